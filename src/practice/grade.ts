import type { Item } from '../playbook/schema.ts'
import type { Answer } from './question.ts'

/** How an answer did. */
export interface Grade {
  readonly right: boolean
  /** 0 to 1; a share for answers that are partly right. */
  readonly score: number
}

/** Judges a typed reply to a customer; the rules module provides it. */
export type ReplyGrader = (item: Extract<Item, { kind: 'reply' }>, text: string) => Grade

/**
 * Grades an answer against its item.
 * @throws when the answer is of a kind that the item cannot have: a fault of the program, not of the learner
 */
export function grade(item: Item, answer: Answer, gradeReply?: ReplyGrader): Grade {
  switch (answer.kind) {
    case 'options': {
      if (!('options' in item) || item.kind === 'best-worst') break
      const keys = item.options.flatMap((option, i) => (option.key ? [i] : []))
      const picked = new Set(answer.picked)
      const hits = keys.filter((key) => picked.has(key)).length
      const misses = picked.size - hits
      const right = hits === keys.length && misses === 0
      return { right, score: right ? 1 : Math.max(0, (hits - misses) / keys.length) }
    }
    case 'best-worst': {
      if (item.kind !== 'best-worst') break
      const best = item.options[answer.best]?.key === true
      const worst = item.options[answer.worst]?.worst === true
      return { right: best && worst, score: ((best ? 1 : 0) + (worst ? 1 : 0)) / 2 }
    }
    case 'sequence': {
      if (item.kind !== 'order') break
      // The share of neighbors in the right order: one step in the wrong place does not cost the whole list.
      let inOrder = 0
      for (let i = 1; i < answer.sequence.length; i++) {
        if (answer.sequence[i]! > answer.sequence[i - 1]!) inOrder++
      }
      const right = answer.sequence.every((place, i) => place === i)
      return { right, score: right ? 1 : inOrder / answer.sequence.length }
    }
    case 'recall':
      if (item.kind !== 'recall') break
      return {
        right: answer.had === 'all',
        score: answer.had === 'all' ? 1 : answer.had === 'part' ? 0.5 : 0,
      }
    case 'reply':
      if (item.kind !== 'reply' || !gradeReply) break
      return gradeReply(item, answer.text)
  }
  throw new Error(`an answer of kind ${answer.kind} cannot be given to an item of kind ${item.kind}`)
}

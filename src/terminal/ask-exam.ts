import type { Item } from '../playbook/schema.ts'
import type { Answer, Question } from '../practice/question.ts'

/** What was typed at an exam question: an answer, or a word of command. */
export type ExamInput =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | {
      readonly kind: 'command'
      readonly command: 'flag' | 'skip' | 'back' | 'list' | 'time' | 'end' | 'help'
    }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'wrong'; readonly expected: string }

const COMMANDS = {
  f: 'flag',
  s: 'skip',
  b: 'back',
  l: 'list',
  t: 'time',
  e: 'end',
  '?': 'help',
  h: 'help',
} as const

/** What can be typed besides an answer, for the help line. */
export const EXAM_HELP =
  's skip, b back, g 7 go to question 7, f flag, l list open ones, t time left, e end the exam, Ctrl-C pause'

/** Reads a typed line: numbers are the answer, letters are commands. */
export function readExamInput(text: string, question: Question): ExamInput {
  const typed = text.trim().toLowerCase()
  const go = /^g\s*(\d+)$/.exec(typed)
  if (go) return { kind: 'go', to: Number(go[1]) - 1 }
  if (Object.hasOwn(COMMANDS, typed))
    return { kind: 'command', command: COMMANDS[typed as keyof typeof COMMANDS] }
  const { item } = question.source
  const count = question.order.length
  const parts =
    /^\d+$/.test(typed) && wantsMany(item) ? [...typed] : typed.split(/[\s,;]+/).filter((part) => part !== '')
  const places = parts.map((part) => Number(part) - 1)
  const valid = places.length > 0 && places.every((p) => Number.isInteger(p) && p >= 0 && p < count)
  const unique = new Set(places).size === places.length
  if (!valid || !unique || !fits(item, places.length, count))
    return { kind: 'wrong', expected: expected(item, count) }
  return {
    kind: 'answer',
    answer: answerOf(
      item,
      places.map((p) => question.order[p]!),
    ),
  }
}

/** What an answer to this item looks like, in a few words. */
export function expected(item: Item, count: number): string {
  switch (item.kind) {
    case 'select':
      return `numbers from 1 to ${count}, such as "1 3"`
    case 'best-worst':
      return `two numbers, the best first, then the worst, such as "2 4"`
    case 'order':
      return `all numbers from 1 to ${count} in their order`
    default:
      return `a number from 1 to ${count}`
  }
}

function wantsMany(item: Item): boolean {
  return item.kind === 'select' || item.kind === 'best-worst' || item.kind === 'order'
}

function fits(item: Item, given: number, count: number): boolean {
  if (item.kind === 'select') return true
  if (item.kind === 'best-worst') return given === 2
  if (item.kind === 'order') return given === count
  return given === 1
}

function answerOf(item: Item, places: readonly number[]): Answer {
  if (item.kind === 'order') return { kind: 'sequence', sequence: places }
  if (item.kind === 'best-worst') return { kind: 'best-worst', best: places[0]!, worst: places[1]! }
  return { kind: 'options', picked: places }
}

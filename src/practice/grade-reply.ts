import type { Item } from '../playbook/schema.ts'
import type { Grade } from './grade.ts'

/** What the judge says of a reply, as far as grading needs it. */
export interface ReplyVerdict {
  readonly findings: readonly { readonly rule: string; readonly tier: string }[]
  readonly signals: readonly { readonly signal: string }[]
}

type ReplyItem = Extract<Item, { kind: 'reply' }>

/**
 * Grades a typed reply by what its item asks for: none of what it should avoid (any anti-pattern when the item names
 * none), and at least half of the good moves it wants. Half, because good moves can be worded in ways that no judge
 * knows; a hint never counts against the learner.
 */
export function gradeReply(item: ReplyItem, verdict: ReplyVerdict): Grade {
  const found = new Set(verdict.signals.map((s) => s.signal))
  const wanted = item.wants.filter((signal) => found.has(signal)).length
  const told = verdict.findings.filter((f) => f.tier !== 'possible')
  const spoiled = told.some(
    (f) => item.avoids === undefined || (item.avoids as readonly string[]).includes(f.rule),
  )
  const share = wanted / item.wants.length
  return { right: !spoiled && share >= 0.5, score: spoiled ? share / 2 : share }
}

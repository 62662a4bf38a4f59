import { Judge, type JudgeOptions } from '../../src/rules/judge.ts'
import type { ReplyInContext } from '../../src/rules/verdict.ts'
import type { Span } from '../../src/text/span.ts'

/** One judge for all tests: compiling the patterns is what takes time. */
export const judge = new Judge()

/** A finding or a signal. */
export interface Place extends Span {
  readonly id: string
  readonly tier: string
  readonly text: string
  readonly pattern: string
}

/** What the patterns say of a reply, findings and signals alike, without the model. */
export function placesOf(reply: string | ReplyInContext, options: JudgeOptions = {}, by = judge): Place[] {
  const { findings, signals } = by.judge(reply, { model: null, ...options })
  return [
    ...findings.map(({ rule, ...place }) => ({ id: rule, ...place })),
    ...signals.map(({ signal, ...place }) => ({ id: signal, ...place })),
  ]
}

/** An example with «marks» as the text without them, and where they stood; unmarked, the whole text. */
export function unmarked(example: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const [i, part] of example.split(/[«»]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, spans: spans.length > 0 ? spans : [{ start: 0, end: text.length }] }
}

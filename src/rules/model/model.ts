import type { Span } from '../../text/span.ts'
import type { Reading } from '../reading.ts'
import type { Tier } from '../rule.ts'

/** What a model thinks of a reply in view of one rule. Only opinions worth saying are given. */
export interface Opinion extends Span {
  /** Id of an anti-pattern or a signal. */
  readonly rule: string
  readonly tier: Tier
  /** The words that carried the score, strongest first; shown to the user. */
  readonly evidence: readonly string[]
}

/** What a model thinks of something that a pattern found: far from it, or close to saying it itself. */
export type Stance = 'doubts' | 'supports'

/**
 * A second voice for acts that have no fixed wording. Its own opinion counts only where no pattern of the rule has
 * spoken, and goes through the same precedence. It is also asked about what patterns found: it may make a likely
 * finding a hint, and a hint likely; it never silences one, and never touches what is sure.
 * It must be a pure function of the reading, in whole numbers, so that every machine agrees.
 */
export interface Model {
  readonly name: string
  opinions(reading: Reading): readonly Opinion[]
  /** Asked after `opinions`, about the same reading. */
  stance?(reading: Reading, rule: string): Stance | undefined
}

import type { Span } from '../text/span.ts'

/** Something wrong with a file, for the person who wrote it. Data, never an exception. */
export interface Finding extends Span {
  /** Stable id of the check that found it, such as `unknown-key`. */
  readonly check: string
  readonly severity: 'error' | 'warning'
  /** One sentence: what is wrong, with the offending words in quotes. */
  readonly message: string
  /** One sentence: what to write instead. */
  readonly fix: string
}

/** In the order a reader meets them; the check's id settles ties, so that two runs always agree. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0)
}

import type { Probe } from './pattern/probe.ts'
import type { Match, Reading } from './reading.ts'
import type { Around } from './rule.ts'

export type Scope = Exclude<keyof Around, 'signals'>

/** Patterns that must, or must not, be found around a match. */
export class Condition {
  readonly #scope: Scope
  readonly #probe: Probe
  /** The last answer, because matches of one sentence ask the same question. */
  #from = -1
  #to = -1
  #answer = false

  constructor(scope: Scope, probe: Probe) {
    this.#scope = scope
    this.#probe = probe
  }

  /** Forgets the answers about the last reply. */
  reset(): void {
    this.#from = -1
  }

  holds(reading: Reading, match: Match): boolean {
    if (this.#scope === 'customer') return reading.occurrencesInCustomer(this.#probe).length > 0
    const { from, to } = this.#range(reading, match)
    if (this.#from !== from || this.#to !== to) {
      this.#from = from
      this.#to = to
      this.#answer = reading.occursBetween(this.#probe, from, to)
    }
    return this.#answer
  }

  #range(reading: Reading, match: Match): Match {
    const { segments, tokens } = reading.reply
    if (this.#scope === 'reply') return { from: 0, to: tokens.count }
    if (this.#scope === 'clause') {
      const clause = segments.clauseOf[match.from]!
      const last = segments.clauseOf[match.to - 1]!
      return { from: segments.clauseStarts[clause]!, to: segments.clauseStarts[last + 1]! }
    }
    const sentence = segments.sentenceOf[match.from]!
    if (this.#scope === 'sentence') {
      return { from: segments.sentenceStarts[sentence]!, to: segments.sentenceStarts[sentence + 1]! }
    }
    const first = Math.max(0, sentence - 1)
    const end = Math.min(segments.sentenceCount, sentence + 2)
    return { from: segments.sentenceStarts[first]!, to: segments.sentenceStarts[end]! }
  }
}

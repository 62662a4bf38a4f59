import type { Probe } from './pattern/probe.ts'
import type { Match } from './reading.ts'

const NONE: readonly Match[] = []

/** Texts are counted up to here, then from the start again. */
const MOST_TEXTS = 0x7fffffff

/** Where the patterns of probes are in the text at hand; forgetting it costs nothing. */
export class KnownMatches {
  /** By the number of the first pattern of a probe, which no other probe has. */
  readonly #matches: (readonly Match[])[]
  readonly #of: Int32Array
  #text = 1

  constructor(patterns: number) {
    this.#matches = new Array(patterns + 1).fill(NONE)
    this.#of = new Int32Array(patterns + 1)
  }

  clear(): void {
    if (this.#text === MOST_TEXTS) {
      this.#of.fill(0)
      this.#text = 0
    }
    this.#text++
  }

  get({ first }: Probe): readonly Match[] | undefined {
    return this.#of[first] === this.#text ? this.#matches[first] : undefined
  }

  keep({ first }: Probe, matches: readonly Match[]): void {
    this.#of[first] = this.#text
    this.#matches[first] = matches
  }
}

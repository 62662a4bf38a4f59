import { type AnchorFinder, MOST_NEEDS } from './anchors.ts'
import type { CodeWriter } from './code.ts'
import { needsOf } from './postings.ts'
import type { Presence, Seen } from './presence.ts'
import { headIds, type Program } from './step.ts'
import { wordSet } from './word-set.ts'

/** Patterns that are looked for on demand, in one stretch of words, instead of through the index. */
export class Probe {
  /** The numbers of its patterns in the watch. */
  readonly first: number
  readonly end: number

  constructor(first: number, end: number) {
    this.first = first
    this.end = end
  }
}

/** Sets that a text must have a word of before it can hold a pattern. */
const NEEDS = 1 + MOST_NEEDS

/** All patterns of probes. */
export class Watch {
  /** Where the programs of the patterns begin, and the sets of words with which they can; -1 for any word. */
  readonly programs: Int32Array
  readonly heads: Int32Array
  readonly #needs: Uint16Array
  /** How many words before one of its triggers a match of the pattern begins, at least and at most. */
  readonly #least: Uint8Array
  readonly #most: Uint8Array

  constructor(programs: readonly Program[], finder: AnchorFinder, presence: Presence, writer: CodeWriter) {
    this.#needs = new Uint16Array(programs.length * NEEDS)
    this.#least = new Uint8Array(programs.length)
    this.#most = new Uint8Array(programs.length)
    programs.forEach((program, number) => {
      const anchors = finder.of(program)
      // A pattern that no word gives away is always worth a search.
      if (anchors === undefined) return
      const { triggers, needs } = anchors
      const words = presence.of(wordSet(triggers.map(({ id }) => id)))
      this.#needs.set([words, ...needsOf(needs, presence)], number * NEEDS)
      this.#least[number] = Math.min(...triggers.map(({ least }) => least))
      this.#most[number] = Math.max(...triggers.map(({ most }) => most))
    })
    this.programs = Int32Array.from(programs, (program) => writer.program(program))
    this.heads = Int32Array.from(programs, (program) => {
      const heads = headIds(program)
      return heads === undefined ? -1 : writer.set(heads)
    })
  }

  /** Where in the text a match can begin at the earliest; the text may hold the pattern. */
  earliest(pattern: number, { first }: Seen): number {
    const trigger = this.#needs[pattern * NEEDS]!
    return trigger === 0 ? 0 : first[trigger]! - this.#most[pattern]!
  }

  latest(pattern: number, { last }: Seen): number {
    return last[this.#needs[pattern * NEEDS]!]! - this.#least[pattern]!
  }

  /** Can a text hold the pattern? */
  mayHold(pattern: number, { in: stamps, text }: Seen): boolean {
    const needs = this.#needs
    const at = pattern * NEEDS
    return (
      stamps[needs[at]!] === text &&
      stamps[needs[at + 1]!] === text &&
      stamps[needs[at + 2]!] === text &&
      stamps[needs[at + 3]!] === text
    )
  }
}

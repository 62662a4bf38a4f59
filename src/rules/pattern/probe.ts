import { type AnchorFinder, MOST_NEEDS } from './anchors.ts'
import type { CodeWriter } from './code.ts'
import { needsOf } from './postings.ts'
import type { PresenceBuilder, Seen } from './presence.ts'
import type { Program } from './step.ts'
import { wordSet } from './word-set.ts'

/** Patterns that are looked for on demand, in one stretch of words, instead of through the index. */
export class Probe {
  /** The numbers of its patterns in the watch. */
  readonly first: number
  readonly end: number
  /** The gate that the index opens when the reply holds one of the patterns; -1 for a probe without one. */
  readonly gate: number

  constructor(first: number, end: number, gate = -1) {
    this.first = first
    this.end = end
    this.gate = gate
  }
}

/** Sets that a text must have a word of before it can hold a pattern. */
const NEEDS = 1 + MOST_NEEDS

/** What is known of the patterns of probes; by pattern. */
export interface WatchTable {
  /** Where the programs begin, and the sets of words that can be their first and second; -1 for any word. */
  readonly programs: Int32Array
  readonly heads: Int32Array
  readonly seconds: Int32Array
  /** The sets of which the text must have a word, the triggers first. */
  readonly needs: Uint16Array
  /** How many words before one of its triggers a match begins at most. */
  readonly most: Uint8Array
}

export function watchTable(
  programs: readonly Program[],
  finder: AnchorFinder,
  presence: PresenceBuilder,
  writer: CodeWriter,
): WatchTable {
  const needs = new Uint16Array(programs.length * NEEDS)
  const most = new Uint8Array(programs.length)
  programs.forEach((program, number) => {
    const anchors = finder.of(program)
    // A pattern that no word gives away is always worth a search.
    if (anchors === undefined) return
    const { triggers, needs: others } = anchors
    const words = presence.of(wordSet(triggers.map(({ id }) => id)))
    needs.set([words, ...needsOf(others, presence)], number * NEEDS)
    most[number] = Math.max(...triggers.map((trigger) => trigger.most))
  })
  return {
    programs: Int32Array.from(programs, (program) => writer.program(program)),
    heads: Int32Array.from(programs, (program) => writer.headsOf(program)),
    seconds: Int32Array.from(programs, (program) => writer.secondsOf(program)),
    needs,
    most,
  }
}

/** All patterns of probes. */
export class Watch {
  readonly programs: Int32Array
  readonly heads: Int32Array
  readonly seconds: Int32Array
  readonly #needs: Uint16Array
  readonly #most: Uint8Array

  constructor({ programs, heads, seconds, needs, most }: WatchTable) {
    this.programs = programs
    this.heads = heads
    this.seconds = seconds
    this.#needs = needs
    this.#most = most
  }

  /** The sets of which one word gives a pattern of these probes away. */
  triggersOf(probes: Iterable<Probe>): Set<number> {
    const sets = new Set<number>()
    for (const { first, end } of probes)
      for (let pattern = first; pattern < end; pattern++) sets.add(this.#needs[pattern * NEEDS]!)
    return sets
  }

  /** Before which word of the text no match can begin; the text may hold the pattern. */
  earliest(pattern: number, { in: noted, from }: Seen): number {
    return noted[this.#needs[pattern * NEEDS]!]! - from - this.#most[pattern]!
  }

  /** Can a text hold the pattern? */
  mayHold(pattern: number, { in: noted, from }: Seen): boolean {
    const needs = this.#needs
    const at = pattern * NEEDS
    return (
      noted[needs[at]!]! >= from &&
      noted[needs[at + 1]!]! >= from &&
      noted[needs[at + 2]!]! >= from &&
      noted[needs[at + 3]!]! >= from
    )
  }
}

import type { Lexicon } from '../../text/lexicon.ts'
import { triggersOf } from './anchors.ts'
import { headIds } from './compile.ts'
import type { Program } from './step.ts'
import { TokenSet } from './token-set.ts'

/** A program that is looked for on demand, in one stretch of words, instead of through the index. */
export class Probe {
  readonly program: Program
  readonly #heads: TokenSet | undefined
  /** By word id: how far before a trigger a match may begin, plus one; 0 for words that trigger nothing. */
  readonly #reach: Uint8Array | undefined
  readonly #least: Uint8Array | undefined
  /** Which words may begin a match, of the stretch at hand. */
  #marked = new Uint8Array(64)

  constructor(program: Program, lexicon: Lexicon) {
    this.program = program
    const heads = headIds(program)
    this.#heads = heads && new TokenSet(heads, lexicon.size)
    const triggers = triggersOf(program, lexicon)
    if (triggers === undefined) return
    this.#reach = new Uint8Array(lexicon.size)
    this.#least = new Uint8Array(lexicon.size)
    for (const { id, least, most } of triggers) {
      this.#reach[id] = most + 1
      this.#least[id] = least
    }
  }

  /**
   * Calls back, in order, with the words at which a match can begin. It tells whether to go on, and from which
   * word: the end of a match, or the word itself; a negative number ends the search.
   */
  visit(ids: Uint16Array, from: number, to: number, at: (start: number) => number): void {
    const marked = this.#mark(ids, from, to)
    for (let start = from; start < to; start++) {
      if (marked !== undefined && marked[start - from] === 0) continue
      if (this.#heads !== undefined && !this.#heads.has(ids[start]!)) continue
      const next = at(start)
      if (next < 0) return
      if (next > start) start = next - 1
    }
  }

  #mark(ids: Uint16Array, from: number, to: number): Uint8Array | undefined {
    const reach = this.#reach
    if (reach === undefined) return undefined
    if (this.#marked.length < to - from) this.#marked = new Uint8Array((to - from) * 2)
    const marked = this.#marked
    marked.fill(0, 0, to - from)
    for (let at = from; at < to; at++) {
      const most = reach[ids[at]!]!
      if (most === 0) continue
      const last = at - this.#least![ids[at]!]!
      for (let start = Math.max(from, at - most + 1); start <= last; start++) marked[start - from] = 1
    }
    return marked
  }
}

import type { Lexicon } from '../../text/lexicon.ts'
import { type Anchors, MOST_NEEDS } from './anchors.ts'
import type { CodeWriter } from './code.ts'
import type { PresenceBuilder } from './presence.ts'

/**
 * Numbers per posting: what may be there, fewest and most words that it begins before the word, the sets of the words
 * right before and right after the word (and one more; 0 for any), three needs.
 */
export const POSTING = 5 + MOST_NEEDS

/** By word: what it may be part of. The postings of a word stand side by side in one row of numbers. */
export interface Postings {
  /** Where the postings of a word id begin; one more than there are words. */
  readonly first: Int32Array
  readonly row: Uint16Array
}

interface Posting {
  readonly number: number
  readonly least: number
  readonly most: number
  readonly left: number
  readonly right: number
  readonly needs: readonly number[]
}

export class PostingsBuilder {
  readonly #byWord: (Posting[] | undefined)[]
  readonly #presence: PresenceBuilder
  readonly #writer: CodeWriter

  constructor(lexicon: Lexicon, presence: PresenceBuilder, writer: CodeWriter) {
    this.#writer = writer
    this.#byWord = new Array(lexicon.size).fill(undefined)
    this.#presence = presence
  }

  add(number: number, { triggers, needs }: Anchors): void {
    const numbers = needsOf(needs, this.#presence)
    for (const { id, least, most, left, right } of triggers) {
      const posting = {
        number,
        least,
        most,
        left: this.#writer.setOrAny(left) + 1,
        right: this.#writer.setOrAny(right) + 1,
        needs: numbers,
      }
      const others = this.#byWord[id]
      if (others) others.push(posting)
      else this.#byWord[id] = [posting]
    }
  }

  build(): Postings {
    const row: number[] = []
    const first = new Int32Array(this.#byWord.length + 1)
    this.#byWord.forEach((some, id) => {
      // Side by side, so that a neighbor is looked at once for all that ask the same of it.
      some?.sort((a, b) => a.left - b.left || a.right - b.right || a.number - b.number)
      for (const { number, least, most, left, right, needs } of some ?? [])
        row.push(number, least, most, left, right, ...needs)
      first[id + 1] = row.length
    })
    return { first, row: Uint16Array.from(row) }
  }
}

/** As many set numbers as there can be needs; the set that is always there fills the rest. */
export function needsOf(needs: Anchors['needs'], presence: PresenceBuilder): number[] {
  return Array.from({ length: MOST_NEEDS }, (_, at) => (at < needs.length ? presence.of(needs[at]!) : 0))
}

import type { Lexicon } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Anchors, MOST_NEEDS } from './anchors.ts'
import { SetNumbers, SetTable, type WordSet } from './word-set.ts'

/** Numbers per posting: what may be there, fewest and most words that it begins before the word, three needs. */
export const POSTING = 6

/** By word: what it may be part of. The postings of a word stand side by side in one row of numbers. */
export class Postings {
  /** Where the postings of a word id begin; one more than there are words. */
  readonly first: Int32Array
  readonly row: Int32Array
  readonly #sets: SetTable
  /** The sets of which a word is in the text at hand, as bits. The first set is always there. */
  readonly #present: Int32Array

  constructor(byWord: readonly (readonly Posting[] | undefined)[]) {
    const numbers = new SetNumbers()
    numbers.of([])
    const row: number[] = []
    this.first = new Int32Array(byWord.length + 1)
    byWord.forEach((some, id) => {
      for (const { number, least, most, needs } of some ?? []) {
        row.push(number, least, most)
        for (let at = 0; at < MOST_NEEDS; at++) row.push(at < needs.length ? numbers.of(needs[at]!) : 0)
      }
      this.first[id + 1] = row.length
    })
    this.row = Int32Array.from(row)
    this.#sets = new SetTable(numbers.sets, byWord.length)
    this.#present = new Int32Array(this.#sets.width)
  }

  /** The text that the following calls of `mayBe` are about. */
  look({ ids, count }: Tokens): void {
    const present = this.#present
    const { rows, width } = this.#sets
    present.fill(0)
    present[0] = 1
    for (let at = 0; at < count; at++) {
      const row = ids[at]! * width
      for (let i = 0; i < width; i++) present[i]! |= rows[row + i]!
    }
  }

  /** Does the text have a word of each set that the posting needs? */
  mayBe(posting: number): boolean {
    const row = this.row
    const present = this.#present
    const one = row[posting + 3]!
    if (((present[one >> 5]! >>> (one & 31)) & 1) === 0) return false
    const two = row[posting + 4]!
    if (((present[two >> 5]! >>> (two & 31)) & 1) === 0) return false
    const three = row[posting + 5]!
    return ((present[three >> 5]! >>> (three & 31)) & 1) === 1
  }
}

interface Posting {
  readonly number: number
  readonly least: number
  readonly most: number
  readonly needs: readonly WordSet[]
}

export class PostingsBuilder {
  readonly #byWord: (Posting[] | undefined)[]

  constructor(lexicon: Lexicon) {
    this.#byWord = new Array(lexicon.size).fill(undefined)
  }

  add(number: number, { triggers, needs }: Anchors): void {
    for (const { id, least, most } of triggers) {
      const posting = { number, least, most, needs }
      const others = this.#byWord[id]
      if (others) others.push(posting)
      else this.#byWord[id] = [posting]
    }
  }

  build(): Postings {
    return new Postings(this.#byWord)
  }
}

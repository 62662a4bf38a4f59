import type { Tokens } from '../../text/tokens.ts'
import { SetNumbers, type WordRows, type WordSet, wordRows } from './word-set.ts'

/** Places of words are noted up to here; what stands later counts as standing here. */
const PLACES = 1 << 12

/** Texts are counted up to here, so that a text and a place fit in 31 bits; then from the start again. */
const MOST_TEXTS = (1 << 19) - 1

/** Which sets have a word in one text, and where the first of them is. */
export class Seen {
  /** By set: `from` and the place of the first word, for the text at hand; less than `from` for an earlier one. */
  readonly in: Int32Array
  /** By row of words: the last text that had one of them. */
  readonly rows: Int32Array
  /** What marks the text at hand. */
  from = 0

  constructor({ sets, first }: WordRows) {
    this.in = new Int32Array(sets)
    this.rows = new Int32Array(first.length - 1)
  }
}

/** Collects the sets that patterns need. */
export class PresenceBuilder {
  readonly #numbers = new SetNumbers()

  constructor() {
    this.#numbers.of([])
  }

  /** The number of a set that will be asked about. */
  of(set: WordSet): number {
    return this.#numbers.of(set)
  }

  /** @param words in the lexicon. */
  build(words: number): WordRows {
    return wordRows(this.#numbers.sets, words)
  }
}

/**
 * The sets of words that patterns need. One pass over a text notes which of them have a word in it; a pattern of
 * which a set has none cannot match and is not tried.
 */
export class Presence {
  readonly #rows: WordRows

  constructor(rows: WordRows) {
    this.#rows = rows
  }

  /** What a text is looked at with. */
  sheet(): Seen {
    return new Seen(this.#rows)
  }

  /** Whether a word is in one of the sets, by word id. Set 0 has every word. */
  members(sets: ReadonlySet<number>): Uint8Array {
    const { rowOf, first, setsOf } = this.#rows
    if (sets.has(0)) return new Uint8Array(rowOf.length).fill(1)
    return Uint8Array.from(rowOf, (row) =>
      setsOf.subarray(first[row]!, first[row + 1]!).some((set) => sets.has(set)) ? 1 : 0,
    )
  }

  /** Notes on the sheet which sets a text has words of; what was noted of the text before is gone. */
  look({ ids, count }: Tokens, seen: Seen): void {
    if (seen.from === MOST_TEXTS * PLACES) {
      seen.in.fill(0)
      seen.rows.fill(0)
      seen.from = 0
    }
    const from = seen.from + PLACES
    seen.from = from
    const { in: noted, rows } = seen
    const { rowOf, first, setsOf } = this.#rows
    // Every text has set 0.
    noted[0] = from
    for (let at = 0; at < count; at++) {
      const row = rowOf[ids[at]!]!
      if (rows[row] === from) continue
      rows[row] = from
      const place = from + (at < PLACES ? at : PLACES - 1)
      const end = first[row + 1]!
      for (let i = first[row]!; i < end; i++) {
        const set = setsOf[i]!
        if (noted[set]! < from) noted[set] = place
      }
    }
  }
}

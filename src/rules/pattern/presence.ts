import type { Tokens } from '../../text/tokens.ts'
import { SetNumbers, type WordRows, type WordSet, wordRows } from './word-set.ts'

/** Texts are counted up to here; then from the start again. */
const MOST_TEXTS = 0x3fffffff

/** Which sets have a word in one text, and where. */
export class Seen {
  /** By set: the last text that had a word of it, as a number. */
  readonly in: Int32Array
  /** By set: the first and the last of its words in that text. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** The text at hand. */
  text = 0

  constructor(sets: number) {
    this.in = new Int32Array(sets)
    this.first = new Int32Array(sets)
    this.last = new Int32Array(sets)
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
    return new Seen(this.#rows.sets)
  }

  /** Notes on the sheet which sets a text has words of; what was noted of the text before is gone. */
  look({ ids, count }: Tokens, seen: Seen): void {
    if (seen.text === MOST_TEXTS) {
      seen.in.fill(0)
      seen.text = 0
    }
    const text = ++seen.text
    const { in: stamps, first, last } = seen
    const { rowOf, first: begins, setsOf } = this.#rows
    // Every text has set 0, everywhere.
    stamps[0] = text
    first[0] = 0
    last[0] = count
    for (let at = 0; at < count; at++) {
      const row = rowOf[ids[at]!]!
      const end = begins[row + 1]!
      for (let i = begins[row]!; i < end; i++) {
        const set = setsOf[i]!
        if (stamps[set] !== text) {
          stamps[set] = text
          first[set] = at
        }
        last[set] = at
      }
    }
  }
}

import { hashOf } from '../text/form-hash.ts'
import { TokenClass } from '../text/lexicon.ts'
import type { Passage } from '../text/passage.ts'

const FEWEST_SLOTS = 64

/**
 * The words with content of one text, to see which of them another text uses as well: words by their stem, numbers,
 * amounts and times as they are written.
 */
export class ContentWords {
  /** Words as numbers, where their hash sends them or in the next free slot; 0 is a free slot. */
  #words = new Int32Array(FEWEST_SLOTS)
  /** By slot: the last question that counted the word. */
  #countedIn = new Int32Array(FEWEST_SLOTS)
  #question = 0
  /** Slots in use less one: a short text after a very long one does not pay for it. */
  #mask = FEWEST_SLOTS - 1

  /** Takes up the words of a text, in place of those of another one. */
  fill(passage: Passage): void {
    const { count } = passage.tokens
    let slots = FEWEST_SLOTS
    while (slots < count * 2) slots *= 2
    this.#mask = slots - 1
    if (slots > this.#words.length) {
      this.#words = new Int32Array(slots)
      this.#countedIn = new Int32Array(slots)
    } else {
      this.#words.fill(0, 0, slots)
      this.#countedIn.fill(0, 0, slots)
    }
    this.#question = 0
    for (let i = 0; i < count; i++) {
      const word = contentOf(passage, i)
      if (word !== 0) this.#words[this.#slotOf(word)] = word
    }
  }

  /** How many different ones stand between two words of another text. */
  countIn(passage: Passage, from: number, to: number): number {
    const question = ++this.#question
    let shared = 0
    for (let i = from; i < to; i++) {
      const word = contentOf(passage, i)
      if (word === 0) continue
      const slot = this.#slotOf(word)
      if (this.#words[slot] === 0 || this.#countedIn[slot] === question) continue
      this.#countedIn[slot] = question
      shared++
    }
    return shared
  }

  #slotOf(word: number): number {
    const mask = this.#mask
    let slot = (word ^ (word >>> 15)) & mask
    while (this.#words[slot] !== 0 && this.#words[slot] !== word) slot = (slot + 1) & mask
    return slot
  }
}

/** 0 for a word without content. */
function contentOf({ text, tokens }: Passage, at: number): number {
  const stem = tokens.stems[at]!
  if (stem !== 0) return stem
  const id = tokens.ids[at]!
  if (id < TokenClass.num || id > TokenClass.code) return 0
  const written = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase()
  return hashOf(written) | 1
}

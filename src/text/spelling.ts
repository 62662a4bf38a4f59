import { MISSPELLINGS, NEVER_MEANT, NOT_MISSPELLED } from './misspellings.ts'

/** Only words as long as this are corrected by edit distance. */
export const SHORTEST_CUE = 6

/**
 * Finds what a word was meant to be, among words that patterns look for: elongations ("sooo"),
 * known misspellings, and one slip of the fingers in a long word. First and last letter must be
 * right, so that an inflection ("refunds") is never taken for a slip.
 */
export class Spelling {
  readonly #knows: (word: string) => boolean
  /** Cue words by first letter, last letter and length. */
  readonly #cues = new Map<string, string[]>()

  constructor(knows: (word: string) => boolean, cues: Iterable<string>) {
    this.#knows = knows
    for (const cue of cues) {
      if (cue.length < SHORTEST_CUE || NEVER_MEANT.has(cue) || !/^[a-z]+$/.test(cue)) continue
      const key = shapeOf(cue, cue.length)
      const others = this.#cues.get(key)
      if (others) others.push(cue)
      else this.#cues.set(key, [cue])
    }
  }

  /** The intended word, or undefined when there is none. The word is in lower case. */
  correct(word: string): string | undefined {
    return MISSPELLINGS.get(word) ?? this.#american(word) ?? this.#shortened(word) ?? this.#nearest(word)
  }

  #american(word: string): string | undefined {
    if (!/is(?:e|ed|es|ing|ation)$/.test(word)) return undefined
    const american = word.replace(/is(?=(?:e|ed|es|ing|ation)$)/, 'iz')
    return this.#knows(american) ? american : undefined
  }

  /** Three or more equal letters in a row stand for two or one: both are tried. */
  #shortened(word: string): string | undefined {
    if (!/([a-z])\1\1/.test(word)) return undefined
    for (const kept of ['$1$1', '$1']) {
      const shorter = word.replace(/([a-z])\1\1+/g, kept)
      if (this.#knows(shorter)) return shorter
    }
    const plain = word.replace(/([a-z])\1+/g, '$1')
    return this.#knows(plain) ? plain : undefined
  }

  #nearest(word: string): string | undefined {
    if (word.length < SHORTEST_CUE - 1 || word.length > 24 || NOT_MISSPELLED.has(word)) return undefined
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      for (const cue of this.#cues.get(shapeOf(word, length)) ?? []) {
        if (isOneSlipAway(word, cue)) return cue
      }
    }
    return undefined
  }
}

function shapeOf(word: string, length: number): string {
  return word[0]! + word[word.length - 1]! + length
}

/** Damerau distance of exactly one: a letter missing, added, wrong, or two neighbors swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  const most = Math.min(a.length, b.length) - from
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const left = a.length - from - tail
  const right = b.length - from - tail
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

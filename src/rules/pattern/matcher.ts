import type { Passage } from '../../text/passage.ts'
import { Flag } from '../../text/tokens.ts'
import { type Code, Do } from './code.ts'
import { SetTable } from './word-set.ts'

/** A match never spans more words than this: positions are bits of one 32-bit number. */
const WINDOW = 31

/**
 * Runs programs against a passage. The state is the set of words at which the rest may go on, as bits
 * counted from the first word of the match, so a program of k steps takes at most 31 · k tests:
 * nothing can be slow, whatever the pattern and the text.
 */
export class Matcher {
  readonly #code: Int32Array
  readonly sets: SetTable
  #ids = new Uint16Array(0)
  #flags = new Int32Array(0)
  #sentenceOf = new Int32Array(0)
  #sentenceStarts = new Int32Array(0)
  #base = 0
  /** Bits of the words that belong to the sentence. */
  #inside = 0

  constructor({ code, sets }: Code) {
    this.#code = code
    this.sets = new SetTable(sets)
  }

  /** The passage that the following calls are about. */
  look(passage: Passage): void {
    this.#ids = passage.tokens.ids
    this.#flags = passage.tokens.flags
    this.#sentenceOf = passage.segments.sentenceOf
    this.#sentenceStarts = passage.segments.sentenceStarts
  }

  /** Is a word of the passage in a set, and the next one in another? Every word is in the set -1. */
  mayBegin(first: number, second: number, at: number): boolean {
    const sets = this.sets
    const ids = this.#ids
    return sets.has(ids[at]!, first) && sets.has(ids[at + 1]!, second)
  }

  /** Does the program match from this word on? The end (exclusive) of the longest match, or -1. */
  match(program: number, start: number): number {
    const room = this.#sentenceStarts[this.#sentenceOf[start]! + 1]! - start
    this.#base = start
    this.#inside = room >= WINDOW ? 0x7fffffff : (1 << room) - 1
    const ends = this.#run(program, 1)
    return ends === 0 ? -1 : start + 31 - Math.clz32(ends)
  }

  #run(program: number, from: number): number {
    const code = this.#code
    let state = from
    for (let at = program; ; at += 2) {
      const argument = code[at + 1]!
      switch (code[at]!) {
        case Do.end:
          return state
        case Do.word:
          state = this.#word(argument, state & this.#inside)
          break
        case Do.set:
          state = this.#set(argument, state & this.#inside)
          break
        case Do.gap:
          state = this.#gap(argument, state)
          break
        case Do.optional:
          state |= this.#run(argument, state)
          break
        case Do.choice:
          state = this.#choice(at, state)
          at += 3
          break
        case Do.not:
          state = this.#not(argument, state)
          break
        case Do.before:
          state = this.#before(argument, state & this.#inside)
          break
        case Do.behind:
          state = this.#behind(argument, state)
          break
        default:
          state = this.#marked(argument, state & this.#inside)
      }
      if (state === 0) return 0
    }
  }

  #word(id: number, state: number): number {
    const ids = this.#ids
    const base = this.#base + 31
    let next = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (ids[base - Math.clz32(bit)] === id) next |= bit << 1
    }
    return next
  }

  #set(set: number, state: number): number {
    const ids = this.#ids
    const sets = this.sets
    const base = this.#base + 31
    let next = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (sets.has(ids[base - Math.clz32(bit)]!, set)) next |= bit << 1
    }
    return next
  }

  #marked(flag: number, state: number): number {
    let next = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (this.#flags[this.#base + 31 - Math.clz32(bit)]! & flag) next |= bit << 1
    }
    return next
  }

  #choice(at: number, state: number): number {
    const code = this.#code
    const singles = code[at + 1]!
    const heads = code[at + 2]!
    let next = singles < 0 ? 0 : this.#set(singles, state & this.#inside)
    for (let left = this.#set(heads, state & this.#inside) >>> 1; left !== 0; left &= left - 1) {
      const bit = left & -left
      const list = this.#listOf(code[at + 3]!, this.#ids[this.#base + 31 - Math.clz32(bit)]!)
      for (let last = list + code[list]!, one = list + 1; one <= last; one++)
        next |= this.#run(code[one]!, bit)
    }
    const others = code[at + 4]!
    for (let last = others + code[others]!, one = others + 1; one <= last; one++)
      next |= this.#run(code[one]!, state)
    return next
  }

  /** Which programs can begin with a word that is one of the heads in the table. */
  #listOf(table: number, id: number): number {
    const code = this.#code
    const count = code[table]!
    let low = table + 1
    let high = table + count
    while (low < high) {
      const middle = (low + high) >> 1
      if (code[middle]! < id) low = middle + 1
      else high = middle
    }
    return code[low + count]!
  }

  /** A gap may run up to the end of a clause, not over the first word of the next one. */
  #gap(most: number, state: number): number {
    let reached = state
    let edge = state
    for (let i = 0; i < most && edge !== 0; i++) {
      let next = 0
      for (let left = edge & this.#inside; left !== 0; left &= left - 1) {
        const bit = left & -left
        const at = this.#base + 31 - Math.clz32(bit)
        if (bit === 1 || !(this.#flags[at]! & Flag.clauseStart)) next |= bit << 1
      }
      edge = next & ~reached
      reached |= next
    }
    return reached
  }

  #not(body: number, state: number): number {
    let kept = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (this.#run(body, bit) === 0) kept |= bit
    }
    return kept
  }

  #before(flag: number, state: number): number {
    let kept = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (this.#flags[this.#base + 31 - Math.clz32(bit)]! & flag) kept |= bit
    }
    return kept
  }

  #behind(flag: number, state: number): number {
    let kept = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      const at = this.#base + 31 - Math.clz32(bit)
      if (this.#flags[bit === 1 ? at : at - 1]! & flag) kept |= bit
    }
    return kept
  }
}

import type { Passage } from '../../text/passage.ts'
import { Flag } from '../../text/tokens.ts'
import { type Choice, Op, type Program, type Step } from './step.ts'
import type { TokenSet } from './token-set.ts'

/** A match never spans more words than this: positions are bits of one 32-bit number. */
const WINDOW = 31

/**
 * Runs programs against a passage. The state is the set of words at which the rest may go on, as bits
 * counted from the first word of the match, so a program of k steps takes at most 31 · k tests:
 * nothing can be slow, whatever the pattern and the text.
 */
export class Matcher {
  #ids = new Uint16Array(0)
  #flags = new Int32Array(0)
  #sentenceOf = new Int32Array(0)
  #sentenceStarts = new Int32Array(0)
  #base = 0
  /** Bits of the words that belong to the sentence. */
  #inside = 0

  /** The passage that the following calls are about. */
  look(passage: Passage): void {
    this.#ids = passage.tokens.ids
    this.#flags = passage.tokens.flags
    this.#sentenceOf = passage.segments.sentenceOf
    this.#sentenceStarts = passage.segments.sentenceStarts
  }

  /** Does the program match from this word on? The end (exclusive) of the longest match, or -1. */
  match(program: Program, start: number): number {
    const room = this.#sentenceStarts[this.#sentenceOf[start]! + 1]! - start
    this.#base = start
    this.#inside = room >= WINDOW ? 0x7fffffff : (1 << room) - 1
    const ends = this.#run(program, 1)
    return ends === 0 ? -1 : start + 31 - Math.clz32(ends)
  }

  #run(program: Program, from: number): number {
    let state = from
    for (let i = 0; i < program.length; i++) {
      state = this.#step(program[i]!, state)
      if (state === 0) return 0
    }
    return state
  }

  #step(step: Step, state: number): number {
    switch (step.op) {
      case Op.token:
        return this.#token(step.set!, state)
      case Op.choice:
        return this.#choice(step.choice!, state)
      case Op.gap:
        return this.#gap(step.most, state)
      case Op.optional:
        return state | this.#run(step.body, state)
      case Op.not:
        return this.#not(step.body, state)
      case Op.edge:
        return this.#edge(step, state)
      default:
        return this.#marked(step.flag, state)
    }
  }

  #token(set: TokenSet, state: number): number {
    let next = 0
    for (let left = state & this.#inside; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (set.has(this.#ids[this.#base + 31 - Math.clz32(bit)]!)) next |= bit << 1
    }
    return next
  }

  #marked(flag: number, state: number): number {
    let next = 0
    for (let left = state & this.#inside; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (this.#flags[this.#base + 31 - Math.clz32(bit)]! & flag) next |= bit << 1
    }
    return next
  }

  #choice(choice: Choice, state: number): number {
    let next = 0
    for (let left = state & this.#inside; left !== 0; left &= left - 1) {
      const bit = left & -left
      const id = this.#ids[this.#base + 31 - Math.clz32(bit)]!
      if (choice.singles?.has(id)) next |= bit << 1
      if (choice.heads.has(id)) {
        const programs = choice.byHead.get(id)!
        for (let i = 0; i < programs.length; i++) next |= this.#run(programs[i]!, bit)
      }
    }
    for (let i = 0; i < choice.others.length; i++) next |= this.#run(choice.others[i]!, state)
    return next
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

  #not(body: Program, state: number): number {
    let kept = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      if (this.#run(body, bit) === 0) kept |= bit
    }
    return kept
  }

  #edge(step: Step, state: number): number {
    let kept = 0
    for (let left = state; left !== 0; left &= left - 1) {
      const bit = left & -left
      const at = this.#base + 31 - Math.clz32(bit)
      if (step.behind) {
        if (this.#flags[bit === 1 ? at : at - 1]! & step.flag) kept |= bit
      } else if (bit & this.#inside && this.#flags[at]! & step.flag) kept |= bit
    }
    return kept
  }
}

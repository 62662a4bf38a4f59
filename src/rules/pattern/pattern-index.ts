import type { Lexicon } from '../../text/lexicon.ts'
import type { Passage } from '../../text/passage.ts'
import { triggersOf } from './anchors.ts'
import { headIds } from './compile.ts'
import type { Matcher } from './matcher.ts'
import { PatternError } from './parse.ts'
import type { Program } from './step.ts'
import { TokenSet } from './token-set.ts'

/** Told about every match: which program, first word, and the word after the last. */
export type OnMatch = (program: number, from: number, to: number) => void

/**
 * All programs of a judge, by the rarest words they need. One pass over the words of a text looks up
 * which programs could match around each, and only those are run.
 */
export class PatternIndex {
  readonly #programs: readonly Program[]
  /** Words with which a program can begin; undefined when that may be any. */
  readonly #heads: readonly (TokenSet | undefined)[]
  /** Where the postings of a word id begin; three numbers each: program, least and most words back. */
  readonly #first: Int32Array
  readonly #postings: Int32Array
  /** Up to which word a program has matched already in the text at hand. */
  readonly #matchedUpTo: Int32Array
  readonly #touched: number[] = []

  /** @param sources the patterns as written, for error messages; in the order of `programs`. */
  constructor(programs: readonly Program[], sources: readonly string[], lexicon: Lexicon) {
    this.#programs = programs
    this.#heads = programs.map((program) => {
      const heads = headIds(program)
      return heads && new TokenSet(heads, lexicon.size)
    })
    this.#matchedUpTo = new Int32Array(programs.length)
    const byWord = new Map<number, number[]>()
    programs.forEach((program, number) => {
      const triggers = triggersOf(program, lexicon)
      if (triggers === undefined)
        throw new PatternError('a pattern needs at least one word of its own', sources[number]!, 0)
      for (const { id, least, most } of triggers) {
        const postings = byWord.get(id)
        if (postings) postings.push(number, least, most)
        else byWord.set(id, [number, least, most])
      }
    })
    this.#first = new Int32Array(lexicon.size + 1)
    const all: number[] = []
    for (let id = 0; id < lexicon.size; id++) {
      this.#first[id] = all.length
      all.push(...(byWord.get(id) ?? []))
    }
    this.#first[lexicon.size] = all.length
    this.#postings = Int32Array.from(all)
  }

  /** Finds all matches; of one program they do not overlap. The matcher must be looking at the passage. */
  scan(passage: Passage, matcher: Matcher, onMatch: OnMatch): void {
    const { ids, count } = passage.tokens
    const { sentenceOf, sentenceStarts } = passage.segments
    const first = this.#first
    for (let at = 0; at < count; at++) {
      const id = ids[at]!
      const end = first[id + 1]!
      if (first[id] === end) continue
      const sentence = sentenceStarts[sentenceOf[at]!]!
      for (let posting = first[id]!; posting < end; posting += 3) {
        this.#tryAround(at, posting, sentence, ids, matcher, onMatch)
      }
    }
    for (const program of this.#touched) this.#matchedUpTo[program] = 0
    this.#touched.length = 0
  }

  #tryAround(
    at: number,
    posting: number,
    sentence: number,
    ids: Uint16Array,
    matcher: Matcher,
    onMatch: OnMatch,
  ): void {
    const number = this.#postings[posting]!
    const last = at - this.#postings[posting + 1]!
    const heads = this.#heads[number]
    let start = Math.max(sentence, at - this.#postings[posting + 2]!, this.#matchedUpTo[number]!)
    for (; start <= last; start++) {
      if (heads !== undefined && !heads.has(ids[start]!)) continue
      const end = matcher.match(this.#programs[number]!, start)
      if (end <= at) continue
      if (this.#matchedUpTo[number] === 0) this.#touched.push(number)
      this.#matchedUpTo[number] = end
      onMatch(number, start, end)
      return
    }
  }
}

import type { Lexicon } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { AnchorFinder } from './anchors.ts'
import type { CodeWriter } from './code.ts'
import { POSTING, type Postings, PostingsBuilder } from './postings.ts'
import { headIds, type Program } from './step.ts'

/** Patterns that are looked for on demand, in one stretch of words, instead of through the index. */
export class Probe {
  /** The numbers of its patterns in the watch. */
  readonly first: number
  readonly end: number

  constructor(first: number, end: number) {
    this.first = first
    this.end = end
  }
}

/** All patterns of probes. One pass over a text tells which of them it cannot hold. */
export class Watch {
  readonly count: number
  /** Where the programs of the patterns begin, and the sets of words with which they can; -1 for any word. */
  readonly programs: Int32Array
  readonly heads: Int32Array
  readonly #postings: Postings
  /** Patterns that no word gives away: they are always worth a search. */
  readonly #always: readonly number[]

  constructor(programs: readonly Program[], lexicon: Lexicon, finder: AnchorFinder, writer: CodeWriter) {
    const postings = new PostingsBuilder(lexicon)
    const always: number[] = []
    programs.forEach((program, number) => {
      const anchors = finder.of(program)
      if (anchors === undefined) always.push(number)
      else postings.add(number, anchors)
    })
    this.#postings = postings.build()
    this.#always = always
    this.count = programs.length
    this.programs = Int32Array.from(programs, (program) => writer.program(program))
    this.heads = Int32Array.from(programs, (program) => {
      const heads = headIds(program)
      return heads === undefined ? -1 : writer.set(heads)
    })
  }

  /** Puts a 1 on the sheet for every pattern that the text may hold. */
  look(tokens: Tokens, sheet: Uint8Array): void {
    const { ids, count } = tokens
    const postings = this.#postings
    const { first, row } = postings
    sheet.fill(0)
    for (const one of this.#always) sheet[one] = 1
    postings.look(tokens)
    for (let at = 0; at < count; at++) {
      const end = first[ids[at]! + 1]!
      for (let posting = first[ids[at]!]!; posting < end; posting += POSTING) {
        if (sheet[row[posting]!] === 0 && postings.mayBe(posting)) sheet[row[posting]!] = 1
      }
    }
  }
}

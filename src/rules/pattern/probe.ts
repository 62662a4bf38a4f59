import type { Lexicon } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { AnchorFinder } from './anchors.ts'
import type { CodeWriter } from './code.ts'
import { POSTING, type Postings, PostingsBuilder } from './postings.ts'
import { headIds, type Program } from './step.ts'

/** A program that is looked for on demand, in one stretch of words, instead of through the index. */
export class Probe {
  /** Where the program begins in the code. */
  readonly program: number
  /** The set of words that can begin a match; -1 for any word. */
  readonly heads: number
  /** Its number in a watch; -1 when nothing watches for it. */
  readonly watched: number

  constructor(program: Program, writer: CodeWriter, watched = -1) {
    this.program = writer.program(program)
    const heads = headIds(program)
    this.heads = heads === undefined ? -1 : writer.set(heads)
    this.watched = watched
  }
}

/** Tells in one pass over a text which probes it cannot hold. */
export class Watch {
  readonly #postings: Postings
  /** Probes that no word gives away: they are always worth a search. */
  readonly #always: readonly number[]
  readonly #count: number

  /** @param watched by number: the programs of the alternatives of each probe. */
  constructor(watched: readonly (readonly Program[])[], lexicon: Lexicon, finder: AnchorFinder) {
    const postings = new PostingsBuilder(lexicon)
    const always: number[] = []
    watched.forEach((programs, number) => {
      const anchors = programs.map((program) => finder.of(program))
      if (anchors.includes(undefined)) always.push(number)
      else for (const one of anchors) postings.add(number, one!)
    })
    this.#postings = postings.build()
    this.#always = always
    this.#count = watched.length
  }

  /** For the numbers of probes: 1 when the text may hold it. */
  sheet(): Uint8Array {
    return new Uint8Array(this.#count)
  }

  /** Fills a sheet. */
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

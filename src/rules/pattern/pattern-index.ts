import type { Lexicon } from '../../text/lexicon.ts'
import type { Passage } from '../../text/passage.ts'
import type { AnchorFinder } from './anchors.ts'
import type { CodeWriter } from './code.ts'
import type { Matcher } from './matcher.ts'
import { PatternError } from './parse.ts'
import { POSTING, type Postings, PostingsBuilder } from './postings.ts'
import type { PresenceBuilder, Seen } from './presence.ts'
import type { Program } from './step.ts'

/** Told about every match: which program, first word, and the word after the last. */
export type OnMatch = (program: number, from: number, to: number) => void

/** A program and the pattern as it was written, for error messages. */
export interface Entry {
  readonly program: Program
  readonly source: string
}

/** All programs that are looked for in every reply, by number, and the words that give them away. */
export interface IndexTable extends Postings {
  readonly programs: Int32Array
  /** Sets of words that can be first and second in a match; -1 for any. */
  readonly heads: Int32Array
  readonly seconds: Int32Array
}

/** @throws PatternError for a pattern that no word gives away. */
export function indexTable(
  entries: readonly Entry[],
  lexicon: Lexicon,
  finder: AnchorFinder,
  presence: PresenceBuilder,
  writer: CodeWriter,
): IndexTable {
  const postings = new PostingsBuilder(lexicon, presence, writer)
  entries.forEach(({ program, source }, number) => {
    const anchors = finder.of(program)
    if (anchors === undefined)
      throw new PatternError('a pattern needs at least one word of its own', source, 0)
    postings.add(number, anchors)
  })
  return {
    ...postings.build(),
    programs: Int32Array.from(entries, ({ program }) => writer.program(program)),
    heads: Int32Array.from(entries, ({ program }) => writer.headsOf(program)),
    seconds: Int32Array.from(entries, ({ program }) => writer.secondsOf(program)),
  }
}

/**
 * All programs of a judge, by the rarest words they need. One pass over the words of a text looks up
 * which programs could match around each, and only those are run.
 */
export class PatternIndex {
  readonly #table: IndexTable
  /** Up to which word a program has matched already in the text at hand. */
  readonly #matchedUpTo: Int32Array
  readonly #touched: number[] = []

  constructor(table: IndexTable) {
    this.#table = table
    this.#matchedUpTo = new Int32Array(table.programs.length)
  }

  /** Finds all matches; of one program they do not overlap. The matcher must be looking at the passage. */
  scan({ tokens, segments }: Passage, { in: noted, from }: Seen, matcher: Matcher, onMatch: OnMatch): void {
    const { ids, count } = tokens
    const { sentenceOf, sentenceStarts } = segments
    const { first, row } = this.#table
    const { sets } = matcher
    let rowBefore = 0
    let rowHere = 0
    let rowAfter = count > 0 ? sets.rowOf(ids[0]!) : 0
    for (let at = 0; at < count; at++) {
      const id = ids[at]!
      rowBefore = rowHere
      rowHere = rowAfter
      rowAfter = at + 1 < count ? sets.rowOf(ids[at + 1]!) : 0
      const end = first[id + 1]!
      let left = 0
      let right = 0
      let isLeft = true
      let isRight = true
      for (let posting = first[id]!; posting < end; posting += POSTING) {
        if (row[posting + 3] !== left) {
          left = row[posting + 3]!
          isLeft = sets.holds(rowBefore, left)
          right = 0
          isRight = true
        }
        if (!isLeft) continue
        if (row[posting + 4] !== right) {
          right = row[posting + 4]!
          isRight = sets.holds(rowAfter, right)
        }
        if (
          isRight &&
          noted[row[posting + 5]!]! >= from &&
          noted[row[posting + 6]!]! >= from &&
          noted[row[posting + 7]!]! >= from
        )
          this.#tryAround(at, posting, sentenceStarts[sentenceOf[at]!]!, matcher, onMatch)
      }
    }
    for (const program of this.#touched) this.#matchedUpTo[program] = 0
    this.#touched.length = 0
  }

  #tryAround(at: number, posting: number, sentence: number, matcher: Matcher, onMatch: OnMatch): void {
    const { row, heads: allHeads, seconds: allSeconds, programs } = this.#table
    const number = row[posting]!
    const last = at - row[posting + 1]!
    const heads = allHeads[number]!
    const seconds = allSeconds[number]!
    let start = Math.max(sentence, at - row[posting + 2]!, this.#matchedUpTo[number]!)
    for (; start <= last; start++) {
      if (!matcher.mayBegin(heads, seconds, start)) continue
      const end = matcher.match(programs[number]!, start)
      if (end <= at) continue
      if (this.#matchedUpTo[number] === 0) this.#touched.push(number)
      this.#matchedUpTo[number] = end
      onMatch(number, start, end)
      return
    }
  }
}

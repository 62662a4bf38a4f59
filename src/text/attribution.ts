import { Word } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { Break, Flag, type Tokens } from './tokens.ts'

/** A quotation longer than this is taken for a missing closing mark. */
const LONGEST_QUOTE = 150

/** From this many words on it is somebody's sentence; below, a word that is only mentioned. */
const SHORTEST_SPEECH = 3

const WORDS =
  'i we you me us him her them that to who have has had just also already always was were confidential intended recipient email message disclaimer'

/** Marks the words that are not the agent's own: quoted, reported, or standing in a signature. */
export class Attribution {
  readonly #lexicon: Lexicon
  readonly #id: Readonly<Record<string, number>>

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#id = Object.fromEntries(WORDS.split(' ').map((word) => [word, lexicon.idOf(word)]))
  }

  /** The words this pass has to know; interned before the lexicon is sealed. */
  static words(): string[] {
    return WORDS.split(' ')
  }

  mark(tokens: Tokens): void {
    let opened = -1
    for (let i = 0; i < tokens.count; i++) {
      const before = tokens.before[i]!
      if (before !== 0) {
        if (before & Break.quotedLine) tokens.flags[i]! |= Flag.quoted
        if (before & (Break.closeQuote | Break.openQuote | Break.paragraph))
          opened = this.#quote(tokens, i, before, opened)
      }
      const classes = this.#lexicon.classes[tokens.ids[i]!]!
      if (classes & Word.speech && i > 0) this.#report(tokens, i)
      if (classes & Word.signOff && before & Break.newline && this.#signsOff(tokens, i)) {
        markFrom(tokens, i, Flag.signature)
        return
      }
      if (tokens.ids[i] === this.#id.confidential && this.#isFooter(tokens, i)) return
    }
    if (opened >= 0 && tokens.tail & Break.closeQuote) closeQuote(tokens, opened, tokens.count)
  }

  /** Handles the quotation marks before token `i`; gives back where an open quotation began, or -1. */
  #quote(tokens: Tokens, i: number, before: number, opened: number): number {
    if (before & Break.closeQuote && opened >= 0) closeQuote(tokens, opened, i)
    if (before & Break.openQuote)
      return opened >= 0 && !(before & Break.closeQuote) && before & Break.openQuote ? opened : i
    return before & (Break.closeQuote | Break.paragraph) ? -1 : opened
  }

  /** "you said that …", "my colleague had told you …": from after the verb to the end of its clause. */
  #report(tokens: Tokens, verb: number): void {
    const { ids, flags, before } = tokens
    const id = this.#id
    let subject = verb - 1
    while (subject > 0 && verb - subject <= 2 && this.#isAdverbial(ids[subject]!)) subject--
    if (flags[verb]! & Flag.clauseStart || !this.#mayBeReported(ids[subject]!)) return
    let i = verb + 1
    while (i < tokens.count && this.#isObject(ids[i]!)) i++
    if (i < tokens.count && ids[i] === id.that) i++
    for (let from = i; i < tokens.count && !(flags[i]! & Flag.sentenceStart); i++) {
      if (i > from && (flags[i]! & Flag.clauseStart || before[i]! & Break.comma)) return
      flags[i]! |= Flag.reported
    }
  }

  #isAdverbial(word: number): boolean {
    const id = this.#id
    return (
      (this.#lexicon.classes[word]! & Word.auxiliary) !== 0 ||
      word === id.just ||
      word === id.also ||
      word === id.already ||
      word === id.always
    )
  }

  #mayBeReported(subject: number): boolean {
    return subject === this.#id.you || (this.#lexicon.classes[subject]! & Word.person) !== 0
  }

  #isObject(word: number): boolean {
    const id = this.#id
    return (
      word === id.me ||
      word === id.us ||
      word === id.you ||
      word === id.him ||
      word === id.her ||
      word === id.them
    )
  }

  /** A short line with "Kind regards" or the like, after which only a name and an address follow. */
  #signsOff(tokens: Tokens, i: number): boolean {
    let end = i + 1
    while (end < tokens.count && !(tokens.before[end]! & Break.newline)) end++
    return end - i <= 3 && tokens.count - end <= 40
  }

  /** "This message is confidential and intended for …": the rest was written by a lawyer. */
  #isFooter(tokens: Tokens, i: number): boolean {
    const { ids, flags } = tokens
    let start = i
    while (start > 0 && !(flags[start]! & Flag.sentenceStart)) start--
    let about = false
    for (let at = start; at < i; at++) about ||= ids[at] === this.#id.email || ids[at] === this.#id.message
    if (about) markFrom(tokens, start, Flag.signature)
    return about
  }
}

function closeQuote(tokens: Tokens, from: number, to: number): void {
  if (to - from > LONGEST_QUOTE) return
  const flag = to - from >= SHORTEST_SPEECH ? Flag.quoted : Flag.mentioned
  for (let i = from; i < to; i++) tokens.flags[i]! |= flag
}

function markFrom(tokens: Tokens, from: number, flag: number): void {
  for (let i = from; i < tokens.count; i++) tokens.flags[i]! |= flag
}

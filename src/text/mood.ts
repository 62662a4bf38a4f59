import { Word } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Segments } from './segment.ts'
import { Break, Flag, type Tokens } from './tokens.ts'

const WORDS =
  'i we if let me us will shall would could might should have had am are going say saying tell telling people to do it'

const RELATIVES = ['which', 'who', 'whose', 'whom', 'where', 'when']

/** Marks what kind of clause a word stands in: question, order, wish, intention, past report, advice on wording. */
export class Mood {
  readonly #lexicon: Lexicon
  /** Words that open a relative clause more often than a question. */
  readonly #relatives: ReadonlySet<number>
  readonly #id: Readonly<Record<string, number>>

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#relatives = new Set(RELATIVES.map((word) => lexicon.idOf(word)))
    this.#id = Object.fromEntries(WORDS.split(' ').map((word) => [word, lexicon.idOf(word)]))
  }

  /** The words this pass has to know; interned before the lexicon is sealed. */
  static words(): string[] {
    return WORDS.split(' ')
  }

  mark(tokens: Tokens, segments: Segments): void {
    for (let sentence = 0; sentence < segments.sentenceCount; sentence++) {
      this.#markSentence(tokens, segments.sentenceStarts[sentence]!, segments.sentenceStarts[sentence + 1]!)
    }
    for (let clause = 0; clause < segments.clauseCount; clause++) {
      this.#markClause(tokens, segments, segments.clauseStarts[clause]!, segments.clauseStarts[clause + 1]!)
    }
  }

  #markSentence(tokens: Tokens, from: number, to: number): void {
    const after = tokens.after(to - 1)
    const flag =
      (after & Break.question ? Flag.question : 0) | (after & Break.exclamation ? Flag.exclamation : 0)
    if (flag !== 0) markAll(tokens, from, to, flag)
  }

  #markClause(tokens: Tokens, segments: Segments, from: number, to: number): void {
    const { ids, flags } = tokens
    const id = this.#id
    const start = this.#realStart(tokens, from, to)
    const first = ids[start]!
    const second = start + 1 < to ? ids[start + 1]! : 0
    let whole = this.#asks(tokens, segments, from, first, second) ? Flag.question : 0
    if (first === id.i || first === id.we) whole |= this.#agentMood(tokens, start, to)
    else if (first === id.let && (second === id.me || second === id.us)) whole |= Flag.intention
    else if (this.#lexicon.classes[first]! & Word.verb) whole |= Flag.imperative
    for (let i = from; i < to; i++) {
      const word = ids[i]!
      if (word === id.if) markAll(tokens, i + 1, to, Flag.hypothetical)
      else if (word === id.have && i > from && this.#isRemote(ids[i - 1]!)) whole |= Flag.hypothetical
      else if (flags[i]! & Flag.negated && this.#isAboutWording(tokens, i, to))
        markAll(tokens, i + 1, to, Flag.advice)
    }
    if (whole !== 0) markAll(tokens, from, to, whole)
  }

  /** Past softeners and connectors: where "please just calm down" really begins. */
  #realStart(tokens: Tokens, from: number, to: number): number {
    let start = from
    while (start + 1 < to && this.#lexicon.classes[tokens.ids[start]!]! & Word.lead) start++
    return start
  }

  /**
   * Begins like a question: "what is", "can you", "did they". Without a question mark, "which is" is one only where
   * a sentence opens, and "what's left is" or "do it" never.
   */
  #asks(tokens: Tokens, segments: Segments, from: number, first: number, second: number): boolean {
    const classes = this.#lexicon.classes
    const isWh = (classes[first]! & Word.wh) !== 0
    if (!(classes[second]! & (isWh ? Word.auxiliary : Word.subject))) return false
    if (!isWh)
      return (classes[first]! & Word.auxiliary) !== 0 && (first !== this.#id.do || second !== this.#id.it)
    if (this.#relatives.has(first) && !(tokens.flags[from]! & Flag.sentenceStart)) return false
    const end = segments.sentenceStarts[segments.sentenceOf[from]! + 1]!
    return (tokens.after(end - 1) & Break.stop) === 0
  }

  #agentMood(tokens: Tokens, start: number, to: number): number {
    const id = this.#id
    const next = start + 1 < to ? tokens.ids[start + 1]! : 0
    if (next === id.will || next === id.shall || next === id.am || next === id.are) return Flag.intention
    const isPast = next === id.have || next === id.had || this.#lexicon.classes[next]! & Word.past
    return isPast ? Flag.past : 0
  }

  #isRemote(word: number): boolean {
    return word === this.#id.would || word === this.#id.could || word === this.#id.might
  }

  /** "never say …", "instead of telling people to …": what follows is about words. */
  #isAboutWording(tokens: Tokens, i: number, to: number): boolean {
    const word = tokens.ids[i]!
    if (word === this.#id.say || word === this.#id.saying) return true
    return (
      (word === this.#id.tell || word === this.#id.telling) &&
      i + 1 < to &&
      tokens.ids[i + 1] === this.#id.people
    )
  }
}

function markAll(tokens: Tokens, from: number, to: number, flag: number): void {
  for (let i = from; i < to; i++) tokens.flags[i]! |= flag
}

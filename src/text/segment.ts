import { Word } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { TokenClass } from './lexicon.ts'
import { Break, Flag, type Tokens } from './tokens.ts'

/** A sentence or clause longer than this is cut, so that work per sentence is bounded on any input. */
const LONGEST_SENTENCE = 120
const LONGEST_CLAUSE = 40

const ENDS_SENTENCE = Break.stop | Break.question | Break.exclamation | Break.paragraph
const ENDS_CLAUSE =
  Break.semicolon |
  Break.colon |
  Break.dash |
  Break.ellipsis |
  Break.parenthesis |
  Break.newline |
  Break.quotedLine

const ASKS_IF = 'as see check know wonder ask even only what sure'
const ONLY_BUT = 'nothing anything all everything'

/** Where sentences and clauses begin, by token; one more entry than there are, for the end. */
export class Segments {
  sentenceCount = 0
  clauseCount = 0
  sentenceStarts = new Int32Array(64)
  clauseStarts = new Int32Array(64)
  sentenceOf = new Int32Array(256)
  clauseOf = new Int32Array(256)

  /** Makes room for a text of so many tokens. */
  clear(tokens: number): void {
    this.sentenceCount = this.clauseCount = 0
    if (tokens < this.sentenceOf.length) return
    const size = Math.max(tokens + 1, this.sentenceOf.length * 2)
    this.sentenceStarts = new Int32Array(size)
    this.clauseStarts = new Int32Array(size)
    this.sentenceOf = new Int32Array(size)
    this.clauseOf = new Int32Array(size)
  }
}

/** Ids of words whose neighbors decide whether a clause begins. */
interface Joints {
  readonly but: number
  readonly if: number
  readonly let: number
  readonly please: number
  /** No clause begins between these and "if" ("let me know if", "as if"). */
  readonly asksIf: ReadonlySet<number>
  /** "nothing but", "anything but". */
  readonly onlyBut: ReadonlySet<number>
}

/** Cuts the tokens of a text into sentences and clauses, and marks where patterns may anchor. */
export class Segmenter {
  readonly #lexicon: Lexicon
  readonly #joints: Joints

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    const ids = (words: string) => new Set(words.split(' ').map((word) => lexicon.idOf(word)))
    this.#joints = {
      but: lexicon.idOf('but'),
      if: lexicon.idOf('if'),
      let: lexicon.idOf('let'),
      please: lexicon.idOf('please'),
      asksIf: ids(ASKS_IF),
      onlyBut: ids(ONLY_BUT),
    }
  }

  /** The words this pass has to know; interned before the lexicon is sealed. */
  static words(): string[] {
    return `${ASKS_IF} ${ONLY_BUT}`.split(' ')
  }

  segment(tokens: Tokens, into: Segments): void {
    const count = tokens.count
    into.clear(count + 1)
    let sentence = -1
    let clause = -1
    let sentenceAt = 0
    let clauseAt = 0
    for (let i = 0; i < count; i++) {
      if (i === 0 || this.#beginsSentence(tokens, i) || i - sentenceAt >= LONGEST_SENTENCE) {
        sentenceAt = clauseAt = i
        into.sentenceStarts[++sentence] = i
        into.clauseStarts[++clause] = i
        tokens.flags[i]! |= Flag.sentenceStart | Flag.clauseStart
      } else if (this.#beginsClause(tokens, i, clauseAt) || i - clauseAt >= LONGEST_CLAUSE) {
        clauseAt = i
        into.clauseStarts[++clause] = i
        tokens.flags[i]! |= Flag.clauseStart
      }
      into.sentenceOf[i] = sentence
      into.clauseOf[i] = clause
    }
    into.sentenceCount = sentence + 1
    into.clauseCount = clause + 1
    into.sentenceStarts[sentence + 1] = into.clauseStarts[clause + 1] = count
    this.#markParts(tokens)
  }

  #beginsSentence(tokens: Tokens, i: number): boolean {
    const before = tokens.before[i]!
    if (before === 0) return false
    if (before & ENDS_SENTENCE) return true
    const capital = (tokens.flags[i]! & Flag.capital) !== 0
    if (before & (Break.newline | Break.ellipsis)) return capital || (before & Break.quotedLine) !== 0
    return (before & Break.quotedLine) !== (tokens.before[i - 1]! & Break.quotedLine)
  }

  #beginsClause(tokens: Tokens, i: number, clauseAt: number): boolean {
    const before = tokens.before[i]!
    if (before & ENDS_CLAUSE) return true
    const id = tokens.ids[i]!
    if (isEmoji(id) !== isEmoji(tokens.ids[i - 1]!)) return true
    const classes = this.#lexicon.classes[id]!
    if (before & Break.comma) return (classes & (Word.splitter | Word.softSplitter | Word.subject)) !== 0
    if (classes & Word.splitter) {
      if (i + 1 >= tokens.count || tokens.after(i) !== 0) return false
      return id !== this.#joints.but || !this.#joints.onlyBut.has(tokens.ids[i - 1]!)
    }
    if (id === this.#joints.if) return !this.#joints.asksIf.has(tokens.ids[i - 1]!)
    return (classes & Word.andOr) !== 0 && this.#joins(tokens, i, clauseAt)
  }

  /** "and I …", "or let me …", "call them and ask …": a clause of its own. */
  #joins(tokens: Tokens, i: number, clauseAt: number): boolean {
    if (i + 1 >= tokens.count || tokens.before[i + 1] !== 0) return false
    const next = tokens.ids[i + 1]!
    const classes = this.#lexicon.classes[next]!
    if (classes & Word.subject || next === this.#joints.let || next === this.#joints.please) return true
    return (classes & Word.verb) !== 0 && (this.#lexicon.classes[tokens.ids[clauseAt]!]! & Word.verb) !== 0
  }

  #markParts(tokens: Tokens): void {
    const classes = this.#lexicon.classes
    const flags = tokens.flags
    for (let i = 0; i < tokens.count; i++) {
      const begins =
        flags[i]! & Flag.clauseStart ||
        tokens.before[i]! & Break.comma ||
        (flags[i - 1]! & Flag.partStart && classes[tokens.ids[i - 1]!]! & Word.lead)
      if (begins) flags[i]! |= Flag.partStart
    }
    for (let i = tokens.count - 1; i >= 0; i--) {
      const last = i + 1 === tokens.count
      if (last || flags[i + 1]! & Flag.sentenceStart)
        flags[i]! |= Flag.sentenceEnd | Flag.clauseEnd | Flag.partEnd
      else if (flags[i + 1]! & Flag.clauseStart) flags[i]! |= Flag.clauseEnd | Flag.partEnd
      else if (tokens.before[i + 1]! & Break.comma) flags[i]! |= Flag.partEnd
      else if (flags[i + 1]! & Flag.partEnd && classes[tokens.ids[i + 1]!]! & Word.tail)
        flags[i]! |= Flag.partEnd
    }
  }
}

function isEmoji(id: number): boolean {
  return id >= TokenClass.emoji && id <= TokenClass.angry
}

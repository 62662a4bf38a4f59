/** What stood between a token and the one before it. Bits; several can stand together. */
export const Break = {
  comma: 1 << 0,
  stop: 1 << 1, // a full stop that ends a sentence
  question: 1 << 2,
  exclamation: 1 << 3,
  ellipsis: 1 << 4,
  semicolon: 1 << 5,
  colon: 1 << 6,
  dash: 1 << 7,
  newline: 1 << 8,
  paragraph: 1 << 9, // an empty line
  openQuote: 1 << 10,
  closeQuote: 1 << 11,
  parenthesis: 1 << 12,
  quotedLine: 1 << 13, // the token stands in a line that begins with ">"
  abbreviated: 1 << 14, // a full stop that belongs to the word before it
} as const

/** What is known about a token. Bits; set by the tokenizer first, then by one pass per idea. */
export const Flag = {
  sentenceStart: 1 << 0,
  sentenceEnd: 1 << 1,
  clauseStart: 1 << 2,
  clauseEnd: 1 << 3,
  /** A pattern's `^` may stand before it: softeners, connectors and vocatives aside, a part begins. */
  partStart: 1 << 4,
  /** A pattern's `$` may stand after it. */
  partEnd: 1 << 5,
  caps: 1 << 6,
  textSpeak: 1 << 7,
  negated: 1 << 8,
  question: 1 << 9,
  exclamation: 1 << 10,
  imperative: 1 << 11,
  hypothetical: 1 << 12,
  intention: 1 << 13,
  past: 1 << 14,
  advice: 1 << 15,
  quoted: 1 << 16,
  mentioned: 1 << 17,
  reported: 1 << 18,
  signature: 1 << 19,
  capital: 1 << 20, // begins with a capital letter
  stretched: 1 << 21, // three times the same letter in a row, in any case: "sooo"
} as const

/** The tokens of a text, column by column. Spans point into the text as it was given. */
export class Tokens {
  count = 0
  /** Word id in the lexicon, or a token class. */
  ids = new Uint16Array(256)
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  stems = new Int32Array(256)
  /** A hash of the word as it is written, apart from case; 0 for what is no word. */
  forms = new Int32Array(256)
  flags = new Int32Array(256)
  /** What stood before the token, see {@link Break}. */
  before = new Uint16Array(256)
  /** What stood after the last token. */
  tail = 0
  /** The flags that some token was added with. */
  some = 0

  clear(): void {
    this.count = 0
    this.tail = this.some = 0
  }

  add(
    id: number,
    start: number,
    end: number,
    stem: number,
    form: number,
    flags: number,
    before: number,
  ): void {
    const at = this.count++
    if (at === this.ids.length) this.#grow()
    this.ids[at] = id
    this.starts[at] = start
    this.ends[at] = end
    this.stems[at] = stem
    this.forms[at] = form
    this.flags[at] = flags
    this.some |= flags
    this.before[at] = before
  }

  /** What stands after a token. */
  after(index: number): number {
    return index + 1 < this.count ? this.before[index + 1]! : this.tail
  }

  #grow(): void {
    const size = this.ids.length * 2
    this.ids = enlarged(this.ids, new Uint16Array(size))
    this.starts = enlarged(this.starts, new Int32Array(size))
    this.ends = enlarged(this.ends, new Int32Array(size))
    this.stems = enlarged(this.stems, new Int32Array(size))
    this.forms = enlarged(this.forms, new Int32Array(size))
    this.flags = enlarged(this.flags, new Int32Array(size))
    this.before = enlarged(this.before, new Uint16Array(size))
  }
}

function enlarged<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

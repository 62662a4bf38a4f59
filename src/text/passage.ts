import { Attribution } from './attribution.ts'
import { Lexicon } from './lexicon.ts'
import { Mood } from './mood.ts'
import { Polarity } from './polarity.ts'
import { Segmenter, Segments } from './segment.ts'
import type { Span } from './span.ts'
import { Tokenizer } from './tokenize.ts'
import { Tokens } from './tokens.ts'

/** A text as rules see it: tokens with their features, sentences and clauses. */
export class Passage {
  text = ''
  readonly tokens = new Tokens()
  readonly segments = new Segments()

  /** The span of the tokens from `from` up to, not including, `to`. */
  span(from: number, to: number): Span {
    return { start: this.tokens.starts[from]!, end: this.tokens.ends[to - 1]! }
  }

  /** The whole text without white space around it. */
  whole(): Span {
    const start = this.text.length - this.text.trimStart().length
    return { start, end: Math.max(start, this.text.trimEnd().length) }
  }
}

/** Reads texts into passages. One reader per lexicon; a passage may be read into again and again. */
export class PassageReader {
  readonly lexicon: Lexicon
  readonly #tokenizer: Tokenizer
  readonly #segmenter: Segmenter
  readonly #polarity: Polarity
  readonly #mood: Mood
  readonly #attribution: Attribution

  /** @param lexicon filled with the words of all patterns, and not sealed yet. */
  constructor(lexicon: Lexicon) {
    for (const word of [
      ...Polarity.words(),
      ...Mood.words(),
      ...Attribution.words(),
      ...Tokenizer.words(),
      ...Segmenter.words(),
    ])
      lexicon.intern(word)
    lexicon.seal()
    this.lexicon = lexicon
    this.#tokenizer = new Tokenizer(lexicon)
    this.#segmenter = new Segmenter(lexicon)
    this.#polarity = new Polarity(lexicon)
    this.#mood = new Mood(lexicon)
    this.#attribution = new Attribution(lexicon)
  }

  /** Reads a text; what the passage held before is gone. */
  read(text: string, passage: Passage = new Passage()): Passage {
    return this.readOn(this.readWords(text, passage))
  }

  /** Reads only the words and numbers of a text. */
  readWords(text: string, passage: Passage): Passage {
    passage.text = text
    this.#tokenizer.tokenize(text, passage.tokens)
    return passage
  }

  /** The rest of a passage of which only the words were read: sentences, clauses and their features. */
  readOn(passage: Passage): Passage {
    this.#segmenter.segment(passage.tokens, passage.segments)
    this.#polarity.mark(passage.tokens)
    this.#mood.mark(passage.tokens, passage.segments)
    this.#attribution.mark(passage.tokens)
    return passage
  }
}

/** A reader that knows grammar only, for whoever needs sentences and clauses but no rules. */
export function plainReader(): PassageReader {
  return new PassageReader(new Lexicon())
}

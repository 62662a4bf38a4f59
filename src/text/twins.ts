import { Word } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

const MODALS = 'could would should must might'

/** Readings that hang on the word right before: "could of", "ill check", "e-mail". */
export class Twins {
  readonly #lexicon: Lexicon
  readonly #of: number
  readonly #course: number
  readonly #have: number
  readonly #ill: number
  readonly #i: number
  readonly #will: number
  readonly #email: number
  readonly #mail: number
  readonly #modals: ReadonlySet<number>

  constructor(lexicon: Lexicon) {
    const id = (word: string) => lexicon.idOf(word)
    this.#lexicon = lexicon
    this.#of = id('of')
    this.#course = id('course')
    this.#have = id('have')
    this.#ill = id('ill')
    this.#i = id('i')
    this.#will = id('will')
    this.#email = id('email')
    this.#mail = id('mail')
    this.#modals = new Set(MODALS.split(' ').map(id))
  }

  /** The words it has to know; interned before the lexicon is sealed. */
  static words(): string[] {
    return `of course have ill i will email mail ${MODALS}`.split(' ')
  }

  /**
   * Reads the last token anew where the word that follows it, with nothing but a blank or a hyphen between, says so.
   *
   * @returns whether the word has become a part of it, or was added here.
   */
  read(tokens: Tokens, text: string, id: number, start: number, end: number, flags: number): boolean {
    const last = tokens.count - 1
    if (last < 0) return false
    const before = tokens.ids[last]!
    if (id === this.#of && this.#modals.has(before)) {
      tokens.add(this.#have, start, end, 0, 0, flags, 0)
      return true
    }
    if (id === this.#course && before === this.#have && end - start === 6) {
      if (tokens.ends[last]! - tokens.starts[last]! === 2) tokens.ids[last] = this.#of
    } else if (before === this.#ill && this.#lexicon.classes[id]! & Word.verb) {
      tokens.ids[last] = this.#i
      tokens.add(this.#will, tokens.starts[last]!, tokens.ends[last]!, 0, 0, tokens.flags[last]!, 0)
    } else if (
      id === this.#mail &&
      tokens.ends[last]! - tokens.starts[last]! === 1 &&
      start - tokens.ends[last]! === 1
    ) {
      if ((text.charCodeAt(tokens.starts[last]!) | 32) !== 101) return false
      tokens.ids[last] = this.#email
      tokens.ends[last] = end
      tokens.forms[last] = 0
      return true
    }
    return false
  }
}

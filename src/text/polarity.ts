import { Word } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { Break, Flag, type Tokens } from './tokens.ts'

/** A negation reaches no further than this many words. */
const REACH = 12

const ENDS_SCOPE = Break.comma | Break.openQuote

/** A negator followed by one of these negates nothing: "no problem", "not only", "never mind". */
const PSEUDO: Readonly<Record<string, string>> = {
  no: 'problem problems wonder doubt worries worry matter question prob',
  not: 'only just least mention wait i you we he she they it that',
  never: 'mind',
  nothing: 'but',
  nor: 'do',
}

/** "instead of", "rather than". */
const REPLACED: Readonly<Record<string, string>> = { instead: 'of', rather: 'than' }

/** After these, "you should …" is still what is denied: "I'm not saying you should …". */
const EMBEDS =
  'that say saying think thinking mean tell telling imply implying suggest suggesting claim believe'

/** Marks the words that a negation reaches: those after it, up to a comma or a new clause. */
export class Polarity {
  readonly #lexicon: Lexicon
  readonly #pseudo: ReadonlyMap<number, ReadonlySet<number>>
  readonly #replaced: ReadonlyMap<number, ReadonlySet<number>>
  readonly #embeds: ReadonlySet<number>
  readonly #instead: number
  readonly #rather: number
  readonly #enough: number
  readonly #why: number
  readonly #not: number

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#pseudo = pairs(lexicon, PSEUDO)
    this.#replaced = pairs(lexicon, REPLACED)
    this.#embeds = idsOf(lexicon, EMBEDS)
    this.#instead = lexicon.idOf('instead')
    this.#rather = lexicon.idOf('rather')
    this.#enough = lexicon.idOf('enough')
    this.#why = lexicon.idOf('why')
    this.#not = lexicon.idOf('not')
  }

  /** The words this pass has to know; interned before the lexicon is sealed. */
  static words(): string[] {
    return [...Object.values(PSEUDO), ...Object.entries(REPLACED).flat(), EMBEDS, 'enough'].flatMap((words) =>
      words.split(' '),
    )
  }

  mark(tokens: Tokens): void {
    const classes = this.#lexicon.classes
    const { ids, flags, before } = tokens
    let reach = 0
    for (let i = 0; i < tokens.count; i++) {
      if (reach > 0) {
        if (flags[i]! & Flag.clauseStart || before[i]! & ENDS_SCOPE || this.#restarts(tokens, i)) reach = 0
        else {
          flags[i]! |= Flag.negated
          reach--
        }
      }
      const id = ids[i]!
      if (classes[id]! & Word.negator ? this.#negates(tokens, i) : this.#replaces(tokens, i, id))
        reach = REACH
    }
  }

  #negates(tokens: Tokens, i: number): boolean {
    const { ids, flags } = tokens
    if (flags[i]! & Flag.clauseEnd) return false
    const id = ids[i]!
    const next = ids[i + 1]!
    if (this.#pseudo.get(id)?.has(next)) return false
    if (id !== this.#not) return true
    if (i > 0 && ids[i - 1] === this.#why) return false
    for (let j = i + 1; j < tokens.count && j <= i + 6 && !(flags[j]! & Flag.clauseStart); j++) {
      if (ids[j] === this.#enough) return false
    }
    return true
  }

  #replaces(tokens: Tokens, i: number, id: number): boolean {
    if (id !== this.#instead && id !== this.#rather) return false
    const next = this.#replaced.get(id)
    return next !== undefined && i + 1 < tokens.count && next.has(tokens.ids[i + 1]!)
  }

  /** A pronoun with a verb begins something new, even without a comma: "I don't have it you'll need to …". */
  #restarts(tokens: Tokens, i: number): boolean {
    const classes = this.#lexicon.classes
    if (!(classes[tokens.ids[i]!]! & Word.subject) || i + 1 >= tokens.count) return false
    if (!(classes[tokens.ids[i + 1]!]! & Word.auxiliary)) return false
    return !this.#embeds.has(tokens.ids[i - 1]!)
  }
}

function idsOf(lexicon: Lexicon, words: string): Set<number> {
  return new Set(words.split(' ').map((word) => lexicon.idOf(word)))
}

function pairs(lexicon: Lexicon, words: Readonly<Record<string, string>>): Map<number, Set<number>> {
  return new Map(Object.entries(words).map(([first, next]) => [lexicon.idOf(first), idsOf(lexicon, next)]))
}

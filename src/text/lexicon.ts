import { folded, plainWord } from './characters.ts'
import { CONTRACTIONS, splitContraction, TEXT_SPEAK } from './contractions.ts'
import { foldedForm, hashOf } from './form-hash.ts'
import { WORD_CLASSES, Word } from './grammar.ts'
import { MISSPELLINGS } from './misspellings.ts'
import { Spelling } from './spelling.ts'
import { stemOf } from './stem.ts'

/** Ids that are no word of their own but a kind of token. Patterns name them `<num>`, `<money>` …. */
export const TokenClass = {
  unknown: 0,
  num: 1,
  money: 2,
  percent: 3,
  time: 4,
  date: 5,
  ordinal: 6,
  code: 7,
  link: 8,
  emoji: 9,
  laugh: 10,
  heart: 11,
  angry: 12,
} as const

export type TokenClassName = keyof typeof TokenClass

const FIRST_WORD_ID = 16

/** How many forms seen in texts are remembered; a fixed table, so that no text can fill the memory. */
const LEARNED = 1 << 15

/** A beginning that stands for words has at least three letters. */
const SHORTEST_BEGINNING = 3

/** A form of this many characters or more is no word. */
const LONGEST_WORD = 40

/** Numbers in the entry of a form. */
export const ENTRY = 4

/** Units of a form that are kept beside its entry; few words are longer. */
const BEGINNING = 16

/**
 * The words that patterns and grammar know, as small numbers, and how any form found in a text is
 * read: spelling variants, contractions ("can't" is two words), prefixes (`apolog*`), typos.
 *
 * Filled once (`intern`, `prefix`), then sealed; afterwards `find` maps forms to entries.
 */
export class Lexicon {
  /** Word classes (see grammar.ts) by word id. */
  classes = new Int32Array(0)
  /**
   * What is known of a form, in {@link ENTRY} numbers that lie side by side, since each is asked for at every word of a
   * text: its hash; two word ids in 16 bits each; a third, whether it is text-speak ("ur", "pls"), its length; the
   * stem. Ids after the first are 0 when there are fewer; the first is 0 for a word that nobody asked about.
   */
  entries = new Int32Array(0)
  /** The first units of each form. */
  #beginnings = new Uint16Array(0)
  readonly #words: string[] = new Array(FIRST_WORD_ID).fill('')
  readonly #idOf = new Map<string, number>()
  readonly #prefixes = new Map<string, number>()
  readonly #byBeginning = new Map<string, number[]>()
  #spelling: Spelling | undefined
  #forms: string[] = []
  #slots = new Uint16Array(0)
  #known = 0

  constructor() {
    for (const words of Object.values(WORD_CLASSES)) for (const word of words) this.intern(word)
    for (const reading of Object.values(CONTRACTIONS)) this.#internAll(reading)
    for (const reading of Object.values(TEXT_SPEAK)) this.#internAll(reading)
  }

  get size(): number {
    return this.#words.length
  }

  /** The word of an id; an empty string for kinds of tokens. */
  word(id: number): string {
    return this.#words[id] ?? ''
  }

  /** All words so far, in the order of their ids; a beginning ends with an asterisk. */
  words(): string[] {
    return this.#words.slice(FIRST_WORD_ID)
  }

  /** Makes words known that another lexicon gave; from the same beginning, they get the same ids. */
  learn(words: readonly string[]): void {
    for (const word of words) {
      if (word.endsWith('*')) this.prefix(word.slice(0, -1))
      else this.intern(word)
    }
  }

  /** The id of a known word, or 0. */
  idOf(word: string): number {
    return this.#idOf.get(word) ?? 0
  }

  /** Makes a word known. Only before sealing. */
  intern(word: string): number {
    const known = this.#idOf.get(word)
    if (known !== undefined) return known
    if (this.#slots.length > 0) throw new Error(`the lexicon is sealed: "${word}" comes too late`)
    const id = this.#words.length
    this.#words.push(word)
    this.#idOf.set(word, id)
    return id
  }

  /** Makes a beginning of words known: any word with it that is not known itself gets this id. */
  prefix(beginning: string): number {
    const known = this.#prefixes.get(beginning)
    if (known !== undefined) return known
    const id = this.intern(`${beginning}*`)
    this.#prefixes.set(beginning, id)
    return id
  }

  /** All ids a word with this beginning can have. */
  idsWithPrefix(beginning: string): number[] {
    const sealed = this.#slots.length > 0
    if (sealed && this.#byBeginning.size === 0) this.#sortByBeginning()
    const found: number[] = []
    const among = sealed
      ? (this.#byBeginning.get(beginning.slice(0, SHORTEST_BEGINNING)) ?? [])
      : this.#words.keys()
    for (const id of among) if (this.#words[id]!.startsWith(beginning)) found.push(id)
    return found
  }

  #sortByBeginning(): void {
    for (let id = FIRST_WORD_ID; id < this.#words.length; id++) {
      const beginning = this.#words[id]!.slice(0, SHORTEST_BEGINNING)
      const others = this.#byBeginning.get(beginning)
      if (others) others.push(id)
      else this.#byBeginning.set(beginning, [id])
    }
  }

  /** How a form in a pattern is read, in words: "can't" -> can, not. The same way as in a text. */
  reading(form: string): string[] {
    if (Object.hasOwn(CONTRACTIONS, form)) return CONTRACTIONS[form]!.split(' ')
    if (Object.hasOwn(TEXT_SPEAK, form)) return TEXT_SPEAK[form]!.split(' ')
    return form.includes("'") ? splitContraction(form) : [MISSPELLINGS.get(form) ?? form]
  }

  /** Builds the tables. No word can be added afterwards. */
  seal(): void {
    const cues = this.#words.filter((word) => word !== '' && !word.endsWith('*'))
    this.#spelling = new Spelling((word) => this.#idOf.has(word) || Object.hasOwn(TEXT_SPEAK, word), cues)
    const forms = new Map<string, { words: string[]; textSpeak: boolean }>()
    for (const word of cues) forms.set(word, { words: [word], textSpeak: false })
    for (const [form, reading] of Object.entries(CONTRACTIONS)) {
      forms.set(form, { words: reading.split(' '), textSpeak: false })
    }
    for (const [form, reading] of Object.entries(TEXT_SPEAK)) {
      forms.set(form, { words: reading.split(' '), textSpeak: true })
    }
    this.#build(forms)
  }

  /**
   * The number of the entry of a form in a text, see `entries`.
   *
   * @param hash of the ASCII-folded units from `start` to `end`, made with {@link hashStep}.
   * @param plain whether the form is ASCII without apostrophes.
   */
  find(text: string, start: number, end: number, hash: number, plain: boolean): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) {
      const entry = slots[at]! - 1
      if (this.#spells(entry, hash, text, start, end)) return entry
    }
    const entry = this.#known + ((hash ^ (hash >>> 15)) & (LEARNED - 1))
    if (this.#spells(entry, hash, text, start, end)) return entry
    // Two places per form, so that two frequent ones do not drive each other out all the time.
    const second = this.#known + (((hash ^ (hash >>> 15)) & (LEARNED - 1)) ^ 1)
    if (this.#spells(second, hash, text, start, end)) return second
    const free = this.entries[entry * ENTRY] === 0 || (hash & 0x40000000) === 0 ? entry : second
    this.#learn(free, hash, text.slice(start, end), plain)
    return free
  }

  #spells(entry: number, hash: number, text: string, start: number, end: number): boolean {
    const entries = this.entries
    const length = end - start
    if (entries[entry * ENTRY] !== hash || entries[entry * ENTRY + 2]! >>> 17 !== (length & 0x7fff))
      return false
    const beginnings = this.#beginnings
    const place = entry * BEGINNING
    const compared = length < BEGINNING ? length : BEGINNING
    for (let i = 0; i < compared; i++) {
      if (beginnings[place + i] !== folded(text.charCodeAt(start + i))) return false
    }
    if (length <= BEGINNING) return true
    const form = this.#forms[entry]!
    if (form.length !== length) return false
    for (let i = BEGINNING; i < length; i++) {
      if (form.charCodeAt(i) !== folded(text.charCodeAt(start + i))) return false
    }
    return true
  }

  /** Works a form out and remembers it, in the place of an older one if need be. */
  #learn(entry: number, hash: number, form: string, plain: boolean): void {
    const word = plain ? form.toLowerCase() : plainWord(form)
    this.#keep(entry, hash, foldedForm(form))
    this.#write(entry, this.#readingOf(word), Object.hasOwn(TEXT_SPEAK, word), word)
  }

  #keep(entry: number, hash: number, form: string): void {
    this.#forms[entry] = form
    this.entries[entry * ENTRY] = hash
    // Longer forms than fit in the bits are compared in full, so that it does no harm when two lengths look alike.
    this.entries[entry * ENTRY + 2] = form.length << 17
    for (let i = 0; i < form.length && i < BEGINNING; i++)
      this.#beginnings[entry * BEGINNING + i] = form.charCodeAt(i)
  }

  #readingOf(word: string): string[] {
    if (this.#idOf.has(word)) return [word]
    if (Object.hasOwn(CONTRACTIONS, word)) return CONTRACTIONS[word]!.split(' ')
    if (Object.hasOwn(TEXT_SPEAK, word)) return TEXT_SPEAK[word]!.split(' ')
    if (word.length > LONGEST_WORD) return [word]
    if (word.includes("'")) return splitContraction(word).flatMap((part) => this.#readingOf(part))
    const meant = this.#spelling!.correct(word)
    if (meant === undefined || meant === word) return [word]
    return Object.hasOwn(TEXT_SPEAK, meant) ? TEXT_SPEAK[meant]!.split(' ') : [meant]
  }

  #write(entry: number, words: string[], textSpeak: boolean, form: string): void {
    const [first = 0, second = 0, third = 0] = words.map((word) => this.#idOrPrefix(word))
    const at = entry * ENTRY
    this.entries[at + 1] = first | (second << 16)
    this.entries[at + 2]! |= third | (textSpeak ? 1 << 16 : 0)
    const only = words.length === 1 ? words[0]! : form
    const classes = words.length === 1 ? this.classes[this.idOf(only)]! : Word.common
    this.entries[at + 3] = classes & Word.common ? 0 : stemOf(only)
  }

  #idOrPrefix(word: string): number {
    const id = this.#idOf.get(word)
    if (id !== undefined) return id
    for (let length = Math.min(word.length, LONGEST_WORD); length > 1; length--) {
      const prefix = this.#prefixes.get(word.slice(0, length))
      if (prefix !== undefined) return prefix
    }
    return /\d/.test(word) ? TokenClass.code : TokenClass.unknown
  }

  #build(forms: Map<string, { words: string[]; textSpeak: boolean }>): void {
    if (this.#words.length > 0xffff || forms.size >= 0xffff)
      throw new Error('too many different words in the patterns')
    this.#known = forms.size
    const total = this.#known + LEARNED
    this.entries = new Int32Array(total * ENTRY)
    this.#beginnings = new Uint16Array(total * BEGINNING)
    this.#forms = new Array(total).fill('')
    this.classes = new Int32Array(this.#words.length)
    let slots = 1024
    while (slots < this.#known * 3) slots *= 2
    this.#slots = new Uint16Array(slots)
    this.#classify()
    let entry = 0
    for (const [form, { words, textSpeak }] of forms) {
      const hash = hashOf(form)
      this.#keep(entry, hash, form)
      this.#write(entry, words, textSpeak, form)
      let at = hash & (slots - 1)
      while (this.#slots[at] !== 0) at = (at + 1) & (slots - 1)
      this.#slots[at] = entry + 1
      entry++
    }
  }

  #classify(): void {
    for (const [name, words] of Object.entries(WORD_CLASSES)) {
      for (const word of words) this.classes[this.idOf(word)]! |= Word[name as keyof typeof Word]
    }
  }

  #internAll(words: string): void {
    for (const word of words.split(' ')) this.intern(word)
  }
}

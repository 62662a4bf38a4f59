import { plainWord } from './characters.ts'
import { CONTRACTIONS, splitContraction, TEXT_SPEAK } from './contractions.ts'
import { ENTRY, Of, STRETCHED_BIT, TEXT_SPEAK_BIT } from './form-entry.ts'
import { hashOf } from './form-hash.ts'
import { WORD_CLASSES, Word } from './grammar.ts'
import { MISSPELLINGS } from './misspellings.ts'
import { hashOfPacked, type PackedForm, pack, unpack } from './packed-form.ts'
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

/** In how many places a learned form may stand. */
const PLACES = 4

/** How many odd forms, long or not in ASCII, are remembered before the list is begun anew. */
const ODD = 1 << 12

/** A beginning that stands for words has at least three letters. */
const SHORTEST_BEGINNING = 3

/** A form of this many characters or more is no word. */
const LONGEST_WORD = 40

const STRETCHED = /(.)\1\1/

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
   * text; see {@link Of}.
   */
  entries = new Int32Array(0)
  readonly #words: string[] = new Array(FIRST_WORD_ID).fill('')
  readonly #idOf = new Map<string, number>()
  readonly #prefixes = new Map<string, number>()
  readonly #byBeginning = new Map<string, number[]>()
  readonly #packed: PackedForm = { a: 0, b: 0, c: 0, d: 0 }
  #spelling: Spelling | undefined
  /** Open addressing: one more than the entry of a known form, where its hash sends it or in the next free slot. */
  #slots = new Uint16Array(0)
  #known = 0
  #learned = 0
  /** Known forms that do not fit into four numbers, and those learned from texts. */
  readonly #long = new Map<string, number>()
  readonly #odd = new Map<string, number>()

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
   * The number of the entry of a form that fits into four numbers, see `entries` and {@link pack}.
   */
  find(a: number, b: number, c: number, d: number): number {
    const entries = this.entries
    const slots = this.#slots
    const mask = slots.length - 1
    const hash = hashOfPacked(a, b, c, d)
    for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) {
      const place = (slots[at]! - 1) * ENTRY
      if (
        entries[place] === a &&
        entries[place + 1] === b &&
        entries[place + 2] === c &&
        entries[place + 3] === d
      )
        return slots[at]! - 1
    }
    // A few places per form, so that frequent ones do not drive each other out all the time.
    const first = this.#known + ((hash >>> 17) & -PLACES)
    for (let entry = first; entry < first + PLACES; entry++) {
      const place = entry * ENTRY
      if (
        entries[place] === a &&
        entries[place + 1] === b &&
        entries[place + 2] === c &&
        entries[place + 3] === d
      )
        return entry
    }
    let free = first
    while (free < first + PLACES - 1 && entries[free * ENTRY] !== 0) free++
    if (entries[free * ENTRY] !== 0) free = first + (this.#learned++ & (PLACES - 1))
    this.#learn(free, unpack(a, b, c, d))
    return free
  }

  /** The number of the entry of a form that does not: long, or not in ASCII. Good until the next call. */
  findOdd(form: string): number {
    const word = plainWord(form)
    if (pack(word, this.#packed)) {
      const { a, b, c, d } = this.#packed
      return this.find(a, b, c, d)
    }
    const first = this.#known + LEARNED
    const known = this.#long.get(word) ?? this.#odd.get(word)
    if (known !== undefined) return known
    if (word.length > LONGEST_WORD) {
      this.#learn(first, word)
      return first
    }
    if (this.#odd.size === ODD) this.#odd.clear()
    const entry = first + 1 + this.#odd.size
    this.#odd.set(word, entry)
    this.#learn(entry, word)
    return entry
  }

  /** Works a form out and remembers it, in the place of an older one if need be. */
  #learn(entry: number, word: string): void {
    this.#write(entry, word, this.#readingOf(word), Object.hasOwn(TEXT_SPEAK, word))
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

  #write(entry: number, form: string, words: string[], textSpeak: boolean): void {
    const [first = 0, second = 0, third = 0] = words.map((word) => this.#idOrPrefix(word))
    const at = entry * ENTRY
    const packed = this.#packed
    if (!pack(form, packed)) packed.a = packed.b = packed.c = packed.d = 0
    this.entries.set([packed.a, packed.b, packed.c, packed.d], at)
    this.entries[at + Of.ids] = first | (second << 16)
    const stretched = STRETCHED.test(form) ? STRETCHED_BIT : 0
    this.entries[at + Of.more] = third | (textSpeak ? TEXT_SPEAK_BIT : 0) | stretched
    const only = words.length === 1 ? words[0]! : form
    const classes = words.length === 1 ? this.classes[this.idOf(only)]! : Word.common
    this.entries[at + Of.stem] = classes & Word.common ? 0 : stemOf(only)
    this.entries[at + Of.form] = hashOf(form)
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
    this.entries = new Int32Array((this.#known + LEARNED + 1 + ODD) * ENTRY)
    this.classes = new Int32Array(this.#words.length)
    let slots = 1024
    while (slots < this.#known * 3) slots *= 2
    this.#slots = new Uint16Array(slots)
    this.#classify()
    let entry = 0
    for (const [form, { words, textSpeak }] of forms) {
      this.#write(entry, form, words, textSpeak)
      if (pack(form, this.#packed)) {
        const { a, b, c, d } = this.#packed
        let at = hashOfPacked(a, b, c, d) & (slots - 1)
        while (this.#slots[at] !== 0) at = (at + 1) & (slots - 1)
        this.#slots[at] = entry + 1
      } else this.#long.set(form, entry)
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

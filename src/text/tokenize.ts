import { Char, isDigit, isLetter, isUpper, isWordUnit, kindOf, plainUnit } from './characters.ts'
import { ENTRY, Of, STRETCHED_BIT, TEXT_SPEAK_BIT } from './form-entry.ts'
import { Word } from './grammar.ts'
import { type Lexicon, TokenClass } from './lexicon.ts'
import { LONGEST_PACKED } from './packed-form.ts'
import { breakOf } from './scan-mark.ts'
import { type ScannedNumber, scanNumber } from './scan-number.ts'
import { emojiClass, endOfEmoji, endOfEmoticon } from './scan-symbol.ts'
import { endsSentence } from './sentence-end.ts'
import { Break, Flag, type Tokens } from './tokens.ts'
import { Twins } from './twins.ts'

/** All kinds of apostrophes are read as this one. */
const APOSTROPHE = 39
const BACKTICK = 96

/**
 * Cuts a text into words, numbers, amounts, times and emoji in one pass. Punctuation becomes no
 * token: it is kept as what stood before the next one. Every token keeps its place in the text.
 */
export class Tokenizer {
  readonly #lexicon: Lexicon
  readonly #twins: Twins
  readonly #number: ScannedNumber = { end: 0, kind: 0 }
  #text = ''
  #tokens!: Tokens
  /** What has been seen since the last token. */
  #break = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#twins = new Twins(lexicon)
  }

  /** The words the tokenizer has to know; interned before the lexicon is sealed. */
  static words(): string[] {
    return Twins.words()
  }

  /** Fills `tokens` with those of the text. */
  tokenize(text: string, tokens: Tokens): void {
    tokens.clear()
    this.#text = text
    this.#tokens = tokens
    this.#break = 0
    let at = this.#lineStart(0)
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      if (kind === Char.letter) at = this.#word(at)
      else if (kind === Char.space || kind === Char.invisible) at++
      else if (kind === Char.newline) at = this.#newline(at)
      else if (kind === Char.digit) at = this.#numberAt(at, false)
      else if (kind === Char.currency) at = this.#currency(at)
      else if (kind === Char.apostrophe) at = this.#apostrophe(at)
      else if (kind === Char.symbol) at = this.#symbol(at)
      else at = this.#punctuation(at, code)
    }
    tokens.tail = this.#break & ~Break.quotedLine
    this.#text = ''
  }

  #word(start: number): number {
    const text = this.#text
    const size = text.length
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let packed = 0
    let length = 0
    let uppers = 0
    let fits = true
    let at = start
    // The unit after the word; 0 at the end of the text, beyond which `charCodeAt` would give no whole number.
    let code = text.charCodeAt(at)
    for (;;) {
      let unit = plainUnit(code)
      if (unit !== 0) uppers += (code ^ unit) >>> 5
      else if (code < 128 && code !== APOSTROPHE && code !== BACKTICK) break
      else if (kindOf(code) === Char.apostrophe) {
        if (at + 1 === size || !isLetter(text.charCodeAt(at + 1))) break
        unit = APOSTROPHE
      } else if (isWordUnit(code)) fits = false
      else break
      packed = (packed << 8) | unit
      length++
      if ((length & 3) === 0) {
        if (length === 4) a = packed
        else if (length === 8) b = packed
        else if (length === 12) c = packed
        else if (length === 16) d = packed
        packed = 0
      }
      if (++at === size) {
        code = 0
        break
      }
      code = text.charCodeAt(at)
    }
    if (length < 4) a = packed
    else if (length < 8) b = packed
    else if (length < 12) c = packed
    else if (length < 16) d = packed
    if (code === 46 || code === 64 || code === 58) {
      const special = this.#dottedWord(start, at, code)
      if (special > 0) return special
    }
    const caps = uppers > 2 && uppers >= at - start - 1 ? Flag.caps : 0
    const entry =
      fits && length <= LONGEST_PACKED
        ? this.#lexicon.find(a, b, c, d)
        : this.#lexicon.findOdd(text.slice(start, at))
    this.#addWord(entry, start, at, caps | (isUpper(text.charCodeAt(start)) ? Flag.capital : 0))
    return at
  }

  /** "e.g.", "name@shop.example", "https://…", "shop.com": where it ends, or 0 for a plain word. */
  #dottedWord(start: number, end: number, code: number): number {
    const text = this.#text
    const next = text.charCodeAt(end + 1)
    if (code === 58) {
      return next === 47 && text.charCodeAt(end + 2) === 47 ? this.#link(start, end) : 0
    }
    if (!isLetter(next)) return 0
    if (code === 64) return this.#link(start, end)
    if (end - start === 1 && text.charCodeAt(end + 2) === 46) return this.#acronym(start, end)
    if (/^(?:com|org|net|io|co|eu|de|uk|info|example|www)\b/i.test(text.slice(end + 1, end + 9))) {
      return this.#link(start, end)
    }
    return text.slice(start, end).toLowerCase() === 'www' ? this.#link(start, end) : 0
  }

  #link(start: number, from: number): number {
    const text = this.#text
    let end = from
    while (
      end < text.length &&
      kindOf(text.charCodeAt(end)) !== Char.space &&
      kindOf(text.charCodeAt(end)) !== Char.newline
    )
      end++
    while (/[.,;:!?)\]"'>]/.test(text[end - 1]!)) end--
    this.#add(TokenClass.link, start, end, 0, 0)
    return end
  }

  /** "e.g.", "p.m.", "U.S.": one token, read without its full stops. */
  #acronym(start: number, firstDot: number): number {
    const text = this.#text
    let end = firstDot
    while (
      text.charCodeAt(end) === 46 &&
      isLetter(text.charCodeAt(end + 1)) &&
      !isLetter(text.charCodeAt(end + 2))
    )
      end += 2
    if (text.charCodeAt(end) === 46) end++
    const word = text.slice(start, end).replaceAll('.', '').toLowerCase()
    const id = this.#lexicon.idOf(word)
    const known = this.#lexicon.classes[id]! & Word.abbreviation
    this.#add(known ? id : TokenClass.code, start, end, 0, 0)
    if (endsSentence(text, end, Word.abbreviation)) this.#break |= Break.stop
    return end
  }

  #addWord(entry: number, start: number, end: number, flags: number): void {
    const { entries } = this.#lexicon
    const at = entry * ENTRY
    const both = entries[at + Of.ids]!
    const more = entries[at + Of.more]!
    const first = both & 0xffff
    const second = both >>> 16
    let all = flags
    if (more & TEXT_SPEAK_BIT) all |= Flag.textSpeak
    if (more & STRETCHED_BIT) all |= Flag.stretched
    if (this.#break === 0 && this.#twins.read(this.#tokens, this.#text, first, start, end, all)) return
    this.#add(first, start, end, entries[at + Of.stem]!, all, entries[at + Of.form]!)
    if (second === 0) return
    this.#add(second, start, end, 0, all)
    const third = more & 0xffff
    if (third !== 0) this.#add(third, start, end, 0, all)
  }

  #numberAt(start: number, money: boolean): number {
    const number = this.#number
    let digits = start
    while (digits < this.#text.length && !isDigit(this.#text.charCodeAt(digits))) digits++
    scanNumber(this.#text, digits, money, number)
    if (number.kind < 0) {
      this.#addWord(this.#lexicon.findOdd(this.#text.slice(start, number.end)), start, number.end, 0)
      return number.end
    }
    this.#add(number.kind, start, number.end, 0, 0)
    if (
      this.#text.charCodeAt(number.end - 1) === 46 &&
      endsSentence(this.#text, number.end, Word.abbreviation)
    ) {
      this.#break |= Break.stop
    }
    return number.end
  }

  #currency(at: number): number {
    const next = this.#text.charCodeAt(at + 1)
    if (isDigit(next)) return this.#numberAt(at, true)
    if (next === 32 && isDigit(this.#text.charCodeAt(at + 2))) return this.#numberAt(at, true)
    return at + 1
  }

  #symbol(at: number): number {
    const end = endOfEmoji(this.#text, at)
    const kind = emojiClass(this.#text, at)
    if (kind !== 0) this.#add(kind, at, end, 0, 0)
    return end
  }

  #apostrophe(at: number): number {
    const code = this.#text.charCodeAt(at)
    const opens = isWordUnit(this.#text.charCodeAt(at + 1)) && !isWordUnit(this.#text.charCodeAt(at - 1))
    const closes = !opens && at > 0 && kindOf(this.#text.charCodeAt(at - 1)) !== Char.space
    if (opens && code !== 0xb4) this.#break |= Break.openQuote
    else if (closes) this.#break |= Break.closeQuote
    return at + 1
  }

  #newline(at: number): number {
    this.#break |= this.#break & Break.newline ? Break.paragraph : Break.newline
    const crlf = this.#text.charCodeAt(at) === 13 && this.#text.charCodeAt(at + 1) === 10
    return this.#lineStart(at + (crlf ? 2 : 1))
  }

  /** Looks for ">" at the beginning of a line; what follows in it was written by somebody else. */
  #lineStart(at: number): number {
    let next = at
    while (this.#text.charCodeAt(next) === 32) next++
    this.#break &= ~Break.quotedLine
    if (this.#text.charCodeAt(next) !== 62) return next
    while (this.#text.charCodeAt(next) === 62 || this.#text.charCodeAt(next) === 32) next++
    this.#break |= Break.quotedLine
    return next
  }

  #punctuation(at: number, code: number): number {
    const text = this.#text
    const emoticon = code >= 58 && code <= 61 ? endOfEmoticon(text, at) : 0
    if (emoticon > 0) {
      this.#add(TokenClass.emoji, at, emoticon, 0, 0)
      return emoticon
    }
    if (code === 46) return this.#stop(at)
    this.#break |= breakOf(text, at, code)
    return at + 1
  }

  #stop(at: number): number {
    const text = this.#text
    let end = at + 1
    while (text.charCodeAt(end) === 46) end++
    if (end - at > 1) this.#break |= Break.ellipsis
    else {
      const tokens = this.#tokens
      const last = tokens.count - 1
      const touches = last >= 0 && tokens.ends[last] === at
      const classes = touches ? this.#lexicon.classes[tokens.ids[last]!]! : 0
      const initial =
        touches && at - tokens.starts[last]! === 1 && isUpper(text.charCodeAt(at - 1)) && text[at - 1] !== 'I'
      if (endsSentence(text, end, initial ? Word.title : classes)) this.#break |= Break.stop
      else this.#break |= Break.abbreviated
    }
    return end
  }

  #add(id: number, start: number, end: number, stem: number, flags: number, form = 0): void {
    const quotedLine = this.#break & Break.quotedLine
    this.#tokens.add(id, start, end, stem, form, flags, this.#break)
    this.#break = quotedLine
  }
}

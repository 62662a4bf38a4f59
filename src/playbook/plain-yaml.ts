import type { Span } from '../text/span.ts'

/** Where a list or map stands, and where each of its entries does. */
export interface Marks extends Span {
  /** The keys of a map; a list has none. */
  readonly names: readonly string[] | undefined
  /** Start and end of each entry; of a map, those of the key and then those of the value. */
  readonly spans: readonly number[]
  /** What is known of each entry that is a list or map itself. */
  readonly inner: readonly (Marks | undefined)[]
}

/** A file in the plain part of YAML: its values, and their places. */
export interface PlainYaml {
  readonly value: object
  readonly marks: Marks
}

/** Every value takes two characters, so that a text up to here stays below the limits of what is read. */
const LONGEST = 200_000
const DEEPEST = 16

/** What a plain word may stand for in YAML, beside the few that are read here; the parser decides. */
const SPECIAL =
  /^(?:[Nn]ull|NULL|True|TRUE|False|FALSE|[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+\.[0-9]*|[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+)$/
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/
/** Line ends but `\n`, tabs, and whatever an editor would not show. */
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u2028-\u202e\u2066-\u2069\ufeff]/
const FLOW_LIST = /\[ *(?:[A-Za-z0-9][\w-]*(?: *, *[A-Za-z0-9][\w-]*)*)? *\]/y
const FLOW_WORD = /[\w-]+/g

/**
 * Reads the part of YAML that nearly all playbooks are written in: block maps and lists, values on one line, lists of
 * words in brackets, remarks on lines of their own. That takes a tenth of the time of the whole language.
 * @returns undefined for anything else, also for anything wrong: the parser of the whole language reads it then
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (text.length > LONGEST || ODD.test(text)) return undefined
  const reader = new Reader(text)
  const marks = reader.whole()
  return marks && { value: reader.value as object, marks }
}

const NEWLINE = 10
const SPACE = 32
const QUOTE = 34
const HASH = 35
const DOLLAR = 36
const APOSTROPHE = 39
const ROUND = 40
const DASH = 45
const COLON = 58
const SQUARE = 91
const BACKSLASH = 92
const UNDERSCORE = 95

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Each method that reads leaves what it read in `value`, and says whether it could. */
class Reader {
  value: unknown
  readonly #text: string
  /** Where the next line begins. */
  #line = 0
  /** The next line with something on it: where its words begin, and how far they are indented; -1 at the end. */
  #at = 0
  #indent = -1
  #depth = 0
  /** Of the value that was read: where it stands, and where its last line ends. */
  #start = 0
  #end = 0
  #lineEnd = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): Marks | undefined {
    if (!this.#next() || this.#indent !== 0) return undefined
    const marks = this.#block()
    return marks && this.#indent < 0 ? marks : undefined
  }

  /** Goes to the next line that has something on it. @returns whether remarks on the way are where they do no harm */
  #next(): boolean {
    const text = this.#text
    let remark = -1
    for (;;) {
      const line = this.#line
      let at = line
      while (text.charCodeAt(at) === SPACE) at++
      if (at >= text.length) {
        this.#indent = -1
        return remark < 0 && at === line
      }
      const code = text.charCodeAt(at)
      if (code === NEWLINE) {
        if (at > line) return false
        this.#line = at + 1
      } else if (code === HASH) {
        // A remark is of what follows only when both begin in the same column.
        if (remark >= 0 && remark !== at - line) return false
        remark = at - line
        this.#line = this.#after(at)
      } else {
        this.#at = at
        this.#indent = at - line
        return remark < 0 || remark === this.#indent
      }
    }
  }

  #after(at: number): number {
    const end = this.#text.indexOf('\n', at)
    return end < 0 ? this.#text.length : end + 1
  }

  /** A list or map that begins on the next line. */
  #block(): Marks | undefined {
    const dash = this.#text.charCodeAt(this.#at) === DASH
    return dash ? this.#list(this.#indent) : this.#map(this.#indent)
  }

  #list(indent: number): Marks | undefined {
    if (++this.#depth > DEEPEST) return undefined
    const text = this.#text
    const list: unknown[] = []
    const spans: number[] = []
    const inner: (Marks | undefined)[] = []
    const start = this.#at
    while (this.#indent === indent && text.charCodeAt(this.#at) === DASH) {
      let at = this.#at + 1
      if (text.charCodeAt(at) !== SPACE) return undefined
      while (text.charCodeAt(at) === SPACE) at++
      let marks: Marks | undefined
      if (this.#keyEnd(at) > 0) {
        this.#indent += at - this.#at
        this.#at = at
        marks = this.#map(this.#indent)
        if (!marks) return undefined
        spans.push(marks.start, marks.end)
      } else {
        if (!this.#valueAt(at)) return undefined
        spans.push(this.#start, this.#end)
        marks = this.#words
        if (!this.#next()) return undefined
      }
      list.push(this.value)
      inner.push(marks)
    }
    this.#depth--
    this.value = list
    return { start, end: this.#lineEnd, names: undefined, spans, inner }
  }

  #map(indent: number): Marks | undefined {
    if (++this.#depth > DEEPEST) return undefined
    const text = this.#text
    const map: Record<string, unknown> = {}
    const names: string[] = []
    const spans: number[] = []
    const inner: (Marks | undefined)[] = []
    const start = this.#at
    while (this.#indent === indent) {
      const key = this.#at
      const keyEnd = this.#keyEnd(key)
      if (keyEnd < 0) return undefined
      const name = text.slice(key, keyEnd)
      if (Object.hasOwn(map, name) || (name.length < 6 && SPECIAL.test(name))) return undefined
      let at = keyEnd + 1
      let marks: Marks | undefined
      if (text.charCodeAt(at) === NEWLINE) {
        this.#line = at + 1
        if (!this.#next()) return undefined
        const below = this.#indent > indent
        const beside = this.#indent === indent && text.charCodeAt(this.#at) === DASH
        marks = below || beside ? this.#block() : undefined
        if (!marks) return undefined
        spans.push(key, keyEnd, marks.start, marks.end)
      } else {
        while (text.charCodeAt(at) === SPACE) at++
        if (!this.#valueAt(at)) return undefined
        spans.push(key, keyEnd, this.#start, this.#end)
        marks = this.#words
        if (!this.#next()) return undefined
      }
      map[name] = this.value
      names.push(name)
      inner.push(marks)
    }
    // What is indented further would go on with the last value, or be wrong.
    if (this.#indent > indent) return undefined
    this.#depth--
    this.value = map
    return { start, end: this.#lineEnd, names, spans, inner }
  }

  /** Where the key that begins here ends; -1 when none does. */
  #keyEnd(key: number): number {
    const text = this.#text
    let at = key
    let code = text.charCodeAt(at)
    if (!isLetter(code)) return -1
    do code = text.charCodeAt(++at)
    while (isLetter(code) || isDigit(code) || code === DASH || code === UNDERSCORE)
    const after = text.charCodeAt(at + 1)
    return code === COLON && at - key < 100 && (after === SPACE || after === NEWLINE) ? at : -1
  }

  /** Of the value that was read, when it is a list of words. */
  #words: Marks | undefined

  /** A value that ends on its line. */
  #valueAt(start: number): boolean {
    const text = this.#text
    const newline = text.indexOf('\n', start)
    const lineEnd = newline < 0 ? text.length : newline
    let end = lineEnd
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--
    if (end === start) return false
    this.#line = this.#lineEnd = newline < 0 ? lineEnd : lineEnd + 1
    this.#start = start
    this.#end = end
    this.#words = undefined
    const first = text.charCodeAt(start)
    if (first === QUOTE) return this.#quoted(start, end)
    if (first === APOSTROPHE) return this.#singleQuoted(start, end)
    if (first === SQUARE) return this.#flowList(start, end)
    if (!isLetter(first) && !isDigit(first) && first !== ROUND && first !== DOLLAR && first < 0xa1)
      return false
    const value = text.slice(start, end)
    if (value.includes(': ') || value.includes(' #') || text.charCodeAt(end - 1) === COLON) return false
    return this.#plain(value)
  }

  #plain(value: string): boolean {
    this.value = value
    // Nothing longer stands for anything but itself, unless it is a number with very many digits.
    const first = value.charCodeAt(0)
    if (value.length > 5 && !isDigit(first)) return true
    if (value === 'true' || value === 'false') this.value = value === 'true'
    else if (WHOLE_NUMBER.test(value)) this.value = Number(value)
    else return !SPECIAL.test(value)
    return true
  }

  #quoted(start: number, end: number): boolean {
    const text = this.#text
    let escaped = false
    for (let at = start + 1; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) {
        if (at !== end - 1) return false
        this.value = escaped ? JSON.parse(text.slice(start, end)) : text.slice(start + 1, at)
        return true
      }
      if (code !== BACKSLASH) continue
      const next = text.charCodeAt(++at)
      if (next !== QUOTE && next !== BACKSLASH) return false
      escaped = true
    }
    return false
  }

  #singleQuoted(start: number, end: number): boolean {
    const text = this.#text
    if (end - start < 2 || text.charCodeAt(end - 1) !== APOSTROPHE) return false
    const inside = text.slice(start + 1, end - 1)
    if (inside.replaceAll("''", '').includes("'")) return false
    this.value = inside.replaceAll("''", "'")
    return true
  }

  #flowList(start: number, end: number): boolean {
    FLOW_LIST.lastIndex = start
    if (!FLOW_LIST.test(this.#text) || FLOW_LIST.lastIndex !== end) return false
    const list: unknown[] = []
    const spans: number[] = []
    for (const { 0: word, index } of this.#text.slice(start, end).matchAll(FLOW_WORD)) {
      if (!this.#plain(word)) return false
      list.push(this.value)
      spans.push(start + index, start + index + word.length)
    }
    this.value = list
    this.#words = { start, end, names: undefined, spans, inner: [] }
    return true
  }
}

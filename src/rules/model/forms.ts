import { folded } from '../../text/characters.ts'
import type { Passage } from '../../text/passage.ts'
import { WORD_CLASSES } from './word-classes.ts'

/** One step of a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x5bd1e995)
  return (mixed ^ (mixed >>> 15)) | 0
}

/** FNV-1a over the lower-case units of a word, as it stands in the text. */
export function hashForm(text: string, start: number, end: number): number {
  let hash = -2128831035
  for (let at = start; at < end; at++) {
    const code = folded(text.charCodeAt(at))
    hash = Math.imul(hash ^ (code === 0x2019 || code === 0x2018 || code === 0x60 ? 39 : code), 16777619)
  }
  return hash
}

/** The hash of a word of a passage. */
export function formAt({ text, tokens }: Passage, at: number): number {
  return tokens.forms[at] || hashForm(text, tokens.starts[at]!, tokens.ends[at]!)
}

const CLASS_NAMES = Object.keys(WORD_CLASSES)

/** The number of a class. */
export const classOf = (name: string) => CLASS_NAMES.indexOf(name)

const NONE: readonly number[] = []

/** The classes of every listed word, by the hash of its form: open addressing, since it is asked at every word. */
export class FormClasses {
  readonly #forms: Int32Array
  readonly #lists: (readonly number[])[]

  constructor() {
    const found = new Map<number, number[]>()
    CLASS_NAMES.forEach((name, at) => {
      for (const word of WORD_CLASSES[name]!.trim().split(/\s+/)) {
        const form = hashForm(word, 0, word.length)
        const list = found.get(form)
        if (list === undefined) found.set(form, [at])
        else if (!list.includes(at)) list.push(at)
      }
    })
    let size = 1024
    while (size < found.size * 4) size *= 2
    this.#forms = new Int32Array(size)
    this.#lists = new Array(size).fill(NONE)
    for (const [form, list] of found) {
      const slot = this.#slotOf(form)
      this.#forms[slot] = form
      this.#lists[slot] = list
    }
  }

  /** The classes of a word. */
  of(form: number): readonly number[] {
    return this.#lists[this.#slotOf(form)]!
  }

  #slotOf(form: number): number {
    const forms = this.#forms
    const mask = forms.length - 1
    let slot = (form ^ (form >>> 15)) & mask
    while (forms[slot] !== 0 && forms[slot] !== form) slot = (slot + 1) & mask
    return slot
  }
}

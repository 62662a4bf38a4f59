import { folded } from '../../text/characters.ts'
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

const CLASS_NAMES = Object.keys(WORD_CLASSES)

/** The classes of every listed word, by the hash of its form. */
export function classesByForm(): Map<number, number[]> {
  const found = new Map<number, number[]>()
  CLASS_NAMES.forEach((name, at) => {
    for (const word of WORD_CLASSES[name]!.trim().split(/\s+/)) {
      const hash = hashForm(word, 0, word.length)
      const list = found.get(hash)
      if (list === undefined) found.set(hash, [at])
      else if (!list.includes(at)) list.push(at)
    }
  })
  return found
}

/** The number of a class. */
export const classOf = (name: string) => CLASS_NAMES.indexOf(name)

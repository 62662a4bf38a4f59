import { rememberedLong } from './remembered.ts'

/** Words and numbers a person reads aloud. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** A mark that ends a sentence; not the one after a title or in "a.m.". */
const END = /(?=[.?!…])(?<!\b(?:Mrs?|Ms|Dr|St|No|[ap]\.m))[.?!…]+(?=["'’”)]*(?:\s|$))/g

/**
 * At least as many words as a text has, counted by looking at each character once: whether it is worth to count well.
 */
export function mostWords(text: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Letters and digits, and whatever is not plain ASCII.
    const is = code >= 128 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
    if (is && !inside) words++
    inside = is
  }
  return words
}

/** What the grade of a text is made of. */
export interface Measure {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
}

/** Counts words, sentences and syllables; a text without an end mark is one sentence. */
export function measure(text: string): Measure {
  let words = 0
  let syllables = 0
  for (const [word] of text.matchAll(WORD)) {
    words++
    syllables += syllablesOf(word)
  }
  const sentences = text.match(END)
  return { words, sentences: Math.max(1, sentences?.length ?? 0), syllables }
}

/** The school grade at which a text can be read (Flesch-Kincaid: Kincaid and others 1975). */
export function gradeOf({ words, sentences, syllables }: Measure): number {
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** About how many syllables an English word has; a number counts as one, since digits are read at a glance. */
export const syllablesOf = rememberedLong((word: string): number => {
  if (/^\p{N}/u.test(word)) return 1
  return word
    .toLowerCase()
    .split(/[-.]/)
    .reduce((sum, part) => sum + ofPart(part.replace(/['’].*$/, '')), 0)
})

/** Vowels that stand together and are said apart: "media", "idea", "quiet", "being", "video" but not "people". */
const SPLIT = /i(?=a|o(?!us|n)|um|et)|(?<=[^qg])u(?=a)|(?<!p)eo|(?<=[aeo])ing$|(?<=[aeiouy][^aeiouy]+)ea$/g

function ofPart(word: string): number {
  if (word.length <= 3) return 1
  const core = word
    // A silent e, alone or before s and d, is not said; "-le" after a consonant is, and so are "-ted" and "-ses".
    .replace(/(?<![aeiouy])le$/, 'el')
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[^aeiouyscxz]|[^cs]h)es$/, 's')
    .replace(/e$/, '')
    .replace(/e(?=(?:ly|ful|less|ment)$)/, '')
  const groups = core.match(/[aeiouy]+/g)?.length ?? 0
  const split = word.match(SPLIT)?.length ?? 0
  return Math.max(1, groups + split)
}

import { withoutQuotes } from './quotes.ts'

/** The part of a stem that says what to do: its last question, or else its last sentence. */
export interface Question {
  readonly text: string
  /** Where it begins in the stem. */
  readonly start: number
  /** It ends with a question mark. */
  readonly asks: boolean
}

/** A sentence ends at a mark, but not after a title, an initial or "a.m.". Looking for the mark first is much faster. */
const SENTENCE_END =
  /(?=[.?!…])(?<!\b(?:Mrs?|Ms|Dr|St|No|vs|etc|e\.g|i\.e|[ap]\.m|\p{L}))[.?!…]+["'’”)]*(?=\s|$)/gu

/** The sentences of a text, each with its offset. */
export function sentencesOf(text: string): { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = []
  let start = 0
  const push = (end: number): void => {
    const raw = text.slice(start, end)
    const sentence = raw.trim()
    if (sentence !== '') sentences.push({ text: sentence, start: start + raw.indexOf(sentence[0]!) })
    start = end
  }
  for (const match of text.matchAll(SENTENCE_END)) push(match.index + match[0].length)
  push(text.length)
  return sentences
}

/** Finds the question of a stem; what customers are quoted as asking is not it. */
export function questionOf(stem: string): Question {
  const sentences = sentencesOf(withoutQuotes(stem))
  const asked = sentences.findLast((sentence) => sentence.text.endsWith('?'))
  const found = asked ?? sentences.at(-1) ?? { text: '', start: 0 }
  return { text: stem.slice(found.start, found.start + found.text.length), start: found.start, asks: !!asked }
}

import { Word } from '../text/grammar.ts'
import { type Lexicon, TokenClass } from '../text/lexicon.ts'
import type { Passage } from '../text/passage.ts'

/** Fewer words than this say nothing about the language. */
const ENOUGH_WORDS = 8

/** A reply of this many words or fewer may say nothing at all ("Hi Sam"). */
const FEW_WORDS = 2

/** Letters that no English word has: Greek and all scripts after it. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefc]/

const NOT_ENGLISH = 'the reply does not look English'

export const TOO_SHORT = 'the reply is too short to say anything about it'

/** Why nothing can be said about a reply, or undefined when it can be judged. */
export function whyNotJudged(reply: Passage, lexicon: Lexicon): string | undefined {
  const { ids, count } = reply.tokens
  if (count === 0) return 'there are no words in the reply'
  let common = 0
  let unknown = 0
  for (let i = 0; i < count; i++) {
    if (lexicon.classes[ids[i]!]! & Word.common) common++
    else if (ids[i] === TokenClass.unknown) unknown++
  }
  // Some scripts have no blanks: a whole reply can be one unknown word.
  if (common === 0 && unknown * 2 > count && OTHER_SCRIPT.test(reply.text)) return NOT_ENGLISH
  return count >= ENOUGH_WORDS && common * 7 < count && unknown * 2 > count ? NOT_ENGLISH : undefined
}

/** One or two words, or nothing but emoji: worth a remark only when a rule knows them. */
export function isTooShort({ tokens }: Passage): boolean {
  return tokens.count <= FEW_WORDS
}

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
  const { ids, starts, count } = reply.tokens
  if (count === 0) return 'there are no words in the reply'
  let words = 0
  let common = 0
  let unknown = 0
  for (let i = 0; i < count; i++) {
    const id = ids[i]!
    // Numbers say nothing, and "can't" is one word.
    if ((id > TokenClass.unknown && id <= TokenClass.angry) || starts[i] === starts[i - 1]) continue
    words++
    if (lexicon.classes[id]! & Word.common) common++
    else if (id === TokenClass.unknown) unknown++
  }
  // Some scripts have no blanks: a whole reply can be one unknown word.
  if (common === 0 && unknown * 2 > words && OTHER_SCRIPT.test(reply.text)) return NOT_ENGLISH
  // In English, text-speak and lists of names included, no reply of the labelled ones came near this.
  const isForeign = words >= ENOUGH_WORDS && unknown * 10 >= words * 7 && common * 10 < words * 3
  return isForeign ? NOT_ENGLISH : undefined
}

/** One or two words, or nothing but emoji: worth a remark only when a rule knows them. */
export function isTooShort({ tokens }: Passage): boolean {
  return tokens.count <= FEW_WORDS
}

import { Word } from '../text/grammar.ts'
import { type Lexicon, TokenClass } from '../text/lexicon.ts'
import type { Passage } from '../text/passage.ts'

/** Fewer words than this say nothing about the language. */
const ENOUGH_WORDS = 8

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
  const looksForeign = count >= ENOUGH_WORDS && common * 7 < count && unknown * 2 > count
  return looksForeign ? 'the reply does not look English' : undefined
}

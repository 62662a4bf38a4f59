import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

// Deeds and words that no learner of the trade would pick. Real mistakes, such as a sharp tone or "that is our
// policy", are not in the list: they are what wrong options are made of.
const ABSURD =
  /\b(?:laugh (?:at|in|out loud)|make fun of|mock(?:s|ing)? (?:him|her|them|the)|insult (?:him|her|them|the)|swear (?:at|back)|curse (?:at|back)|yell (?:at|back)|scream (?:at|back)|shout (?:at|back at)|spit (?:at|on)|slap|punch|kick (?:him|her|them)|hit (?:him|her|them|back)|trip (?:him|her|them)|throw (?:\w+ ){1,4}(?:at (?:him|her|them)|out of the window)|stick out your tongue|roll your eyes|fall asleep at|take a nap|play (?:a game|games|music) on your phone|burst into (?:tears|song)|start (?:crying|dancing|singing)|dance|sing (?:a|him|her|them)|do (?:absolutely )?nothing at all|pretend (?:to be (?:dead|asleep|a)|you are (?:dead|asleep|a))|hide (?:under|behind|in) (?:the|a|your)|run away|lock (?:him|her|them) in|set fire|smash|tear up|eat the|call (?:him|her|them) (?:an? )?(?:idiot|liar|fool|names|stupid)|shut up|(?<!\w )get lost|who cares|idiot|moron|aliens?|unicorn|magic wand|pizza party|horoscope|quit your job)\b/i

export const absurdDistractor: FileCheck = {
  id: 'absurd-distractor',
  family: 'items',
  scope: 'file',
  title: 'A wrong option is so absurd or rude that nobody would pick it.',
  severity: 'warning',
  why: 'It is dropped at sight, so the item has one option less than it seems and a lucky guess gets easier.',
  fix: 'Take a mistake that kind and able people really make, with the belief behind it under "misconception".',
  examples: {
    bad: `options:
  - text: Ask him what he has seen so far
    key: true
  - text: Tell him about the rule first
  - text: Laugh at him and turn your back
  - text: Pass him on to the night shift`,
    good: `options:
  - text: Ask him what he has seen so far
    key: true
  - text: Tell him about the rule first
  - text: Wait until he has calmed down
  - text: Pass him on to the night shift`,
  },
  source: 'hdr: make all distractors plausible, use typical errors; pham: implausible ones make items easier',
  run(subject, tell) {
    for (const { keys, distractors } of choiceItems(subject)) {
      // Where the key or most others speak of such things as well, the item is about them.
      if (keys.some(({ plain }) => ABSURD.test(plain))) continue
      const hits = distractors.flatMap((choice) => {
        const match = ABSURD.exec(choice.plain)
        return match && !isNegated(choice.plain, match.index) ? [{ choice, match }] : []
      })
      if (hits.length === 0 || hits.length > distractors.length / 2) continue
      for (const { choice, match } of hits) {
        const within = { start: match.index, end: match.index + match[0].length }
        tell({ path: choice.textPath, within }, `with "${match[0]}" in it nobody will pick this option`)
      }
    }
  },
}

/** "Try not to laugh at it" and "so that nobody is called stupid" are no absurd deeds. */
function isNegated(text: string, at: number): boolean {
  return /\b(?:not|never|n['’]t|no|nobody|without|instead of|stop|rather than)\b[^.,;]{0,20}$/i.test(
    text.slice(0, at),
  )
}

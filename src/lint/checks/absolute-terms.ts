import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

// Words that leave no exception. "All", "only" and "nobody" are left out unless they speak of people or cases as
// such: in plain prose they are far too common to be a cue.
const ABSOLUTE =
  /\b(?:always|never|at all times|every (?:single )?time|under no circumstances?|no matter (?:what|who|how|where)|in (?:all|every|any) (?:single )?(?:cases?|situations?|circumstances?)|without (?:any )?exceptions?|invariably|guarantee(?:s|d)?(?= (?:that|to|success|results?))|every (?:single )?(?:customer|guest|person|visitor|caller|complaint|case)|(?:absolutely|completely|totally) (?:no|every|all|any))\b/i

export const absoluteTerms: FileCheck = {
  id: 'absolute-terms',
  family: 'items',
  scope: 'file',
  title: 'Only wrong options say "always", "never" or the like.',
  severity: 'warning',
  why: 'Little holds always, and learners know it: they drop the option for that word and not for what it says.',
  fix: 'Say it without the absolute word, so that the option is wrong for what it does.',
  examples: {
    bad: `options:
  - text: Name the event and what it cost
    key: true
  - text: Never say that you are sorry
  - text: Explain how busy the day was
  - text: Offer money off the next bill`,
    good: `options:
  - text: Name the event and what it cost
    key: true
  - text: Leave out that you are sorry
  - text: Explain how busy the day was
  - text: Offer money off the next bill`,
  },
  source: 'hdr: avoid specific determiners such as "always" and "never"; saquet',
  run(subject, tell) {
    for (const { choices, keys, distractors, spoken } of choiceItems(subject)) {
      // What people say to each other is full of "always": there it is a manner of speaking.
      if (spoken || keys.some(({ plain }) => ABSOLUTE.test(plain))) continue
      if (choices.every(({ plain }) => ABSOLUTE.test(plain))) continue
      for (const { plain, textPath } of distractors) {
        const match = ABSOLUTE.exec(plain)
        if (!match) continue
        const within = { start: match.index, end: match.index + match[0].length }
        tell(
          { path: textPath, within },
          `"${match[0]}" stands only in wrong options, and gives this one away`,
        )
      }
    }
  },
}

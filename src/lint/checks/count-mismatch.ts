import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }
const ASKED =
  /\b(?:which|pick|choose|select|mark|tick|name|find) (?:the |any |out )?(one|two|three|four|five|[1-5])\b(?! (?:of (?:the|them|us|you)\b(?! following)|or\b))|\bwhich of (?:these|the following) (two|three|four|five)\b/i

export const countMismatch: FileCheck = {
  id: 'count-mismatch',
  family: 'items',
  scope: 'file',
  title: 'The stem asks for another number of options than are right.',
  severity: 'error',
  why: 'Asked for two of three right options, the learner must guess which one the author forgot, and fails with a right answer.',
  fix: 'Change the number in the stem, or check which options carry "key: true".',
  examples: {
    bad: `kind: select
stem: "A delivery went wrong by your own mistake. Which two features make your apology useful?"
options:
  - text: It names what happened
    key: true
  - text: It comes once and early
    key: true
  - text: It leads to the repair
    key: true
  - text: It says who was at fault`,
    good: `kind: select
stem: "A delivery went wrong by your own mistake. Which three features make your apology useful?"
options:
  - text: It names what happened
    key: true
  - text: It comes once and early
    key: true
  - text: It leads to the repair
    key: true
  - text: It says who was at fault`,
  },
  source: 'hdr: the directions in the stem must be clear',
  run(subject, tell) {
    for (const { item, question, keys, stemPath } of choiceItems(subject)) {
      // "Which three parts …?" with one option that lists three is a fair question of kind choose.
      if (item.kind !== 'select') continue
      const match = ASKED.exec(question.text)
      const word = match?.[1] ?? match?.[2]
      if (!match || word === undefined) continue
      const asked = NUMBERS[word.toLowerCase()] ?? Number(word)
      if (asked === keys.length) continue
      const start = question.start + match.index + match[0].lastIndexOf(word)
      tell(
        { path: stemPath, within: { start, end: start + word.length } },
        `the stem asks for "${word}", and ${keys.length} options are right`,
      )
    }
  },
}

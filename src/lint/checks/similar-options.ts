import { stemOf } from '../../text/stem.ts'
import type { FileCheck } from '../check.ts'
import { type Choice, choiceItems } from '../choices.ts'

/** Words that change the tone of an option and not what it says. */
const FILLERS = new Set(
  'a an the very really quite just please so then that simply kindly also rather all quickly immediately at once away'.split(
    ' ',
  ),
)

/** Words that say the same here; the first of a row stands for all. */
const SAME: readonly string[] = [
  'customer client shopper',
  'guest visitor',
  'supervisor manager boss',
  'colleague coworker',
  'calm quiet',
  'angry upset mad',
  'tell inform',
  'say state',
  'phone call ring telephone',
  'help assist aid',
  'begin start',
  'end finish',
  'give offer',
  'reimburse refund',
  'rapid quick fast',
  'let allow permit',
  'right correct',
  'firmly strictly',
  'sorry apologize',
  'speak talk',
  'request ask',
]
const SYNONYM = new Map(
  SAME.flatMap((row) => {
    const words = row.split(' ')
    return words.map((word) => [stemOf(word), stemOf(words[0]!)] as const)
  }),
)
const WORDS = 3

export const similarOptions: FileCheck = {
  id: 'similar-options',
  family: 'items',
  scope: 'file',
  title: 'Two options say the same in other words.',
  severity: 'warning',
  why: 'Two that mean the same cannot both be right, so learners drop both. If one of them is the key, the other one is right as well.',
  fix: 'Put a different mistake into one of the two, or leave it away: three good options are enough.',
  examples: {
    bad: `options:
  - text: Ask her what she would like
    key: true
  - text: Tell her to wait for the manager
  - text: Inform her to wait for the boss
  - text: Show her the notice on the wall`,
    good: `options:
  - text: Ask her what she would like
    key: true
  - text: Tell her to wait for the manager
  - text: Give her the address of the boss
  - text: Show her the notice on the wall`,
  },
  source: 'hdr: keep the options independent and plausible; rodriguez: three options are enough',
  run(subject, tell) {
    for (const { choices } of choiceItems(subject)) {
      const senses = choices.map(senseOf)
      choices.forEach((choice, i) => {
        const twin = choices.find((_, j) => j < i && senses[i] !== '' && senses[j] === senses[i])
        if (twin) tell({ path: choice.textPath }, `"${choice.text}" says the same as "${twin.text}"`)
      })
    }
  },
}

/** What is left of an option when tone and synonyms are taken out; empty when that is too little to compare. */
function senseOf({ words }: Choice): string {
  const roots = words.flatMap(({ word, root }) => (FILLERS.has(word) ? [] : [SYNONYM.get(root) ?? root]))
  return roots.length < WORDS ? '' : roots.join(' ')
}

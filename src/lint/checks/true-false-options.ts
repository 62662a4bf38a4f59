import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const VERDICT =
  /^(?:yes|no|true|false|right|wrong|correct|incorrect|i agree|i disagree|agree|disagree|it depends)\b/i
const BARE = /^(?:yes|no|true|false|correct|incorrect|agree|disagree)[.!]?$/i

export const trueFalseOptions: FileCheck = {
  id: 'true-false-options',
  family: 'items',
  scope: 'file',
  title: 'The options are yes and no, or true and false, in disguise.',
  severity: 'warning',
  why: 'Half of the options fall with one thought, so guessing pays. And knowing that a thing is wrong is not knowing what to do.',
  fix: 'Ask what to do, and make each option a deed.',
  examples: {
    bad: `stem: "A caller shouts about a late parcel. Should you ask her to calm down first?"
options:
  - text: Yes, since it helps her to think
  - text: Yes, since others can hear it too
  - text: No, since it tells her how to feel
    key: true
  - text: No, since a caller is our guest too`,
    good: `stem: "A caller shouts about a late parcel. What do you say first?"
options:
  - text: The parcel is with the carrier now.
  - text: Please take a breath for me first.
  - text: Five days late, and not one word.
    key: true
  - text: The tracking page has all of it.`,
  },
  source: 'saquet: true or false options; hdr: avoid complex true-false formats',
  run(subject, tell) {
    for (const { choices, path } of choiceItems(subject)) {
      const bare = choices.filter(({ text }) => BARE.test(text.trim())).length
      if (bare < 2 && !choices.every(({ text }) => VERDICT.test(text))) continue
      const words = [...new Set(choices.map(({ text }) => /^\p{L}+/u.exec(text)?.[0] ?? text))]
      const shown = words.slice(0, 2).map((word) => `"${word}"`)
      tell({ path: [...path, 'options'], key: true }, `the options come down to ${shown.join(' or ')}`)
    }
  },
}

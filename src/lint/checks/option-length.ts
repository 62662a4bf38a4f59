import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

// Twice the length of the next option, or less than half, and at least a few words apart: that is seen before it is
// read. In our own banks the longest option of an item is at most a quarter longer than the shortest.
const RATIO = 2
const CHARACTERS = 20

export const optionLength: FileCheck = {
  id: 'option-length',
  family: 'items',
  scope: 'file',
  title: 'One option is far longer or far shorter than the rest.',
  severity: 'warning',
  why: 'An option that stands out is picked or skipped for its looks, and one option less is left to think about.',
  fix: 'Bring the options to about the same length.',
  examples: {
    bad: `options:
  - text: Ask her what happened, and sum it up
    key: true
  - text: Tell her the rule on late returns
  - text: Wait
  - text: Send her over to the other desk`,
    good: `options:
  - text: Ask her what happened, and sum it up
    key: true
  - text: Tell her the rule on late returns
  - text: Wait until she stops by herself
  - text: Send her over to the other desk`,
  },
  source: 'hdr: keep the options about equal in length',
  run(subject, tell) {
    for (const { choices, keys } of choiceItems(subject)) {
      const sorted = [...choices].sort((a, b) => a.text.length - b.text.length)
      const [first, second] = sorted
      const last = sorted.at(-1)
      const before = sorted.at(-2)
      if (!first || !second || !last || !before || choices.length < 3) continue
      if (standsOut(last.text.length, before.text.length)) {
        // When it is the key, `longest-key` says so.
        if (!(last.key && keys.length === 1)) {
          tell({ path: last.textPath }, 'this option is more than twice as long as every other one')
        }
      } else if (standsOut(second.text.length, first.text.length)) {
        tell({ path: first.textPath }, `"${first.text}" is less than half as long as every other option`)
      }
    }
  },
}

function standsOut(long: number, short: number): boolean {
  return long >= short * RATIO && long >= short + CHARACTERS
}

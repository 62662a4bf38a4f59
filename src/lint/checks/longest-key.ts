import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

// Test-wise people pick the longest option. A difference shows from about a quarter on; our own banks, which are
// trimmed by hand, stay below a tenth.
const RATIO = 1.25
const CHARACTERS = 10

export const longestKey: FileCheck = {
  id: 'longest-key',
  family: 'items',
  scope: 'file',
  title: `The right option is at least ${Math.round((RATIO - 1) * 100)} percent and ${CHARACTERS} characters longer than every other option.`,
  severity: 'warning',
  why: 'People who know nothing about the matter pick the longest option, and are right. The score then says nothing about what they can do.',
  fix: 'Cut the right option down to the length of the others, or move its reason into "why".',
  examples: {
    bad: `options:
  - text: Ask him what happened, let him finish, and say the main point back in one sentence
    key: true
  - text: Tell him the rule on late returns
  - text: Give him a voucher for next time
  - text: Send him over to the other desk`,
    good: `options:
  - text: Ask him what happened, and sum it up
    key: true
  - text: Tell him the rule on late returns
  - text: Give him a voucher for next time
  - text: Send him over to the other desk`,
  },
  source: 'hdr: keep the options about equal in length; pham: a longest right answer makes an item easier',
  run(subject, tell) {
    for (const { keys, distractors } of choiceItems(subject)) {
      if (keys.length === 0 || distractors.length < 2) continue
      const shortest = keys.reduce((a, b) => (a.text.length <= b.text.length ? a : b))
      const longest = Math.max(...distractors.map(({ text }) => text.length))
      const { length } = shortest.text
      if (length < longest * RATIO || length < longest + CHARACTERS) continue
      const percent = Math.round((length / longest - 1) * 100)
      tell(
        { path: shortest.textPath },
        `the right option is ${percent} percent longer than the longest wrong one, so it can be picked by its length`,
      )
    }
  },
}

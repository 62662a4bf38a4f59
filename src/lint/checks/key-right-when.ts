import type { FileCheck } from '../check.ts'

export const keyRightWhen: FileCheck = {
  id: 'key-right-when',
  family: 'items',
  scope: 'file',
  title: 'The right option has a "right-when".',
  severity: 'warning',
  why: 'The right option is right here and now. A "right-when" beside it says that it is not, and the learner reads both.',
  fix: 'Move the case into the stem, or move "right-when" to the wrong option it belongs to.',
  examples: {
    bad: `options:
  - text: Ask her what was lost at first
    key: true
    right-when: She is calm enough to answer you.
  - text: Show her the notice on the wall
  - text: Give her a number for the line
  - text: Send her to the lost property`,
    good: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    right-when: She asks you what the rule is.
  - text: Give her a number for the line
  - text: Send her to the lost property`,
  },
  source: 'hdr: one clearly right option; house rule: "right-when" is for wrong options',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      if (!('options' in item)) continue
      item.options.forEach((option, i) => {
        if (option.key !== true || option['right-when'] === undefined) return
        tell(
          { path: [...path, 'options', i, 'right-when'], key: true },
          '"right-when" stands at the right option',
        )
      })
    }
  },
}

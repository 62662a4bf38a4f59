import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

export const missingMisconception: FileCheck = {
  id: 'missing-misconception',
  family: 'items',
  scope: 'file',
  title: 'No wrong option names the belief behind it.',
  severity: 'info',
  why: 'With the belief named, the drill can show a learner the pattern in three mistakes, and bring back questions on just that.',
  fix: 'Add "misconception:" to the wrong options that come from a typical belief.',
  examples: {
    bad: `level: judge
options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
  - text: Give her a number for the line
  - text: Send her to the lost property`,
    good: `level: judge
options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    misconception: policy-alone
  - text: Give her a number for the line
  - text: Send her to the lost property
    misconception: hand-off-early`,
  },
  source: 'hdr: use typical errors of learners for the distractors',
  run(subject, tell) {
    for (const { item, path, distractors } of choiceItems(subject)) {
      // What a study found, and what belongs in a report, has wrong options of its own kind.
      if (item.level !== 'judge' || item.stage === 'document' || item.stage === 'learn') continue
      if (distractors.some(({ option }) => option.misconception)) continue
      tell({ path: [...path, 'options'], key: true }, 'none of the wrong options names a "misconception"')
    }
  },
}

import type { Path } from '../../playbook/yaml-tree.ts'
import type { FileCheck } from '../check.ts'
import { wordsOf } from '../content-words.ts'

export const sameRationale: FileCheck = {
  id: 'same-rationale',
  family: 'items',
  scope: 'file',
  title: 'The same "why" stands at two options.',
  severity: 'warning',
  why: 'A reason that fits two mistakes explains neither. Most often it was copied and forgotten.',
  fix: 'Say at each option what that very option would do.',
  examples: {
    bad: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    why: She came with a loss and needs to be heard first.
  - text: Give her a number for the line
    why: She came with a loss and needs to be heard first.
  - text: Send her to the lost property`,
    good: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    why: She came with a loss and gets a rule to read.
  - text: Give her a number for the line
    why: Waiting in line costs the time in which a bag can be found.
  - text: Send her to the lost property`,
  },
  source: 'house rule: feedback is written for the option that was picked',
  run(subject, tell) {
    const seen = new Map<string, Path>()
    for (const { item, path } of subject.items) {
      const [list, key] =
        'options' in item
          ? [item.options, 'options']
          : 'sequence' in item
            ? [item.sequence, 'sequence']
            : [[], '']
      list.forEach(({ why }, i) => {
        const at = [...path, key, i, 'why']
        const words = wordsOf(why).map(({ word }) => word)
        const said = words.join(' ')
        const first = seen.get(said)
        if (first) {
          const item = Number(first[1]) + 1
          const where = first[1] === path[1] ? `option ${Number(first[3]) + 1}` : `item ${item}`
          tell({ path: at }, `this reason stands word for word at ${where} as well`)
        } else seen.set(said, at)
      })
    }
  },
}

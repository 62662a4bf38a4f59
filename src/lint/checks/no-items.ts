import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

export const noItems: FileCheck = {
  id: 'no-items',
  family: 'structure',
  scope: 'file',
  title: 'A playbook has no questions.',
  severity: 'info',
  why: 'A checklist that was never practiced is not at hand when it is needed. Without questions no drill can use it.',
  fix: 'Add questions under "items:".',
  examples: {
    bad: `title: A parcel that never came
items: []`,
    good: `title: A parcel that never came
items:
  - id: first-words
    kind: recall
    stage: listen
    stem: What do you do first when someone is upset?
    answer: Listen until they are done, and say the main point back.
    points: [listen until they are done, say it back]`,
  },
  source: 'schwieren and adesope: being asked teaches more than reading again',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || (playbook.items?.length ?? 0) > 0) return
    tell({ path: [playbook.items ? 'items' : 'id'], key: true }, 'there are no questions to practice')
  },
}

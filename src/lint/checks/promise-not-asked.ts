import type { FileCheck } from '../check.ts'
import { firstEver, playbookOf } from '../outline.ts'

export const promiseNotAsked: FileCheck = {
  id: 'promise-not-asked',
  family: 'structure',
  scope: 'file',
  title: 'The playbook follows up, and no step asks what was promised.',
  severity: 'info',
  why: 'A promise that is not written down with its time is not on anyone’s list, and it gets lost.',
  fix: 'Add "promise: true" to the step in which something is promised.',
  examples: {
    bad: `steps:
  - stage: solve
  - stage: follow-up`,
    good: `steps:
  - stage: solve
  - stage: follow-up
    promise: true`,
  },
  source: 'house rule: follow-ups are made from promises',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const at = firstEver(playbook, 'follow-up')
    if (at < 0 || playbook.steps.some((step) => step.promise === true)) return
    tell({ path: ['steps', at, 'stage'] }, 'no step has "promise: true", so a run asks for no promise')
  },
}

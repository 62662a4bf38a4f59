import type { FileCheck } from '../check.ts'
import { firstOf, playbookOf } from '../outline.ts'

export const earlyLearn: FileCheck = {
  id: 'early-learn',
  family: 'structure',
  scope: 'file',
  title: 'A step looks back while the conversation is still going on.',
  severity: 'warning',
  why: 'Looking back takes a quiet minute. In the middle of a talk it pulls the worker’s mind away from the person.',
  fix: 'Move the "learn" step to the end.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: learn
  - stage: solve`,
    good: `steps:
  - stage: listen
  - stage: solve
  - stage: learn`,
  },
  source: 'house rule: the stages follow the conversation, so that a run can be walked from top to bottom',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const solve = firstOf(playbook, 'solve')
    const learn = firstOf(playbook, 'learn')
    if (solve < 0 || learn < 0 || learn > solve) return
    const { id } = playbook.steps[learn]!
    tell({ path: ['steps', learn, 'stage'] }, `step "${id}" looks back before the first step that solves`)
  },
}

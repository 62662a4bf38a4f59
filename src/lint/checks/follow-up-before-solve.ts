import type { FileCheck } from '../check.ts'
import { firstOf, playbookOf } from '../outline.ts'

export const followUpBeforeSolve: FileCheck = {
  id: 'follow-up-before-solve',
  family: 'structure',
  scope: 'file',
  title: 'A step follows up before anything was solved.',
  severity: 'warning',
  why: 'A promise to get back before there is an offer sounds like being put off.',
  fix: 'Move the "solve" step up, above the first "follow-up" step.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: follow-up
  - stage: solve`,
    good: `steps:
  - stage: listen
  - stage: solve
  - stage: follow-up`,
  },
  source: 'house rule: the stages follow the conversation, so that a run can be walked from top to bottom',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const solve = firstOf(playbook, 'solve')
    const followUp = firstOf(playbook, 'follow-up')
    if (solve < 0 || followUp < 0 || followUp > solve) return
    const { id } = playbook.steps[followUp]!
    tell({ path: ['steps', followUp, 'stage'] }, `step "${id}" follows up before the first step that solves`)
  },
}

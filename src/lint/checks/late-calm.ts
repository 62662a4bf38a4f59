import type { FileCheck } from '../check.ts'
import { firstOf, playbookOf } from '../outline.ts'

export const lateCalm: FileCheck = {
  id: 'late-calm',
  family: 'structure',
  scope: 'file',
  title: 'The first step for staying calm comes after the solution.',
  severity: 'warning',
  // After listening it may be meant: something urgent was heard first. After solving it has no use.
  why: 'The first seconds set the tone. Calm that comes after the offer comes too late for both.',
  fix: 'Move the "calm" step to the top.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: solve
  - stage: calm`,
    good: `steps:
  - stage: calm
  - stage: listen
  - stage: solve`,
  },
  source: 'betari: the worker’s tone shapes the customer’s; cop',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const calm = firstOf(playbook, 'calm')
    const solve = firstOf(playbook, 'own', 'solve')
    if (calm < 0 || solve < 0 || calm < solve) return
    const { id } = playbook.steps[calm]!
    tell(
      { path: ['steps', calm, 'stage'] },
      `step "${id}" calms down only after step "${playbook.steps[solve]!.id}"`,
    )
  },
}

import type { FileCheck } from '../check.ts'
import { firstOf, playbookOf } from '../outline.ts'

export const solveBeforeListen: FileCheck = {
  id: 'solve-before-listen',
  family: 'structure',
  scope: 'file',
  title: 'A step offers a solution or takes the blame before anyone has listened.',
  severity: 'warning',
  why: 'An answer before the story shows that the story does not matter, and it is often an answer to another problem.',
  fix: 'Move the listening step up, above the first "own" or "solve" step.',
  examples: {
    bad: `steps:
  - stage: calm
  - stage: solve
  - stage: listen`,
    good: `steps:
  - stage: calm
  - stage: listen
  - stage: solve`,
  },
  source: 'leaps-blr: listen and empathize come before asking and summing up',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const listen = firstOf(playbook, 'listen')
    const early = firstOf(playbook, 'own', 'solve')
    if (listen < 0 || early < 0 || early > listen) return
    const { id, stage } = playbook.steps[early]!
    tell(
      { path: ['steps', early, 'stage'] },
      `step "${id}" (${stage}) comes before the first step that listens`,
    )
  },
}

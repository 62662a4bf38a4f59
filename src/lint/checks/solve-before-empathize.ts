import type { FileCheck } from '../check.ts'
import { firstOf, playbookOf } from '../outline.ts'

export const solveBeforeEmpathize: FileCheck = {
  id: 'solve-before-empathize',
  family: 'structure',
  scope: 'file',
  title: 'A step offers a solution before anyone has named what it is like for the other person.',
  severity: 'warning',
  why: 'Warm words belong at the beginning and at the end. An option offered to someone who still feels brushed aside is turned down.',
  fix: 'Move the "empathize" step up, above the first "solve" step.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: solve
  - stage: empathize`,
    good: `steps:
  - stage: listen
  - stage: empathize
  - stage: solve`,
  },
  source: 'packard24: warm words at both ends, competent ones in the middle',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const empathize = firstOf(playbook, 'empathize')
    const solve = firstOf(playbook, 'solve')
    if (empathize < 0 || solve < 0 || solve > empathize) return
    const { id } = playbook.steps[solve]!
    tell({ path: ['steps', solve, 'stage'] }, `step "${id}" solves before any step shows understanding`)
  },
}

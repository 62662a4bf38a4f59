import type { FileCheck } from '../check.ts'
import { wording } from '../likeness.ts'
import { playbookOf } from '../outline.ts'

export const saidAndAvoided: FileCheck = {
  id: 'said-and-avoided',
  family: 'structure',
  scope: 'file',
  title: 'A line stands both as a model and as one to avoid.',
  severity: 'error',
  why: 'The learner is told to say it and not to say it.',
  fix: 'Keep it where it belongs, and write another one in the other place.',
  examples: {
    bad: `say:
  - Let me look at that tag with you now.
avoid:
  - line: Let me look at that tag with you now.
    shows: [rushing]`,
    good: `say:
  - Let me look at that tag with you now.
avoid:
  - line: Can we make this quick?
    shows: [rushing]`,
  },
  source: 'house rule: one line, one verdict',
  run(subject, tell) {
    const steps = playbookOf(subject)?.steps ?? []
    const said = new Map(steps.flatMap((step) => (step.say ?? []).map((line) => [wording(line), step.id])))
    steps.forEach((step, at) => {
      step.avoid?.forEach(({ line }, i) => {
        const model = said.get(wording(line))
        if (model === undefined) return
        tell({ path: ['steps', at, 'avoid', i, 'line'] }, `"${line}" is a model line in step "${model}"`)
      })
    })
  },
}

import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

export const deadCondition: FileCheck = {
  id: 'dead-condition',
  family: 'structure',
  scope: 'file',
  title: 'A condition is defined that no step waits for.',
  severity: 'warning',
  why: 'The person in a run is offered a case that leads nowhere, in the moment when they need it.',
  fix: 'Give a step "when:" with this condition, or remove it.',
  examples: {
    bad: `conditions:
  abusive:
    ask: Are they insulting you as a person?
  refund-due:
    ask: Is a refund due?
steps:
  - stage: listen
  - stage: boundaries
    when: abusive`,
    good: `conditions:
  abusive:
    ask: Are they insulting you as a person?
  refund-due:
    ask: Is a refund due?
steps:
  - stage: listen
  - stage: solve
    when: refund-due
  - stage: boundaries
    when: abusive`,
  },
  source: 'house rule: ink and Twine writers ask for a warning about branches nobody can reach',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const used = new Set(playbook.steps.map((step) => step.when))
    for (const name of Object.keys(playbook.conditions ?? {})) {
      if (used.has(name)) continue
      tell({ path: ['conditions', name], key: true }, `no step has "when: ${name}"`)
    }
  },
}

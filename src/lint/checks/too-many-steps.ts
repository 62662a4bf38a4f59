import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

// Shipped playbooks ask 9 to 12 steps of everyone. Beyond half as many again nobody walks a list to its end.
const MOST = 18

export const tooManySteps: FileCheck = {
  id: 'too-many-steps',
  family: 'structure',
  scope: 'file',
  title: `A checklist has more than ${MOST} steps that come in every run, and nobody walks it to its end.`,
  severity: 'warning',
  why: 'Someone with an upset person in front of them drops a list that does not end, and with it the steps that matter.',
  fix: 'Merge steps, give rare ones a "when:", or split the playbook in two.',
  examples: {
    bad: `steps:
${'  - stage: learn\n'.repeat(19).trimEnd()}`,
    good: `steps:
  - stage: learn
  - stage: learn`,
  },
  source: 'house rule: 9 to 14 steps, since a run takes minutes',
  run(subject, tell) {
    const always = playbookOf(subject)?.steps.filter((step) => step.when === undefined).length ?? 0
    if (always <= MOST) return
    tell({ path: ['steps'], key: true }, `${always} steps come in every run; more than ${MOST} are dropped`)
  },
}

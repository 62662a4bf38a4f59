import type { FileCheck } from '../check.ts'
import { firstEver, isConversation, playbookOf } from '../outline.ts'

export const missingSolve: FileCheck = {
  id: 'missing-solve',
  family: 'structure',
  scope: 'file',
  title: 'A checklist for a conversation has no step that solves something.',
  severity: 'warning',
  why: 'Kind words without a next step wear off in minutes. What people want in the end is to know what happens now.',
  fix: 'Add a step with "stage: solve": two things you can do, and by when.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: empathize
  - stage: follow-up`,
    good: `steps:
  - stage: listen
  - stage: empathize
  - stage: solve
  - stage: follow-up`,
  },
  source: 'hbr: work on several options raises satisfaction, and apologies that go on lower it; orsingher',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook) || firstEver(playbook, 'solve') >= 0) return
    tell({ path: ['steps'], key: true }, 'no step says what to offer (stage "solve")')
  },
}

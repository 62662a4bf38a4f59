import type { FileCheck } from '../check.ts'
import { firstEver, isConversation, playbookOf } from '../outline.ts'

export const missingFollowUp: FileCheck = {
  id: 'missing-follow-up',
  family: 'structure',
  scope: 'file',
  title: 'A checklist for a conversation has no step for following up.',
  severity: 'warning',
  why: 'A promise that nobody keeps is worse than none: the second letdown costs more trust than the first.',
  fix: 'Add a step with "stage: follow-up": who gets back to them, how, and by when.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: empathize
  - stage: solve`,
    good: `steps:
  - stage: listen
  - stage: empathize
  - stage: solve
  - stage: follow-up`,
  },
  source: 'basso: a failed recovery is a second failure and harder to mend; packard24: warm words at the end',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook) || firstEver(playbook, 'follow-up') >= 0) return
    tell({ path: ['steps'], key: true }, 'no step says how to follow up (stage "follow-up")')
  },
}

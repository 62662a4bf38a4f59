import type { FileCheck } from '../check.ts'
import { firstEver, isConversation, playbookOf } from '../outline.ts'

export const missingDocument: FileCheck = {
  id: 'missing-document',
  family: 'structure',
  scope: 'file',
  title: 'A checklist for a conversation has no step for writing it down.',
  severity: 'warning',
  why: 'What is not written down has to be asked again, and a complaint a month later can only be answered from a record.',
  fix: 'Add a step with "stage: document" near the end: what was seen, said and done, with times.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: solve
  - stage: follow-up`,
    good: `steps:
  - stage: listen
  - stage: solve
  - stage: follow-up
  - stage: document`,
  },
  source: 'rep-cursa: write soon after the event, facts first',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook) || firstEver(playbook, 'document') >= 0) return
    tell({ path: ['steps'], key: true }, 'no step says what to write down (stage "document")')
  },
}

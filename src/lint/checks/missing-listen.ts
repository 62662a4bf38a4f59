import type { FileCheck } from '../check.ts'
import { firstEver, isConversation, playbookOf } from '../outline.ts'

export const missingListen: FileCheck = {
  id: 'missing-listen',
  family: 'structure',
  scope: 'file',
  title: 'A checklist for a conversation has no step for listening.',
  severity: 'warning',
  why: 'A fix that comes before the story is often the wrong fix, and it tells the person that nobody heard them.',
  fix: 'Add a step with "stage: listen" before the solution: let them finish, then say the main point back.',
  examples: {
    bad: `steps:
  - stage: calm
  - stage: empathize
  - stage: solve`,
    good: `steps:
  - stage: calm
  - stage: listen
  - stage: empathize
  - stage: solve`,
  },
  source: 'leaps-blr: listen comes first; cop: active listening is shared by programs with less aggression',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook) || firstEver(playbook, 'listen') >= 0) return
    tell({ path: ['steps'], key: true }, 'no step says how to listen (stage "listen")')
  },
}

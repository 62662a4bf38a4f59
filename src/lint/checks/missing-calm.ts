import type { FileCheck } from '../check.ts'
import { firstEver, isConversation, playbookOf } from '../outline.ts'

export const missingCalm: FileCheck = {
  id: 'missing-calm',
  family: 'structure',
  scope: 'file',
  title: 'A checklist for a conversation has no step for staying calm.',
  severity: 'warning',
  why: 'People pick up the tone of whoever answers them. A worker who is tense loses words and facts, and every later step gets harder.',
  fix: 'Add a first step with "stage: calm": one breath, the hands, the voice.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: solve`,
    good: `steps:
  - stage: calm
  - stage: listen
  - stage: solve`,
  },
  source:
    'cop: controlling one’s own emotions is shared by programs with less aggression; rafaeli12: rude words cost memory',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook) || firstEver(playbook, 'calm') >= 0) return
    tell({ path: ['steps'], key: true }, 'no step says how to stay calm (stage "calm")')
  },
}

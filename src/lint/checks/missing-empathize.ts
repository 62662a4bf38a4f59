import type { FileCheck } from '../check.ts'
import { firstEver, isConversation, playbookOf } from '../outline.ts'

export const missingEmpathize: FileCheck = {
  id: 'missing-empathize',
  family: 'structure',
  scope: 'file',
  title: 'A checklist for a conversation has no step that names what it is like for the other person.',
  severity: 'warning',
  why: 'People who feel brushed aside keep explaining how bad it was. One sentence that names it lets them move on to the fix.',
  fix: 'Add a short step with "stage: empathize" between listening and solving.',
  examples: {
    bad: `steps:
  - stage: calm
  - stage: listen
  - stage: solve`,
    good: `steps:
  - stage: calm
  - stage: listen
  - stage: empathize
  - stage: solve`,
  },
  source:
    'packard21: words about the concrete case raise satisfaction; packard24: warm words at the beginning',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook) || firstEver(playbook, 'empathize') >= 0) return
    tell({ path: ['steps'], key: true }, 'no step says how to show understanding (stage "empathize")')
  },
}

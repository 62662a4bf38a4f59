import type { FileCheck } from '../check.ts'
import { isConversation, playbookOf } from '../outline.ts'

export const noFactsNoted: FileCheck = {
  id: 'no-facts-noted',
  family: 'structure',
  scope: 'file',
  title: 'No note asks for a fact.',
  severity: 'info',
  why: 'A record that holds only what was said cannot answer what happened.',
  fix: 'Add a note with "about: fact": what was seen or done, by whom, at what time.',
  examples: {
    bad: `notes:
  their-words:
    ask: What did they say happened?
    about: they-said
steps:
  - stage: listen
    note: their-words
  - stage: solve`,
    good: `notes:
  their-words:
    ask: What did they say happened?
    about: they-said
  outcome:
    ask: What was done, by whom, at what time?
    about: fact
steps:
  - stage: listen
    note: their-words
  - stage: solve
    note: outcome`,
  },
  source: 'rep-cursa: who, what, when, where, how',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook)) return
    const notes = Object.values(playbook.notes ?? {})
    if (notes.some(({ about }) => about === 'fact')) return
    tell({ path: [playbook.notes ? 'notes' : 'steps'], key: true }, 'no note asks for what you saw or did')
  },
}

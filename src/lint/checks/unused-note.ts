import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

export const unusedNote: FileCheck = {
  id: 'unused-note',
  family: 'structure',
  scope: 'file',
  title: 'A note is defined that no step asks for.',
  severity: 'warning',
  why: 'What no step asks for never gets into the record, and the author believes that it does.',
  fix: 'Give a step "note:" with this name, or remove it.',
  examples: {
    bad: `notes:
  their-words:
    ask: What did they say happened?
    about: they-said
steps:
  - stage: listen`,
    good: `notes:
  their-words:
    ask: What did they say happened?
    about: they-said
steps:
  - stage: listen
    note: their-words`,
  },
  source: 'house rule: a record is made of what the steps ask',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const used = new Set(playbook.steps.map((step) => step.note))
    for (const name of Object.keys(playbook.notes ?? {})) {
      if (used.has(name)) continue
      tell({ path: ['notes', name], key: true }, `no step asks for the note "${name}"`)
    }
  },
}

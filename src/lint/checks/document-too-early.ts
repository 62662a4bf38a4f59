import type { FileCheck } from '../check.ts'
import { firstOf, playbookOf } from '../outline.ts'

export const documentTooEarly: FileCheck = {
  id: 'document-too-early',
  family: 'structure',
  scope: 'file',
  title: 'A step writes the record while the conversation is still going on.',
  severity: 'warning',
  why: 'Who looks at a form does not look at the person, and what was agreed cannot stand in a record written before.',
  fix: 'Move the "document" step below the "solve" step; notes along the way are asked for with "note:".',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: document
  - stage: solve`,
    good: `steps:
  - stage: listen
  - stage: solve
  - stage: document`,
  },
  source: 'rep-cursa: write soon after the event',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const solve = firstOf(playbook, 'solve')
    const document = firstOf(playbook, 'document')
    if (solve < 0 || document < 0 || document > solve) return
    const { id } = playbook.steps[document]!
    tell(
      { path: ['steps', document, 'stage'] },
      `step "${id}" writes the record before the first step that solves`,
    )
  },
}

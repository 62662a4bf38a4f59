import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

export const noteAskedTwice: FileCheck = {
  id: 'note-asked-twice',
  family: 'structure',
  scope: 'file',
  title: 'Two steps that every run meets ask for the same note.',
  severity: 'warning',
  why: 'The person is asked the same question twice while someone stands in front of them.',
  fix: 'Ask for it once, or define a second note that asks for something else.',
  examples: {
    bad: `notes:
  their-words:
    ask: What did they say happened?
    about: they-said
steps:
  - stage: listen
    note: their-words
  - stage: solve
    note: their-words`,
    good: `notes:
  their-words:
    ask: What did they say happened?
    about: they-said
steps:
  - stage: listen
    note: their-words
  - stage: solve`,
  },
  source: 'house rule: a run asks as little as it can',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const first = new Map<string, string>()
    playbook.steps.forEach(({ id, note, when }, at) => {
      // Two branches may both need it.
      if (note === undefined || when !== undefined) return
      const before = first.get(note)
      if (before === undefined) first.set(note, id)
      else tell({ path: ['steps', at, 'note'] }, `step "${before}" asks for the note "${note}" already`)
    })
  },
}

import type { FileCheck } from '../check.ts'
import { boundaries, playbookOf } from '../outline.ts'

export const boundaryForEveryone: FileCheck = {
  id: 'boundary-for-everyone',
  family: 'structure',
  scope: 'file',
  title: 'A limit is spoken to every customer, also to those who did nothing.',
  severity: 'warning',
  why: 'A warning nobody earned is an insult, and it makes the talk worse.',
  fix: 'Add "when:" with the condition under which the limit is set.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: boundaries
    say:
      - I want to help, and I need the insults to stop. Shall we go on?`,
    good: `conditions:
  abusive:
    ask: Are they insulting you as a person?
steps:
  - stage: listen
  - stage: boundaries
    when: abusive
    say:
      - I want to help, and I need the insults to stop. Shall we go on?`,
  },
  source: 'house rule: a limit answers behavior; weinstein: controlling words raise resistance',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    for (const { step, at } of boundaries(playbook)) {
      if (step.when !== undefined || step.say === undefined) continue
      const message = `step "${step.id}" sets a limit in every run, since it has no "when:"`
      tell({ path: ['steps', at, 'stage'] }, message)
    }
  },
}

import type { FileCheck } from '../check.ts'
import { boundaries, isConversation, playbookOf } from '../outline.ts'

const SAFE =
  /\b(?:step (?:back|away|out|aside)|walk away|go away|leave|leaving|withdraw|retreat|distance|exit|way out|end the (?:call|chat|contact)|hang up|call (?:for )?(?:help|security|the police|your|a|an|the)|get (?:help|to safety|out|your)|fetch|radio|alarm|panic button|emergency|911|999|112|police|security|colleague|coworker|supervisor|lead|guard|nurse)\b/i

export const boundaryWithoutSafeWay: FileCheck = {
  id: 'boundary-without-safe-way',
  family: 'structure',
  scope: 'file',
  title: 'The playbook sets limits, and no step says how to get safe.',
  severity: 'warning',
  why: 'Words do not stop everyone. Who has only words stays in reach for too long.',
  fix: 'Add a boundaries step for danger: leave things, step back, keep the way out free, get help, let them go.',
  examples: {
    bad: `conditions:
  abusive:
    ask: Are they insulting you as a person?
steps:
  - stage: listen
  - stage: solve
  - stage: boundaries
    when: abusive
    do: Name the words that have to stop.`,
    good: `conditions:
  abusive:
    ask: Are they insulting you as a person?
  danger:
    ask: Is there a threat or a weapon?
steps:
  - stage: listen
  - stage: solve
  - stage: boundaries
    when: abusive
    do: Name the words that have to stop.
  - stage: boundaries
    when: danger
    do: Step back, keep the door free, and call for help.`,
  },
  source: 'beta-ten: keep two arm lengths and a way out; warn: danger signs mean leave',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook)) return
    const limits = boundaries(playbook)
    if (limits.length === 0) return
    if (limits.some(({ step }) => SAFE.test(step.do))) return
    tell(
      { path: ['steps', limits[0]!.at, 'stage'] },
      'no boundaries step says how to step back, leave or get help',
    )
  },
}

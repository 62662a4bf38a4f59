import { ANTI_PATTERNS } from '../../playbook/vocabulary.ts'
import type { FileCheck } from '../check.ts'
import { reliable } from '../judged.ts'
import { playbookOf } from '../outline.ts'

const LISTED: ReadonlySet<string> = new Set(ANTI_PATTERNS)

export const avoidShowsMore: FileCheck = {
  id: 'avoid-shows-more',
  family: 'speech',
  scope: 'file',
  title: 'A line to avoid has a fault that is not listed.',
  severity: 'warning',
  why: 'The learner is shown one reason and gets marked down for two.',
  fix: 'Add the rule to "shows", or take the second fault out of the line.',
  examples: {
    bad: `avoid:
  - line: Calm down. That was the driver's fault, not ours.
    shows: [defending]`,
    good: `avoid:
  - line: Calm down. That was the driver's fault, not ours.
    shows: [calm-down, defending]`,
  },
  source: 'house rule: what we teach agrees with what we check',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    playbook?.steps.forEach((step, at) => {
      step.avoid?.forEach(({ line, shows }, i) => {
        const verdict = subject.judge.onAvoided(line, shows, playbook.scenario?.opening)
        const told = new Set<string>(shows)
        for (const { rule, start, end, text } of reliable(verdict)) {
          // A rule of the house cannot be listed.
          if (told.has(rule) || !LISTED.has(rule)) continue
          told.add(rule)
          const place = { path: ['steps', at, 'avoid', i, 'line'], within: { start, end } }
          tell(place, `"${text}" shows ${rule}, which is not listed`)
        }
      })
    })
  },
}

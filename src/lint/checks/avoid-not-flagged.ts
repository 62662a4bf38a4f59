import type { FileCheck } from '../check.ts'
import { reliable } from '../judged.ts'
import { playbookOf } from '../outline.ts'

export const avoidNotFlagged: FileCheck = {
  id: 'avoid-not-flagged',
  family: 'speech',
  scope: 'file',
  title: 'A line to avoid does not show what it is said to show.',
  severity: 'warning',
  why: 'The learner types this very line and hears that nothing is wrong with it.',
  fix: 'Make the fault plainer in the line, or correct "shows".',
  examples: {
    bad: `avoid:
  - line: The bus leaves at five.
    shows: [calm-down]`,
    good: `avoid:
  - line: Calm down and tell me what happened.
    shows: [calm-down]`,
  },
  source: 'house rule: what we teach agrees with what we check',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    playbook?.steps.forEach((step, at) => {
      step.avoid?.forEach(({ line, shows }, i) => {
        const verdict = subject.judge.onAvoided(line, shows, playbook.scenario?.opening)
        const found = new Set(reliable(verdict).map(({ rule }) => rule))
        // What the judge says it cannot judge is not missing.
        const open = new Set(verdict.notJudged.map(({ rule }) => rule))
        if (open.has(undefined)) return
        shows.forEach((rule, j) => {
          if (found.has(rule) || open.has(rule) || !subject.judge.knows(rule)) return
          tell(
            { path: ['steps', at, 'avoid', i, 'shows', j] },
            `the judge does not find ${rule} in "${line}"`,
          )
        })
      })
    })
  },
}

import type { FileCheck } from '../check.ts'
import { abuseConditions, boundaries, playbookOf } from '../outline.ts'

// An opening full of insults, by words: what the customer says is not the judge's matter.
const ABUSIVE =
  /\b(?:idiots?|morons?|stupid (?:cow|bitch|man|woman|girl|boy|people|lot)|you(?:['’]re| are) (?:a |all )?(?:stupid|useless|pathetic|liars?|crooks|thieves)|bitch|bastards?|assholes?|scum|f[u*]ck\w*|shut up|go to hell|you people)\b/i

export const noBoundary: FileCheck = {
  id: 'no-boundary',
  family: 'structure',
  scope: 'file',
  title: 'The playbook reckons with abuse, and no step sets a limit.',
  severity: 'error',
  why: 'Without words at hand people either take everything or snap. A limit with a way on protects both.',
  fix: 'Add a step with "stage: boundaries" and "when:" the condition: name the behavior, offer help, give a choice.',
  examples: {
    bad: `conditions:
  abusive:
    ask: Are they insulting you as a person?
steps:
  - stage: listen
  - stage: solve
    when: abusive`,
    good: `conditions:
  abusive:
    ask: Are they insulting you as a person?
steps:
  - stage: listen
  - stage: solve
  - stage: boundaries
    when: abusive`,
  },
  source: 'henkel: onlookers rate a polite limit highest; gd-caller: warn, then end the contact',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || boundaries(playbook).length > 0) return
    const [condition] = abuseConditions(playbook)
    if (condition !== undefined) {
      const place = { path: ['conditions', condition], key: true }
      tell(
        place,
        `the condition "${condition}" speaks of abuse, and no step sets a limit (stage "boundaries")`,
      )
      return
    }
    const opening = playbook.scenario?.opening ?? ''
    const match = ABUSIVE.exec(opening)
    if (!match) return
    const within = { start: match.index, end: match.index + match[0].length }
    const place = { path: ['scenario', 'opening'], within }
    tell(place, `the customer says "${match[0]}", and no step sets a limit (stage "boundaries")`)
  },
}

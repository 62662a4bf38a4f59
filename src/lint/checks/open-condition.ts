import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'
import { withoutQuotes } from '../quotes.ts'

const OPEN = /^(?:what|which|who|whom|whose|where|when|why|how)\b/i

export const openCondition: FileCheck = {
  id: 'open-condition',
  family: 'structure',
  scope: 'file',
  title: 'The question of a condition cannot be answered with yes or no.',
  severity: 'error',
  why: 'A run takes yes or no here. With an open question nobody knows which answer leads where.',
  fix: 'Begin with "Is", "Does" or "Did", and ask one thing.',
  examples: {
    bad: `conditions:
  abusive:
    ask: How do they talk to you?`,
    good: `conditions:
  abusive:
    ask: Are they insulting you as a person?`,
  },
  source: 'house rule: the run asks for yes or no',
  run(subject, tell) {
    for (const [name, { ask }] of Object.entries(playbookOf(subject)?.conditions ?? {})) {
      const last = withoutQuotes(ask).trim()
      if (!OPEN.test(last) || /\?\s*\S/.test(last)) continue
      tell({ path: ['conditions', name, 'ask'] }, `"${ask}" cannot be answered with yes or no`)
    }
  },
}

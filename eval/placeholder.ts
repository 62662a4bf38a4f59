import type { Rule } from '../src/rules/rule.ts'
import { SIGNALS } from '../training/labels.ts'

/** A rule without patterns, so that the model alone can be measured through the same judge. */
export function placeholder(id: string): Rule {
  return {
    id,
    kind: SIGNALS.includes(id) ? 'signal' : 'anti-pattern',
    title: id,
    definition: '',
    severity: 'low',
    stage: 'connect',
    level: 'span',
    tier: 'likely',
    message: '{span}',
    why: '',
    instead: { advice: '', example: '' },
    sources: [],
    patterns: [],
    examples: { hit: [], miss: [] },
  }
}

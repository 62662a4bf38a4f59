import type { ReaderCheck } from '../check.ts'

/** What is found in a team's own rules; their form is checked as that of a playbook is. */
export const RULE_CHECKS: readonly ReaderCheck[] = [
  {
    id: 'bad-pattern',
    family: 'format',
    scope: 'reader',
    title: 'A pattern of a rule cannot be read.',
    severity: 'error',
    why: 'The rule would find nothing, and nobody would notice.',
    fix: 'See "evenkeel rules --patterns".',
    examples: {
      bad: 'match: ["(you have"]',
      good: 'match: ["you have"]',
    },
    source: 'house rule: a rule that cannot work is an error',
  },
  {
    id: 'unknown-rule',
    family: 'format',
    scope: 'reader',
    title: 'A rule is adjusted that there is not.',
    severity: 'error',
    why: 'The rule that was meant goes on as before, and the team thinks that it changed.',
    fix: '"evenkeel rules" lists them.',
    examples: {
      bad: `adjust:
  - rule: hollow-emphaty`,
      good: `adjust:
  - rule: hollow-empathy`,
    },
    source: 'house rule: names lead somewhere',
  },
  {
    id: 'rule-example',
    family: 'format',
    scope: 'reader',
    title: 'A rule does not treat its own example as the file says.',
    severity: 'error',
    why: 'A rule that misses what it was written for will miss it in real replies, too.',
    fix: 'Mend the example or the patterns of the rule.',
    examples: {
      bad: `patterns: [{ match: ["no can do"] }]
examples: { hit: ["That cannot be done."] }`,
      good: `patterns: [{ match: ["no can do"] }]
examples: { hit: ["Sorry, no can do."] }`,
    },
    source: 'house rule: rules prove themselves by examples',
  },
]

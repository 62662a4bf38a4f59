import type { ReaderCheck } from '../check.ts'

/** What is found about remarks that ignore a finding. */
export const IGNORE_CHECKS: readonly ReaderCheck[] = [
  {
    id: 'ignore-without-reason',
    family: 'format',
    scope: 'reader',
    title: 'A finding is ignored without a reason.',
    severity: 'warning',
    why: 'The next person cannot tell whether the reason still holds, so the remark stays for ever.',
    fix: 'Add why after a colon.',
    examples: {
      bad: 'do: Stay calm and professional. # evenkeel-ignore thin-step',
      good: 'do: Stay calm and professional. # evenkeel-ignore thin-step: quoted from our handbook',
    },
    source: 'house rule: manners of suppressions; textlint and eslint users ask for reasons',
  },
  {
    id: 'unused-ignore',
    family: 'format',
    scope: 'reader',
    title: 'A remark ignores something that is not found.',
    severity: 'warning',
    why: 'It hides the next finding of this kind, for a reason that is long gone.',
    fix: 'Remove the remark, or correct the name of the check.',
    examples: {
      bad: 'do: Put the phone down and look up. # evenkeel-ignore thin-step: quoted from our handbook',
      good: 'do: Put the phone down and look up.',
    },
    source: 'house rule: a suppression lives only as long as its finding',
  },
]

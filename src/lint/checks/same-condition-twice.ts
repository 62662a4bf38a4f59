import type { FileCheck } from '../check.ts'
import { overlap, rootsOf } from '../likeness.ts'
import { playbookOf } from '../outline.ts'

// Shipped conditions of one file share at most three in ten content words.
const SAME = 0.7

export const sameConditionTwice: FileCheck = {
  id: 'same-condition-twice',
  family: 'structure',
  scope: 'file',
  title: 'Two conditions ask the same.',
  severity: 'warning',
  why: 'In a run the question comes twice, and two answers that differ take the person down two branches at once.',
  fix: 'Keep one of the two and use it for all steps.',
  examples: {
    bad: `conditions:
  refund-due:
    ask: Is a refund due for the parcel?
  pays-back:
    ask: Is a refund for this parcel due?
steps:
  - stage: own
    when: refund-due
  - stage: solve
    when: pays-back`,
    good: `conditions:
  refund-due:
    ask: Is a refund due for the parcel?
  damaged:
    ask: Did the box arrive with a tear?
steps:
  - stage: own
    when: refund-due
  - stage: solve
    when: damaged`,
  },
  source: 'house rule: one question, one answer',
  run(subject, tell) {
    const conditions = Object.entries(playbookOf(subject)?.conditions ?? {})
    const roots = conditions.map(([, { ask }]) => rootsOf(ask))
    conditions.forEach(([name], i) => {
      const first = roots.findIndex((other, j) => j < i && overlap(other, roots[i]!) >= SAME)
      if (first < 0) return
      tell({ path: ['conditions', name, 'ask'] }, `"${name}" asks the same as "${conditions[first]![0]}"`)
    })
  },
}

import type { FileCheck } from '../check.ts'
import { wording } from '../likeness.ts'
import { playbookOf } from '../outline.ts'

export const repeatedLine: FileCheck = {
  id: 'repeated-line',
  family: 'structure',
  scope: 'file',
  title: 'The same line stands in a playbook twice.',
  severity: 'warning',
  why: 'A sentence that a customer hears twice sounds read from a card.',
  fix: 'Write the second one anew, for the moment in which it is said.',
  examples: {
    bad: `say:
  - Thank you for telling me. Which day was it?
  - Thank you for telling me. Which day was it?`,
    good: `say:
  - Thank you for telling me. Which day was it?
  - Thanks for waiting with me. Who did you speak to?`,
  },
  source: 'house rule: two lines show two ways to say it',
  run(subject, tell) {
    for (const key of ['say', 'avoid'] as const) {
      const first = new Map<string, string>()
      playbookOf(subject)?.steps.forEach((step, at) => {
        const lines = key === 'say' ? step.say : step.avoid?.map(({ line }) => line)
        lines?.forEach((line, i) => {
          const words = wording(line)
          const before = first.get(words)
          const path = ['steps', at, key, i, ...(key === 'avoid' ? ['line'] : [])]
          if (before === undefined) first.set(words, step.id)
          else tell({ path }, `"${line}" stands in step "${before}" already`)
        })
      })
    }
  },
}

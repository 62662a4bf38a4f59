import type { FileCheck } from '../check.ts'
import { overlap, rootsOf, wording } from '../likeness.ts'
import { playbookOf } from '../outline.ts'

// Two steps of one shipped file share less than a third of their content words.
const SAME = 0.8
const ENOUGH_WORDS = 4

export const duplicateStepText: FileCheck = {
  id: 'duplicate-step-text',
  family: 'structure',
  scope: 'file',
  title: 'Two steps say the same.',
  severity: 'warning',
  why: 'In a run it looks like a step back, and the checklist gets longer without getting better.',
  fix: 'Merge the two, or say what is different the second time.',
  examples: {
    bad: `steps:
  - stage: listen
    do: Let them finish, then say the main point back in their words.
  - stage: empathize
    do: Let them finish, and then say the main points back in their words.`,
    good: `steps:
  - stage: listen
    do: Let them finish, then say the main point back in their words.
  - stage: empathize
    do: Name in one sentence what the wait has cost them.`,
  },
  source: 'house rule: each step once',
  run(subject, tell) {
    const steps = playbookOf(subject)?.steps ?? []
    for (const key of ['do', 'why'] as const) {
      const roots = steps.map((step) => rootsOf(step[key]))
      const words = steps.map((step) => wording(step[key]))
      steps.forEach((_, at) => {
        const first = steps.findIndex(
          (_, i) =>
            i < at &&
            (words[i] === words[at] ||
              (roots[i]!.size >= ENOUGH_WORDS && overlap(roots[i]!, roots[at]!) >= SAME)),
        )
        if (first < 0) return
        tell({ path: ['steps', at, key] }, `this says the same as step "${steps[first]!.id}"`)
      })
    }
  },
}

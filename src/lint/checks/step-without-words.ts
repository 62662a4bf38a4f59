import type { FileCheck } from '../check.ts'
import { playbookOf, SPOKEN_STAGES } from '../outline.ts'

const SPEAKING =
  /\b(?:say|tell|ask|name|offer|thank|explain|apologize|repeat|greet|promise|announce|answer|sum (?:it |this )?up|introduce|invite|read (?:it |them )?(?:back|out))\b/i

export const stepWithoutWords: FileCheck = {
  id: 'step-without-words',
  family: 'structure',
  scope: 'file',
  title: 'A step is to be spoken, and no model line shows how.',
  severity: 'warning',
  why: 'Under pressure people say what they have rehearsed. "Show understanding" without words ends in a stock phrase.',
  fix: 'Add two lines under "say:", as a person would really say them.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: empathize
    do: Name what the wait has cost them.
    say:`,
    good: `steps:
  - stage: listen
  - stage: empathize
    do: Name what the wait has cost them.
    say:
      - You took the morning off for this, and nobody came.`,
  },
  source: 'house rule: a step shows the words; cop: skills are learned on realistic examples',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const worded = new Set(playbook.steps.filter((step) => step.say).map((step) => step.stage))
    playbook.steps.forEach((step, at) => {
      if (step.say || !SPOKEN_STAGES.has(step.stage)) return
      // Another step of the stage may have the words, if this one is not about speaking.
      if (worded.has(step.stage) && !SPEAKING.test(step.do)) return
      tell({ path: ['steps', at, 'id'] }, `step "${step.id}" (${step.stage}) has no model line`)
    })
  },
}

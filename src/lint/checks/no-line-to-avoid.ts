import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

export const noLineToAvoid: FileCheck = {
  id: 'no-line-to-avoid',
  family: 'structure',
  scope: 'file',
  title: 'A step shows what to say, and nothing of what slips out when tired.',
  severity: 'info',
  why: 'People know the good line when they see it. What helps them is to recognize the one they would have said.',
  fix: 'Add one line under "avoid:" that a tired person would really say, with the rules that it "shows".',
  examples: {
    bad: `do: Name what the wait has cost them.
say:
  - You took the morning off for this, and nobody came.
avoid:`,
    good: `do: Name what the wait has cost them.
say:
  - You took the morning off for this, and nobody came.
avoid:
  - line: Calm down, please.
    shows: [calm-down]`,
  },
  source: 'metcalfe: errors made with confidence are corrected best once they are shown',
  run(subject, tell) {
    playbookOf(subject)?.steps.forEach((step, at) => {
      if (step.say === undefined || (step.avoid?.length ?? 0) > 0) return
      tell({ path: ['steps', at, 'id'] }, `step "${step.id}" has no line to avoid`)
    })
  },
}

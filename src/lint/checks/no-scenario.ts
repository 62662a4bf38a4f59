import type { FileCheck } from '../check.ts'
import { isConversation, playbookOf } from '../outline.ts'

export const noScenario: FileCheck = {
  id: 'no-scenario',
  family: 'structure',
  scope: 'file',
  title: 'A situation has no scene: nobody stands there and says something.',
  severity: 'info',
  why: 'Steps stick to a scene. Without a person and a first sentence the learner has nothing to answer.',
  fix: 'Add "scenario:" with "customer:" and "opening:"; a method that fits many cases says "method: true".',
  examples: {
    bad: `method: false
scenario:`,
    good: `scenario:
  customer: someone who waited at home all day
  opening: Nobody came, and nobody called.`,
  },
  source: 'cop: training works best through realistic scenes',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || playbook.method === true || playbook.scenario || !isConversation(playbook)) return
    tell({ path: ['id'], key: true }, 'the playbook has no "scenario:", and does not say "method: true"')
  },
}

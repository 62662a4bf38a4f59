import type { FileCheck } from '../check.ts'
import { firstEver, playbookOf } from '../outline.ts'

const STAGES = ['listen', 'empathize', 'own', 'solve', 'boundaries'] as const
// Below this there are too few questions to cover the stages.
const ENOUGH_ITEMS = 8

export const stageWithoutItem: FileCheck = {
  id: 'stage-without-item',
  family: 'structure',
  scope: 'file',
  title: 'A stage has steps, and no question practices it.',
  severity: 'info',
  why: 'What is never asked is never found missing: the learner drills the rest and believes to know it all.',
  fix: 'Add a question with this stage.',
  examples: {
    bad: `steps:
  - stage: listen
  - stage: own
items:
${Array.from({ length: 8 }, (_, i) => `  - id: listening-${i + 1}\n    stage: listen`).join('\n')}`,
    good: `steps:
  - stage: listen
  - stage: own
items:
${Array.from({ length: 7 }, (_, i) => `  - id: listening-${i + 1}\n    stage: listen`).join('\n')}
  - id: owning
    stage: own`,
  },
  source: 'schwieren: practice works on what is practiced',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    const items = playbook?.items ?? []
    if (!playbook || items.length < ENOUGH_ITEMS) return
    const asked = new Set(items.map((item) => item.stage))
    for (const stage of STAGES) {
      const at = firstEver(playbook, stage)
      if (at < 0 || asked.has(stage)) continue
      tell({ path: ['steps', at, 'stage'] }, `no question practices the stage "${stage}"`)
    }
  },
}

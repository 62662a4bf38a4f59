import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

// An author who says that it is experience has said where it comes from.
const EXPERIENCE =
  /\b(?:experience|practice wisdom|(?:practice|trainers|trainer) consensus|we know of no|no (?:direct |good )?(?:test|study|studies|trial)|(?:not|never) been tested|nobody has tested)\b/i

export const mythWithoutSource: FileCheck = {
  id: 'myth-without-source',
  family: 'facts',
  scope: 'file',
  title: 'A myth is corrected without a source.',
  severity: 'warning',
  why: 'Someone was taught the opposite, by people they trust. A correction without a source is only one more opinion.',
  fix: 'Add "sources:" with what supports the better version, or say that it is experience.',
  examples: {
    bad: `myths:
  - said: Let them vent, it helps.
    better: Hear the story; letting anger out does not lower it.`,
    good: `myths:
  - said: Let them vent, it helps.
    better: Hear the story; letting anger out does not lower it.
    sources: [venting]`,
  },
  source: 'house rule: no advice without a source',
  run(subject, tell) {
    playbookOf(subject)?.myths?.forEach((myth, i) => {
      if ((myth.sources?.length ?? 0) > 0 || EXPERIENCE.test(myth.better)) return
      tell({ path: ['myths', i, 'better'] }, 'this correction names no source')
    })
  },
}

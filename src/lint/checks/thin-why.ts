import type { FileCheck } from '../check.ts'
import { likeness, wording } from '../likeness.ts'
import { playbookOf } from '../outline.ts'

const EMPTY =
  /^(?:(?:it|this|that) (?:is|helps|works|matters)(?: (?:important|good|better|best practice|a good idea|helpful|useful|necessary|a lot))?|because (?:it|this) (?:is|helps|works)(?: (?:important|good|better))?|for (?:safety|quality|good service)|company policy|best practice|important|required)$/i
// A reason that repeats the step shares nearly all of its words with it.
const REPEATS = 0.75

export const thinWhy: FileCheck = {
  id: 'thin-why',
  family: 'structure',
  scope: 'file',
  title: 'The reason of a step says nothing.',
  severity: 'warning',
  why: 'A step with a reason is remembered and can be bent to the case. A step with "it is important" is only one more order.',
  fix: 'Say what it does to the customer or to the person who does it.',
  examples: {
    bad: 'why: This is important.',
    good: 'why: People who are heard once do not have to say it three times.',
  },
  source:
    'vdk: feedback that explains has an effect of 0.49, the right answer alone 0.32, right or wrong 0.05',
  run(subject, tell) {
    playbookOf(subject)?.steps.forEach((step, at) => {
      const path = ['steps', at, 'why']
      if (EMPTY.test(wording(step.why))) tell({ path }, `"${step.why}" gives no reason`)
      else if (likeness(step.do, step.why) >= REPEATS) tell({ path }, `"${step.why}" repeats the step`)
    })
  },
}

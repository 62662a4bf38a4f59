import type { FileCheck } from '../check.ts'
import { sentencesOf } from '../question.ts'

const POLICY =
  /\b(?:(?:company|store|our|house|the) (?:policy|policies|rules?|regulations?)|policy|procedures? (?:says?|requires?)|not allowed|against (?:the |our )?(?:policy|rules)|system (?:won['’]t|doesn['’]t|does not|will not))\b/i
// A reason, or something that can be done: either is enough.
const REASON =
  /\b(?:because|so that|so (?:you|we|they|nobody|no one|everyone|people|it)|since|that['’]s why|which is why|the reason|to (?:keep|protect|make sure|prevent|avoid)|otherwise)\b/i
const OPTION =
  /\?|\b(?:or|instead|what I can|I can|you can|we can|I['’]ll|I will|let me|but I|either|could)\b/i

export const policyWithoutReason: FileCheck = {
  id: 'policy-without-reason',
  family: 'speech',
  scope: 'file',
  title: 'A model line hides behind a rule: no reason, nothing that can be done.',
  severity: 'warning',
  why: '"That is the rule" ends the talk for one and starts the fight for the other. People accept a no whose reason they hear.',
  fix: 'Say why the rule is there, and what you can do.',
  examples: {
    bad: `say:
  - It is our policy to take nothing back after 30 days.`,
    good: `say:
  - We take things back for 30 days, because makers credit us that long. I can send it in for repair today.`,
  },
  source: 'vj-police1: people want to know why; grade C',
  run(subject, tell) {
    for (const { text, path, role } of subject.texts) {
      if (role !== 'say') continue
      const match = POLICY.exec(text)
      if (!match || REASON.test(text) || OPTION.test(text)) continue
      const sentence = sentencesOf(text).findLast(({ start }) => start <= match.index)!
      const within = { start: sentence.start, end: sentence.start + sentence.text.length }
      tell({ path, within }, `"${match[0]}" stands alone: no reason, and nothing that can be done`)
    }
  },
}

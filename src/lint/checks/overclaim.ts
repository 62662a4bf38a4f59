import type { FileCheck } from '../check.ts'
import { PROSE, tellPhrases } from '../phrases.ts'

const CLAIM =
  /\b(?:(?:is|are|been|was|were|has|a|the|scientifically|clinically) proven\b(?! (?:track|wrong))|proven (?:to|method|technique|way|strategies|strategy|results)|guaranteed (?:to|success|results?|way)|guarantees? (?:success|that (?:they|the customer|it)|a (?:calm|good|happy))|(?:always|never) (?:works|fails)|works every time|never fails|foolproof|science (?:has )?(?:shown|proves|proven|says)|scientifically|(?:100|a hundred) ?(?:%|percent) (?:effective|safe|success)|instantly (?:calms?|defuses?)|will (?:always )?(?:stop|prevent|end) (?:any |all )?(?:violence|aggression|abuse|conflict))\b/gi
const DENIED =
  /\b(?:not|never|no|nobody|none|isn['’]t|aren['’]t|hasn['’]t|without|nothing|little|far from|if|whether|myth|cannot|can['’]t)\b[^.?!]{0,40}$/i

export const overclaim: FileCheck = {
  id: 'overclaim',
  family: 'facts',
  scope: 'file',
  title: 'A text promises more than anyone can know.',
  severity: 'warning',
  why: 'The best reviews find slight to moderate gains. Who is told that it always works blames themselves when it does not.',
  fix: 'Say what it tends to do, or what a study found, with its source.',
  examples: {
    bad: 'why: This is proven to calm every customer.',
    good: 'why: Most people lower their voice when nobody argues with it.',
  },
  source:
    'coch20: training may not change aggression at all; engel20: slight to moderate gains in weak studies',
  run(subject, tell) {
    tellPhrases(subject, tell, PROSE, CLAIM, ({ text, start, located }) =>
      DENIED.test(located.text.slice(0, start)) ? undefined : `"${text}" promises more than anyone can know`,
    )
  },
}

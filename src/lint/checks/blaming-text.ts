import type { FileCheck } from '../check.ts'
import { tellPhrases } from '../phrases.ts'

const WHO = '(?:customers?|callers?|guests?|shoppers?|patients?|visitors?|people|they|he|she)'
const BLAME = new RegExp(
  [
    `\\b${WHO} (?:is|are|was|were) (?:(?:just|simply|usually|often|clearly) )?(?:to blame|at fault|overreacting|lying|being (?:difficult|unreasonable|dramatic|childish|ridiculous)|unreasonable|making a scene|exaggerating)\\b`,
    `\\b(?:their|his|her|the customer['’]s) own fault\\b`,
    `\\b${WHO} should have known better\\b`,
    `\\b${WHO} (?:always|just) (?:lie|lies|complain|complains|whine|whines|exaggerate|exaggerates|want attention|wants attention)\\b`,
    `\\bthrow(?:s|ing)? a (?:tantrum|fit)\\b`,
  ].join('|'),
  'gi',
)
const DENIED =
  /\b(?:if|whether|not|never|nobody|no one|even when|does not mean|doesn['’]t mean|may think|say that)\b/i

export const blamingText: FileCheck = {
  id: 'blaming-text',
  family: 'speech',
  scope: 'file',
  title: 'A step or its reason puts the blame on the customer.',
  severity: 'info',
  why: 'Who is taught that customers are the problem hears the next one that way.',
  fix: 'Say what the person does and what they may need; leave out what they are.',
  examples: {
    bad: 'why: The customer is overreacting, so give them time.',
    good: 'why: The voice drops sooner if nobody argues with it.',
  },
  source:
    'song: taking the customer’s view lowered felt mistreatment; house rule: nothing here shames anyone',
  run(subject, tell) {
    tellPhrases(
      subject,
      tell,
      ['do', 'why', 'summary', 'title', 'plan'],
      BLAME,
      ({ text, start, located }) => {
        const before = located.text.slice(0, start).match(/[^.!?]*$/)![0]
        return DENIED.test(before) ? undefined : `"${text}" puts the blame on the customer`
      },
    )
  },
}

import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

const APOLOGY_IN_TEXT = /\b(?:sorry|apolog\w+|forgive|pardon|regret\w*)\b/i

/** Signals that say something is being done beside the apologies. */
const ACTION = ['next-step', 'offer-choice', 'clarify', 'promise-follow-up', 'check-back']

/** Three apologies in a reply, two and nothing else, or one in each of three turns running. */
function crowded(reading: Reading): Hit[] {
  const found = reading.find('apology')
  const first = found[0]
  if (first === undefined) return []
  const { start } = reading.span(first)
  const { end } = reading.span(found.at(-1)!)
  if (found.length > 2) return [{ start, end, pattern: 'three', tier: 'sure' }]
  const acts = ACTION.some((id) => reading.signals.has(id)) || reading.has('act')
  if (found.length === 2 && !acts) return [{ start, end, pattern: 'two-and-nothing-else' }]
  const own = reading.previous.filter(({ speaker }) => speaker === 'agent').slice(-2)
  if (own.length === 2 && own.every(({ text }) => APOLOGY_IN_TEXT.test(text)))
    return [{ start, end: reading.span(first).end, pattern: 'every-turn' }]
  return []
}

export default defineRule({
  id: 'over-apologizing',
  kind: 'anti-pattern',
  title: 'Apologies crowd out action',
  definition:
    'Three or more apologies in one reply, two with no step, choice or question, or one in each of three turns running. Not: one apology with a plan.',
  severity: 'medium',
  stage: 'resolve',
  level: 'reply',
  tier: 'likely',
  message: 'Several apologies stand here where one and a step would do more.',
  why: 'Each further apology asks to be comforted, and the problem is still there.',
  instead: {
    advice: 'Keep the one that names the event, and turn the rest into a step.',
    example: 'I am sorry we charged you twice. I am sending the second charge back now.',
  },
  sources: [
    {
      key: 'marinova-2018',
      text: 'Marinova 2018: solving work raises satisfaction, and less so when relational work is overdone.',
    },
    { key: 'roschk', text: 'Roschk 2013: late apologies lower satisfaction, empathic ones raise it.' },
  ],
  tone: true,
  patterns: [],
  marks: {
    apology: [
      '(sorry|apologize|apologizes|apologizing|apologies|apology|apologetic)',
      '(forgive|excuse|pardon) (me|us|this|the|our|my|that|also the|it)',
      '(do|please|kindly|oh) (forgive|excuse|pardon)',
      '(beg|begging) ..1 pardon',
      '(my|our|deep|deepest|sincere|sincerest|his|her|the) (deepest|sincere|sincerest)? (regret|regrets)',
      '(we|i) (deeply|sincerely|truly|very much)? regret (this|that|the|it|any|what|to|having)',
      '(i am|we are|so|am|feel) (so|truly|really)? (ashamed|mortified|distraught)',
      '(my bad|our bad|mea culpa)',
      '(with|considerable|profound|utmost) ..1 regret',
    ],
    act: [
      '(i|we) (will|shall) ..1 @STEP_VERB',
      '@DOING',
      '@DONE',
      'let me',
      '(which|what|when|where|would|shall|could|can|is|are|do|did) ..8 <?>',
    ],
  },
  checks: ['three', 'two-and-nothing-else', 'every-turn'],
  check: crowded,
  examples: { hit: [], miss: [] },
})

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
  // "Sorry, sorry" is one apology, said twice.
  if (found.length === 2 && found[1]!.from > first.to && !acts)
    return [{ start, end, pattern: 'two-and-nothing-else', tier: 'sure' }]
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
      key: 'hbr',
      text: 'Marinova 2018: solving work raises satisfaction, and less so when relational work is overdone.',
    },
    { key: 'roschk', text: 'Roschk 2013: late apologies lower satisfaction, empathic ones raise it.' },
  ],
  tone: true,
  patterns: [],
  marks: {
    apology: [
      '(sorry|apologize|apologizes|apologizing)',
      'apologies !(that|are|were|went|do)',
      '(my|our|accept|personal|abject|this|the team) ..1 apology',
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
  starts: ['apology'],
  check: crowded,
  examples: {
    hit: [
      { text: 'I am so «sorry, truly sorry, our sincere apologies» again.', pattern: 'three' },
      { text: '«Sorry about that. So sorry. I do apologize».', pattern: 'three' },
      {
        text: '«Please forgive us. We beg your pardon. It is a great regret of mine, and my apologies» go to your wife.',
        pattern: 'three',
      },
      { text: '«sorry sorry sorry»!!', pattern: 'three' },
      { text: '«We are mortified. Please excuse us, and do accept our apologies».', pattern: 'three' },
      { text: '«Sorry for the wait, sorry for the letter and sorry» for the call.', pattern: 'three' },
      { text: 'I am «sorry about the cold soup. I really am sorry».', pattern: 'two-and-nothing-else' },
      { text: '«Apologies for the wait and apologies» for the mix-up.', pattern: 'two-and-nothing-else' },
      {
        text: 'I am «sorry» about the date.',
        pattern: 'every-turn',
        previous: [
          { speaker: 'agent', text: 'Sorry for the wait.' },
          { speaker: 'customer', text: 'And the date?' },
          { speaker: 'agent', text: 'Sorry, that is not on my screen.' },
          { speaker: 'customer', text: 'I still need the date.' },
        ],
      },
    ],
    miss: [
      { text: 'I am sorry we charged you twice. I am sending it back now.', because: 'one, with a step' },
      {
        text: 'Sorry to hear about the flood. Sorry, which postcode is it?',
        because: 'two, with a question',
      },
      { text: 'You do not need to apologize, and you need not be sorry.', because: 'about the customer' },
      {
        text: 'You wrote that we said sorry three times and did nothing. I am calling the driver now.',
        because: 'reported',
      },
      {
        text: 'I apologize for the wrong date. It is the 14th, and I have changed the ticket. Sorry once more.',
        because: 'two, with a step',
      },
      { text: 'I am sorry about the noise.', because: 'a single one' },
      { text: 'Sorry, sorry. Come in out of the rain.', because: 'one, said twice' },
      {
        text: 'The apology in the letter was not enough, so I am ringing you in person.',
        because: 'about an apology',
      },
      {
        text: 'We are sorry for the late bus, and I will call you at noon with the new time.',
        because: 'one, with a promise',
      },
    ],
  },
})

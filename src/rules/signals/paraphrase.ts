import { Flag } from '../../text/tokens.ts'
import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** Words of the customer that a sentence must take up, by how plainly it announces that it restates something. */
const ECHOES = { announced: 1, restated: 2, dense: 4 } as const

/** A restatement without any announcement stands in one of the first sentences. */
const EARLY = 2

export default defineRule({
  id: 'paraphrase',
  kind: 'signal',
  title: 'Restates the problem or the wish',
  definition:
    'Says the problem or the wish again in other words, as a statement or as a check. Not: the echo of one word, or reading out data that has nothing to do with the trouble.',
  severity: 'high',
  stage: 'understand',
  level: 'context',
  tier: 'likely',
  message: '“{span}” shows what was understood.',
  why: 'People stop repeating themselves once they hear their own story come back right.',
  instead: {
    advice: 'Say in one sentence what happened and what they want, in your own words.',
    example: 'So the first refund arrived, the second never did, and you need it before the 30th.',
  },
  sources: [
    {
      key: 'packard21',
      text: 'Packard and Berger 2021: words that take up the concrete case make customers feel heard.',
    },
  ],
  needs: ['customer'],
  patterns: [],
  marks: {
    announced: [
      '(if|whether|that|see if|sure|check) (i|we) (have|got|understand|understood|heard|read|follow|hear) (it|that|this|you|all that) (right|correctly|correct|straight|properly|all)',
      '(if|whether|see if) (i|we) (understand|understood|follow|hear) (it|that|this|you|correctly|right)',
      '(make|be) (quite)? sure (i|we) (have|got|understand|understood|heard|follow|hear)',
      '(have|did) (i|we) (got|get|understood|understand|heard|hear) (that|it|this|you) (all)? (right|correctly|correct)',
      'am i right (in thinking|that|to think)',
      'in other words',
      'what (you are|you) (saying|telling (me|us)|asking (for|me)|after|describing) (is|are)',
      '(what|here is what) (i|we) (understand|hear|heard|have understood|gather) (is|so far|from)?',
      '(i|we) (hear|heard|understand|understood) (you|it|this|that)? (not)? (correctly|correct|right|wrong)',
      'to (sum|put) (up)? (what you|your (story|problem|account))',
      'your (account|point|question|questions|position|complaint|problem|worry|concern) (is|are|was) (that|whether|who|why|how|when|about)',
    ],
    restated: [
      '(i|we) (do|have|quite|also)? (note|noted|gather|gathered|take it|taken note|follow) (that|from)',
      '(i|we) understand (that)? you (want|wanted|like|would like|need|have|had|were|are|paid|sent|came|called|asked|ordered|booked)',
      'as (i|we) (understand|hear|read|see) (it|this)',
      '^^ (i|we) (hear|understand) (you|this|that)? $',
      '(i|we) (see|read) (here|from|in)? ..4 that you (have|had)? (called|told|paid|sent|asked|came|ordered|booked|wrote|reported|rang|waited|been|tried|phoned|returned|cancelled|canceled)',
      '(two|three|four) (things|points|questions) (then)? $',
      '^^ (and|ok|okay|right|alright)? so !(you are right|that is|ur right|it is) (you|the|your|it|first|a|an|@NUM|he|she|they|half|all|nobody|no one|one|what happened)',
      'you (just|only|really|simply|do)? (want|need|would like|are asking for|asked for) ..6 (and not|not|rather than|instead of) (a|an|the|another|our|more|any|just)',
    ],
    noted: ['(got|have|written|noted) (it|that|all that|all of that|them all) (down|under)? $'],
    apology: ['@APOLOGY'],
    agent: ['(i|we|us|me|my|our)'],
    agentWill: ['(i|we) (will|am|are|can|would)'],
  },
  check: restatements,
  early: ['announced', 'restated', 'noted'],
  checks: ['announced', 'restated', 'noted', 'dense'],
  examples: {
    hit: [
      {
        text: '«So the first refund arrived, the second never did, and you need it before the 30th».',
        customer: 'I got one refund but not the second, and my rent is due on the 30th. I need that refund.',
        pattern: 'restated',
      },
      {
        text: '«If I have it right, the tablet worked until the update».',
        customer: 'Since your update my tablet is dead.',
        pattern: 'announced',
      },
      {
        text: '«You want the old price and not another voucher».',
        customer: "You promised me the old price! I don't want a voucher.",
        pattern: 'restated',
      },
      {
        text: '«Just to be sure I understood: two boxes came, and the lamp was in neither of them».',
        customer: 'Two boxes came and there is no lamp in them.',
        pattern: 'announced',
      },
      {
        text: '«I see here in the notes that you called in March and in April about the same charge».',
        customer: 'I called in March, I called in April, and the charge is back.',
        pattern: 'restated',
      },
      {
        text: '«In other words, the van came, and it left without ringing the bell».',
        customer: 'Your van was here and nobody rang my bell.',
        pattern: 'announced',
      },
      {
        text: '«What you are telling me is that the heater was off all night».',
        customer: "It was 9 degrees, the heater didn't work the whole night.",
        pattern: 'announced',
      },
      {
        text: '«Bed 4, heater cold since nine, nurse told twice, I have all that».',
        customer: "I'm in bed 4, the heater is cold since nine and I told the nurse twice.",
        pattern: 'noted',
      },
      {
        text: '«Two trips, a broken lamp, a lost receipt and a closed door».',
        customer: 'I made two trips with a broken lamp, my receipt is lost and your door was closed.',
        pattern: 'dense',
      },
      {
        text: '«Have I got that right, the card was charged twice for one ticket»?',
        customer: 'You charged my card twice for one ticket.',
        pattern: 'announced',
      },
    ],
    miss: [
      { text: 'A refund, okay.', customer: 'I want a refund for the lamp.', because: 'one word repeated' },
      { text: 'I see.', customer: 'My lamp arrived broken.', because: 'says nothing' },
      {
        text: "I'm sorry that the lamp arrived broken.",
        customer: 'My lamp arrived broken.',
        because: 'an apology',
      },
      {
        text: "I'll send a new lamp to your flat today.",
        customer: 'My lamp arrived broken at the flat.',
        because: 'a step',
      },
      {
        text: "So I'm ordering a new lamp for the flat.",
        customer: 'My lamp arrived broken at the flat.',
        because: 'a step',
      },
      {
        text: 'Order 4471, 12 May, paid by card.',
        customer: 'Where is my lamp?',
        because: 'data, not the trouble',
      },
      {
        text: 'Was the lamp broken when it arrived?',
        customer: 'My lamp arrived broken.',
        because: 'a question about it',
      },
      { text: 'In other words, no.', customer: 'Can I keep the lamp?', because: 'a refusal' },
      {
        text: "So you're right, the lamp was broken.",
        customer: "The lamp was broken, I'm telling you.",
        because: 'agrees, says nothing new',
      },
    ],
  },
})

function restatements(reading: Reading): Hit[] {
  const { segments, tokens } = reading.reply
  const hits: Hit[] = []
  const isMarked = reading.has('announced') || reading.has('restated') || reading.has('noted')
  const sentences = isMarked ? segments.sentenceCount : Math.min(EARLY, segments.sentenceCount)
  for (let sentence = 0; sentence < sentences; sentence++) {
    const from = segments.sentenceStarts[sentence]!
    const to = segments.sentenceStarts[sentence + 1]!
    if (!isMarked && to - from < ECHOES.dense) continue
    const echoes = reading.echoes(from, to)
    if (echoes < ECHOES.announced) continue
    const has = (mark: string) => reading.has(mark, from, to)
    const asks = (tokens.flags[from]! & Flag.question) !== 0
    const place = reading.span({ from, to })
    if (has('announced')) hits.push({ ...place, pattern: 'announced' })
    else if (echoes >= ECHOES.restated && !asks && has('restated') && !has('agentWill'))
      hits.push({ ...place, pattern: 'restated' })
    else if (echoes > ECHOES.restated && has('noted'))
      hits.push({ ...place, pattern: 'noted', tier: 'possible' })
    else if (sentence < EARLY && echoes >= ECHOES.dense && !asks && !has('agent') && !has('apology'))
      hits.push({ ...place, pattern: 'dense', tier: 'possible' })
  }
  return hits
}

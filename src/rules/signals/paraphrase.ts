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
      key: 'miller-rollnick-2013',
      text: 'Miller & Rollnick 2013: reflections show understanding and move a talk on more than questions do.',
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
  checks: ['announced', 'restated', 'noted', 'dense'],
  examples: { hit: [], miss: [] },
})

function restatements(reading: Reading): Hit[] {
  const { segments, tokens } = reading.reply
  const sentencesWith = (mark: string) =>
    new Set(reading.find(mark).map(({ from }) => segments.sentenceOf[from]!))
  const [announced, restated, noted] = ['announced', 'restated', 'noted'].map(sentencesWith)
  const [apology, agent, agentWill] = ['apology', 'agent', 'agentWill'].map(sentencesWith)
  const hits: Hit[] = []
  for (let sentence = 0; sentence < segments.sentenceCount; sentence++) {
    const from = segments.sentenceStarts[sentence]!
    const to = segments.sentenceStarts[sentence + 1]!
    const echoes = reading.echoes(from, to)
    const asks = (tokens.flags[from]! & Flag.question) !== 0
    const isOwnAct = agentWill!.has(sentence)
    const place = { ...reading.span({ from, to }) }
    if (announced!.has(sentence) && echoes >= ECHOES.announced) hits.push({ ...place, pattern: 'announced' })
    else if (restated!.has(sentence) && echoes >= ECHOES.restated && !isOwnAct && !asks)
      hits.push({ ...place, pattern: 'restated' })
    else if (noted!.has(sentence) && echoes > ECHOES.restated) hits.push({ ...place, pattern: 'noted' })
    else if (
      sentence < EARLY &&
      echoes >= ECHOES.dense &&
      !asks &&
      !agent!.has(sentence) &&
      !apology!.has(sentence)
    )
      hits.push({ ...place, pattern: 'dense', tier: 'possible' })
  }
  return hits
}

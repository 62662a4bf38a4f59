import { Break } from '../../text/tokens.ts'
import type { Match, Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

export default defineRule({
  id: 'recap',
  kind: 'signal',
  title: 'Sums up what was agreed',
  definition:
    'Sums up what happens now: at least two items, or one with a date. Not: a summary of the complaint only.',
  severity: 'medium',
  stage: 'close',
  level: 'span',
  tier: 'likely',
  message: '“{span}” leaves no doubt about what happens now.',
  why: 'A short summary is what people remember and can check later.',
  instead: {
    advice: 'End with who does what by when, in one line.',
    example:
      'To sum up: the charge is reversed today, the new card comes by Tuesday, and I ring you on Wednesday.',
  },
  sources: [
    {
      key: 'taxonomy',
      text: 'A close that names each act with its time saves a second contact about the same case.',
    },
  ],
  patterns: [],
  marks: {
    opener: [
      '(to|in|let me|allow me to|i will|shall i|may i|just to|quick) (sum|recap|summarize|summarise|summary|sum it|sum this|go over|run through|repeat) (up|it up|this up|of)?',
      'in (sum|summary|short)',
      '(here is|this is|that is) where (we|things|matters|it) (are|stand|stands|now stand|have (got|landed))',
      'where (we|things|matters) (now|currently)? (are|stand|stands|have landed|have got to|landed)',
      '(what|this is what|here is what) (we have|we|i have|you and i)? (agreed|settled|decided|arranged|said)',
      'for the record (then)? $',
      '(agreed|settled|decided) (then)? $',
      '(that is|so that is) (us)? (agreed|settled|decided)',
      'so (then)? $',
      '(the|our) plan (is|then|now)? $',
      'the (plan|order of things) (from here|for (today|tomorrow|now))? (is|then)? $',
      'to be (quite|perfectly|absolutely)? clear (then)? $',
      '(just|so)? (to|let me)? confirm (again|then|what|that we)?  ..2 $',
    ],
    close: ['^ so (that is|that will be|it is|you|today|tomorrow|we|i|@MONEY|<num>)'],
    when: ['@WHEN_EXACT'],
  },
  check: sumsUp,
  checks: ['announced', 'close'],
  examples: { hit: [], miss: [] },
})

function sumsUp(reading: Reading): Hit[] {
  const { segments } = reading.reply
  const whens = reading.find('when')
  const hits: Hit[] = []
  const inSentence = (sentence: number) =>
    whens.filter(({ from }) => segments.sentenceOf[from] === sentence).length
  for (const match of reading.find('opener')) {
    const sentence = segments.sentenceOf[match.from]!
    if (endsInColon(reading, match) && itemsAfter(reading, match) >= 2 && inSentence(sentence) >= 1)
      hits.push({ ...restOf(reading, match), pattern: 'announced' })
  }
  const last = segments.sentenceCount - 1
  for (const match of reading.find('close')) {
    const sentence = segments.sentenceOf[match.from]!
    if (last > 0 && sentence >= last - 1 && itemsAfter(reading, match) >= 2 && inSentence(sentence) >= 2)
      hits.push({ ...restOf(reading, match), pattern: 'close', tier: 'possible' })
  }
  return hits
}

/** Up to a colon, "So:" is a summary; without one, it is just a connector. */
function endsInColon({ reply }: Reading, { from, to }: Match): boolean {
  const { segments, tokens } = reply
  const end = segments.sentenceStarts[segments.sentenceOf[from]! + 1]!
  for (let i = to - 1; i < Math.min(end - 1, to + 8); i++) if (tokens.after(i) & Break.colon) return true
  return false
}

/** Parts of the sentence, between commas, semicolons and "and". */
function itemsAfter({ reply }: Reading, { to }: Match): number {
  const { segments, tokens } = reply
  const end = segments.sentenceStarts[segments.sentenceOf[to - 1]! + 1]!
  let items = 1
  for (let i = to + 1; i < end; i++) if (tokens.before[i]! & (Break.comma | Break.semicolon)) items++
  return items
}

function restOf({ reply }: Reading, { from }: Match) {
  return reply.span(from, reply.segments.sentenceStarts[reply.segments.sentenceOf[from]! + 1]!)
}

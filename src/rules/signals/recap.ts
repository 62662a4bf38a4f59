import { Break, Flag } from '../../text/tokens.ts'
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
      key: 'leaps-blr',
      text: 'LEAPS: listen, empathize, ask, paraphrase, summarize; the summary closes the matter.',
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
  starts: ['opener', 'close'],
  checks: ['announced', 'close'],
  examples: {
    hit: [
      {
        text: '«To sum up: charge reversed today, new card by Tuesday, and I ring on Wednesday».',
        pattern: 'announced',
      },
      {
        text: '«So: two heaters tonight, the fitter at eight, and a call from me at noon».',
        pattern: 'announced',
      },
      {
        text: "«Here's where we are: taxi booked to the farm shop, driver told to wait, me on this number».",
        pattern: 'announced',
      },
      {
        text: '«For the record, then: the fee is gone, and the letter leaves on Friday».',
        pattern: 'announced',
      },
      {
        text: "«What we've agreed: you keep the lamp, I send the shade, Joan calls on Monday».",
        pattern: 'announced',
      },
      {
        text: '«In sum, then: seats 5 to 8 are yours, and the refund is on your card by Friday».',
        pattern: 'announced',
      },
      { text: '«Our plan: the vet at six, the bill to us, a call tomorrow at nine».', pattern: 'announced' },
      {
        text: "I'll read it back, so «this is where we stand: bag logged today, depot searched tonight, call at nine».",
        pattern: 'announced',
      },
      {
        text: "Give me the key. «So that's the locks changed today, the bill to us, and a call at six».",
        pattern: 'close',
      },
    ],
    miss: [
      { text: 'So: what happened next?', because: 'a question' },
      { text: 'So the lamp is broken, the box is torn, and nobody rang.', because: 'sums up the complaint' },
      { text: "To sum up, we can't help.", because: 'a refusal' },
      { text: 'One thing: the shop closes at six.', because: 'one item' },
      { text: 'So I called the depot, and they had it.', because: 'tells a story' },
      { text: 'You have two ways: refund today, or a new lamp on Friday.', because: 'a choice' },
      { text: 'In short, no.', because: 'a refusal' },
      { text: 'The fee was 5 euros, the lamp 20, and the post 4.', because: 'a bill' },
      { text: "Here's where we are on the map: third street on the left.", because: 'a place' },
    ],
  },
})

function sumsUp(reading: Reading): Hit[] {
  const { segments } = reading.reply
  const hits: Hit[] = []
  const inSentence = (sentence: number) =>
    reading.find('when').filter(({ from }) => segments.sentenceOf[from] === sentence).length
  for (const match of reading.find('opener')) {
    const sentence = segments.sentenceOf[match.from]!
    const items = itemsAfter(reading, match)
    if (asks(reading, match) || !endsInColon(reading, match)) continue
    const { sentenceStarts } = segments
    const isDated = () => reading.has('when', sentenceStarts[sentence]!, sentenceStarts[sentence + 1]!)
    if (items >= 3 || (items === 2 && isDated()))
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

function asks({ reply }: Reading, { from }: Match): boolean {
  return (reply.tokens.flags[from]! & Flag.question) !== 0
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

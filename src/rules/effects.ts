import { Flag } from '../text/tokens.ts'
import type { Match, Reading } from './reading.ts'
import type { Hit, Tier } from './rule.ts'

/**
 * What the trouble did to them, said with something of this case beside it; a hard word in a set phrase would fit any
 * chat. Looks for the marks `effect`, `grasp` and `harsh`, and leaves out sentences with `formula` or `joke`.
 */
export function effectsTiedToCase(reading: Reading): Hit[] {
  const hits = (mark: string, isTied: (reading: Reading, sentence: number) => boolean, tier?: Tier) =>
    reading
      .find(mark)
      .filter((match) => {
        const sentence = sentenceOf(reading, match)
        return !isQuestion(reading, match) && isTied(reading, sentence) && !isSpoiled(reading, sentence)
      })
      .map((match): Hit => ({ ...clauseSpan(reading, match), pattern: mark, ...(tier && { tier }) }))
  return [
    ...hits('effect', followsTheCase),
    ...hits('grasp', tellsTheCase),
    ...hits('harsh', tellsTheCase, 'possible'),
  ]
}

function isSpoiled(reading: Reading, sentence: number): boolean {
  const { sentenceStarts } = reading.reply.segments
  const from = sentenceStarts[sentence]!
  const to = sentenceStarts[sentence + 1]!
  return reading.has('formula', from, to) || reading.has('joke', from, to)
}

function sentenceOf({ reply }: Reading, { from }: Match): number {
  return reply.segments.sentenceOf[from]!
}

function isQuestion({ reply }: Reading, { from }: Match): boolean {
  return (reply.tokens.flags[from]! & Flag.question) !== 0
}

/** Words the customer used in the same sentence or the one before; without a message, enough words of its own. */
function followsTheCase(reading: Reading, sentence: number): boolean {
  const { segments } = reading.reply
  const from = segments.sentenceStarts[Math.max(0, sentence - 1)]!
  const to = segments.sentenceStarts[sentence + 1]!
  return reading.hasCustomer ? reading.echoes(from, to) >= 2 : contentWords(reading, from, to) >= 5
}

/** The sentence itself says what it is about. */
function tellsTheCase(reading: Reading, sentence: number): boolean {
  const { segments } = reading.reply
  const from = segments.sentenceStarts[sentence]!
  const to = segments.sentenceStarts[sentence + 1]!
  const content = contentWords(reading, from, to)
  return content >= 6 || (content >= 3 && reading.echoes(from, to) >= 1)
}

function contentWords({ reply }: Reading, from: number, to: number): number {
  let content = 0
  for (let i = from; i < to; i++) if (reply.tokens.stems[i] !== 0) content++
  return content
}

function clauseSpan({ reply }: Reading, { from, to }: Match) {
  const { clauseOf, clauseStarts } = reply.segments
  return reply.span(clauseStarts[clauseOf[from]!]!, clauseStarts[clauseOf[to - 1]! + 1]!)
}

import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** Shared words of two turns, of the longer one, from which on they are the same turn. */
const SAME = 0.8

/** Short turns ("One moment, please.") may come twice. */
const FEWEST_WORDS = 6

/** Everything that is written in letters or figures, in lower case, sorted for comparison. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort()
}

/** How many words two sorted lists have in common, counting each as often as it stands in both. */
function sharedCount(a: readonly string[], b: readonly string[]): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return shared
}

/** The same reply as in an earlier turn of the agent, without a request to say it again. */
function saidBefore(reading: Reading): Hit[] {
  const words = wordsOf(reading.reply.text)
  if (words.length < FEWEST_WORDS || reading.findInCustomer('again').length > 0) return []
  const isSame = reading.previous.some(({ speaker, text }) => {
    if (speaker !== 'agent') return false
    const earlier = wordsOf(text)
    return sharedCount(words, earlier) >= SAME * Math.max(words.length, earlier.length)
  })
  return isSame ? [{ ...reading.reply.whole(), pattern: 'same-turn' }] : []
}

export default defineRule({
  id: 'repeating',
  kind: 'anti-pattern',
  title: 'Says the same again',
  definition:
    'The same reply, or nearly so, as an earlier one that did not satisfy. Not: when they asked to hear it again.',
  severity: 'low',
  stage: 'resolve',
  level: 'transcript',
  tier: 'sure',
  message: 'These are nearly the same words as before.',
  why: 'What did not help the first time sounds like a recording the second time.',
  instead: {
    advice: 'Change something: a new option, another person, or a date.',
    example: 'That did not fix it, so I am sending a technician; he can be there on Tuesday at nine.',
  },
  sources: [{ key: 'taxonomy', text: 'A broken record keeps its words; a helper changes the offer.' }],
  needs: ['previous'],
  patterns: [],
  marks: {
    again: [
      '(say|tell|send|explain|repeat|write|read|spell) (it|that|this|me|us|the ..2)? ..2 (again|once more|one more time)',
      '(can|could|would|please) ..2 (repeat|resend)',
      '(pardon|come again|what was that|sorry what|did not (catch|hear|get) (that|it|you))',
    ],
  },
  checks: ['same-turn'],
  check: saidBefore,
  examples: {
    hit: [
      {
        text: 'Your case is with our team and you will hear from us soon.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Your case is with our team, and you will hear from us soon.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'Please clear the cache of your browser and try again.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Please clear the cache of your browser and try again!' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'Refunds take five to seven working days after we get the item.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Refunds take five to seven working days after we get the item back.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'The desk opens at nine and the queue starts on the left.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'the desk opens at nine, and the queue starts on the left' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'As your booking is not flexible, it cannot be changed online.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Your booking is not flexible, it cannot be changed online.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'Our engineers are working on the line and hope to end tonight.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Our engineers are working on the line and hope to end it tonight.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'The parcel is on its way and should be with you shortly.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'The parcel is on its way and should be with you shortly.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'Without a receipt we can offer store credit for the kettle only.',
        pattern: 'same-turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Without a receipt we can only offer store credit for the kettle.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
    ],
    miss: [
      {
        text: 'That did not fix it, so I am sending a technician on Tuesday.',
        because: 'something new',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Please clear the cache of your browser and try again.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'Please clear the cache of your browser and try again.',
        because: 'they asked to hear it again',
        customer: 'Could you say that again?',
        previous: [
          { speaker: 'agent', text: 'Please clear the cache of your browser and try again.' },
          { speaker: 'customer', text: 'Could you say that again?' },
        ],
      },
      {
        text: 'One moment, please.',
        because: 'a short turn',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'One moment, please.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'Refunds take five days, and I have asked for yours to go out today.',
        because: 'a new step',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Refunds take five to seven working days after we get the item.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'The parcel is at the depot in Leeds, and I have asked them to call you.',
        because: 'a new fact',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'The parcel is on its way and should be with you shortly.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'I can give you store credit today, or the cash on Friday with my manager.',
        because: 'a new option',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Without a receipt we can only offer store credit for the kettle.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'Your case is with Dana now, and she rings you at four.',
        because: 'person and time',
        customer: 'That did not help me.',
        previous: [
          { speaker: 'agent', text: 'Your case is with our team and you will hear from us soon.' },
          { speaker: 'customer', text: 'That did not help me.' },
        ],
      },
      {
        text: 'The desk opens at nine.',
        because: 'shorter, and the answer to a new question',
        customer: 'And when does it open?',
        previous: [
          { speaker: 'agent', text: 'The desk opens at nine and the queue starts on the left.' },
          { speaker: 'customer', text: 'And when does it open?' },
        ],
      },
    ],
  },
})

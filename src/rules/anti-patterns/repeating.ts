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
  message: 'This is nearly word for word what was said before.',
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
  examples: { hit: [], miss: [] },
})

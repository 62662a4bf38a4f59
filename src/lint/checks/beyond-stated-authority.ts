import type { Playbook } from '../../playbook/schema.ts'
import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'
import { sentencesOf } from '../question.ts'
import { moneyIn, percentIn, type Stated } from '../stated-facts.ts'

type Kind = keyof NonNullable<Playbook['authority']>

/** What is promised, by the words around the number. The first that fits counts. */
const PROMISES: readonly {
  readonly kind: Kind
  readonly words: RegExp
  readonly amounts: (text: string) => Stated[]
  readonly unit: string
}[] = [
  {
    kind: 'voucher',
    words: /\b(?:vouchers?|coupons?|gift cards?|store credit)\b/i,
    amounts: moneyIn,
    unit: '',
  },
  {
    kind: 'discount',
    words: /\b(?:off|discount|less|reduction|rebate|reduced)\b/i,
    amounts: percentIn,
    unit: ' percent',
  },
  {
    kind: 'refund',
    words:
      /\b(?:refund\w*|reimburse\w*|compensat\w*|money back|credit(?:ed|ing)?)\b|\b(?:give|giving|pay|paying|send|sending|get|getting|have) [^?!,;]{0,40}\bback\b|\btak(?:e|ing) [$€£\d][^?!,;]{0,20}\boff\b/i,
    amounts: moneyIn,
    unit: '',
  },
]
/** All of it, without a number: a refund of unknown size, or a discount of so many percent. */
const WHOLES: readonly { readonly kind: Kind; readonly words: RegExp; readonly value: number }[] = [
  {
    kind: 'refund',
    words:
      /\b(?:refund\w*|reimburs\w*|give|giving|pay|paying|get|getting|send|sending)\b[^.?!,;]{0,30}?\b((?:the |your )?(?:full|whole|entire) (?:amount|price|bill|sum|cost|refund|purchase)|(?:all of )?your money back|everything back)\b|\b(refund\w* (?:it|you|this|that|everything|all of it) in full|full refund)\b/i,
    value: Number.POSITIVE_INFINITY,
  },
  { kind: 'discount', words: /\b(half (?:off|price)|half the price)\b/i, value: 50 },
  {
    kind: 'discount',
    words:
      /\b(?:get|have|take|keep|yours?|is|are|it['’]s|eat|drink|stay)\b[^.?!,;]{0,30}?\b(for free|free of charge|on the house|at no (?:charge|cost))\b/i,
    value: 100,
  },
]
/** A part of a sentence behind "or" or "and": what is said of one sum is not said of the next. */
const PARTS = /(?:,? \b(?:or|and)\b|;) (?!(?:\$|€|£|\d|even\b|up to\b))/g

/** Whoever asks first promises nothing yet. */
const ASKS =
  /\b(?:[Aa]sk(?:ing)?|[Ww]hether|confirm|approv\w*|permission|check with|sign(?:s|ed)? (?:it )?off|[Cc]an['’]t|cannot|not|never)\b|\b[Ii]f (?:he|she|they|\p{Lu}\p{L}+|my|our|the)\b/u

export const beyondStatedAuthority: FileCheck = {
  id: 'beyond-stated-authority',
  family: 'facts',
  scope: 'file',
  title: 'A model line promises more than the playbook says the person may.',
  severity: 'error',
  why: 'The learner says it to a customer, and someone has to take it back: the second letdown is worse than the first.',
  fix: 'Stay within "authority:", or let the line ask whoever may decide.',
  examples: {
    bad: `authority:
  refund: 20
steps:
  - stage: calm
  - stage: listen
  - stage: empathize
  - stage: own
  - stage: solve
    say: ["I can refund $35 now, or send a new one today. Which do you prefer?"]
  - stage: boundaries
  - stage: boundaries
  - stage: follow-up
  - stage: document
  - stage: learn`,
    good: `authority:
  refund: 20
steps:
  - stage: calm
  - stage: listen
  - stage: empathize
  - stage: own
  - stage: solve
    say: ["I can refund $15 now, or send a new one today. Which do you prefer?"]
  - stage: boundaries
  - stage: boundaries
  - stage: follow-up
  - stage: document
  - stage: learn`,
  },
  source: 'basso: a failed recovery is a second failure and harder to mend',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    const authority = playbook?.authority
    if (!playbook || !authority) return
    const sums = Object.values(playbook.rehearsal?.facts ?? {}).flatMap(moneyIn)
    const largest = Math.max(...sums.map(({ value }) => value))
    playbook.steps.forEach((step, i) => {
      step.say?.forEach((line, j) => {
        for (const sentence of sentencesOf(line)) {
          if (ASKS.test(sentence.text)) continue
          for (const promise of partsOf(sentence).flatMap((part) => promisesIn(part, largest))) {
            const { kind, unit, text, start, value } = promise
            const most = authority[kind]
            if (most === undefined || value <= most) continue
            const message = `"${text}" is promised, and "authority" allows a ${kind} of at most ${most}${unit}`
            tell({ path: ['steps', i, 'say', j], within: { start, end: start + text.length } }, message)
          }
        }
      })
    })
  },
}

interface Part {
  readonly text: string
  readonly start: number
}

interface Promised extends Part {
  readonly kind: Kind
  readonly unit: string
  readonly value: number
}

function partsOf(sentence: Part): Part[] {
  const ends = [...sentence.text.matchAll(PARTS)].map(({ index }) => index)
  return [0, ...ends].map((from, i) => ({
    text: sentence.text.slice(from, ends[i]),
    start: sentence.start + from,
  }))
}

/** @param largest of the sums in the facts, which "the full amount" cannot exceed; not finite when there is none */
function promisesIn(part: Part, largest: number): Promised[] {
  for (const { kind, words, amounts, unit } of PROMISES) {
    const found = words.test(part.text) ? amounts(part.text) : []
    if (found.length === 0) continue
    return found.map(({ text, start, value }) => ({ kind, unit, text, start: part.start + start, value }))
  }
  for (const { kind, words, value } of WHOLES) {
    const match = words.exec(part.text)
    const text = match?.[1] ?? match?.[2]
    if (!match || text === undefined) continue
    const start = part.start + match.index + match[0].lastIndexOf(text)
    const isKnown = kind === 'refund' && Number.isFinite(largest)
    const unit = kind === 'discount' ? ' percent' : ''
    return [{ kind, unit, text, start, value: isKnown ? largest : value }]
  }
  return []
}

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
    playbook.steps.forEach((step, i) => {
      step.say?.forEach((line, j) => {
        for (const sentence of sentencesOf(line)) {
          if (ASKS.test(sentence.text)) continue
          for (const { kind, words, amounts, unit } of PROMISES) {
            const found = words.test(sentence.text) ? amounts(sentence.text) : []
            if (found.length === 0) continue
            const most = authority[kind]
            for (const { text, start, value } of found) {
              if (most === undefined || value <= most) continue
              const at = sentence.start + start
              const message = `"${text}" is promised, and "authority" allows a ${kind} of at most ${most}${unit}`
              tell({ path: ['steps', i, 'say', j], within: { start: at, end: at + text.length } }, message)
            }
            break
          }
        }
      })
    })
  },
}

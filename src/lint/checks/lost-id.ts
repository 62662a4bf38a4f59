import type { ReaderCheck } from '../check.ts'

export const lostId: ReaderCheck = {
  id: 'lost-id',
  family: 'structure',
  scope: 'reader',
  title: 'An id that stood in the older version is gone.',
  severity: 'error',
  why: 'The learning history hangs on ids. When one vanishes, what people learned under it is lost without a word.',
  fix: 'Put the id back; if it got a new one, list the old one under "formerly:".',
  examples: {
    bad: `# before: the questions "first-words" and "in-order"
items:
  - id: in-order`,
    good: `items:
  - id: in-order
  - id: opening-words
    formerly: [first-words]`,
  },
  source: 'house rule: hashcards users call lost progress a deal-breaker',
}

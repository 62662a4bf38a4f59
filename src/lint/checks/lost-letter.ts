import type { FileCheck } from '../check.ts'
import { ROLES, tellPhrases } from '../phrases.ts'

/** What a program puts in the place of bytes that are no letter, with what is left of the word. */
const LOST = /[\p{L}]*\ufffd+[\p{L}\ufffd]*/gu

export const lostLetter: FileCheck = {
  id: 'lost-letter',
  family: 'reading',
  scope: 'file',
  title: 'A letter was lost, since the file is not saved as UTF-8.',
  severity: 'error',
  why: 'The learner sees a question mark in a box where a letter should be, in the middle of what a customer is called.',
  fix: 'Save the file as UTF-8, and write the letter again.',
  examples: {
    bad: 'do: Offer a glass of water or a caf\ufffd and a chair.',
    good: 'do: Offer a glass of water or a café and a chair.',
  },
  source: 'house rule: texts reach the learner as they were written',
  run(subject, tell) {
    tellPhrases(subject, tell, ROLES, LOST, ({ text }) => `a letter is lost in "${text}"`, { quoted: true })
  },
}

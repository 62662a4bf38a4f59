import type { FileCheck } from '../check.ts'
import { tellPhrases } from '../phrases.ts'

export const exclamationMark: FileCheck = {
  id: 'exclamation-mark',
  family: 'reading',
  scope: 'file',
  title: 'A model line or a text of the author has an exclamation mark.',
  severity: 'warning',
  why: 'To someone upset, cheer sounds like not having listened, and an order gets sharper by it.',
  fix: 'End the sentence with a period.',
  examples: {
    bad: `say:
  - "Thank you for telling me!"`,
    good: `say:
  - Thank you for telling me.`,
  },
  source: 'house rule: warm words need no mark',
  run(subject, tell) {
    const roles = ['say', 'do', 'why', 'reason', 'plan', 'title', 'summary'] as const
    tellPhrases(subject, tell, roles, /!+/g, ({ text, start, located }) => ({
      message: `"${text}" adds volume`,
      // "Hello!" inside a longer text: what follows begins a sentence anyway.
      ...(located.text[start - 1] === '?' ? {} : { replacement: '.' }),
    }))
  },
}

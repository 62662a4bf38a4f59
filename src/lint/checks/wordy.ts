import type { FileCheck } from '../check.ts'
import { PROSE, tellPhrases } from '../phrases.ts'
import { patternOf, plainFor, WORDY } from '../plain-words.ts'

const PATTERN = patternOf(WORDY)

export const wordy: FileCheck = {
  id: 'wordy',
  family: 'reading',
  scope: 'file',
  title: 'Several words stand where one would do.',
  severity: 'info',
  why: 'Every word costs a moment, and the reader has few.',
  fix: 'Use the short form.',
  examples: {
    bad: 'do: Step to the side in order to see the door.',
    good: 'do: Step to the side to see the door.',
  },
  source: 'hdr: edit and keep items short; plain-language guides',
  run(subject, tell) {
    tellPhrases(subject, tell, [...PROSE, 'say', 'option'], PATTERN, ({ text }) => {
      const plain = plainFor(text, WORDY)
      const fix =
        plain.includes(':') || plain.includes(',') ? `Say it shorter: ${plain}.` : `Write "${plain}".`
      return { message: `"${text}" can be said shorter`, fix }
    })
  },
}

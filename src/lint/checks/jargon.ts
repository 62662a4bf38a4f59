import type { FileCheck } from '../check.ts'
import { PROSE, tellPhrases } from '../phrases.ts'
import { JARGON, patternOf, plainFor } from '../plain-words.ts'

const PATTERN = patternOf(JARGON)

export const jargon: FileCheck = {
  id: 'jargon',
  family: 'reading',
  scope: 'file',
  title: 'A word comes from an office or a seminar.',
  severity: 'warning',
  why: 'People who learn on shift, many in a second language, stumble over such words, and customers hear a wall in them.',
  fix: 'Use the everyday word.',
  examples: {
    bad: 'do: Utilize the open hand to facilitate a move to the side.',
    good: 'do: Show the way to the side with an open hand.',
  },
  source: 'plain-language guides: choose the everyday word; packard21: concrete words',
  run(subject, tell) {
    tellPhrases(subject, tell, [...PROSE, 'say', 'option'], PATTERN, ({ text }) => {
      const plain = plainFor(text, JARGON)
      return { message: `"${text}" is office language`, fix: `Say it plainly: "${plain}".` }
    })
  },
}

import type { FileCheck } from '../check.ts'
import { PROSE, tellPhrases } from '../phrases.ts'

const DOUBLED = /(?<![\p{L}'’-])(\p{L}+)[ \n]+\1(?![\p{L}'’-])/giu
/** Words that may well stand twice. */
const MAY = new Set('that had bye no very so now there ha really long knock far'.split(' '))

export const doubledWord: FileCheck = {
  id: 'doubled-word',
  family: 'reading',
  scope: 'file',
  title: 'A word stands twice in a row.',
  severity: 'warning',
  why: 'The reader stumbles, and wonders what else was not read again.',
  fix: 'Remove one of the two.',
  examples: {
    bad: 'do: Turn to the the person and look at them.',
    good: 'do: Turn to the person and look at them.',
  },
  source: 'house rule: clean text',
  run(subject, tell) {
    tellPhrases(subject, tell, [...PROSE, 'say', 'option'], DOUBLED, ({ text, match }) => {
      const word = match[1]!
      // "Wagga Wagga": a name.
      if (MAY.has(word.toLowerCase()) || /^\p{Lu}/u.test(text.slice(-word.length))) return undefined
      return { message: `"${text}" has a word twice`, replacement: word }
    })
  },
}

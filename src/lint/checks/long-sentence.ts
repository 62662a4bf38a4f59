import type { FileCheck, TextRole } from '../check.ts'
import { sentencesOf } from '../question.ts'
import { withoutQuotes } from '../quotes.ts'
import { mostWords } from '../reading-level.ts'

const MOST = 30
const ROLES: ReadonlySet<TextRole> = new Set([
  'summary',
  'do',
  'why',
  'say',
  'stem',
  'option',
  'reason',
  'note',
  'myth',
])

export const longSentence: FileCheck = {
  id: 'long-sentence',
  family: 'reading',
  scope: 'file',
  title: 'A sentence has more than 30 words.',
  severity: 'warning',
  why: 'By the end of a long sentence its beginning is gone, the more so when someone is waiting.',
  fix: 'Make two sentences of it.',
  examples: {
    bad: 'do: Look up from the screen and turn to them and let them say all they want to say, and then say the day and the box back in the words they used.',
    good: 'do: Look up from the screen, turn to the person, and let them finish. Then say the main point back in their words.',
  },
  source: 'plain-language guides ask for 15 to 20 words on average; 30 is where we draw the line',
  run(subject, tell) {
    for (const { text, path, role } of subject.texts) {
      if (!ROLES.has(role) || mostWords(text) <= MOST) continue
      for (const sentence of sentencesOf(withoutQuotes(text))) {
        const words = sentence.text.match(/[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*/gu)?.length ?? 0
        if (words <= MOST) continue
        const within = { start: sentence.start, end: sentence.start + sentence.text.length }
        tell({ path, within }, `this sentence has ${words} words`)
      }
    }
  },
}

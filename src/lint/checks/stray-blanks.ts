import type { FileCheck } from '../check.ts'

const STRAY: readonly { readonly pattern: RegExp; readonly message: string; readonly replacement: string }[] =
  [
    { pattern: /(?= {2})(?<=\S) {2,}(?=\S)/g, message: 'two blanks stand in a row', replacement: ' ' },
    { pattern: /[ \t]+$/g, message: 'a blank stands at the end', replacement: '' },
    { pattern: /^[ \t]+/g, message: 'a blank stands at the beginning', replacement: '' },
    {
      pattern: /(?= +[,;.?!])(?<=\p{L}) +(?=[,;.?!](?:\s|$))/gu,
      message: 'a blank stands before the mark',
      replacement: '',
    },
    {
      // Joiners belong into emoji and into some scripts; between Latin letters they are left over from copying.
      pattern:
        /(?=[\u00ad\u200b-\u200d\u2060\ufeff])(?:[\u00ad\u200b\u2060\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d](?=\p{Script=Latin}))+/gu,
      message: 'a character that nobody sees stands here, such as a zero-width space',
      replacement: '',
    },
  ]

/** Most texts have no blank in such a place; one look says so. */
const MAY_STRAY = / {2}|^[ \t]|[ \t]$| [,;.?!]|[\u00ad\u200b-\u200d\u2060\ufeff]/

export const strayBlanks: FileCheck = {
  id: 'stray-blanks',
  family: 'reading',
  scope: 'file',
  title: 'There are blanks too many, or characters that nobody sees.',
  severity: 'info',
  why: 'They show in the terminal, and they make two texts differ that read the same.',
  fix: 'Keep one blank between words, none at the ends, and nothing unseen inside of words.',
  examples: {
    bad: 'do: "Breathe out  once before you answer."',
    good: 'do: "Breathe out once before you answer."',
  },
  source: 'house rule: clean text',
  run(subject, tell) {
    for (const { text, path } of subject.texts) {
      if (!MAY_STRAY.test(text)) continue
      for (const { pattern, message, replacement } of STRAY) {
        for (const match of text.matchAll(pattern)) {
          const within = { start: match.index, end: match.index + match[0].length }
          tell({ path, within }, { message, replacement })
        }
      }
    }
  },
}

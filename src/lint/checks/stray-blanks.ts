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
  ]

/** Most texts have no blank in such a place; one look says so. */
const MAY_STRAY = / {2}|^[ \t]|[ \t]$| [,;.?!]/

export const strayBlanks: FileCheck = {
  id: 'stray-blanks',
  family: 'reading',
  scope: 'file',
  title: 'There are blanks too many.',
  severity: 'info',
  why: 'They show in the terminal, and they make two texts differ that read the same.',
  fix: 'Keep one blank between words and none at the ends.',
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

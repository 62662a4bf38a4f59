import type { FileCheck, TextRole } from '../check.ts'
import { GRAMMAR_WORDS } from '../content-words.ts'
import { tellPhrases } from '../phrases.ts'

// Customers may shout, and lines to avoid; our own texts do not.
const ROLES: readonly TextRole[] = [
  'title',
  'summary',
  'do',
  'why',
  'say',
  'stem',
  'option',
  'reason',
  'note',
  'myth',
  'plan',
]
// One word in capitals may be an abbreviation; an everyday word or two in a row are none.
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}'’]+(?: \p{Lu}[\p{Lu}'’]+)*(?![\p{L}\p{N}-])/gu
const EVERYDAY = new Set(
  'not always important warning careful stop wrong right attention note remember must listen wait danger please really before after only'.split(
    ' ',
  ),
)
/** Short words in capitals that are abbreviations as well: "US", "IT", "OR" (operating room), "AM". */
const ALSO_SHORT = new Set('us it or am pm who is so as at an in on to id all'.split(' '))

export const shouting: FileCheck = {
  id: 'shouting',
  family: 'reading',
  scope: 'file',
  title: 'Words stand in capital letters.',
  severity: 'warning',
  why: 'Capitals read as shouting, and screen readers spell them out.',
  fix: 'Write it in small letters; let the order of the words carry the weight.',
  examples: {
    bad: 'do: Do NOT touch the person.',
    good: 'do: Keep your hands to yourself.',
  },
  source: 'house rule: a calm text for a calm answer',
  run(subject, tell) {
    tellPhrases(subject, tell, ROLES, CAPITALS, ({ text }) => {
      const words = text.toLowerCase().replaceAll('’', "'").split(' ')
      const everyday = (word: string): boolean =>
        !ALSO_SHORT.has(word) && (GRAMMAR_WORDS.has(word) || EVERYDAY.has(word))
      const loud = words.some(everyday) || words.filter((word) => word.length > 4).length > 1
      return loud ? `"${text}" shouts` : undefined
    })
  },
}

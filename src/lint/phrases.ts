import type { LocatedText, Report, Subject, Tell, TextRole } from './check.ts'
import { withoutQuotes } from './quotes.ts'

/** Texts that speak to the learner: prose of the author, none of the words of the people in it. */
export const PROSE: readonly TextRole[] = [
  'title',
  'summary',
  'do',
  'why',
  'stem',
  'reason',
  'note',
  'myth',
  'plan',
]

export interface Phrase {
  readonly text: string
  readonly located: LocatedText
  readonly start: number
  readonly match: RegExpExecArray
}

/**
 * Tells of each match of a pattern in the texts of some roles.
 * @param pattern needs the flag `g`
 * @param say the report; undefined to let the match pass
 */
export function tellPhrases(
  subject: Subject,
  tell: Tell,
  roles: readonly TextRole[],
  pattern: RegExp,
  say: (phrase: Phrase) => Report | string | undefined,
  options: { readonly quoted?: boolean } = {},
): void {
  for (const located of subject.texts) {
    if (!roles.includes(located.role)) continue
    const text = options.quoted ? located.text : withoutQuotes(located.text)
    for (const match of text.matchAll(pattern)) {
      // A match over a quote that was blanked out stands nowhere in the text.
      if (!located.text.startsWith(match[0], match.index)) continue
      const phrase = { text: match[0], located, start: match.index, match: match as RegExpExecArray }
      const report = say(phrase)
      if (report === undefined) continue
      tell({ path: located.path, within: { start: match.index, end: match.index + match[0].length } }, report)
    }
  }
}

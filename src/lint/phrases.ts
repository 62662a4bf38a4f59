import type { LocatedText, Report, Subject, Tell, TextRole } from './check.ts'
import { withoutQuotes } from './quotes.ts'
import { rememberedLast } from './remembered.ts'

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

/** All texts of a file. */
export const ROLES: readonly TextRole[] = [...PROSE, 'say', 'avoid', 'line', 'option']

export interface Phrase {
  readonly text: string
  readonly located: LocatedText
  readonly start: number
  /** The words of the whole match and of its groups. */
  readonly match: ArrayLike<string>
}

/** Texts of some roles, as they are scanned: one after the other in one string. */
interface Scanned {
  readonly texts: readonly LocatedText[]
  /** What is searched of each: what is quoted is turned into blanks, unless it is wanted. */
  readonly plain: readonly string[]
  readonly joined: string
  /** Where each begins in the joined string. */
  readonly starts: readonly number[]
}

/** Stands between texts that are scanned in one go. No text has it: the reader refuses control characters. */
const BORDER = '\u0000'

/** What was scanned of a file, by roles. */
const scannedOf = rememberedLast((_: Subject) => new Map<string, Scanned>())

function scannedTexts(subject: Subject, roles: readonly TextRole[], quoted: boolean): Scanned {
  const all = scannedOf(subject)
  const name = `${roles.join()} ${quoted}`
  let found = all.get(name)
  if (!found) {
    const texts = subject.texts.filter(({ role }) => roles.includes(role))
    const plain = texts.map(({ text }) => (quoted ? text : withoutQuotes(text)))
    let at = 0
    const starts = plain.map((text) => {
      const start = at
      at += text.length + BORDER.length
      return start
    })
    found = { texts, plain, joined: plain.join(BORDER), starts }
    all.set(name, found)
  }
  return found
}

/**
 * The texts of some roles in which a pattern is found; without looking at each when none has it.
 * @param pattern needs the flag `g`
 */
export function textsWith(
  subject: Subject,
  roles: readonly TextRole[],
  pattern: RegExp,
  options: { readonly quoted?: boolean } = {},
): { readonly located: LocatedText; readonly plain: string }[] {
  const { texts, plain, joined, starts } = scannedTexts(subject, roles, options.quoted ?? false)
  const found = new Set<number>()
  if (!canBeJoined(pattern)) {
    plain.forEach((text, at) => {
      if (text.search(pattern) >= 0) found.add(at)
    })
  } else {
    let at = 0
    for (const { index } of joined.matchAll(pattern)) {
      while (at + 1 < starts.length && starts[at + 1]! <= index) at++
      found.add(at)
    }
  }
  return [...found].map((at) => ({ located: texts[at]!, plain: plain[at]! }))
}

const joinable = new WeakMap<RegExp, boolean>()

/**
 * Can a pattern be searched in the joined texts, with the same matches as in each alone? So it is when nothing in it
 * can match the border or the ends of a text: no anchor, no dot, no class of what something is not.
 */
export function canBeJoined(pattern: RegExp): boolean {
  let known = joinable.get(pattern)
  if (known === undefined) {
    const { source } = pattern
    const bare = source.replace(/\\p\{[LN][a-z]?\}|\\[^pPSWDcxu0]/g, '').replace(/\[(?!\^)[^\]\\]*\]/g, '')
    known = !/[\\^$.]|\[/.test(bare)
    joinable.set(pattern, known)
  }
  return known
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
  const { texts, plain, joined, starts } = scannedTexts(subject, roles, options.quoted ?? false)
  const inText = (at: number, match: ArrayLike<string>, start: number): void => {
    const located = texts[at]!
    const text = match[0]!
    // A match over a quote that was blanked out stands nowhere in the text.
    if (!located.text.startsWith(text, start)) return
    const report = say({ text, located, start, match })
    if (report === undefined) return
    tell({ path: located.path, within: { start, end: start + text.length } }, report)
  }
  if (!canBeJoined(pattern)) {
    plain.forEach((text, at) => {
      for (const match of text.matchAll(pattern)) inText(at, match, match.index)
    })
    return
  }
  // Most patterns are found nowhere in most files: one search of one string says so.
  let at = 0
  for (const match of joined.matchAll(pattern)) {
    while (at + 1 < starts.length && starts[at + 1]! <= match.index) at++
    inText(at, match, match.index - starts[at]!)
  }
}

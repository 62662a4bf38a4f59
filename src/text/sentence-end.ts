import { Char, isDigit, isUpper, kindOf } from './characters.ts'
import { Word } from './grammar.ts'

/** Words with which a sentence usually begins; a name or a weekday after "p.m." is not one. */
const BEGINNINGS = new Set(
  `i you we he she they it that this there the a an my your our if when please and but so no yes what how can could would
  is are do did have thanks thank sorry then let after before once until to in on at for as not all any`.split(
    /\s+/,
  ),
)

/**
 * Does the full stop that ends before `after` end a sentence?
 *
 * @param classes of the word before it, see grammar.ts: titles never end one, abbreviations only before a usual beginning.
 */
export function endsSentence(text: string, after: number, classes: number): boolean {
  const code = text.charCodeAt(after)
  if (isDigit(code)) return false
  if (classes & Word.title) return false
  if (!(classes & Word.abbreviation)) return true
  let at = after
  while (at < text.length && kindOf(text.charCodeAt(at)) !== Char.letter) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === Char.newline) return true
    if (kind === Char.digit || kind === Char.mark) return false
    at++
  }
  if (at >= text.length) return true
  if (!isUpper(text.charCodeAt(at))) return false
  let end = at
  while (end < text.length && kindOf(text.charCodeAt(end)) === Char.letter && end - at < 12) end++
  return BEGINNINGS.has(text.slice(at, end).toLowerCase())
}

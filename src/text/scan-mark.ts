import { Char, isWordUnit, kindOf } from './characters.ts'
import { Break } from './tokens.ts'

/** Marks that always mean the same, by UTF-16 unit. */
const MEANING: ReadonlyMap<number, number> = new Map(
  Object.entries({
    '\u3002': Break.stop,
    ',\u3001': Break.comma,
    '?\uff1f': Break.question,
    '!\uff01': Break.exclamation,
    ';': Break.semicolon,
    ':': Break.colon,
    '\u2026': Break.ellipsis,
    '\u2013\u2014\u2015': Break.dash,
    '()[]': Break.parenthesis,
    '\u201c\u201e\u00ab': Break.openQuote,
    '\u201d\u00bb': Break.closeQuote,
  }).flatMap(([marks, meaning]) => [...marks].map((mark): [number, number] => [mark.charCodeAt(0), meaning])),
)

/** What a punctuation mark other than a full stop means to sentences and clauses; 0 for nothing. See {@link Break}. */
export function breakOf(text: string, at: number, code: number): number {
  if (code === 45) return isDash(text, at) ? Break.dash : 0
  if (code === 34 || code === 0xff02) return opensQuote(text, at) ? Break.openQuote : Break.closeQuote
  return MEANING.get(code) ?? 0
}

/** A hyphen between spaces, or two of them. */
function isDash(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return next === 45 || (!isWordUnit(text.charCodeAt(at - 1)) && next === 32)
}

function opensQuote(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  const opening = at + 1 < text.length && (isWordUnit(next) || kindOf(next) === Char.currency || next === 46)
  return opening && !isWordUnit(text.charCodeAt(at - 1))
}

import { Char, isDigit, isLetter, kindOf } from './characters.ts'
import { TokenClass } from './lexicon.ts'

/** Where a number ends and what kind of token it is; `kind` -1 means that it is rather a word ("2moro"). */
export interface ScannedNumber {
  end: number
  kind: number
}

const CODE = { colon: 58, dot: 46, comma: 44, slash: 47, hyphen: 45, percent: 37, space: 32 }

/**
 * Reads what begins with a digit: amounts, percentages, clock times, dates, ordinals, codes.
 * The result object is the caller's, so that nothing is allocated per number.
 */
export function scanNumber(text: string, start: number, money: boolean, into: ScannedNumber): void {
  let end = endOfDigits(text, start)
  into.kind = money ? TokenClass.money : TokenClass.num
  let separator = 0
  let groups = 1
  while (isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    separator = text.charCodeAt(end)
    end = endOfDigits(text, end + 1)
    groups++
  }
  into.end = end
  if (money) return
  if (separator === CODE.colon && groups === 2) into.kind = TokenClass.time
  else if (isDate(text, start, end, separator, groups)) into.kind = TokenClass.date
  scanSuffix(text, start, end, into)
}

function endOfDigits(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

function isSeparator(code: number): boolean {
  return (
    code === CODE.dot ||
    code === CODE.comma ||
    code === CODE.colon ||
    code === CODE.slash ||
    code === CODE.hyphen
  )
}

/** 12/05, 12.05.2024, 2024-05-12; not 24/7 and not 4471-2. */
function isDate(text: string, start: number, end: number, separator: number, groups: number): boolean {
  if (groups === 3) return separator !== CODE.comma && end - start <= 10
  if (separator !== CODE.slash || groups !== 2) return false
  const [first, second] = text.slice(start, end).split('/').map(Number) as [number, number]
  return first >= 1 &&
    second >= 1 &&
    Math.min(first, second) <= 12 &&
    Math.max(first, second) <= 31 &&
    end - start > 3
    ? true
    : first <= 12 && second <= 12
}

/** Percent sign, currency sign, "am", "th", or letters glued on. */
function scanSuffix(text: string, start: number, end: number, into: ScannedNumber): void {
  const spaced = text.charCodeAt(end) === CODE.space ? end + 1 : end
  const next = text.charCodeAt(spaced)
  if (next === CODE.percent) {
    into.kind = TokenClass.percent
    into.end = spaced + 1
  } else if (kindOf(next) === Char.currency) {
    if (isDigit(text.charCodeAt(spaced + 1))) return
    into.kind = TokenClass.money
    into.end = spaced + 1
  } else if (isLetter(next)) {
    const meridiem = endOfMeridiem(text, spaced)
    if (meridiem > 0) {
      into.kind = TokenClass.time
      into.end = meridiem
    } else if (spaced === end) {
      scanLetters(text, start, end, into)
    }
  }
}

/** The end of "am", "pm", "a.m." or "p.m." at this place, or 0. Its last full stop belongs to it. */
function endOfMeridiem(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32
  if (first !== 97 && first !== 112) return 0
  const dotted = text.charCodeAt(at + 1) === CODE.dot ? 1 : 0
  if ((text.charCodeAt(at + 1 + dotted) | 32) !== 109) return 0
  const end = at + 2 + dotted
  if (isLetter(text.charCodeAt(end))) return 0
  return dotted === 1 && text.charCodeAt(end) === CODE.dot ? end + 1 : end
}

const UNITS = new Set(
  'h hr hrs hours min mins m s sec secs d days k kg g mg ml l cl gb mb kb tb km cm mm x ft in yrs wks'.split(
    ' ',
  ),
)

function scanLetters(text: string, start: number, end: number, into: ScannedNumber): void {
  let stop = end
  while (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop))) stop++
  const letters = text.slice(end, Math.min(stop, end + 6)).toLowerCase()
  if (letters === 'st' || letters === 'nd' || letters === 'rd' || letters === 'th') {
    into.kind = TokenClass.ordinal
    into.end = stop
  } else if (
    letters === 'p' ||
    letters === 'c' ||
    letters === 'eur' ||
    letters === 'usd' ||
    letters === 'gbp'
  ) {
    into.kind = TokenClass.money
    into.end = stop
  } else if (!UNITS.has(letters)) {
    into.kind = stop - start > 1 ? -1 : into.kind
    into.end = stop
  }
}

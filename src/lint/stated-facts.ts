import { quantityOf } from './quantity.ts'

/** A part of a text, and what it comes to; only values of one kind can be compared. */
export interface Stated {
  readonly text: string
  readonly start: number
  readonly kind: string
  readonly value: number
}

const SMALL =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred'
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)*|\b(?:${SMALL})\b)`
const MONEY = new RegExp(
  String.raw`[$€£]\s?\d+(?:,\d{3})*(?:\.\d{1,2})?|${NUMBER} (?:dollars?|euros?|pounds?|bucks)\b|\b\d+\.\d{2}\b(?!\s*(?:%|percent|[ap]\.?m\b))`,
  'gi',
)
const PERCENT = new RegExp(String.raw`${NUMBER}\s?(?:%|percent\b)`, 'gi')
/** "five hours", "two beers", and "register 3". */
const COUNT = new RegExp(String.raw`(?<![\d.,$€£])(${NUMBER})[ -](?!percent)(\p{Ll}{3,})\b`, 'giu')
const PLACE = /\b(\p{L}{3,}) (\d+)\b(?![.:,]\d|\s*(?:%|percent|[ap]\.?m\b))/giu
const CLOCK = new RegExp(
  String.raw`\b(?<hour>\d{1,2}):(?<minute>\d{2})\b|\b(?<half>\d{1,2}) ?(?<day>[ap])\.?m\b|\b(?<noon>noon|midnight)\b` +
    String.raw`|(?<=\b(?:at|since|until|by|till) )(?<past>half past )?(?<word>${SMALL}|\d{1,2})\b(?! ?[%\p{L}$€£])`,
  'giu',
)

/** Sums of money. */
export function moneyIn(text: string): Stated[] {
  return found(text, MONEY, 'money', (words) => numberOf(words))
}

export function percentIn(text: string): Stated[] {
  return found(text, PERCENT, 'percent', (words) => numberOf(words))
}

/** Numbers with what they count, or of what they are the number; the kind is that word. */
export function countsIn(text: string): Stated[] {
  const money = moneyIn(text)
  const isFree = ({ index }: RegExpMatchArray): boolean =>
    !money.some(({ start, text: words }) => index! >= start && index! < start + words.length)
  const of = (match: RegExpMatchArray, number: string, noun: string, sign: string): Stated => ({
    text: match[0],
    start: match.index!,
    kind: sign + noun.toLowerCase().replace(/s$/, ''),
    value: numberOf(number),
  })
  return [
    ...[...text.matchAll(COUNT)].filter(isFree).map((match) => of(match, match[1]!, match[2]!, '')),
    ...[...text.matchAll(PLACE)].filter(isFree).map((match) => of(match, match[2]!, match[1]!, '#')),
  ].filter(({ value }) => !Number.isNaN(value))
}

/** Times of day, in minutes on a dial of twelve hours: few say whether it is morning. */
export function clocksIn(text: string): Stated[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const { hour, minute, half, noon, past, word } = match.groups!
    const hours = noon !== undefined ? 12 : numberOf((hour ?? half ?? word)!)
    if (!(hours <= 24)) return []
    const minutes = (hours % 12) * 60 + Number(minute ?? 0) + (past === undefined ? 0 : 30)
    return [{ text: match[0], start: match.index, kind: 'clock', value: minutes }]
  })
}

const UNITS_OF_TIME = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
export const isTime = (kind: string): boolean => UNITS_OF_TIME.has(kind)

/** Names with a title, such as "Ms. Osei". */
export const TITLED = /\b(?:Mrs?|Ms|Dr|Miss|Officer|Sergeant)\b\.? (\p{Lu}[\p{L}'’-]+)/gu
/** A fact that is nothing but a name. */
export const NAME = /^(?:(?:Mrs?|Ms|Dr|Miss|Officer|Sergeant)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u

function found(text: string, pattern: RegExp, kind: string, amountOf: (words: string) => number): Stated[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ text: match[0], start: match.index, kind, value: amountOf(match[0]) }))
    .filter(({ value }) => !Number.isNaN(value))
}

function numberOf(words: string): number {
  const number = /\d[\d.,]*\d|\d/.exec(words)?.[0].replace(/,(?=\d{3}\b)/g, '')
  if (number !== undefined) return Number(number.replace(',', '.'))
  return quantityOf(`${words.split(/[ -]/)[0]} things`)?.from ?? Number.NaN
}

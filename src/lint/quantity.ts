/** A time, an amount or a plain number, or a range of them, in a unit that makes it comparable. */
export interface Quantity {
  readonly from: number
  readonly to: number
  /** The kind of unit; only quantities of one kind can be compared. */
  readonly unit: string
}

const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  no: 0,
  one: 1,
  a: 1,
  an: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
}

/** Units in their smallest one, so that minutes and hours compare. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_800],
  year: ['time', 31_557_600],
}

const NUMBER = String.raw`(?:[$€£]?\d+(?:[.,]\d+)?|(?:${Object.keys(NUMBERS).join('|')})(?=\s|-|$))`
const QUANTITY = new RegExp(
  String.raw`^(?:(?:in|for|at|after|about|around|roughly|exactly|only|within|by|every|wait|between|from)\s+)*` +
    String.raw`(?<bound>(?:more|less|fewer|longer)\s+than\s+|over\s+|under\s+|up\s+to\s+|at\s+(?:least|most)\s+)?` +
    String.raw`(?<from>${NUMBER})(?:\s*(?:-|–|to|or)\s*(?<to>${NUMBER}))?\s*` +
    String.raw`(?<unit>%|[\p{L}-]+)?(?:\s+(?<more>or\s+(?:more|less|fewer|longer)))?` +
    // What follows says what is counted; with another number it is no plain quantity.
    String.raw`(?<rest>\D*)$`,
  'iu',
)

/** Reads a text that is nothing but a quantity, such as "5 to 10 minutes" or "less than an hour". */
export function quantityOf(text: string): Quantity | undefined {
  const groups = QUANTITY.exec(text.trim().replace(/[.!]$/, ''))?.groups
  if (!groups || (groups.rest ?? '').split(/\s+/).length > 6) return undefined
  const first = numberOf(groups.from!)
  const second = groups.to === undefined ? first : numberOf(groups.to)
  const word = (groups.unit ?? '').toLowerCase()
  const [unit, size] = UNITS[word.replace(/s$/, '')] ?? [word.replace(/s$/, ''), 1]
  // "A voucher" counts nothing.
  if (/^(?:an?|no)$/i.test(groups.from!) && unit !== 'time') return undefined
  let from = Math.min(first, second) * size
  let to = Math.max(first, second) * size
  const bound = `${groups.bound ?? ''} ${groups.more ?? ''}`.toLowerCase()
  if (/more|longer|over|least/.test(bound)) to = Number.POSITIVE_INFINITY
  if (/less|fewer|under|up|most/.test(bound)) from = Number.NEGATIVE_INFINITY
  return { from, to, unit }
}

function numberOf(text: string): number {
  return (
    NUMBERS[text.toLowerCase()] ??
    Number(
      text
        .replace(/[$€£]/, '')
        .replace(/,(?=\d{3})/, '')
        .replace(',', '.'),
    )
  )
}

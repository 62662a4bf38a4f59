import type { Passage } from '../text/passage.ts'
import { Flag } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

/** What can be asked for, and the marks that find it asked and given. */
export const THINGS = ['number', 'date', 'address', 'document', 'attempt', 'amount', 'trouble'] as const

/** From this length on a message is a full account of the trouble. */
const FULL_ACCOUNT = 14

/** Two words in capital letters in a row, the second inside a sentence: a full name. */
function givesName({ tokens }: Passage): boolean {
  for (let i = 1; i < tokens.count; i++) {
    const both = tokens.flags[i]! & tokens.flags[i - 1]! & Flag.capital
    const apart = tokens.flags[i]! & Flag.clauseStart || (tokens.flags[i]! | tokens.flags[i - 1]!) & Flag.caps
    if (both && !apart && tokens.stems[i] !== 0 && tokens.ends[i - 1] !== tokens.ends[i]) return true
  }
  return false
}

/** Has the customer given the thing? By the marks of the rule that asks. */
export function isGiven(reading: Reading, thing: (typeof THINGS)[number]): boolean {
  if (reading.findInCustomer(`${thing}-given`).length > 0) return true
  return thing === 'trouble' && reading.customerTokens!.count >= FULL_ACCOUNT
}

export function isNameGiven(reading: Reading): boolean {
  return givesName(reading.customer!) || reading.findInCustomer('name-given').length > 0
}

/** Has the customer given anything that can be asked for? A full account of the trouble does not count by itself. */
export function isAnythingGiven(reading: Reading): boolean {
  return THINGS.some((thing) => thing !== 'trouble' && isGiven(reading, thing)) || isNameGiven(reading)
}

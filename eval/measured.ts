import type { Example } from '../training/corpus.ts'
import { f1Of, precisionOf, recallOf, wilson } from './measure.ts'
import { type Found, pairsApart, tallyByRule } from './score.ts'

/** What the page of a rule shows about its accuracy, sure and likely findings taken together. */
export interface Measured {
  /** Labelled with it, and found. */
  readonly labelled: number
  readonly found: number
  readonly precision: number | null
  /** Wilson's 95 % interval of the precision. */
  readonly from: number | null
  readonly to: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly pairs?: number
  readonly pairsApart?: number
}

const round = (value: number) => Math.round(value * 100) / 100

export function measuredOf(
  examples: readonly Example[],
  found: Found,
  contrast: readonly Example[],
  contrastFound: Found,
  rules: readonly string[],
): Record<string, Measured> {
  const pairs = pairsApart(contrast, contrastFound)
  const result: Record<string, Measured> = {}
  for (const [rule, tally] of tallyByRule(examples, found, rules)) {
    const said = tally.right + tally.wrong
    const labelled = tally.right + tally.missed
    const [from, to] = wilson(tally.right, said)
    const pair = pairs.get(rule)
    result[rule] = {
      labelled,
      found: said,
      precision: said === 0 ? null : round(precisionOf(tally)),
      from: said === 0 ? null : round(from),
      to: said === 0 ? null : round(to),
      recall: labelled === 0 ? null : round(recallOf(tally)),
      f1: labelled === 0 ? null : round(f1Of(tally)),
      ...(pair && { pairs: pair.pairs, pairsApart: pair.apart }),
    }
  }
  return result
}

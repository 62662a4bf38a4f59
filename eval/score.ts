import type { Example } from '../training/corpus.ts'
import { addTally, emptyTally, type Tally } from './measure.ts'

/** Ids found in each example, in the order of the examples. */
export type Found = readonly ReadonlySet<string>[]

/** Right, wrong and missed per rule; labels that are unsure are left out. */
export function tallyByRule(
  examples: readonly Example[],
  found: Found,
  rules: readonly string[],
): Map<string, Tally> {
  const tallies = new Map(rules.map((rule) => [rule, emptyTally()]))
  examples.forEach((example, at) => {
    for (const [rule, tally] of tallies) addTally(tally, tallyOf(example, found[at]!, rule))
  })
  return tallies
}

function tallyOf({ labels, unsure }: Example, found: ReadonlySet<string>, rule: string): Tally {
  if (unsure.has(rule)) return emptyTally()
  const is = labels.has(rule)
  const said = found.has(rule)
  return { right: is && said ? 1 : 0, wrong: !is && said ? 1 : 0, missed: is && !said ? 1 : 0 }
}

/** One tally over all rules per situation. */
export function tallyByGroup(examples: readonly Example[], found: Found, rules: readonly string[]): Tally[] {
  const groups = new Map<string, Tally>()
  examples.forEach((example, at) => {
    const tally = groups.get(example.group) ?? emptyTally()
    for (const rule of rules) addTally(tally, tallyOf(example, found[at]!, rule))
    groups.set(example.group, tally)
  })
  return [...groups.values()]
}

export function total(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally()
  for (const tally of tallies) addTally(sum, tally)
  return sum
}

/** Replies without any anti-pattern, certain or unsure, and how many of them were flagged. */
export function cleanFlags(
  examples: readonly Example[],
  found: Found,
  rules: readonly string[],
): { clean: number; flagged: number } {
  let clean = 0
  let flagged = 0
  examples.forEach(({ labels, unsure }, at) => {
    if (rules.some((rule) => labels.has(rule) || unsure.has(rule))) return
    clean++
    if (rules.some((rule) => found[at]!.has(rule))) flagged++
  })
  return { clean, flagged }
}

/** Contrast pairs by rule: how many are told apart (the hit flagged with the rule, the miss not). */
export function pairsApart(
  examples: readonly Example[],
  found: Found,
): Map<string, { pairs: number; apart: number }> {
  const sides = new Map<string, { rule: string; hit: boolean; miss: boolean }>()
  examples.forEach(({ pair }, at) => {
    if (!pair) return
    const seen = sides.get(pair.key) ?? { rule: pair.rule, hit: false, miss: false }
    seen[pair.side] = found[at]!.has(pair.rule)
    sides.set(pair.key, seen)
  })
  const byRule = new Map<string, { pairs: number; apart: number }>()
  for (const { rule, hit, miss } of sides.values()) {
    const sum = byRule.get(rule) ?? { pairs: 0, apart: 0 }
    sum.pairs++
    if (hit && !miss) sum.apart++
    byRule.set(rule, sum)
  }
  return byRule
}

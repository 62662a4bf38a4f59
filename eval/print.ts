import type { Example } from '../training/corpus.ts'
import { clusterInterval, f1Of, precisionOf, recallOf, wilson } from './measure.ts'
import { cleanFlags, type Found, pairsApart, tallyByGroup, tallyByRule, total } from './score.ts'

const share = (value: number) => value.toFixed(2).replace(/^0/, '')
const interval = ([low, high]: [number, number]) => `${share(low)}-${share(high)}`

/** One line: precision, recall and F1 over all rules, with intervals, and false flags. */
export function printOverall(
  title: string,
  examples: readonly Example[],
  found: Found,
  rules: readonly string[],
): void {
  const groups = tallyByGroup(examples, found, rules)
  const sum = total(groups)
  const { clean, flagged } = cleanFlags(examples, found, rules)
  const figures = (
    [
      ['P', precisionOf],
      ['R', recallOf],
      ['F1', f1Of],
    ] as const
  ).map(([name, of]) => `${name} ${share(of(sum))} (${interval(clusterInterval(groups, of))})`)
  const flags = clean === 0 ? '' : `  flagged of 100 clean ${((100 * flagged) / clean).toFixed(1)}`
  console.log(`  ${title.padEnd(44)} ${figures.join('  ')}${flags}`)
}

/** A table with a line per rule; precision with Wilson's interval. */
export function printRules(examples: readonly Example[], found: Found, rules: readonly string[]): void {
  console.log(`  ${'rule'.padEnd(20)}${'in set'.padStart(7)}${'found'.padStart(7)}   P (95 %)        R    F1`)
  for (const [rule, tally] of tallyByRule(examples, found, rules)) {
    const said = tally.right + tally.wrong
    const precision =
      said === 0 ? '-'.padEnd(15) : `${share(precisionOf(tally))} (${interval(wilson(tally.right, said))})`
    console.log(
      `  ${rule.padEnd(20)}${`${tally.right + tally.missed}`.padStart(7)}${`${said}`.padStart(7)}   ${precision.padEnd(15)} ${share(recallOf(tally))}  ${share(f1Of(tally))}`,
    )
  }
}

export function printPairs(examples: readonly Example[], found: Found): void {
  const byRule = pairsApart(examples, found)
  let pairs = 0
  let apart = 0
  for (const sum of byRule.values()) {
    pairs += sum.pairs
    apart += sum.apart
  }
  console.log(`  told apart: ${apart} of ${pairs} (${share(apart / Math.max(1, pairs))})`)
  const each = [...byRule].map(([rule, sum]) => `${rule} ${sum.apart}/${sum.pairs}`)
  for (let i = 0; i < each.length; i += 5) console.log(`    ${each.slice(i, i + 5).join(' · ')}`)
}

import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { precisionOf, recallOf } from '../../eval/measure.ts'
import { cleanFlags, pairsApart, tallyByGroup, total } from '../../eval/score.ts'
import { type Example, readContrast, readReplies } from '../../training/corpus.ts'
import { ANTI_PATTERNS } from '../../training/labels.ts'
import { judge } from './support.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

const foundIn = (examples: readonly Example[]) =>
  examples.map(
    ({ agent, customer }) =>
      new Set(judge.judge({ agent, customer }, { atLeast: 'likely' }).findings.map(({ rule }) => rule)),
  )

// What was promised, on lines that nobody who works on the judge has read. A change that breaks it is measured first.
describe('the judge as shipped, on unread lines', () => {
  it('is right in at least 85 of 100 findings, finds half of what there is, and lets 96 of 100 clean replies pass', () => {
    const replies = readReplies(fixture('replies-unread.jsonl'))
    const found = foundIn(replies)
    const tally = total(tallyByGroup(replies, found, ANTI_PATTERNS))
    expect(precisionOf(tally)).toBeGreaterThanOrEqual(0.85)
    expect(recallOf(tally)).toBeGreaterThanOrEqual(0.5)
    const { clean, flagged } = cleanFlags(replies, found, ANTI_PATTERNS)
    expect(flagged / clean).toBeLessThanOrEqual(0.04)
  })

  it('tells at least 60 of 100 pairs apart', () => {
    const pairs = readContrast(fixture('contrast-unread.jsonl'))
    const sums = [...pairsApart(pairs, foundIn(pairs)).values()]
    const apart = sums.reduce((sum, one) => sum + one.apart, 0)
    expect(apart / (pairs.length / 2)).toBeGreaterThanOrEqual(0.6)
  })

  it('needs less than 500 KB for its model', () => {
    expect(statSync(fixture('../../src/rules/model/weights.json')).size).toBeLessThan(500_000)
  })
})

import { expect, test } from 'vitest'
import type { Item } from '../../src/playbook/schema.ts'
import { practiceItems } from '../../src/practice/item-key.ts'
import { ENOUGH, itemStats } from '../../src/practice/item-stats.ts'
import type { Review } from '../../src/practice/review.ts'
import { bankOf, EVERY_KIND } from '../support/exams.ts'

const pool = practiceItems([bankOf({ A: 6 }, { formerly: ['old-bank'] })])

/** One answer: which option was picked (0 is right), in which sitting. */
function review(item: string, session: number, picked: number, more: Partial<Review> = {}): Review {
  return {
    at: session * 1000,
    session: `sitting-${session}`,
    item: item as Review['item'],
    wording: '',
    stage: 'listen',
    kind: 'choose',
    answer: { kind: 'options', picked: [picked] },
    right: picked === 0,
    score: picked === 0 ? 1 : 0,
    sure: undefined,
    rating: picked === 0 ? 3 : 1,
    took: 4000,
    counts: true,
    ...more,
  }
}

/** Sittings of six items; `picks[s][i]` is what was picked in sitting s for item i. */
function journal(picks: readonly (readonly number[])[]): Review[] {
  return picks.flatMap((row, s) => row.map((picked, i) => review(`test-bank/a-${i + 1}`, s, picked)))
}

const statsOf = (reviews: readonly Review[], id = 'a-1') =>
  itemStats(reviews, pool).find(({ item }) => item === `test-bank/${id}`)!

test('difficulty, option use and the median time', () => {
  const reviews = [0, 0, 1, 2].map((picked, s) =>
    review('test-bank/a-1', s, picked, { took: 1000 * (s + 1) }),
  )
  expect(statsOf(reviews)).toMatchObject({
    answers: 4,
    difficulty: 0.5,
    options: [2, 1, 1],
    seconds: 2.5,
    discrimination: undefined,
    problems: [],
  })
})

test('an item that good sittings get and bad ones miss goes with the rest: the correlation is exact', () => {
  // In every other sitting all is right, else all is wrong.
  const reviews = journal(Array.from({ length: 10 }, (_, s) => Array.from({ length: 6 }, () => s % 2)))
  expect(statsOf(reviews).discrimination).toBeCloseTo(1, 12)
})

test('an item that good sittings miss is named: its key may be wrong', () => {
  const reviews = journal(
    Array.from({ length: 10 }, (_, s) => [1 - (s % 2), ...Array.from({ length: 5 }, () => s % 2)]),
  )
  const { discrimination, problems } = statsOf(reviews)
  expect(discrimination).toBeCloseTo(-1, 12)
  expect(problems).toContain('those who do well miss it: the key may be wrong')
  expect(itemStats(reviews, pool)[0]!.item).toBe('test-bank/a-1')
})

test('too hard, too easy, and options that nobody takes are named, once there are enough answers', () => {
  const many = (picks: number[]): Review[] => picks.map((picked, s) => review('test-bank/a-1', s, picked))
  const problems = (picks: number[]): readonly string[] => statsOf(many(picks)).problems
  expect(problems([1, 1, 1, 1, 1, 1, 1, 0])).toEqual([
    expect.stringMatching(/most people miss it/),
    'nobody picks option 3: "another wrong thing in case 1"',
  ])
  expect(problems([0, 0, 0, 0, 0, 0, 0, 0])).toHaveLength(3)
  expect(problems([0, 0, 0, 0, 0, 1, 2, 1])).toEqual([])
  expect(problems(Array.from({ length: ENOUGH - 1 }, () => 1))).toEqual([])
})

test('answers under a former name belong to the item', () => {
  const found = itemStats([review('old-bank/a-1', 1, 0), review('test-bank/a-1', 2, 1)], pool)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ item: 'test-bank/a-1', answers: 2, difficulty: 0.5 })
})

test('a miss that comes again in the same drill, after its reasons, says nothing about the item', () => {
  const again = [review('test-bank/a-1', 1, 1), review('test-bank/a-1', 1, 0, { counts: false })]
  expect(statsOf(again)).toMatchObject({ answers: 1, difficulty: 0 })
})

test('answers without a time do not count as quick ones', () => {
  const reviews = [0, 0, 3000].map((took, s) => review('test-bank/a-1', s, 0, { took }))
  expect(statsOf(reviews).seconds).toBe(3)
  expect(statsOf(reviews.slice(0, 2)).seconds).toBe(0)
})

test('answers to items that are no longer there are left out', () => {
  expect(itemStats([review('gone/a-1', 1, 0)], pool)).toEqual([])
  expect(itemStats([], pool)).toEqual([])
})

test('the worst option of a best-and-worst item need not be picked as the best', () => {
  const items = EVERY_KIND.filter(({ kind }) => kind === 'best-worst') as Item[]
  const own = practiceItems([{ ...bankOf({}), items }])
  const reviews = Array.from({ length: 10 }, (_, s) =>
    review('test-bank/best-worst', s, 0, {
      kind: 'best-worst',
      answer: { kind: 'best-worst', best: s < 8 ? 0 : 2, worst: 1 },
      right: s < 8,
    }),
  )
  const [found] = itemStats(reviews, own)
  expect(found).toMatchObject({ options: [8, 0, 2], problems: [] })
})

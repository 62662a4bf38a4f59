import fc from 'fast-check'
import { expect, test } from 'vitest'
import { practiceItems } from '../../src/practice/item-key.ts'
import { domainCounts, drawPaper, quotas, usableItems } from '../../src/practice/paper.ts'
import { bankOf, EVERY_KIND, paperOf, profileOf, somePool, someWeights } from '../support/exams.ts'

const runs = { numRuns: 500, seed: 20261123 }
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, n) => all + n, 0)

const someThere = fc
  .dictionary(fc.constantFrom(...'ABCDEFGHIJKL'), fc.integer({ min: 1, max: 40 }), { minKeys: 1 })
  .map((record) => new Map(Object.entries(record)))

test('quotas add up to the count, or to all there is; no domain gives more than it has', () => {
  fc.assert(
    fc.property(someThere, someWeights, fc.integer({ min: 1, max: 200 }), (there, weights, count) => {
      const given = quotas({ count, weights }, there)
      expect(sum(given.values())).toBe(Math.min(count, sum(there.values())))
      expect([...given.keys()].sort()).toEqual([...there.keys()].sort())
      for (const [domain, n] of given) {
        expect(Number.isInteger(n)).toBe(true)
        expect(n).toBeGreaterThanOrEqual(0)
        expect(n).toBeLessThanOrEqual(there.get(domain)!)
      }
    }),
    runs,
  )
})

test('where every domain has enough, each gets its share of the weights, rounded up or down', () => {
  const weights = fc.dictionary(fc.constantFrom(...'ABCDEF'), fc.integer({ min: 1, max: 9 }), { minKeys: 1 })
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 100 }), (record, count) => {
      const there = new Map(Object.keys(record).map((domain) => [domain, count]))
      const total = sum(Object.values(record))
      for (const [domain, n] of quotas({ count, weights: record }, there)) {
        expect(Math.abs(n - (count * record[domain]!) / total)).toBeLessThan(1)
      }
    }),
    runs,
  )
})

test('a domain without a weight comes only when the weighted ones have run out', () => {
  fc.assert(
    fc.property(someThere, someWeights, fc.integer({ min: 1, max: 200 }), (there, weights, count) => {
      if (!weights) return
      const given = quotas({ count, weights }, there)
      const weighted = [...there.keys()].filter((domain) => (weights[domain] ?? 0) > 0)
      const exhausted = weighted.every((domain) => given.get(domain) === there.get(domain))
      for (const domain of there.keys()) {
        if (!weighted.includes(domain) && given.get(domain)! > 0) expect(exhausted).toBe(true)
      }
    }),
    runs,
  )
})

test('without weights a domain gets questions as it has items', () => {
  const there = new Map([
    ['A', 30],
    ['B', 20],
    ['C', 10],
  ])
  expect(Object.fromEntries(quotas({ count: 12 }, there))).toEqual({ A: 6, B: 4, C: 2 })
  expect(Object.fromEntries(quotas({ count: 20, weights: { A: 2, C: 2 } }, there))).toEqual({
    A: 10,
    B: 0,
    C: 10,
  })
  // C has ten: what it lacks goes to A, and nothing to B until A has run out.
  expect(Object.fromEntries(quotas({ count: 50, weights: { A: 1, C: 1 } }, there))).toEqual({
    A: 30,
    B: 10,
    C: 10,
  })
})

const drawn = fc.record({
  pool: somePool,
  weights: someWeights,
  seed: fc.nat(),
  order: fc.constantFrom(undefined, 'mixed' as const, 'by-domain' as const),
  part: fc.double({ min: 0.01, max: 1, noNaN: true }),
  seen: fc.array(fc.nat(200)),
})

test('a paper holds as many questions as the profile says, none twice, each domain with its quota', () => {
  fc.assert(
    fc.property(drawn, ({ pool, weights, seed, order, part }) => {
      const count = Math.max(1, Math.floor(pool.length * part))
      const profile = profileOf({ count, weights, order })
      const { questions } = paperOf(profile, pool, seed)
      expect(questions).toHaveLength(count)
      expect(new Set(questions.map(({ source }) => source.key)).size).toBe(count)
      const counts = domainCounts(questions.map(({ source }) => source))
      for (const [domain, n] of quotas(profile, domainCounts(pool))) expect(counts.get(domain) ?? 0).toBe(n)
      if (order === 'by-domain') {
        const domains = questions.map(({ source }) => source.item.domain)
        expect(domains).toEqual([...domains].sort())
      }
      for (const { order: shown } of questions) expect([...shown].sort()).toEqual([0, 1, 2])
    }),
    { ...runs, numRuns: 200 },
  )
})

test('the same seed draws the same paper; other seeds draw others', () => {
  fc.assert(
    fc.property(drawn, ({ pool, weights, seed, part }) => {
      const profile = profileOf({ count: Math.max(1, Math.floor(pool.length * part)), weights })
      expect(paperOf(profile, pool, seed)).toEqual(paperOf(profile, pool, seed))
    }),
    { ...runs, numRuns: 100 },
  )
  const pool = practiceItems([bankOf({ A: 20, B: 20 })])
  const keys = (seed: number) =>
    paperOf(profileOf({ count: 10 }), pool, seed)
      .questions.map(({ source }) => source.key)
      .join()
  expect(new Set([1, 2, 3, 4, 5].map(keys)).size).toBe(5)
})

test('what was never answered comes first: an old item comes only where its domain has no new one left', () => {
  fc.assert(
    fc.property(drawn, ({ pool, weights, seed, part, seen }) => {
      const profile = profileOf({ count: Math.max(1, Math.floor(pool.length * part)), weights })
      const old = new Set(seen.flatMap((n) => pool[n]?.key ?? []))
      const { questions } = paperOf(profile, pool, seed, [...old])
      const keys = new Set(questions.map(({ source }) => source.key))
      for (const { source } of questions) {
        if (!old.has(source.key)) continue
        const fresh = pool.filter(
          (other) => other.item.domain === source.item.domain && !old.has(other.key) && !keys.has(other.key),
        )
        expect(fresh).toEqual([])
      }
    }),
    { ...runs, numRuns: 200 },
  )
})

test('an item that was answered under a former name is not new', () => {
  const bank = bankOf({ A: 4 }, { formerly: ['old-bank'] })
  const pool = practiceItems([bank])
  const seen = ['old-bank/a-1', 'old-bank/a-2']
  for (let seed = 0; seed < 10; seed++) {
    const { questions } = paperOf(profileOf({ count: 2 }), pool, seed, seen)
    expect(questions.map(({ source }) => source.item.id).sort()).toEqual(['a-3', 'a-4'])
  }
})

test('too few items: how many are needed, and how many there are of the kinds that may come', () => {
  const pool = practiceItems([{ ...bankOf({ A: 3 }), items: [...EVERY_KIND] }])
  const short = (more: Parameters<typeof profileOf>[0]) => drawPaper(profileOf(more), pool, new Set(), 1)
  expect(short({ count: 6 })).toEqual({ needed: 6, there: 5 })
  expect(short({ count: 2, kinds: ['choose'] })).toEqual({ needed: 2, there: 1 })
  expect(short({ count: 5 })).toHaveProperty('questions.length', 5)
})

test('what only a person can judge never comes', () => {
  const recall = {
    id: 'recall',
    kind: 'recall',
    stage: 'calm',
    stem: 'What?',
    answer: 'That.',
    points: ['that'],
  } as const
  const pool = practiceItems([{ ...bankOf({ A: 2 }), items: [...EVERY_KIND, recall] as never }])
  expect(usableItems(profileOf(), pool).map(({ item }) => item.kind)).toEqual(
    EVERY_KIND.map(({ kind }) => kind),
  )
})

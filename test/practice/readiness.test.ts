import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaBinomialTail, betaQuantile, betaShareBelow, logGamma } from '../../src/practice/beta.ts'
import { practiceItems } from '../../src/practice/item-key.ts'
import {
  calibration,
  ENOUGH_ANSWERS,
  type FirstAnswer,
  firstAnswers,
  readiness,
} from '../../src/practice/readiness.ts'
import { bankOf } from '../support/exams.ts'

const runs = { numRuns: 300, seed: 20261123 }

function factorial(n: number): bigint {
  let product = 1n
  for (let i = 2n; i <= BigInt(n); i++) product *= i
  return product
}

/** The beta-binomial tail for whole a and b, in whole numbers and one division at the end. */
function exactTail(count: number, pass: number, a: number, b: number): number {
  let sum = 0n
  for (let x = pass; x <= count; x++) {
    const choose = factorial(count) / (factorial(x) * factorial(count - x))
    sum += choose * factorial(x + a - 1) * factorial(count - x + b - 1)
  }
  const top = sum * factorial(a + b - 1)
  const bottom = factorial(count + a + b - 1) * factorial(a - 1) * factorial(b - 1)
  return Number((top * 10n ** 15n) / bottom) / 1e15
}

test('the logarithm of the gamma function is that of a factorial, and of root pi at a half', () => {
  for (let n = 1; n < 60; n++) expect(logGamma(n + 1)).toBeCloseTo(Math.log(Number(factorial(n))), 9)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12)
})

test('the beta-binomial tail is exact', () => {
  const whole = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(whole, fc.nat(45), whole, whole, (count, pass, a, b) => {
      expect(betaBinomialTail(count, pass, a, b)).toBeCloseTo(exactTail(count, pass, a, b), 9)
    }),
    { ...runs, numRuns: 150 },
  )
  // With nothing known, every number of right answers is as likely.
  expect(betaBinomialTail(20, 14, 1, 1)).toBeCloseTo(7 / 21, 12)
  expect(betaBinomialTail(20, 0, 3, 5)).toBeCloseTo(1, 12)
  expect(betaBinomialTail(20, 21, 3, 5)).toBe(0)
})

test.each([
  [16, 20, 0.79, 0.91, 0.63],
  [18, 20, 0.95, 0.99, 0.92],
  [32, 40, 0.84, 0.97, 0.71],
  [36, 40, 0.98, 0.999, 0.98],
  [51, 60, 0.95, 0.997, 0.94],
  [85, 100, 0.96, 0.999, 0.97],
])('%i of %i right: the chance to pass in the UK, in Ontario and in Florida', (s, n, uk, ontario, florida) => {
  const chance = (count: number, pass: number): number => betaBinomialTail(count, pass, 1 + s, 1 + n - s)
  expect(Math.abs(chance(20, 14) - uk)).toBeLessThan(0.0051)
  expect(Math.abs(chance(60, 38) - ontario)).toBeLessThan(0.0051)
  expect(Math.abs(chance(170, 128) - florida)).toBeLessThan(0.0051)
})

test('the share below a value: the closed forms of simple Beta distributions, and its mirror', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  const shape = fc.double({ min: 0.3, max: 300, noNaN: true })
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 60 }), shape, shape, (x, n, a, b) => {
      expect(betaShareBelow(x, n, 1)).toBeCloseTo(x ** n, 9)
      expect(betaShareBelow(x, 1, n)).toBeCloseTo(1 - (1 - x) ** n, 9)
      expect(betaShareBelow(x, a, b) + betaShareBelow(1 - x, b, a)).toBeCloseTo(1, 8)
    }),
    runs,
  )
  // The sum of the binomial distribution: at least 3 of 5 at one half.
  expect(betaShareBelow(0.5, 3, 3)).toBeCloseTo(0.5, 12)
  expect(betaShareBelow(0.25, 2, 3)).toBeCloseTo(67 / 256, 12)
})

test('a quantile is where that share lies below', () => {
  const shape = fc.double({ min: 0.5, max: 200, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), shape, shape, (p, a, b) => {
      expect(betaShareBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 5)
    }),
    runs,
  )
  expect(betaQuantile(0.1, 1, 1)).toBeCloseTo(0.1, 9)
})

const THERE = new Map([
  ['A', 20],
  ['B', 20],
  ['C', 20],
])
const someAnswers = (min: number, max: number): fc.Arbitrary<FirstAnswer[]> =>
  fc.array(fc.record({ domain: fc.constantFrom('A', 'B', 'C'), right: fc.boolean() }), {
    minLength: min,
    maxLength: max,
  })
const answersOf = (right: number, wrong: number, domain = 'A'): FirstAnswer[] => [
  ...Array.from({ length: right }, () => ({ domain, right: true })),
  ...Array.from({ length: wrong }, () => ({ domain, right: false })),
]
const UK = { count: 20, pass: 14 }

test('below the stated number nothing is shown, and it says how many more are needed', () => {
  fc.assert(
    fc.property(someAnswers(0, ENOUGH_ANSWERS - 1), (answers) => {
      expect(readiness(UK, answers, THERE)).toEqual({
        kind: 'not-enough',
        answers: answers.length,
        more: ENOUGH_ANSWERS - answers.length,
      })
    }),
    runs,
  )
  expect(readiness(UK, answersOf(ENOUGH_ANSWERS, 0), THERE).kind).toBe('estimate')
})

test('answers in domains that the exam does not ask about do not count toward that number', () => {
  const rules = { ...UK, weights: { A: 1 } }
  const answers = [...answersOf(10, 10), ...answersOf(40, 0, 'B')]
  expect(readiness(rules, answers, THERE)).toEqual({ kind: 'not-enough', answers: 20, more: 20 })
})

test('an estimate is in order: the chance and the share lie between their ends, and all are chances', () => {
  fc.assert(
    fc.property(someAnswers(ENOUGH_ANSWERS, 150), fc.integer({ min: 1, max: 20 }), (answers, pass) => {
      const found = readiness({ count: 20, pass }, answers, THERE)
      if (found.kind !== 'estimate') throw new Error('there were enough answers')
      const { low, share, high, chanceLow, chance, chanceHigh } = found
      expect([low, share, high].sort((a, b) => a - b)).toEqual([low, share, high])
      expect(chanceLow).toBeLessThanOrEqual(chanceHigh)
      for (const value of [low, high, chanceLow, chance, chanceHigh]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    }),
    runs,
  )
})

test('one more right answer never lowers the chance, a higher mark never raises it', () => {
  const estimate = (answers: FirstAnswer[], pass: number): number => {
    const found = readiness({ count: 20, pass }, answers, new Map([['A', 20]]))
    if (found.kind !== 'estimate') throw new Error('there were enough answers')
    return found.chance
  }
  for (let right = 0; right < 60; right++) {
    const [less, more] = [answersOf(right, 60 - right), answersOf(right + 1, 59 - right)]
    expect(estimate(more, 14)).toBeGreaterThanOrEqual(estimate(less, 14) - 1e-9)
    expect(estimate(less, 15)).toBeLessThanOrEqual(estimate(less, 14) + 1e-9)
  }
})

test('with one domain it comes near the plain calculation, and a perfect record is no promise', () => {
  const chance = (right: number, wrong: number): number => {
    const found = readiness(UK, answersOf(right, wrong), new Map([['A', 20]]))
    if (found.kind !== 'estimate') throw new Error('there were enough answers')
    return found.chance
  }
  for (const right of [24, 36, 48, 54])
    expect(
      Math.abs(chance(right, 60 - right) - betaBinomialTail(20, 14, 1 + right, 61 - right)),
    ).toBeLessThan(0.05)
  expect(chance(60, 0)).toBeLessThan(1)
})

test('domains count as the exam weighs them, not as they were practised', () => {
  const answers = [...answersOf(40, 0, 'A'), ...answersOf(2, 18, 'B')]
  const share = (weights: Record<string, number>): number => {
    const found = readiness({ count: 20, pass: 14, weights }, answers, THERE)
    if (found.kind !== 'estimate') throw new Error('there were enough answers')
    return found.share
  }
  expect(share({ A: 9, B: 1 })).toBeGreaterThan(0.8)
  expect(share({ A: 1, B: 9 })).toBeLessThan(0.4)
})

test('only the first answer to an item counts, under whatever name it was given', () => {
  const pool = practiceItems([bankOf({ A: 3 }, { formerly: ['old-bank'] })])
  const review = (at: number, item: string, right: boolean) => ({ at, item, right })
  const reviews = [
    review(1, 'old-bank/a-1', false),
    review(2, 'test-bank/a-1', true),
    review(3, 'test-bank/a-2', true),
    review(4, 'test-bank/a-2', false),
    review(5, 'elsewhere/a-1', true),
  ]
  expect(firstAnswers(pool, reviews, [])).toEqual([
    { domain: 'A', right: false },
    { domain: 'A', right: true },
  ])
})

test('an item whose key was shown without having been answered is no longer unseen', () => {
  const pool = practiceItems([bankOf({ A: 3 })])
  const answer = { item: 'test-bank/a-1', right: true }
  const shown = [{ at: 10, item: 'test-bank/a-1' }]
  expect(firstAnswers(pool, [{ at: 11, ...answer }], shown)).toEqual([])
  expect(firstAnswers(pool, [{ at: 9, ...answer }], shown)).toEqual([{ domain: 'A', right: true }])
})

test('sure and unsure: counted apart, with the Brier score', () => {
  expect(calibration([])).toBeUndefined()
  const found = calibration([
    { sure: true, right: true },
    { sure: true, right: false },
    { sure: false, right: true },
  ])!
  expect(found).toMatchObject({ sure: { answers: 2, right: 1 }, unsure: { answers: 1, right: 1 } })
  expect(found.brier).toBeCloseTo((0.1 ** 2 + 0.9 ** 2 + 0.4 ** 2) / 3, 12)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  latest,
  type Memory,
  RATINGS,
  ratingOf,
  remember,
  retrievability,
} from '../../src/practice/memory.ts'
import { DAY, NOON } from '../support/drills.ts'

/** Reviews of one item: how well it went, and how long after the last; a clock may run backwards. */
const reviews = fc.array(
  fc.tuple(fc.constantFrom(RATINGS.again, RATINGS.hard, RATINGS.good), fc.integer({ min: -90, max: 400 })),
  { minLength: 1, maxLength: 12 },
)

function fold(list: readonly (readonly [1 | 2 | 3, number])[]): { memory: Memory; now: number } {
  let memory: Memory | undefined
  let now = NOON
  for (const [rating, days] of list) {
    now += days * DAY
    memory = remember(memory, rating, now)
  }
  return { memory: memory!, now }
}

test('right is good, right but unsure is hard, wrong comes again whatever one felt', () => {
  expect(ratingOf(true, true)).toBe(RATINGS.good)
  expect(ratingOf(true, undefined)).toBe(RATINGS.good)
  expect(ratingOf(true, false)).toBe(RATINGS.hard)
  for (const sure of [true, false, undefined]) expect(ratingOf(false, sure)).toBe(RATINGS.again)
})

test('a right answer on its day pushes an item further away each time', () => {
  let memory = remember(undefined, RATINGS.good, NOON)
  let gap = 0
  for (let i = 0; i < 6; i++) {
    const next = memory.due - memory.lastReview
    expect(next).toBeGreaterThan(gap)
    gap = next
    memory = remember(memory, RATINGS.good, memory.due)
  }
  expect(gap).toBeGreaterThan(90 * DAY)
})

test('a wrong answer brings an item back within days, however well it was known', () => {
  let memory = remember(undefined, RATINGS.good, NOON)
  for (let i = 0; i < 5; i++) memory = remember(memory, RATINGS.good, memory.due)
  const missed = remember(memory, RATINGS.again, memory.due)
  expect((missed.due - missed.lastReview) / DAY).toBeLessThan(15)
  expect(missed.lapses).toBe(1)
  expect((remember(undefined, RATINGS.again, NOON).due - NOON) / DAY).toBe(1)
})

test('unsure comes back sooner than sure', () => {
  const known = remember(undefined, RATINGS.good, NOON)
  expect(remember(known, RATINGS.hard, known.due).due).toBeLessThan(
    remember(known, RATINGS.good, known.due).due,
  )
})

test('whatever happens, also with a clock that runs backwards: due at least a day ahead, and every number sane', () => {
  fc.assert(
    fc.property(reviews, (list) => {
      const { memory, now } = fold(list)
      expect(memory.due).toBeGreaterThanOrEqual(memory.lastReview + DAY * 0.99)
      expect(memory.lastReview).toBeGreaterThanOrEqual(now)
      expect(memory.reps).toBe(list.length)
      expect(memory.stability).toBeGreaterThan(0)
      expect(memory.difficulty).toBeGreaterThanOrEqual(1)
      expect(memory.difficulty).toBeLessThanOrEqual(10)
      for (const at of [now - 100 * DAY, now, memory.due, memory.due + 1000 * DAY]) {
        const chance = retrievability(memory, at)
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 500, seed: 20261123 },
  )
})

test('on the day it is due an item is remembered with a chance of about 90 %', () => {
  fc.assert(
    fc.property(reviews, (list) => {
      const { memory } = fold(list)
      if (memory.scheduledDays < 5) return
      expect(retrievability(memory, memory.due)).toBeGreaterThan(0.88)
      expect(retrievability(memory, memory.due)).toBeLessThan(0.92)
    }),
    { numRuns: 300, seed: 20261123 },
  )
})

test('the same history gives the same memory', () => {
  fc.assert(
    fc.property(reviews, (list) => {
      expect(fold(list)).toEqual(fold(list))
    }),
    { numRuns: 50, seed: 20261123 },
  )
})

test('of several memories the one that was reviewed last counts', () => {
  const old = remember(undefined, RATINGS.good, NOON)
  const newer = remember(old, RATINGS.good, NOON + DAY)
  const sameMoment = remember(newer, RATINGS.again, NOON)
  expect(latest([])).toBeUndefined()
  expect(latest([old, newer])).toBe(newer)
  expect(latest([newer, old])).toBe(newer)
  expect(sameMoment.lastReview).toBe(newer.lastReview)
  expect(latest([newer, sameMoment, old])).toBe(sameMoment)
})

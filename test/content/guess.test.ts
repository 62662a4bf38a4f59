import { expect, test } from 'vitest'
import { type CueItem, wordCues } from '../../eval/cues.ts'
import { chanceOf, guessingTest, strategies } from '../../eval/guess.ts'
import { calibrationCurve, simulate } from '../../eval/learners.ts'
import { coreItems, cueItems, readShipped } from '../../eval/shipped.ts'
import { seededRandom } from '../../src/practice/random.ts'
import { ROOT } from '../support/program.ts'

// The measures themselves: a guesser that finds nothing would pass any bank.

const shipped = readShipped(ROOT)

/** Questions whose options are the same words in another order, so that no cue is in them. */
function plainItems(n: number, mark: (key: boolean) => string): CueItem[] {
  const random = seededRandom(4)
  return Array.from({ length: n }, (_, i) => {
    const key = Math.floor(random() * 4)
    const options = ['apple', 'berry', 'grape', 'peach'].map(
      (word, o) => `${word} number${i} ${mark(o === key)}`,
    )
    return { id: `plain/${i}`, stem: 'What now?', options, key }
  })
}

test('a cue that was planted is found, and named', () => {
  const { scores, given } = guessingTest(plainItems(60, (key) => (key ? 'one, two' : 'one two three')))
  const found = (name: string): number => scores.find(({ cues }) => cues === name)!.found
  expect(found('marks')).toBeGreaterThan(0.95)
  expect(found('length')).toBeGreaterThan(0.95)
  expect(found('tone')).toBeLessThan(0.4)
  expect(given[0]!.chance).toBeGreaterThan(0.9)
  expect(strategies(plainItems(60, (key) => (key ? 'one, two' : 'one two three')))[0]!.found).toBe(1)
})

test('where there is no cue, it finds what blind guessing finds', () => {
  const items = plainItems(120, () => 'one two')
  const { scores } = guessingTest(items)
  expect(chanceOf(items)).toBe(0.25)
  for (const { found } of scores) expect(Math.abs(found - 0.25)).toBeLessThan(0.12)
})

test('words are learned only when they stand in several options', () => {
  expect(wordCues(plainItems(3, () => 'x')).map(({ name }) => name)).not.toContain('"apple"')
  expect(wordCues(plainItems(4, () => 'x')).map(({ name }) => name)).toContain('"apple"')
})

test('every item with options is in the test, with its key', () => {
  const items = cueItems(coreItems(shipped))
  expect(items).toHaveLength(280)
  for (const { options, key } of items) expect(options[key]).toBeDefined()
})

test('readiness foretells the exams of simulated learners, and is never shown early', () => {
  const profile = shipped.profiles.find(({ id }) => id === 'on')!
  const { foretold, early, shownEarly } = simulate(profile, coreItems(shipped), 500, 9)
  expect([early, shownEarly]).toEqual([2000, 0])
  const { bins, brier, base } = calibrationCurve(foretold)
  expect(brier).toBeLessThan(0.6 * base)
  // In a small run the bins in the middle hold few learners; the two ends hold most.
  for (const bin of [bins[0]!, bins[9]!]) expect(Math.abs(bin.said - bin.passed)).toBeLessThan(0.08)
})

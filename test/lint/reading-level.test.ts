import { expect, it } from 'vitest'
import { american, britishIn } from '../../src/lint/american.ts'
import { gradeOf, measure, syllablesOf } from '../../src/lint/reading-level.ts'

const SYLLABLES: Readonly<Record<number, string>> = {
  1: 'you heard asked breathe calm voice please changed choice those these line hands closed',
  2: 'parcel listen customer’s-no table little water waited wanted counted people angry happen quiet being doing before sentence',
  3: 'customer understand remember yesterday policy solution family example video idea media',
  4: 'apology apologize supervisor situation information emergency responsible',
  5: 'opportunity hospitality university',
}

it('counts syllables as dictionaries do, in nine words of ten', () => {
  const words = Object.entries(SYLLABLES).flatMap(([count, list]) =>
    list
      .split(' ')
      .filter((word) => !/[-’]/.test(word))
      .map((word) => [word, Number(count)] as const),
  )
  const wrong = words.filter(([word, count]) => syllablesOf(word) !== count)
  expect(
    wrong.length / words.length,
    wrong.map(([word]) => `${word} ${syllablesOf(word)}`).join(', '),
  ).toBeLessThan(0.1)
})

it('gives the grade of the formula of Kincaid and others', () => {
  expect(gradeOf({ words: 100, sentences: 5, syllables: 150 })).toBeCloseTo(
    0.39 * 20 + 11.8 * 1.5 - 15.59,
    10,
  )
  expect(gradeOf(measure(''))).toBe(0)
})

it('counts words and sentences of short texts', () => {
  expect(measure('Mr. Osei waited. Nobody came!')).toMatchObject({ words: 5, sentences: 2 })
  expect(measure('no mark at the end')).toMatchObject({ words: 5, sentences: 1 })
  expect(measure('It costs 8.99 at 5 p.m. today.')).toMatchObject({ sentences: 1 })
})

it('knows British spellings and leaves American words alone', () => {
  const pairs =
    'recognise recognize, behaviour behavior, cancelled canceled, organisation organization, licence license'
  for (const pair of pairs.split(', ')) {
    const [british, us] = pair.split(' ')
    expect(american(british!)).toBe(us)
    expect(american(us!)).toBeUndefined()
  }
  const plain =
    'exercise promise surprise advise raise noise wise four hour your tour pour called selling taller filling our course practice'
  expect(plain.split(' ').filter((word) => american(word) !== undefined)).toEqual([])
})

it('keeps capitals, and lets names pass', () => {
  expect(britishIn('Apologise once.')).toEqual([{ start: 0, end: 9, american: 'Apologize' }])
  expect(britishIn('She waits at the Harbour Hotel.')).toEqual([])
})

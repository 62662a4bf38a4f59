import fc from 'fast-check'
import { wrapAnsi } from 'fast-wrap-ansi'
import { expect, test } from 'vitest'
import { runState } from '../../src/guide/run.ts'
import { readPlaybook } from '../../src/playbook/read.ts'
import type { Item } from '../../src/playbook/schema.ts'
import { practiceItems } from '../../src/practice/item-key.ts'
import { type Answer, ask } from '../../src/practice/question.ts'
import type { Calibration } from '../../src/practice/readiness.ts'
import type { Io } from '../../src/terminal/io.ts'
import { printable, styleFor } from '../../src/terminal/style.ts'
import { inDays, lasted } from '../../src/terminal/views/days.ts'
import { numberList, readinessText, timeLeft } from '../../src/terminal/views/exam.ts'
import { feedback, numberedList, questionText, recallAnswer } from '../../src/terminal/views/question.ts'
import { stepText } from '../../src/terminal/views/step.ts'
import { columnsOf } from '../../src/text/width.ts'
import { judge } from '../rules/support.ts'
import { DAY, dayOf, NOON } from '../support/drills.ts'
import { profileOf } from '../support/exams.ts'
import { shippedFiles } from '../support/playbooks.ts'

const style = (columns: number, plain = false) =>
  styleFor({ env: {} } as unknown as Io, { columns, isTTY: true } as NodeJS.WriteStream, {
    plain,
    color: false,
  })

const playbooks = shippedFiles().flatMap(({ text }) => readPlaybook(text).playbook ?? [])

/** An answer of the right kind; which one does not matter to how it looks. */
function anyAnswer(item: Item): Answer | undefined {
  switch (item.kind) {
    case 'order':
      return { kind: 'sequence', sequence: item.sequence.map((_, i) => i) }
    case 'best-worst':
      return { kind: 'best-worst', best: 1, worst: 0 }
    case 'choose':
    case 'select':
    case 'spot':
      return { kind: 'options', picked: [1] }
    default:
      return undefined
  }
}

test.each([
  [40],
  [80],
  [120],
])('all shipped questions and steps fit into %i columns, no word is broken or lost', (columns) => {
  const s = style(columns)
  for (const source of practiceItems(playbooks)) {
    const question = ask(source, 1)
    const answer = anyAnswer(source.item)
    const shown = [questionText(question, s), numberedList(question, s), recallAnswer(question, s)]
    if (answer) shown.push(feedback(question, answer, { right: false, score: 0 }, s))
    for (const text of shown) {
      for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
    }
    const words = (text: string): string => text.replace(/\s+/g, ' ')
    expect(words(shown[0]!)).toContain(words(source.item.stem).trim())
    if ('options' in source.item && answer) {
      for (const option of source.item.options)
        expect(words(shown.at(-1)!)).toContain(words(option.why).trim())
    }
  }
  for (const playbook of playbooks) {
    for (const step of playbook.steps) {
      const { position } = runState(
        { ...playbook, steps: [{ ...step, when: undefined }] } as typeof playbook,
        [],
      )
      if (position.kind !== 'step') throw new Error('a step alone is where the run stands')
      for (const line of stepText(playbook, position, s).split('\n')) {
        expect(columnsOf(line)).toBeLessThanOrEqual(columns)
      }
    }
  }
})

test('plain words are broken just as the package that knows everything would', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'abcxyz.,!?"\'-', 'é', '’', '✓', '困', '😀'),
    minLength: 1,
    maxLength: 14,
  })
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 60 }), (line, columns) => {
      expect(style(columns).wrap(line)).toBe(wrapAnsi(line, columns, { hard: true, trim: true }))
    }),
    { numRuns: 500, seed: 20261123 },
  )
})

test('a wrapped text hangs under itself', () => {
  const text = style(30).wrap('one two three four five six seven', 5, '  1.')
  expect(text).toBe('  1. one two three four five\n     six seven')
})

test('nothing in a text can move the cursor, recolor the screen or turn the writing around', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(printable(text)).not.toMatch(
        /\u001b(?!\[[0-9;]*m)|[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
    }),
    { numRuns: 500, seed: 20261123 },
  )
})

test.each([
  [-3, 'today'],
  [0, 'today'],
  [1, 'tomorrow'],
  [5, 'in 5 days'],
  [13, 'in 13 days'],
  [14, 'in 2 weeks'],
  [59, 'in 8 weeks'],
  [60, 'in 2 months'],
  [365, 'in 12 months'],
])('%i days away is said as "%s"', (days, words) => {
  expect(inDays(NOON + days * DAY, NOON, dayOf)).toBe(words)
})

test.each([
  [0, '1 s'],
  [50_400, '50 s'],
  [60_000, '1 min'],
  [260_000, '4 min 20 s'],
  [1_234_567, '20 min'],
])('%i milliseconds are said as "%s"', (milliseconds, words) => {
  expect(lasted(milliseconds)).toBe(words)
})

test.each<[string, Calibration['sure'], Calibration['unsure'], RegExp]>([
  [
    'sure and mostly wrong',
    { answers: 10, right: 4 },
    { answers: 2, right: 1 },
    /sure and not right 6 times/,
  ],
  ['never sure', { answers: 0, right: 0 }, { answers: 5, right: 3 }, /Say "sure" where/],
  ['too unsure', { answers: 9, right: 9 }, { answers: 9, right: 8 }, /unsure and mostly right/],
  ['about right', { answers: 9, right: 9 }, { answers: 9, right: 5 }, /A sure answer mostly holds/],
])('readiness says what being sure means, in words that the judge lets pass: %s', (_what, sure, unsure, words) => {
  const found = { kind: 'not-enough', answers: 1, more: 39 } as const
  for (const columns of [40, 80]) {
    const text = readinessText(profileOf(), found, { sure, unsure, brier: 0.2 }, style(columns))
    expect(text.replace(/\s+/g, ' ')).toMatch(words)
    expect(text).not.toMatch(/Brier|items/)
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
    const advice = text.split('\n').at(-1)!
    expect(judge.judge(advice, { atLeast: 'likely', model: null }).findings).toEqual([])
  }
})

test.each([
  [12 * 60_000, '12 min left.'],
  [4 * 60_000 + 5000, '4 min 5 s left.'],
  [2 * 60_000, '2 min 0 s left.'],
  [9000, '0 min 9 s left.'],
  [0, 'No time left.'],
])('%i milliseconds of an exam: %s', (milliseconds, words) => {
  expect(timeLeft(milliseconds)).toBe(words)
})

test('a long run of question numbers is said by its ends', () => {
  expect(numberList([1, 3, 4, 7, 8, 9, 10, 11, 60])).toBe('1, 3, 4, 7 to 11, 60')
  expect(numberList([])).toBe('')
})

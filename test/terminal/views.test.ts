import fc from 'fast-check'
import { wrapAnsi } from 'fast-wrap-ansi'
import { expect, test } from 'vitest'
import { runState } from '../../src/guide/run.ts'
import { readPlaybook } from '../../src/playbook/read.ts'
import type { Item } from '../../src/playbook/schema.ts'
import { practiceItems } from '../../src/practice/item-key.ts'
import { type Answer, ask } from '../../src/practice/question.ts'
import type { Io } from '../../src/terminal/io.ts'
import { printable, styleFor } from '../../src/terminal/style.ts'
import { inDays, lasted } from '../../src/terminal/views/days.ts'
import { feedback, numberedList, questionText, recallAnswer } from '../../src/terminal/views/question.ts'
import { stepText } from '../../src/terminal/views/step.ts'
import { columnsOf } from '../../src/text/width.ts'
import { DAY, dayOf, NOON } from '../support/drills.ts'
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

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examShelf } from '../support/exam-shelf.ts'
import { ROOT } from '../support/program.ts'
import { KEYS, openTerminal, printed, type Terminal } from '../support/terminal.ts'

type Shelf = ReturnType<typeof examShelf>

async function begin(shelf: Shelf, more: { columns?: number; env?: Record<string, string> } = {}) {
  const terminal = openTerminal(shelf.start, { home: shelf.home, ...more })
  await terminal.sees('Press Enter to start')
  terminal.send(KEYS.enter)
  await terminal.sees('Question 1 of 4')
  return terminal
}

const answer = (terminal: Terminal, text: string): void => terminal.send(`${text}${KEYS.enter}`)

test('Ctrl-C pauses; --resume goes on with the same question, the flag and the clock', async () => {
  const shelf = examShelf()
  const terminal = await begin(shelf)
  answer(terminal, shelf.typed(1))
  await terminal.sees('Question 2 of 4')
  answer(terminal, 'f')
  await terminal.sees('Flagged.')
  terminal.send(KEYS.ctrlC)
  expect(await terminal.ended()).toBe(130)
  expect(terminal.text().replace(/\s+/g, ' ')).toMatch(/Paused, and the time stands still: .*--resume"/)
  const paused = shelf.journal((j) => j.exams.open()!)
  expect(paused.used).toBeGreaterThan(0)
  const stem = shelf.paper.questions[1]!.source.item.stem

  // Time away is not exam time.
  await new Promise((resolve) => setTimeout(resolve, 1200))
  const again = openTerminal(['exam', '--resume', ...shelf.flags], { home: shelf.home })
  await again.sees('Going on.')
  await again.sees(/Question 2 of 4, flagged[\s\S]*Answer/)
  expect(again.text()).toContain(stem)
  const used = shelf.journal((j) => j.exams.open()!.used)
  expect(used - paused.used).toBeLessThan(1000)
  for (const n of [2, 3, 4]) {
    answer(again, shelf.typed(n))
    await again.sees(n < 4 ? `Question ${n + 1} of 4` : 'Hand in now?')
  }
  again.send('y')
  expect(await again.ended()).toBe(0)
  expect(again.text()).toContain('Passed: 4 of 4 right')
})

test('without --resume it asks whether to go on, and giving up is only final with the new start', async () => {
  const shelf = examShelf()
  const first = await begin(shelf)
  answer(first, shelf.typed(1))
  await first.sees('Question 2 of 4')
  first.send(KEYS.ctrlC)
  await first.ended()
  const id = shelf.journal((j) => j.exams.open()!.id)

  const second = openTerminal(shelf.start, { home: shelf.home })
  await second.sees(/You left an exam: An exam for tests\.[\s\S]*go on/)
  second.send('n')
  await second.sees('Press Enter to start')
  second.send(KEYS.ctrlC)
  expect(await second.ended()).toBe(130)
  expect(shelf.journal((j) => j.exams.open()?.id)).toBe(id)

  const third = openTerminal(shelf.start, { home: shelf.home })
  await third.sees('go on')
  third.send('g')
  await third.sees('Question 2 of 4')
})

test.each([
  ['with arrow keys', {}],
  ['line by line', { TERM: 'dumb' }],
])('the time ends the exam while it waits for an answer, %s', async (_what, env) => {
  const shelf = examShelf({ minutes: 0.1, pass: 1 })
  const terminal = await begin(shelf, { env })
  answer(terminal, shelf.typed(1))
  await terminal.sees('Question 2 of 4')
  expect(await terminal.ended()).toBe(0)
  const text = terminal.text().replace(/\s+/g, ' ')
  expect(text).toContain('The time is up. Everything you answered counts.')
  expect(text).toContain('Passed: 1 of 4 right, 1 needed.')
  expect(text).toContain('You used 6 s of 6 s.')
  const [exam] = shelf.journal((j) => j.exams.history())
  expect(exam!.result).toMatchObject({ ended: 'time', secondsUsed: 6, right: 1 })
})

test('the time ends the exam while it asks whether to hand in', async () => {
  const shelf = examShelf({ minutes: 0.1 })
  const terminal = await begin(shelf)
  answer(terminal, 'e')
  await terminal.sees('Hand in now?')
  expect(await terminal.ended()).toBe(1)
  expect(terminal.text()).toContain('The time is up.')
})

test('a wrong answer is asked again, with what is expected', async () => {
  const shelf = examShelf()
  const terminal = await begin(shelf)
  answer(terminal, '9')
  await terminal.sees('Expected a number from 1 to 3. "?" lists what else can be typed.')
  answer(terminal, '?')
  await terminal.sees('g 7 go to question 7')
  answer(terminal, 'l')
  await terminal.sees('Without an answer: 1, 2, 3, 4.')
})

test('forty columns are enough', async () => {
  const shelf = examShelf()
  const terminal = await begin(shelf, { columns: 40 })
  for (const n of [1, 2, 3]) {
    answer(terminal, shelf.typed(n, n > 1))
    await terminal.sees(`Question ${n + 1} of 4`)
  }
  answer(terminal, 'e')
  await terminal.sees('Hand in now?')
  terminal.send('y')
  expect(await terminal.ended()).toBe(1)
  // Lines are broken by us, between words, and not by the terminal wherever it ends.
  const result = printed(terminal.raw()).split('Hand in now?').at(-1)!
  expect(result.split('\n').filter((line) => line.length > 40)).toEqual([])
  const text = terminal.text().replace(/\s+/g, ' ')
  expect(text).toContain('Not passed this time: 2 of 4 right, 3 needed.')
  expect(text).toContain('practices these questions with reasons.')
})

test('killed at random moments and gone on with: nothing is lost', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/kill-exam.mjs'), '--times', '5', '--each', '5', '--seed', '3'],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('5 kills in 1 exams: nothing was lost')
})

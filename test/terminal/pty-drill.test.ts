import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal } from '../../src/journal/journal.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { KEYS, openTerminal, type Terminal, type TerminalOptions } from '../support/terminal.ts'

const DRILL = ['drill', '--playbooks', 'books', '--playbook', 'test-play']

function shelf(questions: number): {
  home: string
  open: (args?: string[], more?: Partial<TerminalOptions>) => Terminal
} {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(questions)))
  return { home, open: (args = [], more = {}) => openTerminal([...DRILL, ...args], { home, ...more }) }
}

function reviewsIn(home: string) {
  const journal = openJournal(join(home, 'journal.db'))
  const all = journal.reviews.all()
  journal.close()
  return all
}

/** The number on the screen of the right answer, or of a wrong one. */
function numberOf(screen: string, right: boolean): string {
  const last = screen.slice(screen.lastIndexOf('Which one?'))
  return new RegExp(`(\\d)\\. ${right ? 'the right' : '(?:a|another) wrong'} thing`).exec(last)![1]!
}

/** Answers the question on the screen, and waits for the reasons. */
async function answer(t: Terminal, right: boolean, sure = 's'): Promise<string> {
  t.send(numberOf(await t.sees(/3\. [\s\S]*to move/), right) + KEYS.enter)
  await t.sees('How sure are you?')
  t.send(sure)
  return t.sees(right ? 'Right.' : 'Not this time.')
}

test('a whole drill: questions, reasons, a repeat of what was missed, and the end', async () => {
  const { home, open } = shelf(3)
  const t = open(['--count', '3'])
  await t.sees('Question 1 of 3')
  await answer(t, false, 'u')
  const reasons = await t.sees('Enter for the next question')
  for (const words of ['It helps in case', 'It hurts in case', '(your choice)', '(right)'])
    expect(reasons).toContain(words)
  for (const n of [2, 3]) {
    t.send(KEYS.enter)
    await t.sees(`Question ${n} of 3`)
    await answer(t, true)
    await t.sees('Enter for the next question')
  }
  t.send(KEYS.enter)
  await t.sees('Once more')
  await answer(t, true)
  await t.sees('2 of 3 questions right')
  const end = await t.sees('Comes back')
  expect(await t.ended()).toBe(0)
  expect(end).toContain('Look at')
  expect(end).toContain('Went well')
  const reviews = reviewsIn(home)
  expect(reviews.map((r) => [r.right, r.sure, r.counts])).toEqual([
    [false, false, true],
    [true, true, true],
    [true, true, true],
    [true, true, false],
  ])
  expect(reviews[3]!.item).toBe(reviews[0]!.item)
})

test('arrow keys move, and Enter chooses', async () => {
  const { home, open } = shelf(1)
  const t = open()
  await t.sees(/❯ 1\./)
  t.send(KEYS.down)
  await t.sees(/❯ 2\./)
  t.send(KEYS.down)
  await t.sees(/❯ 3\./)
  t.send(KEYS.up)
  await t.sees(/❯ 2\./)
  t.send(KEYS.enter)
  await t.sees('How sure are you?')
  // Enter alone says nothing about how sure one is.
  t.send(KEYS.enter)
  t.send('u')
  await t.sees(/of 1 question right|Once more|Enter for/)
  expect(reviewsIn(home)).toHaveLength(1)
})

test('Ctrl-C in a question: the terminal is given back, what was answered is kept, and the drill goes on with the rest', async () => {
  const { home, open } = shelf(4)
  const t = open(['--count', '4'])
  await answer(t, true)
  await t.sees('Enter for the next question')
  t.send(KEYS.enter)
  await t.sees('Question 2 of 4')
  await t.sees('to move')
  t.send(KEYS.ctrlC)
  await t.sees('Your answers are saved. Start a drill again to go on.')
  expect(await t.ended()).toBe(130)
  // The cursor is shown again, and no mode is left on.
  expect(t.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(t.raw().lastIndexOf('\u001b[?25l'))
  const [first] = reviewsIn(home)

  const again = open(['--count', '4'])
  await again.sees('Going on where you left: 1 question answered so far.')
  for (const n of [2, 3, 4]) {
    await again.sees(`Question ${n} of 4`)
    await answer(again, true)
    if (n < 4) {
      await again.sees('Enter for the next question')
      again.send(KEYS.enter)
    }
  }
  await again.sees('3 of 3 questions right')
  expect(await again.ended()).toBe(0)
  const reviews = reviewsIn(home)
  expect(new Set(reviews.map((r) => r.item)).size).toBe(4)
  expect(new Set(reviews.map((r) => r.session))).toEqual(new Set([first!.session]))
})

test.each([
  ['while being asked how sure one is', 'How sure are you?'],
  ['while reading the reasons', 'Enter for the next question'],
])('Ctrl-C %s', async (_when, words) => {
  const { home, open } = shelf(3)
  const t = open()
  t.send(numberOf(await t.sees(/to move/), true) + KEYS.enter)
  await t.sees('How sure are you?')
  if (words.startsWith('Enter')) {
    t.send('s')
    await t.sees(words)
  }
  t.send(KEYS.ctrlC)
  expect(await t.ended()).toBe(130)
  expect(reviewsIn(home)).toHaveLength(words.startsWith('Enter') ? 1 : 0)
  expect(t.text()).toContain(
    words.startsWith('Enter') ? 'Your answers are saved' : 'You can come back any time.',
  )
})

test('left at the repeats, with all questions answered: the next drill is a new one', async () => {
  const { home, open } = shelf(6)
  const t = open(['--count', '1'])
  await answer(t, false)
  await t.sees('Enter for the next question')
  t.send(KEYS.ctrlC)
  expect(await t.ended()).toBe(130)
  const next = open(['--count', '1'])
  await next.sees('Before you start')
  next.send(KEYS.enter)
  await next.sees('Question 1 of 1')
  await answer(next, true)
  await next.sees('1 of 1 question right')
  expect(await next.ended()).toBe(0)
  expect(new Set(reviewsIn(home).map((r) => r.session)).size).toBe(2)
})

test('Ctrl-D leaves like Ctrl-C', async () => {
  const { open } = shelf(2)
  const t = open(['--plain'])
  await t.sees('(1 to 3):')
  t.send(KEYS.ctrlD)
  await t.sees('You can come back any time.')
  expect(await t.ended()).toBe(130)
})

test('the warm-up comes once there is a history, waits for a key, and can be turned off', async () => {
  const { home, open } = shelf(5)
  const first = open(['--count', '1'])
  await answer(first, true)
  expect(await first.ended()).toBe(0)
  expect(first.text()).not.toContain('Before you start')
  const second = open(['--count', '1'])
  await second.sees('Before you start')
  second.send(KEYS.enter)
  await second.sees('Question 1 of 1')
  second.send(KEYS.ctrlC)
  await second.ended()
  const off = open(['--count', '1', '--no-warm-up', '--fresh'])
  await off.sees('Question 1 of 1')
  off.send(KEYS.ctrlC)
  await off.ended()
  writeIn(home, 'evenkeel.yaml', 'warm-up: false\n')
  const set = open(['--count', '1', '--fresh'])
  await set.sees('Question 1 of 1')
  expect(set.text()).not.toContain('Before you start')
})

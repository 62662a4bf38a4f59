import { expect, test } from 'vitest'
import { examShelf } from '../support/exam-shelf.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { KEYS, openTerminal, type Terminal } from '../support/terminal.ts'

const DRILL = ['drill', '--playbooks', 'books', '--playbook', 'test-play']
const GUIDE = ['guide', 'wrong-price-at-the-till']

function shelf(questions = 4): string {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(questions)))
  return home
}

/** How often words stand on the screen. */
const times = (t: Terminal, words: string): number => t.rows().join('\n').split(words).length - 1
const flat = (t: Terminal): string => t.text().replace(/\s+/g, ' ')

test('a window that changes its size under a question shows it once and whole, and the choice stays', async () => {
  const t = openTerminal(DRILL, { home: shelf(), columns: 80, rows: 30 })
  await t.sees(/❯ 1\./)
  t.send('2')
  await t.sees(/❯ 2\./)
  for (const columns of [44, 100, 60]) {
    t.resize(columns, 30)
    await t.sees(/Question 1 of[\s\S]*Which one\?[\s\S]*❯ 2\.[\s\S]*to\s+choose/)
    for (const words of ['Question 1 of', 'Which one?', ' 1. ', ' 2. ', ' 3. '])
      expect([words, times(t, words)]).toEqual([words, 1])
    expect(t.rows().filter((row) => row.length > columns)).toEqual([])
  }
  t.send(KEYS.enter)
  await t.sees('How sure are you?')
  t.resize(50, 24)
  await t.sees(/Which one\? 2[\s\S]*How sure are you\?/)
  t.send('s')
  await t.sees(/Right\.|Not this time\./)
})

test('a half-typed note survives a window that changes its size', async () => {
  const t = openTerminal(GUIDE, { home: tempFolder(), columns: 80, rows: 40 })
  await t.sees('What now?')
  t.send('n')
  await t.sees('A note about what?')
  t.send('f')
  await t.sees('Your note:')
  t.send('The tag said 8.99')
  await t.sees('8.99')
  t.resize(40, 40)
  await t.sees(/Step 1 of[\s\S]*Your note: The tag said 8\.99/)
  t.send(` today${KEYS.enter}`)
  await t.sees(/said 8\.99\s+today[\s\S]*What now\?/)
})

test('leaving a half-typed note says what is saved and what is not', async () => {
  const t = openTerminal(GUIDE, { home: tempFolder() })
  await t.sees('What now?')
  t.send('n')
  await t.sees('A note about what?')
  t.send('f')
  await t.sees('Your note:')
  t.send('half a sent')
  await t.sees('half a sent')
  t.send(KEYS.ctrlC)
  await t.sees('What you typed here was not saved; everything before is.')
  expect(await t.ended()).toBe(130)
})

test('40 columns and 24 rows: the step stands above the whole menu, and its reasons wait for a key', async () => {
  for (const guide of [
    'wrong-price-at-the-till',
    'five-hour-wait',
    'calm-and-listen',
    'refused-at-the-door',
  ]) {
    const t = openTerminal(['guide', guide], { home: tempFolder(), columns: 40, rows: 24 })
    const screen = await t.sees(/What now\?[\s\S]*p pause/)
    expect(screen).toContain('Step 1 of')
    expect(screen.slice(screen.indexOf('What now?')).trim().split('\n').length).toBeLessThanOrEqual(6)
    if (screen.includes('w why')) {
      t.send('w')
      await t.sees('Why:')
      t.send('q')
    }
    t.send('q')
    await t.sees(/Press d, s, n, m/)
    t.send(KEYS.ctrlC)
    expect(await t.ended()).toBe(130)
    expect(
      t
        .text()
        .split('\n')
        .filter((row) => row.length > 40),
    ).toEqual([])
  }
})

test('a key that means nothing is answered with those that do', async () => {
  const t = openTerminal(DRILL, { home: shelf() })
  await t.sees(/❯ 1\./)
  t.send('q')
  await t.sees(/That key does nothing here: arrow keys or a number from 1 to 3 move; Enter\s+chooses\./)
  t.send(KEYS.down)
  await t.sees(/❯ 2\.[\s\S]*to choose/)
  t.send(KEYS.enter)
  await t.sees('How sure are you?')
  t.send('x')
  await t.sees('Press s or u.')
})

test('a drill that was gone on with and left again does not deny what was answered', async () => {
  const home = shelf()
  const first = openTerminal(DRILL, { home })
  await first.sees(/❯ 1\./)
  first.send(KEYS.enter)
  await first.sees('How sure')
  first.send('s')
  await first.sees('Enter for the next question')
  first.send(KEYS.ctrlC)
  expect(await first.ended()).toBe(130)
  const second = openTerminal(DRILL, { home })
  await second.sees('1 question answered so far')
  await second.sees('to choose')
  second.send(KEYS.ctrlC)
  expect(await second.ended()).toBe(130)
  expect(flat(second)).toContain('No further question answered this time. The one from before is saved.')
  expect(flat(second)).toContain('Your answers are saved.')
  expect(flat(second)).not.toContain('No questions answered')

  writeIn(home, 'evenkeel.yaml', 'playbooks: books\n')
  const alone = openTerminal([], { home })
  await alone.sees('Go on with the drill you left: 1 question answered')
  alone.send(KEYS.enter)
  await alone.sees('Going on where you left: 1 question answered so far.')
  await alone.sees(/Question 2 of/)
})

test('left before the first answer: nothing is said to be answered', async () => {
  const home = shelf()
  const first = openTerminal(DRILL, { home })
  await first.sees('to choose')
  first.send(KEYS.ctrlC)
  expect(await first.ended()).toBe(130)
  const second = openTerminal(DRILL, { home })
  await second.sees('to choose')
  expect(second.text()).toContain('Going on with the drill you left, at its first question.')
})

test('evenkeel alone offers to go on with an exam that was left', async () => {
  const shelf = examShelf()
  const exam = openTerminal(shelf.start, { home: shelf.home })
  await exam.sees('Press Enter to start')
  exam.send(KEYS.enter)
  await exam.sees('Question 1 of 4')
  exam.send(`b${KEYS.enter}`)
  await exam.sees('This is the first question.')
  exam.send(KEYS.ctrlC)
  expect(await exam.ended()).toBe(130)
  writeIn(shelf.home, 'evenkeel.yaml', 'playbooks: books\n')
  const alone = openTerminal([], { home: shelf.home })
  await alone.sees(/Go on with the exam you left: An exam for tests\. \d+ min/)
  alone.send(KEYS.enter)
  await alone.sees('Going on.')
  await alone.sees('Question 1 of 4')
})

test('a drill goes on beside the YAML of another program, and says so in one line', async () => {
  const home = shelf()
  writeIn(home, 'books/compose.yaml', 'services:\n  web:\n    image: nginx\n')
  const t = openTerminal(DRILL, { home })
  await t.sees('to choose')
  expect(t.text()).toContain('books/compose.yaml is not a playbook, so it was left out.')
})

test('records and the list of exams break between words at 40 columns', async () => {
  const home = shelf(0)
  const guide = openTerminal(['guide', 'test-play', '--playbooks', 'books'], { home, columns: 40 })
  for (let n = 0; n < 3; n++) {
    await guide.sees('What now?')
    guide.send('d')
  }
  await guide.sees('Where did it happen?')
  guide.send(`behind the second door on the left of the long hall${KEYS.enter}`)
  await guide.sees('Who was there?')
  guide.send(KEYS.enter)
  await guide.sees('Who was told')
  guide.send(KEYS.enter)
  expect(await guide.ended()).toBe(0)
  for (const args of [['records', '1'], ['records'], ['exam', '--list']]) {
    const t = openTerminal(args, { home, columns: 40 })
    expect(await t.ended()).toBe(0)
    const lines = t
      .raw()
      .replace(/\u001b\[[0-9;]*m/g, '')
      .split(/\r?\n/)
    expect([args, lines.filter((line) => line.length > 40)]).toEqual([args, []])
  }
  expect(flat(guide)).toContain('behind the second door on the left of the long hall')
})

test('a long reply is quoted in part, around what was found', async () => {
  const home = tempFolder()
  const filler = 'I am looking at the order that you sent us on Monday, line by line. '.repeat(60)
  writeIn(home, 'reply.txt', `${filler}Calm down. ${filler}`)
  const t = openTerminal(['check', 'reply.txt'], { home, rows: 60 })
  expect(await t.ended()).toBe(1)
  const screen = t.text()
  expect(screen).toMatch(/Calm down\.[\s\S]*\^\^\^/)
  expect(screen).toContain('…')
  // The id beside it is what `rules` and `adjust:` ask for.
  expect(screen).toContain('(calm-down)')
  // What is said of many places alike is said once.
  expect(screen.match(/Act, owner and time/g)?.length ?? 0).toBeLessThan(2)
  expect(screen.split('\n').filter((line) => line.includes('order that you sent')).length).toBeLessThan(8)
})

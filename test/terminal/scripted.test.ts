import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal } from '../../src/journal/journal.ts'
import type { Item } from '../../src/playbook/schema.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, chooseItem, playbookOf } from '../support/playbooks.ts'
import { evenkeel } from '../support/program.ts'

const DRILL = ['drill', '--playbooks', 'books', '--playbook', 'test-play', '--answers', '-']

/** A folder with one playbook, and the program run in it. */
function shelf(...items: Item[]) {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(0, { items })))
  return {
    home,
    run: (args: readonly string[], ...answers: string[]) =>
      evenkeel(args, { home, input: answers.map((line) => `${line}\n`).join('') }),
    reviews() {
      const journal = openJournal(join(home, 'journal.db'))
      const all = journal.reviews.all()
      journal.close()
      return all
    },
  }
}

/** One item of each kind that a drill can ask without the judge. */
const option = (text: string, key = false) => ({ text, why: `Because of ${text}.`, ...(key ? { key } : {}) })
const KINDS: Item[] = [
  {
    id: 'a',
    kind: 'select',
    stage: 'listen',
    stem: 'Which two?',
    options: [option('x', true), option('y', true), option('z')],
  },
  {
    id: 'b',
    kind: 'spot',
    stage: 'calm',
    stem: 'Where?',
    line: 'Well, calm down.',
    options: [option('Well'), option('calm down', true)],
  },
  {
    id: 'c',
    kind: 'order',
    stage: 'solve',
    stem: 'Which order?',
    sequence: [option('1st'), option('2nd'), option('3rd')],
  },
  {
    id: 'd',
    kind: 'recall',
    stage: 'own',
    stem: 'What are they?',
    answer: 'Hear and name.',
    points: ['hear', 'name'],
  },
  {
    id: 'e',
    kind: 'best-worst',
    stage: 'learn',
    stem: 'Best and worst?',
    options: [option('x', true), { ...option('y'), worst: true }, option('z')],
  },
]

test.each<[string, Item, string[], RegExp]>([
  ['select', KINDS[0]!, ['1 2'], /^[✓✗] (Right|Partly right|Not this time)\.$/m],
  ['select, with a comma, and unsure', KINDS[0]!, ['1,3', 'u'], /Because of z\./],
  ['spot, in the order of the line', KINDS[1]!, ['2', 's'], /^✓ Right\.$/m],
  ['order', KINDS[2]!, ['3 1 2'], /The order:\n {2}1\. +1st/],
  ['order, without blanks', KINDS[2]!, ['312'], /Because of 3rd\./],
  ['recall', KINDS[3]!, ['hear them', 'p'], /A full answer has:/],
  ['best and worst', KINDS[4]!, ['1', '2'], /\(worst/],
])('a question of kind %s is asked, graded and explained', async (_what, item, answers, words) => {
  const { run, reviews } = shelf(item)
  const ran = await run(DRILL, ...answers)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toContain(item.stem)
  expect(ran.stdout).toMatch(words)
  expect(reviews()).toMatchObject([{ item: `test-play/${item.id}`, kind: item.kind, counts: true }])
})

test('a whole drill: every answer is kept as it was given, and the end says what comes back when', async () => {
  const { run, reviews } = shelf(...Array.from({ length: 6 }, (_, i) => chooseItem(i)))
  const ran = await run([...DRILL, '--count', '4', '--json'], '1', 's', '2', 'u', '3', '1')
  expect(ran.code).toBe(0)
  const summary = JSON.parse(ran.stdout)
  expect(summary).toMatchObject({ version: 1, answered: 4, ended: 'count', counts: true })
  const all = reviews()
  expect(all.map((r) => r.sure)).toEqual([true, false, true, true])
  expect(all.filter((r) => r.right)).toHaveLength(summary.right)
  expect(new Set(all.map((r) => r.session))).toEqual(new Set([summary.session]))
  expect(summary.comesBack.reduce((n: number, d: { items: number }) => n + d.items, 0)).toBe(4)
  // The talk goes to stderr, where the result is data.
  expect(ran.stderr).toContain('Question 4 of 4')
  expect(ran.stderr).toMatch(/\d of 4 questions right/)
})

test('every reason is given, not only that of the key', async () => {
  const { run } = shelf(chooseItem(1))
  const { stdout } = await run(DRILL, '1')
  for (const why of ['It helps in case 1.', 'It hurts in case 1.', 'It is no use in case 1.']) {
    expect(stdout).toContain(why)
  }
})

test('answers that end early: what was answered is kept, and the code says that it was left', async () => {
  const { run, reviews } = shelf(...Array.from({ length: 5 }, (_, i) => chooseItem(i)))
  const ran = await run(DRILL, '1', '1')
  expect([ran.code, ran.stderr]).toEqual([130, ''])
  expect(ran.stdout).toContain('Your answers are saved. Start a drill again to go on.')
  expect(reviews()).toHaveLength(2)
  const none = await run(DRILL)
  expect(none.code).toBe(130)
  expect(none.stdout).toContain('No questions answered. Nothing was changed.')
})

test.each([
  [
    'a number too high',
    ['1', '4'],
    'Line 2 of standard input: "4" is not an answer here; expected a number from 1 to 3.',
  ],
  [
    'a word',
    ['first'],
    'Line 1 of standard input: "first" is not an answer here; expected a number from 1 to 3.',
  ],
  [
    'an empty line',
    ['1', ''],
    'Line 2 of standard input: "" is not an answer here; expected a number from 1 to 3.',
  ],
  [
    'two numbers',
    ['# a remark', '1 2'],
    'Line 2 of standard input: "1 2" is not an answer here; expected a number from 1 to 3.',
  ],
])('a wrong answer names its line: %s', async (_what, answers, words) => {
  const { run } = shelf(chooseItem(1), chooseItem(2), chooseItem(3))
  const ran = await run(DRILL, ...answers)
  expect([ran.code, ran.stderr]).toEqual([2, `${words}\n`])
})

test('answers from a file: its name is in the message; Windows line ends and a byte order mark are fine', async () => {
  const { home, run } = shelf(chooseItem(1), chooseItem(2))
  const args = (file: string): string[] => [...DRILL.slice(0, -1), file]
  writeIn(home, 'good.txt', '\ufeff# answers\r\n1\r\ns\r\n2\r\nu\r\n')
  expect((await run(args('good.txt'))).code).toBe(0)
  writeIn(home, 'bad.txt', '9\n')
  expect((await run([...args('bad.txt'), '--anyway'])).stderr).toMatch(/^Line 1 of bad\.txt: "9" is not/)
  expect((await run(args('gone.txt'))).stderr).toBe(
    'There is no file gone.txt. Check the spelling of the path.\n',
  )
  expect((await run(args('books'))).stderr).toBe('books is a folder; name a file in it.\n')
})

test('--anyway leaves the schedule as it is', async () => {
  const { home, run } = shelf(chooseItem(1), chooseItem(2))
  await run(DRILL, '1', '1')
  const memories = () => {
    const journal = openJournal(join(home, 'journal.db'))
    const all = journal.reviews.memories()
    journal.close()
    return all
  }
  const before = memories()
  const ran = await run([...DRILL, '--anyway'], '1', '2')
  expect(ran.stdout).toContain('This was extra practice; your schedule is as it was.')
  expect(memories()).toEqual(before)
})

test('when nothing is due the drill says when the next question comes, and how to go on', async () => {
  const { run } = shelf(chooseItem(1))
  await run(DRILL, '1')
  const ran = await run(DRILL, '1')
  expect(ran.code).toBe(0)
  expect(ran.stdout.replace(/\s+/g, ' ')).toMatch(
    /Nothing is due, and you have seen every question here\. The next one comes (tomorrow|in \d+ days)\. .*add --anyway/,
  )
  const json = await run([...DRILL, '--json'])
  expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, answered: 0, ended: 'nothing-left' })
})

test('--stage and quiz', async () => {
  const { run, reviews } = shelf(...Array.from({ length: 9 }, (_, i) => chooseItem(i)))
  const ran = await run(['quiz', ...DRILL.slice(1), '--stage', 'listen', '--stage', 'solve'], '1', '1')
  expect(ran.code).toBe(0)
  expect(
    reviews()
      .map((r) => r.stage)
      .sort(),
  ).toEqual(['listen', 'solve'])
})

test('--for ends the drill when the time is up', async () => {
  const { run, reviews } = shelf(...Array.from({ length: 9 }, (_, i) => chooseItem(i)))
  const ran = await run([...DRILL, '--for', '0.001s', '--json'], '1', '1', '1')
  expect(JSON.parse(ran.stdout)).toMatchObject({ ended: 'time' })
  expect(reviews().length).toBeLessThan(3)
})

test('the same seed asks the same', async () => {
  const items = Array.from({ length: 9 }, (_, i) => chooseItem(i))
  const once = () => shelf(...items).run([...DRILL, '--seed', '7', '--count', '3'], '1', '1', '1')
  const [one, two] = await Promise.all([once(), once()])
  const asked = (text: string) => text.split(' questions right')[0]!.replace(/\d of 3$/, '')
  expect(asked(one.stdout)).toBe(asked(two.stdout))
})

test('a question whose wording has changed says so', async () => {
  const { home, run } = shelf(chooseItem(1), chooseItem(2))
  await run(DRILL, '1', '1')
  const changed = [chooseItem(1), chooseItem(2, { stem: 'Asked in other words?' })]
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(0, { items: changed })))
  const { stdout } = await run([...DRILL, '--anyway'], '1', '1')
  expect(stdout.match(/The wording has changed since you last answered\./g)).toHaveLength(1)
  expect(stdout.indexOf('The wording has changed')).toBeLessThan(stdout.indexOf('Asked in other words?'))
})

import { expect, test } from 'vitest'
import type { Item } from '../../src/playbook/schema.ts'
import { ENOUGH_ANSWERS } from '../../src/practice/readiness.ts'
import { examShelf, SEED } from '../support/exam-shelf.ts'
import { bankOf, EVERY_KIND, profileOf } from '../support/exams.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml } from '../support/playbooks.ts'
import { evenkeel } from '../support/program.ts'

const words = (text: string): string => text.replace(/\s+/g, ' ')

test('passed: exit code 0, the counts by domain, and what was missed with its reasons', async () => {
  const { take, typed } = examShelf()
  const ran = await take([typed(1), typed(2), typed(3), typed(4, false)])
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toContain('Passed: 3 of 4 right, 3 needed.')
  expect(ran.stdout).toMatch(/Staying calm: \d of \d/)
  const missed = ran.stdout.split('What was missed')[1]!
  expect(missed).toMatch(/the right thing in case \d \(right\)/)
  expect(missed).toMatch(/wrong thing in case \d \(your choice\)/)
  expect(words(missed)).toMatch(/It helps in case \d\. .*It (hurts|is no use) in case \d\./)
})

test('no reason is given before the end', async () => {
  const { take, typed } = examShelf()
  const { stdout } = await take([1, 2, 3, 4].map((n) => typed(n, false)))
  expect(stdout.split('Not passed')[0]).not.toMatch(/It helps|It hurts|It is no use|Right|right thing.*✓/)
})

test('not passed: exit code 1, and what to look at first', async () => {
  const { take, typed } = examShelf()
  const ran = await take([typed(1), typed(2), typed(3, false), typed(4, false)])
  expect([ran.code, ran.stderr]).toEqual([1, ''])
  expect(ran.stdout).toContain('Not passed this time: 2 of 4 right, 3 needed.')
  expect(ran.stdout).toContain('Look at first:')
})

test('--json: one value on stdout, all talk on stderr', async () => {
  const { take, typed, paper } = examShelf()
  const ran = await take([typed(1), 's', typed(3), typed(4, false), 'y'], '--json')
  expect(ran.code).toBe(1)
  const result = JSON.parse(ran.stdout)
  expect(result).toMatchObject({
    version: 1,
    profile: 'test-exam',
    right: 2,
    count: 4,
    pass: 3,
    passed: false,
    ended: 'handed-in',
    secondsAllowed: 600,
    missed: [
      { question: 1, item: paper.questions[1]!.source.key, answered: false },
      { question: 3, item: paper.questions[3]!.source.key, answered: true },
    ],
  })
  expect(result.domains.reduce((n: number, d: { count: number }) => n + d.count, 0)).toBe(4)
  expect(ran.stderr).toContain('Question 4 of 4')
})

test('flag, skip, go back, go to, list, time: none of them loses an answer', async () => {
  const { take, typed, journal } = examShelf()
  const lines = ['f', 's', typed(2), 'l', 't', 'b', 'b', 'g 1', typed(1), 'g 3', typed(3), typed(4), 'n', 'e']
  const ran = await take(lines)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  const text = words(ran.stdout)
  expect(text).toContain('Flagged.')
  expect(text).toContain('Without an answer: 1, 3, 4. Flagged: 1.')
  expect(text).toMatch(/(10 min|9 min \d+ s) left\./)
  expect(text).toContain('Question 1 of 4, flagged')
  expect(text).toMatch(/Your answer so far: \d/)
  expect(text).toContain('All are answered. Flagged: 1.')
  expect(text).toContain('Passed: 4 of 4 right')
  expect(journal((j) => j.reviews.count())).toBe(4)
})

test('going where there is no question, and help, say so and ask again', async () => {
  const { take, typed } = examShelf()
  const { stdout } = await take(['g 9', 'g 0', 'b', '?', typed(1), 'e', 'y'])
  expect(stdout.match(/There are questions 1 to 4; "l" lists/g)).toHaveLength(2)
  expect(words(stdout)).toContain('This is the first question. "s" skips it; "g 2" goes to question 2.')
  expect(words(stdout)).toContain('g 7 go to question 7')
  expect(stdout).toContain('1 of 4 right')
})

test('after the last question it says what is open, and "n" goes there', async () => {
  const { take, typed } = examShelf()
  const ran = await take([typed(1), 's', typed(3), typed(4), 'n', typed(2), 'g 4', typed(4), 'y'])
  expect(words(ran.stdout)).toContain('That was the last question. Without an answer: 2.')
  expect(ran.stdout).toContain('Passed: 4 of 4 right')
})

test('an answer can be changed until the end, and the last one counts', async () => {
  const { take, typed } = examShelf()
  const { stdout } = await take([typed(1, false), 'b', typed(1), 'e', 'y'])
  expect(stdout).toContain('1 of 4 right')
})

test('a profile without going back: forward and skip only', async () => {
  const { take, typed } = examShelf({ back: false })
  const ran = await take(['s', 'b', 'g 1', 'g 3', typed(3), typed(4), 'y'])
  expect(ran.stdout).toContain('You cannot go back to a question.')
  expect(ran.stdout.match(/This exam does not let you go back\./g)).toHaveLength(2)
  expect(ran.stdout.match(/^Question 1 of 4/gm)).toHaveLength(1)
  expect(ran.stdout).toContain('2 of 4 right')
})

test.each([
  [
    'a number too high',
    ['1', '4'],
    'Line 2 of standard input: "4" is not an answer here; expected a number from 1 to 3.',
  ],
  [
    'two numbers',
    ['1 2'],
    'Line 1 of standard input: "1 2" is not an answer here; expected a number from 1 to 3.',
  ],
  [
    'a word',
    ['1', '1', 'second'],
    'Line 3 of standard input: "second" is not an answer here; expected a number from 1 to 3.',
  ],
  [
    'an empty line',
    [''],
    'Line 1 of standard input: "" is not an answer here; expected a number from 1 to 3.',
  ],
])('a wrong answer names its line: %s; what was answered before is kept', async (_what, lines, message) => {
  const { take, journal } = examShelf()
  const ran = await take(lines)
  expect([ran.code, ran.stderr]).toEqual([2, `${message}\n`])
  const events = journal((j) => j.exams.events(j.exams.open()!.id))
  expect(events).toHaveLength(lines.length - 1)
})

test('answers that end early pause the exam; --resume goes on with the same questions', async () => {
  const { take, typed, run, journal } = examShelf()
  const first = await take([typed(1), 'f', typed(2)])
  expect([first.code, first.stderr]).toEqual([130, ''])
  expect(words(first.stdout)).toContain('Go on with "evenkeel exam --resume".')
  const before = journal((j) => j.exams.open()!)
  const rest = await run(['exam', '--resume', '--answers', '-'], typed(3), typed(4))
  expect(rest.code).toBe(0)
  expect(rest.stdout).toMatch(/^Going on\. /)
  expect(rest.stdout).toContain('Question 3 of 4')
  expect(rest.stdout).toContain('Passed: 4 of 4 right')
  const reviews = journal((j) => j.reviews.all())
  expect(reviews.map(({ session }) => session)).toEqual([before.id, before.id, before.id, before.id])
  expect(journal((j) => j.exams.open())).toBeUndefined()
  const again = await run(['exam', '--resume', '--answers', '-'])
  expect([again.code, again.stderr]).toEqual([
    2,
    'There is no exam to go on with. "evenkeel exam --list" shows what there is.\n',
  ])
})

test('an exam that could not be drawn leaves the one that was paused', async () => {
  const { take, typed, run, home, journal } = examShelf()
  await take([typed(1)])
  writeIn(home, 'books/large.yaml', asYaml(profileOf({ id: 'large', count: 99, pass: 9 })))
  const ran = await run(['exam', 'large', '--answers', '-'], '1')
  expect([ran.code, ran.stderr]).toEqual([2, 'The exam "large" needs 99 questions, and its banks hold 8.\n'])
  expect(journal((j) => j.exams.open()?.profile)).toBe('test-exam')
})

test('when the time is up while it was away, everything answered counts', async () => {
  const { take, typed, run, journal } = examShelf({ pass: 1 })
  await take([typed(1)])
  journal((j) => j.exams.tick(j.exams.open()!.id, 10 * 60_000))
  const ran = await run(['exam', '--resume', '--json', '--answers', '-'], typed(2))
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.stdout)).toMatchObject({ right: 1, ended: 'time', passed: true, secondsUsed: 600 })
  expect(words(ran.stderr)).toContain('The time is up. Everything you answered counts.')
})

test('--extra-time gives more of it', async () => {
  const { take } = examShelf()
  const ran = await take(['e', 'y'], '--extra-time', '25%', '--json')
  expect(JSON.parse(ran.stdout).secondsAllowed).toBe(750)
  const wrong = await take([], '--extra-time', 'lots')
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    '--extra-time takes percent, from 0 to 300, not "lots". 25 makes 60 minutes 75.\n',
  ])
})

test('every kind of item is asked, answered and graded', async () => {
  const bank = bankOf({}, { items: [...EVERY_KIND] as Item[] })
  const { take, paper } = examShelf({ count: 5, pass: 5, order: 'mixed' }, bank)
  const lines = paper.questions.map(({ source: { item }, order }) => {
    const shown = (place: number): number => order.indexOf(place) + 1
    if (item.kind === 'order') return item.sequence.map((_, i) => shown(i)).join('')
    if (item.kind === 'best-worst') return `${shown(0)}, ${shown(1)}`
    if (item.kind === 'select') return `${shown(1)} ${shown(0)}`
    return String(shown(item.kind === 'spot' ? 1 : 0))
  })
  const ran = await take(lines)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toContain('Passed: 5 of 5 right, 5 needed.')
})

test('--history: the newest first', async () => {
  const { take, typed, run } = examShelf()
  const none = await run(['exam', '--history'])
  expect([none.code, none.stdout, none.stderr]).toEqual([0, '', 'No exam has been finished yet.\n'])
  await take(['e', 'y'])
  await take([1, 2, 3, 4].map((n) => typed(n)))
  const { stdout } = await run(['exam', '--history'])
  expect(stdout).toMatch(
    /^\d{4}-\d\d-\d\d {2}(passed|not passed), \d of 4\. An exam for tests\n.*not passed, 0 of 4\./,
  )
  const { exams } = JSON.parse((await run(['exam', '--history', '--json'])).stdout)
  expect(exams).toHaveLength(2)
  expect(exams[1]).toMatchObject({ version: 1, right: 0, passed: false })
  expect(exams[0].day).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('readiness: not below the stated number, then a chance; repeats and left-open items do not count', async () => {
  const shelf = examShelf({ count: 50, pass: 35 }, bankOf({ A: 30, B: 30 }))
  const ready = async () =>
    JSON.parse((await shelf.run(['exam', '--readiness', 'test-exam', '--json'])).stdout)
  const short = [...Array.from({ length: 39 }, (_, i) => shelf.typed(i + 1)), 'e', 'y']
  expect((await ready()).readiness).toEqual({ kind: 'not-enough', answers: 0, more: ENOUGH_ANSWERS })
  await shelf.take(short)
  expect((await ready()).readiness).toEqual({ kind: 'not-enough', answers: 39, more: 1 })
  const page = await shelf.run(['exam', '--readiness', 'test-exam'])
  expect(words(page.stdout)).toContain('Not enough answers yet: 1 more first answer')
  // The result showed the eleven that were open; the ten that never came are asked first now.
  await shelf.take([...Array.from({ length: 50 }, () => '1'), 'e'])
  const { readiness, calibration } = await ready()
  expect(readiness).toMatchObject({ kind: 'estimate', answers: 49 })
  expect(calibration).toBeNull()
  const { stdout } = await shelf.run(['exam', '--readiness', 'test-exam'])
  expect(words(stdout)).toMatch(/Chance to pass today: \d+ % \(between \d+ % and \d+ %\)\./)
})

test('items: statistics from exams, with the time each question took', async () => {
  const { take, typed, run } = examShelf()
  expect((await run(['items', '--stats'])).stdout).toMatch(/^No answers yet\./)
  await take([1, 2, 3, 4].map((n) => typed(n, n > 1)))
  const { version, items } = JSON.parse((await run(['items', '--stats', '--json'])).stdout)
  expect([version, items.length]).toEqual([1, 4])
  expect(items[0]).toMatchObject({ answers: 1, difficulty: 0, problems: [] })
  for (const { seconds } of items) expect(seconds).toBeLessThan(30)
})

test('--list names every exam; an unknown one is told which was meant', async () => {
  const home = tempFolder()
  const list = await evenkeel(['exam', '--list'], { home })
  for (const id of ['uk-conflict', 'on', 'fl', 'ny', 'generic-cs', 'sample'])
    expect(list.stdout).toMatch(new RegExp(`^${id} `, 'm'))
  const json = JSON.parse((await evenkeel(['exam', '--list', '--json'], { home })).stdout)
  expect(json.profiles.map((p: { id: string }) => p.id)).toContain('uk-conflict')
  const ran = await evenkeel(['exam', 'uk-conflit', '--answers', '-'], { home })
  expect([ran.code, ran.stderr]).toEqual([2, 'There is no exam "uk-conflit". Did you mean "uk-conflict"?\n'])
})

test('a broken profile names its place', async () => {
  const { run, home, take } = examShelf()
  writeIn(home, 'books/profile.yaml', asYaml(profileOf({ pass: 9 })))
  const ran = await run(['exam', '--list'])
  expect(ran.code).toBe(2)
  expect(ran.stderr).toMatch(
    /^books\/profile\.yaml:12:11: "pass" is 9, but there are only 4 questions\. Lower "pass" or raise "count"\.\n/,
  )
  writeIn(home, 'books/profile.yaml', asYaml({ ...profileOf(), minuets: 3 }))
  expect((await run(['exam', '--list'])).stderr).toMatch(
    /^books\/profile\.yaml:15:3: .*Did you mean "minutes"/,
  )
  writeIn(home, 'books/profile.yaml', asYaml(profileOf({ banks: ['no-bank'] })))
  const missing = await take([])
  expect(missing.stderr).toBe(
    'The exam "test-exam" needs the question bank "no-bank", which is not there. Add its folder with --playbooks.\n',
  )
})

test('the same seed asks the same; without a terminal it says what to do', async () => {
  const [one, two] = await Promise.all([examShelf().take(['e', 'y']), examShelf().take(['e', 'y'])])
  expect(one.stdout.replace(/You used.*/g, '')).toBe(two.stdout.replace(/You used.*/g, ''))
  expect(SEED).toBeGreaterThan(0)
  const { run } = examShelf()
  const ran = await run(['exam', 'test-exam'])
  expect([ran.code, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toContain('--answers FILE')
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal } from '../../src/journal/journal.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { KEYS, openTerminal, type Terminal } from '../support/terminal.ts'

/** Everything that is not text or a line break. */
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/

function reviews(home: string): number {
  const journal = openJournal(join(home, 'journal.db'))
  const count = journal.reviews.count()
  journal.close()
  return count
}

async function drillPlainly(t: Terminal): Promise<void> {
  await t.sees('(1 to 3):')
  t.send(`9${KEYS.enter}`)
  await t.sees('Type a number from 1 to 3, then Enter.')
  t.send(`1${KEYS.enter}`)
  await t.sees('How sure are you?')
  t.send(`maybe${KEYS.enter}`)
  await t.sees('Type one of: s for sure, u for unsure.')
  t.send(`u${KEYS.enter}`)
}

test.each<[string, string[], Record<string, string>]>([
  ['--plain', ['--plain'], {}],
  ['TERM=dumb', [], { TERM: 'dumb' }],
])('%s: a drill line by line, without a single control character', async (_what, flags, env) => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(2)))
  const args = ['drill', '--playbooks', 'books', '--playbook', 'test-play', '--count', '2', ...flags]
  const t = openTerminal(args, { home, env })
  await drillPlainly(t)
  await t.sees('Enter for the next question')
  t.send(KEYS.enter)
  await t.sees('Question 2 of 2')
  t.send(KEYS.ctrlC)
  await t.sees('Your answers are saved. Start a drill again to go on.')
  expect(await t.ended()).toBe(130)
  expect(t.raw().replace('^C', '')).not.toMatch(CONTROL)
  expect(reviews(home)).toBe(1)
})

test('--plain: a guide line by line', async () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(0)))
  const t = openTerminal(['guide', 'test-play', '--playbooks', 'books', '--plain'], { home })
  for (const n of [1, 2, 3]) {
    await t.sees(`Step ${n} of 3`)
    await t.sees('What now?')
    t.send(`d${KEYS.enter}`)
  }
  for (const words of ['Where did it happen?', 'Who was there?', 'Who was told']) {
    await t.sees(words)
    t.send(KEYS.enter)
  }
  await t.sees('The record is saved.')
  expect(await t.ended()).toBe(0)
  expect(t.raw()).not.toMatch(CONTROL)
})

/** Rows that end in the middle of a word which goes on in the next row: the terminal broke them, not the program. */
function brokenWords(t: Terminal, columns: number, words: readonly string[]): string[] {
  const rows = t.text().split('\n')
  return rows.filter((row, i) => {
    if (row.length < columns) return false
    const end = /\S+$/.exec(row)?.[0] ?? ''
    const begin = /^\S+/.exec(rows[i + 1] ?? '')?.[0] ?? ''
    return begin !== '' && words.some((word) => word === end + begin || word.startsWith(end + begin))
  })
}

test.each([[[]], [['--plain']]])('40 columns: no line is longer, no word is broken %s', async (flags) => {
  const home = tempFolder()
  const args = [
    'drill',
    '--playbook',
    'wrong-price-at-the-till',
    '--count',
    '1',
    '--seed',
    '3',
    '--stage',
    'listen',
  ]
  const t = openTerminal([...args, ...flags], { home, columns: 40, rows: 70 })
  const plain = flags.length > 0
  await t.sees(plain ? /\(1 to \d\):|blanks\s+between\):|words:/ : /to move|to mark|words:/)
  t.send(plain ? `1${KEYS.enter}` : '1')
  if (!plain) t.send(KEYS.enter)
  await t.sees(/sure|How much|none of them/i)
  t.send(KEYS.ctrlC)
  expect(await t.ended()).toBe(130)
  const words = t.text().split(/\s+/)
  const lines = t
    .raw()
    .replace(/\u001b\[[0-9;]*m/g, '')
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '\n')
    .split(/[\r\n]+/)
  expect(lines.filter((line) => line.length > 40)).toEqual([])
  expect(brokenWords(t, 40, words)).toEqual([])
})

test('40 columns: list, show and help fit', async () => {
  const home = tempFolder()
  for (const args of [['list'], ['show', 'five-hour-wait'], ['--help'], ['drill', '--help']]) {
    const t = openTerminal(args, { home, columns: 40 })
    expect(await t.ended()).toBe(0)
    const lines = t
      .raw()
      .replace(/\u001b\[[0-9;]*m/g, '')
      .split(/\r?\n/)
    // An address cannot be broken, nor can the name of a command.
    expect([args, lines.filter((line) => line.length > 40 && !/https?:|evenkeel /.test(line))]).toEqual([
      args,
      [],
    ])
  }
})

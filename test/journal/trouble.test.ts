import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/journal/database.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { MIGRATIONS } from '../../src/journal/migrations.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { BIN, cleanEnv, evenkeel, type Ran } from '../support/program.ts'

/** One sentence or two for the user, exit code 2, and no stack trace. */
function expectSentence(ran: Ran, words: RegExp): void {
  expect(ran.stderr.trim()).toMatch(words)
  expect(ran.stderr).not.toMatch(/\bat .*\.(c?js|ts)|Error:|node:/)
  expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  expect(ran.code).toBe(2)
}

const COMMANDS = [
  ['drill', '--answers', '-'],
  ['guide', 'wrong-price-at-the-till', '--answers', '-'],
  ['list'],
  ['records'],
]

test.each(COMMANDS)('%s with a file that is not a database', async (...args) => {
  const home = tempFolder()
  writeIn(home, 'journal.db', 'dear diary, '.repeat(200))
  expectSentence(
    await evenkeel(args, { home, input: '1\n' }),
    /journal\.db is not an evenkeel journal\. Move it/,
  )
})

test.each(COMMANDS)("%s with another program's database", async (...args) => {
  const home = tempFolder()
  const database = openDatabase(join(home, 'journal.db'))
  database.exec('CREATE TABLE bookmarks (url TEXT)')
  database.close()
  expectSentence(
    await evenkeel(args, { home, input: '1\n' }),
    /journal\.db belongs to another program\. Move it/,
  )
})

test("a newer version's journal", async () => {
  const home = tempFolder()
  openJournal(join(home, 'journal.db'), [...MIGRATIONS, 'CREATE TABLE later (id INTEGER)']).close()
  expectSentence(await evenkeel(['list'], { home }), /was written by a newer evenkeel\. Update evenkeel/)
})

test('a folder in place of the file', async () => {
  const home = tempFolder()
  mkdirSync(join(home, 'journal.db'))
  expectSentence(
    await evenkeel(['list'], { home }),
    /journal\.db cannot be opened\. Check that the folder is yours/,
  )
})

test('a file in place of the folder', async () => {
  const home = tempFolder()
  const file = writeIn(home, 'a-file', 'x')
  const ran = await evenkeel(['list'], { home, env: { EVENKEEL_HOME: file } })
  expectSentence(ran, /a-file cannot be made or used as a folder\. Check/)
  const below = await evenkeel(['list'], { home, env: { EVENKEEL_HOME: join(file, 'deeper') } })
  expectSentence(below, /deeper cannot be made or used as a folder\. Check/)
})

// Sixty questions: a terminal that begins when the others are through still finds twelve that nobody has answered.
test('several terminals that begin at once, with no journal yet, lose nothing', async () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(60)))
  const args = ['drill', '--playbooks', 'books', '--playbook', 'test-play', '--count', '12', '--answers', '-']
  const all = await Promise.all(
    Array.from({ length: 4 }, () => evenkeel(args, { home, input: '1\n'.repeat(12) })),
  )
  for (const ran of all) expect([ran.code, ran.stderr]).toEqual([0, ''])
  const journal = openJournal(join(home, 'journal.db'))
  const reviews = journal.reviews.all()
  expect(reviews).toHaveLength(48)
  expect(new Set(reviews.map((r) => r.session)).size).toBe(4)
  // Each answer was folded into what the others had answered meanwhile.
  const reps = [...journal.reviews.memories().values()].reduce((sum, m) => sum + m.reps, 0)
  expect(reps).toBe(48)
  journal.close()
})

/** A disk of its own needs the right to mount; where there is none, these two cannot be tested. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

/** Runs a shell script in which `$HOME_FOLDER` is a disk of the given size. */
function onSmallDisk(home: string, size: string, script: string): string {
  mkdirSync(join(home, 'disk'))
  const file = writeIn(home, 'script.sh', `mount -t tmpfs -o size=${size} tmpfs disk || exit 9\n${script}`)
  const env = { ...cleanEnv(home, { EVENKEEL_HOME: join(home, 'disk') }), NODE: process.execPath, BIN }
  return execFileSync('unshare', ['-rm', 'sh', file], { cwd: home, env, encoding: 'utf8' })
}

test.runIf(canMount)(
  'a disk that runs full: a clear sentence, and all that was acknowledged is there',
  () => {
    const home = tempFolder()
    writeIn(home, 'books/a.yaml', asYaml(playbookOf(300)))
    writeFileSync(join(home, 'answers'), '1\n'.repeat(300))
    const said = onSmallDisk(
      home,
      '700k',
      `"$NODE" "$BIN" drill --playbooks books --playbook test-play --count 300 --answers answers > out 2> err
     echo $?
     cp -r disk copy
     "$NODE" "$BIN" list > out2 2> err2
     echo $?`,
    )
    expect(said.split('\n')[0]).toBe('2')
    const read = (name: string): string => execFileSync('cat', [join(home, name)], { encoding: 'utf8' })
    expect(read('err')).toBe(
      'The disk is full, so the last answer was not saved. Everything before it was. Free some space and start again.\n',
    )
    const acknowledged = read('out').match(/^[✓✗] (Right|Partly right|Not this time)\./gm)?.length ?? 0
    expect(acknowledged).toBeGreaterThan(5)
    const journal = openJournal(join(home, 'copy/journal.db'))
    expect(journal.reviews.count()).toBe(acknowledged)
    journal.close()
    // Looking is possible all the same, or is refused in words.
    if (said.split('\n')[1] !== '0') expect(read('err2')).toMatch(/^[^\n]*(disk is full|cannot be)[^\n]*\n$/)
  },
)

test.runIf(canMount)('a disk that may only be read: a clear sentence', () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(3)))
  writeFileSync(join(home, 'answers'), '1\n1\n')
  const said = onSmallDisk(
    home,
    '2m',
    `"$NODE" "$BIN" drill --playbooks books --playbook test-play --count 2 --answers answers > out || exit 8
     mount -o remount,ro disk || exit 7
     for command in "drill --answers answers" list records; do
       "$NODE" "$BIN" $command > out 2> err
       echo "$? $(cat err)"
     done
     EVENKEEL_HOME="$PWD/disk/deeper" "$NODE" "$BIN" list 2> err
     echo "$? $(cat err)"`,
  )
  const lines = said.trim().split('\n')
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line).toMatch(/^2 \S+ cannot be (written|opened|made).*\.$/)
})

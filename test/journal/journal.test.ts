import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/journal/database.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { JournalError } from '../../src/journal/journal-error.ts'
import { MIGRATIONS } from '../../src/journal/migrations.ts'
import { remember } from '../../src/practice/memory.ts'
import type { Review } from '../../src/practice/review.ts'
import { NOON } from '../support/drills.ts'
import { tempFolder } from '../support/folder.ts'

const file = (): string => join(tempFolder(), 'journal.db')

const review = (n: number): Review => ({
  at: NOON + n,
  session: 's',
  item: `book/item-${n}`,
  wording: '01234567',
  stage: 'listen',
  kind: 'choose',
  answer: { kind: 'options', picked: [n] },
  right: n % 2 === 0,
  score: n % 2 === 0 ? 1 : 0.25,
  sure: n % 3 === 0 ? undefined : n % 3 === 1,
  rating: n % 2 === 0 ? 3 : 1,
  took: 1234,
  counts: true,
})

/** The sentence that opening the file ends with. */
function refusal(path: string, migrations = MIGRATIONS): string {
  try {
    openJournal(path, migrations).close()
  } catch (error) {
    expect(error).toBeInstanceOf(JournalError)
    return (error as JournalError).userMessage
  }
  throw new Error('it was opened')
}

test('an empty folder gets a journal of the newest shape', () => {
  const path = file()
  openJournal(path).close()
  const database = openDatabase(path)
  expect(database.get('PRAGMA user_version')).toMatchObject({ user_version: MIGRATIONS.length })
  expect(database.get('PRAGMA application_id')).toMatchObject({ application_id: 0x6576656e })
  expect(database.get('PRAGMA journal_mode')).toMatchObject({ journal_mode: 'wal' })
  database.close()
})

test('what was saved is read back as it was, by another opening of the file', () => {
  const path = file()
  const first = openJournal(path)
  const reviews = [0, 1, 2, 3].map(review)
  for (const r of reviews) first.reviews.append(r, [r.item], () => remember(undefined, r.rating, r.at))
  first.close()
  const second = openJournal(path)
  expect(second.reviews.all()).toEqual(reviews)
  expect(second.reviews.count()).toBe(4)
  expect(second.reviews.memories().get('book/item-2')).toEqual(remember(undefined, 3, NOON + 2))
  expect(second.reviews.wordings().get('book/item-2')).toBe('01234567')
  expect(second.reviews.stageRecords()).toEqual([{ stage: 'listen', answered: 4, right: 2 }])
  second.close()
})

test('a review and its memory are saved together or not at all', () => {
  const journal = openJournal(file())
  const r = review(1)
  expect(() =>
    journal.reviews.append(r, [r.item], () => {
      throw new Error('broken while folding')
    }),
  ).toThrow('broken while folding')
  expect(journal.reviews.count()).toBe(0)
  journal.reviews.append(r, [r.item], undefined)
  expect([journal.reviews.count(), journal.reviews.memories().size]).toEqual([1, 0])
  journal.close()
})

test('how a stage goes is told from its last twenty answers that count', () => {
  const journal = openJournal(file())
  for (let n = 0; n < 30; n++) {
    const r = { ...review(n), right: n >= 15, counts: n !== 29 }
    journal.reviews.append(r, [r.item], undefined)
  }
  expect(journal.reviews.stageRecords()).toEqual([{ stage: 'listen', answered: 20, right: 14 }])
  journal.close()
})

test('a session that was left is found again until it is ended', () => {
  const journal = openJournal(file())
  const session = { id: 'a', kind: 'drill', started: NOON, ended: undefined, setup: '{}' }
  journal.sessions.start(session)
  expect(journal.sessions.open('drill', NOON)).toEqual(session)
  expect(journal.sessions.open('drill', NOON + 1)).toBeUndefined()
  expect(journal.sessions.open('exam', NOON)).toBeUndefined()
  journal.sessions.end('a', NOON + 5)
  expect(journal.sessions.open('drill', NOON)).toBeUndefined()
  journal.close()
})

test('a text file is not overwritten, and is said not to be a journal', () => {
  const path = file()
  writeFileSync(path, 'dear diary, '.repeat(200))
  expect(refusal(path)).toBe(
    `${path} is not an evenkeel journal. Move it away, or set EVENKEEL_HOME to another folder.`,
  )
  expect(readFileSync(path, 'utf8')).toBe('dear diary, '.repeat(200))
})

test("another program's database is not touched", () => {
  const path = file()
  const other = openDatabase(path)
  other.exec('CREATE TABLE bookmarks (url TEXT)')
  other.close()
  const before = readFileSync(path)
  expect(refusal(path)).toMatch(/^\S+ belongs to another program\. Move it away/)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test("a newer version's journal is not touched", () => {
  const path = file()
  openJournal(path, [...MIGRATIONS, 'CREATE TABLE later (id INTEGER)']).close()
  const before = readFileSync(path)
  expect(refusal(path)).toMatch(/^\S+ was written by a newer evenkeel\. Update evenkeel/)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a damaged journal is said to be damaged', () => {
  const path = file()
  const journal = openJournal(path)
  for (let n = 0; n < 300; n++) journal.reviews.append(review(n), [], undefined)
  journal.close()
  const database = openDatabase(path)
  database.all('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 4096)
  writeFileSync(path, bytes)
  const opened = (): unknown => openJournal(path).reviews.all()
  expect(opened).toThrow(/is damaged\. Put back one of the backups|is not an evenkeel journal/)
})

test('a folder in place of the file', () => {
  const path = file()
  mkdirSync(path)
  expect(refusal(path)).toMatch(/cannot be opened\. Check that the folder is yours/)
})

test('a migration keeps what was there, and a copy of the file as it was before', () => {
  const path = file()
  const before = openJournal(path)
  before.reviews.append(review(1), [], undefined)
  before.close()
  const after = openJournal(path, [...MIGRATIONS, 'ALTER TABLE reviews ADD COLUMN mood TEXT'])
  expect(after.reviews.count()).toBe(1)
  after.close()
  const copy = `${path}.backup-v${MIGRATIONS.length}`
  const backup = openJournal(copy)
  expect(backup.reviews.all()).toEqual([review(1)])
  backup.close()
})

test('a migration that fails leaves the journal as it was', () => {
  const path = file()
  const before = openJournal(path)
  before.reviews.append(review(1), [], undefined)
  before.close()
  const failing = [...MIGRATIONS, 'CREATE TABLE half (id INTEGER); CREATE TABLE reviews (id INTEGER);']
  expect(() => openJournal(path, failing)).toThrow(/reviews already exists/)
  const after = openJournal(path)
  expect(after.reviews.all()).toEqual([review(1)])
  after.close()
  const database = openDatabase(path)
  expect(database.get("SELECT count(*) AS n FROM sqlite_master WHERE name = 'half'")).toMatchObject({ n: 0 })
  database.close()
})

test('a new journal needs no backup', () => {
  const path = file()
  openJournal(path).close()
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('backup'))).toEqual([])
  expect(existsSync(path)).toBe(true)
})

test('two terminals answer the same question: the second goes on from the first', () => {
  const path = file()
  const one = openJournal(path)
  const two = openJournal(path)
  const r = review(2)
  const fold = (before: readonly Parameters<typeof remember>[0][]) => remember(before[0], 3, NOON)
  one.reviews.append(r, [r.item], fold)
  two.reviews.append(r, [r.item], fold)
  expect(one.reviews.memories().get(r.item)?.reps).toBe(2)
  one.close()
  two.close()
})

test('two terminals end the same run: one record, and no failure', () => {
  const journal = openJournal(file())
  journal.runs.start({ id: 'r', playbook: 'p', title: 'P', started: NOON, ended: undefined })
  const record = { version: 1, run: 'r', title: 'P' } as never
  journal.runs.finish('r', NOON + 1, record)
  journal.runs.finish('r', NOON + 2, record)
  expect(journal.runs.records()).toHaveLength(1)
  expect(journal.runs.open()).toEqual([])
  journal.close()
})

import { contestedTable } from './contested.ts'
import type { Database } from './database.ts'
import { openDatabase } from './database.ts'
import { examTables } from './exams.ts'
import { explainSqlite, JournalError } from './journal-error.ts'
import { MIGRATIONS } from './migrations.ts'
import { reviewTable } from './reviews.ts'
import { runTables } from './runs.ts'
import { sessionTable } from './sessions.ts'

/** Everything that is kept between two starts, in one SQLite file. */
export interface Journal {
  readonly path: string
  readonly reviews: ReturnType<typeof reviewTable>
  readonly sessions: ReturnType<typeof sessionTable>
  readonly runs: ReturnType<typeof runTables>
  readonly contested: ReturnType<typeof contestedTable>
  readonly exams: ReturnType<typeof examTables>
  close(): void
}

/** "even" in ASCII: marks the file as ours, so that no other program's database is ever changed. */
const APPLICATION_ID = 0x6576656e

/**
 * Opens the journal, making or updating the file as needed.
 * @param path the file; its folder must exist
 * @param migrations the changes that led to the shape of the file; tests bring more than there are
 * @throws JournalError with a sentence for the user: not a database, a newer version's file, read-only, full disk
 */
export function openJournal(path: string, migrations: readonly string[] = MIGRATIONS): Journal {
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw explainSqlite(error, path)
    }
  }
  const database = guard(() => openDatabase(path))
  try {
    guard(() => prepare(database, path, migrations))
  } catch (error) {
    database.close()
    throw error
  }
  return {
    path,
    reviews: guarded(reviewTable(database), guard),
    sessions: guarded(sessionTable(database), guard),
    runs: guarded(runTables(database), guard),
    contested: guarded(contestedTable(database), guard),
    exams: guarded(examTables(database), guard),
    close: () => guard(() => database.close()),
  }
}

function prepare(database: Database, path: string, migrations: readonly string[]): void {
  const version = pragma(database, 'user_version')
  const owner = pragma(database, 'application_id')
  const tables = Number(database.get('SELECT count(*) AS n FROM sqlite_master')?.n)
  if (owner !== APPLICATION_ID && (owner !== 0 || tables > 0)) {
    throw new JournalError(
      `${path} belongs to another program. Move it away, or set EVENKEEL_HOME to another folder.`,
    )
  }
  if (version > migrations.length) {
    throw new JournalError(
      `${path} was written by a newer evenkeel. Update evenkeel, or set EVENKEEL_HOME to another folder.`,
    )
  }
  // Write-ahead log: a reader never waits, a killed process loses nothing. FULL: an answer is on the disk before
  // the next question is drawn, even if the power goes.
  database.get('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  database.exec('PRAGMA foreign_keys = ON')
  if (version < migrations.length) migrate(database, path, migrations)
}

function migrate(database: Database, path: string, migrations: readonly string[]): void {
  const before = pragma(database, 'user_version')
  if (before > 0) {
    const backup = `${path}.backup-v${before}`
    try {
      database.run('VACUUM INTO ?', [backup])
    } catch (error) {
      // A backup of the same version that is already there is as good.
      if (!/already exists/i.test((error as Error).message)) throw error
    }
  }
  database.transaction(() => {
    // Another terminal may have migrated while this one waited for the lock.
    const version = pragma(database, 'user_version')
    for (const migration of migrations.slice(version)) database.exec(migration)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}

function pragma(database: Database, name: string): number {
  return Number(database.get(`PRAGMA ${name}`)?.[name] ?? 0)
}

/** Every call into a table explains its errors the same way. */
function guarded<T extends object>(table: T, guard: <R>(work: () => R) => R): T {
  return Object.fromEntries(
    Object.entries(table).map(([name, method]) => [
      name,
      (...values: unknown[]) => guard(() => (method as (...v: unknown[]) => unknown)(...values)),
    ]),
  ) as T
}

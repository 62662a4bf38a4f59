import { createRequire } from 'node:module'

/** The little we need of SQLite; two drivers offer it. */
export interface Database {
  exec(sql: string): void
  run(sql: string, values?: readonly Value[]): void
  all(sql: string, values?: readonly Value[]): Row[]
  get(sql: string, values?: readonly Value[]): Row | undefined
  /** All or nothing; takes the write lock at once, so that two terminals wait for each other instead of failing. */
  transaction<T>(work: () => T): T
  close(): void
}

export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

interface Statement {
  run(...values: Value[]): unknown
  all(...values: Value[]): unknown[]
  get(...values: Value[]): unknown
}

interface Driver {
  exec(sql: string): unknown
  prepare(sql: string): Statement
  close(): unknown
}

/** How long one terminal waits for the other to finish writing, in milliseconds. */
const BUSY_TIMEOUT = 8000

/**
 * Opens the file, creating it when it is not there.
 * libsql carries a prebuilt SQLite for every common machine; where it has none, Node's own SQLite (22.13 and up)
 * takes over. Both read the same file.
 */
export function openDatabase(path: string): Database {
  const driver = load(path)
  const statements = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    let statement = statements.get(sql)
    if (!statement) {
      statement = driver.prepare(sql)
      statements.set(sql, statement)
    }
    return statement
  }
  const database: Database = {
    exec: (sql) => void driver.exec(sql),
    run: (sql, values = []) => void prepare(sql).run(...values),
    all: (sql, values = []) => prepare(sql).all(...values) as Row[],
    get: (sql, values = []) => (prepare(sql).get(...values) ?? undefined) as Row | undefined,
    transaction(work) {
      driver.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        driver.exec('COMMIT')
        return result
      } catch (error) {
        try {
          driver.exec('ROLLBACK')
        } catch {
          // SQLite has rolled back by itself, as it does when the disk is full; the first error tells why.
        }
        throw error
      }
    },
    close() {
      statements.clear()
      driver.close()
    },
  }
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`)
    return database
  } catch (error) {
    driver.close()
    throw error
  }
}

function load(path: string): Driver {
  const require = createRequire(import.meta.url)
  let Libsql: new (path: string) => Driver
  try {
    Libsql = loadLibsql(require) as typeof Libsql
  } catch (error) {
    let sqlite: { DatabaseSync: new (path: string) => Driver }
    try {
      sqlite = require('node:sqlite') as typeof sqlite
    } catch {
      throw error
    }
    return new sqlite.DatabaseSync(path)
  }
  return new Libsql(path)
}

/** The native parts that libsql comes with; of two for one machine the one for the more common C library first. */
const NATIVE = [
  'linux-x64-gnu',
  'linux-x64-musl',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'darwin-arm64',
  'darwin-x64',
  'win32-x64-msvc',
  'linux-arm-gnueabihf',
  'linux-arm-musleabihf',
]

/**
 * By itself libsql asks Node for a diagnostic report, only to learn which C library the machine has: that takes
 * longer than opening the journal. The native part that loads is the right one, so it is told the answer.
 */
function loadLibsql(require: NodeJS.Require): unknown {
  const within = createRequire(require.resolve('libsql'))
  const target = NATIVE.find((name) => {
    try {
      within(`@libsql/${name}`)
      return true
    } catch {
      return false
    }
  })
  // Where none is found, libsql looks in its own way, and says what is missing.
  if (target !== undefined) {
    answer('@neon-rs/load', { currentTarget: () => target })
    answer('detect-libc', { familySync: () => null, GLIBC: 'glibc', MUSL: 'musl' })
  }
  return require('libsql')

  function answer(name: string, exports: object): void {
    try {
      const filename = within.resolve(name)
      within.cache[filename] = { id: filename, filename, loaded: true, exports } as NodeJS.Module
    } catch {
      // A libsql that no longer asks this way.
    }
  }
}

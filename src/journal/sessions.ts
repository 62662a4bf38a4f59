import type { Database, Row } from './database.ts'

/** One sitting, and how it was set up. */
export interface Session {
  readonly id: string
  readonly kind: string
  readonly started: number
  readonly ended: number | undefined
  /** What the session was started with, as JSON. */
  readonly setup: string
}

/** The sessions; one that was left stays open and can be resumed. */
export function sessionTable(database: Database) {
  return {
    start(session: Session): void {
      database.run('INSERT INTO sessions (id, kind, started, ended, setup) VALUES (?, ?, ?, ?, ?)', [
        session.id,
        session.kind,
        session.started,
        session.ended ?? null,
        session.setup,
      ])
    },
    end(id: string, at: number): void {
      database.run('UPDATE sessions SET ended = ? WHERE id = ? AND ended IS NULL', [at, id])
    },
    /** The newest session of a kind that was left, if it began after a moment. */
    open(kind: string, after: number): Session | undefined {
      const row = database.get(
        'SELECT * FROM sessions WHERE kind = ? AND ended IS NULL AND started >= ? ORDER BY started DESC, id DESC LIMIT 1',
        [kind, after],
      )
      return row && toSession(row)
    },
  }
}

function toSession(row: Row): Session {
  return {
    id: String(row.id),
    kind: String(row.kind),
    started: Number(row.started),
    ended: row.ended === null ? undefined : Number(row.ended),
    setup: String(row.setup),
  }
}

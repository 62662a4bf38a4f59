import type { RunRecord } from '../guide/record.ts'
import type { Logged, RunEvent } from '../guide/run.ts'
import type { Database, Row } from './database.ts'

/** A walk through a checklist, as it is kept. */
export interface StoredRun {
  readonly id: string
  readonly playbook: string
  readonly title: string
  readonly started: number
  readonly ended: number | undefined
}

/** The runs, their events and their records. */
export function runTables(database: Database) {
  return {
    start(run: StoredRun): void {
      database.run('INSERT INTO runs (id, playbook, title, started, ended) VALUES (?, ?, ?, ?, NULL)', [
        run.id,
        run.playbook,
        run.title,
        run.started,
      ])
    },
    append(run: string, logged: Logged): void {
      database.run('INSERT INTO run_events (run, at, event) VALUES (?, ?, ?)', [
        run,
        logged.at,
        JSON.stringify(logged.event),
      ])
    },
    events(run: string): Logged[] {
      const rows = database.all('SELECT at, event FROM run_events WHERE run = ? ORDER BY id', [run])
      return rows.map((row) => ({ at: Number(row.at), event: JSON.parse(String(row.event)) as RunEvent }))
    },
    /** Runs that were paused or left, the newest first. */
    open(): StoredRun[] {
      return database.all('SELECT * FROM runs WHERE ended IS NULL ORDER BY started DESC, id DESC').map(toRun)
    },
    /**
     * Ends the run and keeps its record, in one transaction. A run that two terminals ended has one record: the
     * last, which holds the events of both.
     */
    finish(run: string, at: number, record: RunRecord): void {
      database.transaction(() => {
        database.run('UPDATE runs SET ended = ? WHERE id = ?', [at, run])
        database.run(
          `INSERT INTO records (run, at, body) VALUES (?, ?, ?)
           ON CONFLICT (run) DO UPDATE SET at = excluded.at, body = excluded.body`,
          [run, at, JSON.stringify(record)],
        )
      })
    },
    /** Ends a run that leaves no record. */
    drop(run: string, at: number): void {
      database.run('UPDATE runs SET ended = ? WHERE id = ?', [at, run])
    },
    /** All records, the newest first. */
    records(): RunRecord[] {
      const rows = database.all('SELECT body FROM records ORDER BY at DESC, run DESC')
      return rows.map((row) => JSON.parse(String(row.body)) as RunRecord)
    },
  }
}

function toRun(row: Row): StoredRun {
  return {
    id: String(row.id),
    playbook: String(row.playbook),
    title: String(row.title),
    started: Number(row.started),
    ended: row.ended === null ? undefined : Number(row.ended),
  }
}

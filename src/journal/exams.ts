import type { ExamEvent, ExamResult, TimedEvent } from '../practice/exam.ts'
import type { Paper } from '../practice/paper.ts'
import type { Database, Row } from './database.ts'

/** An exam, as it is kept. */
export interface StoredExam {
  readonly id: string
  readonly profile: string
  readonly title: string
  readonly started: number
  readonly paper: Paper
  /** Milliseconds of exam time used so far. */
  readonly used: number
  /** Milliseconds allowed, extra time included. */
  readonly allowed: number
}

/** The exams, their events and results. */
export function examTables(database: Database) {
  return {
    start(exam: StoredExam): void {
      database.run('INSERT INTO exams (id, profile, title, started, paper, used) VALUES (?, ?, ?, ?, ?, ?)', [
        exam.id,
        exam.profile,
        exam.title,
        exam.started,
        JSON.stringify({ paper: exam.paper, allowed: exam.allowed }),
        exam.used,
      ])
    },
    /** Keeps an event and the time used so far, in one transaction. */
    append(exam: string, at: number, used: number, event: ExamEvent): void {
      database.transaction(() => {
        const values = [exam, at, used, JSON.stringify(event)]
        database.run('INSERT INTO exam_events (exam, at, used, event) VALUES (?, ?, ?, ?)', values)
        database.run('UPDATE exams SET used = max(used, ?) WHERE id = ?', [used, exam])
      })
    },
    /**
     * Keeps the time used so far: what a kill can cost is the time since the last call.
     * @param durable waits for the disk, so that a power cut costs no more either; it takes longer
     */
    tick(exam: string, used: number, durable = true): void {
      if (!durable) database.exec('PRAGMA synchronous = NORMAL')
      try {
        database.run('UPDATE exams SET used = max(used, ?) WHERE id = ?', [used, exam])
      } finally {
        if (!durable) database.exec('PRAGMA synchronous = FULL')
      }
    },
    events(exam: string): TimedEvent[] {
      const rows = database.all('SELECT used, event FROM exam_events WHERE exam = ? ORDER BY id', [exam])
      return rows.map((row) => ({
        used: Number(row.used),
        event: JSON.parse(String(row.event)) as ExamEvent,
      }))
    },
    /** The exam that was left, the newest first. */
    open(): StoredExam | undefined {
      const row = database.get(
        'SELECT * FROM exams WHERE ended IS NULL ORDER BY started DESC, id DESC LIMIT 1',
      )
      return row && toExam(row)
    },
    finish(exam: string, at: number, result: ExamResult): void {
      database.run('UPDATE exams SET ended = ?, result = ? WHERE id = ? AND ended IS NULL', [
        at,
        JSON.stringify(result),
        exam,
      ])
    },
    /** Ends an exam that is not to be graded. */
    drop(exam: string, at: number): void {
      database.run('UPDATE exams SET ended = ? WHERE id = ? AND ended IS NULL', [at, exam])
    },
    /** Results with their days, the newest first. */
    history(): { readonly at: number; readonly result: ExamResult }[] {
      const rows = database.all(
        'SELECT ended, result FROM exams WHERE result IS NOT NULL ORDER BY ended DESC, id DESC',
      )
      return rows.map((row) => ({
        at: Number(row.ended),
        result: JSON.parse(String(row.result)) as ExamResult,
      }))
    },
  }
}

function toExam(row: Row): StoredExam {
  const { paper, allowed } = JSON.parse(String(row.paper)) as { paper: Paper; allowed: number }
  return {
    id: String(row.id),
    profile: String(row.profile),
    title: String(row.title),
    started: Number(row.started),
    used: Number(row.used),
    paper,
    allowed,
  }
}

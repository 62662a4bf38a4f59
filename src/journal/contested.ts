import type { Database } from './database.ts'

/** A finding that a learner objected to, and why: kept, so that rules can be mended. */
export interface Contested {
  readonly at: number
  readonly item: string
  readonly reply: string
  readonly rule: string
  /** The words the judge pointed at. */
  readonly text: string
  readonly reason: string
}

/** The objections; only ever added. */
export function contestedTable(database: Database) {
  return {
    add(contested: Contested): void {
      database.run('INSERT INTO contested (at, item, reply, rule, text, reason) VALUES (?, ?, ?, ?, ?, ?)', [
        contested.at,
        contested.item,
        contested.reply,
        contested.rule,
        contested.text,
        contested.reason,
      ])
    },
    /** All, the newest first. */
    all(): Contested[] {
      return database.all('SELECT * FROM contested ORDER BY id DESC').map((row) => ({
        at: Number(row.at),
        item: String(row.item),
        reply: String(row.reply),
        rule: String(row.rule),
        text: String(row.text),
        reason: String(row.reason),
      }))
    },
  }
}

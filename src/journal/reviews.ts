import type { ItemKey } from '../practice/item-key.ts'
import type { Memory } from '../practice/memory.ts'
import type { Review, ReviewLog, StageRecord } from '../practice/review.ts'
import type { Database, Row } from './database.ts'

/** How many of a stage's last answers say how it is going. */
const RECENT = 20

/** The reviews and the memories they add up to. */
export function reviewTable(database: Database): ReviewLog & {
  /** Keys answered in a session, oldest first. */
  answeredIn(session: string): ItemKey[]
  /** All reviews, oldest first; for export and for folding again. */
  all(): Review[]
  count(): number
} {
  return {
    append(review, keys, fold) {
      database.transaction(() => {
        database.run(
          `INSERT INTO reviews (at, session, item, wording, stage, kind, answer, right, score, sure, rating, took, counts)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            review.at,
            review.session,
            review.item,
            review.wording,
            review.stage,
            review.kind,
            JSON.stringify(review.answer),
            review.right ? 1 : 0,
            review.score,
            review.sure === undefined ? null : review.sure ? 1 : 0,
            review.rating,
            review.took,
            review.counts ? 1 : 0,
          ],
        )
        if (!fold) return
        const memory = fold(
          keys.flatMap((key) => {
            const row = database.get('SELECT * FROM memories WHERE item = ?', [key])
            return row ? [toMemory(row)] : []
          }),
        )
        database.run(
          `INSERT INTO memories (item, due, stability, difficulty, reps, lapses, state, scheduled, last_review, wording)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (item) DO UPDATE SET due = excluded.due, stability = excluded.stability,
             difficulty = excluded.difficulty, reps = excluded.reps, lapses = excluded.lapses, state = excluded.state,
             scheduled = excluded.scheduled, last_review = excluded.last_review, wording = excluded.wording`,
          [
            review.item,
            memory.due,
            memory.stability,
            memory.difficulty,
            memory.reps,
            memory.lapses,
            memory.state,
            memory.scheduledDays,
            memory.lastReview,
            review.wording,
          ],
        )
      })
    },
    memories() {
      return new Map(
        database.all('SELECT * FROM memories').map((row) => [row.item as ItemKey, toMemory(row)]),
      )
    },
    wordings() {
      const rows = database.all('SELECT item, wording FROM memories')
      return new Map(rows.map((row) => [row.item as ItemKey, String(row.wording)]))
    },
    stageRecords() {
      const rows = database.all(
        `SELECT stage, count(*) AS answered, sum(right) AS right FROM (
           SELECT stage, right, row_number() OVER (PARTITION BY stage ORDER BY id DESC) AS nth
           FROM reviews WHERE counts = 1
         ) WHERE nth <= ${RECENT} GROUP BY stage ORDER BY stage`,
      )
      return rows.map((row) => ({
        stage: row.stage as StageRecord['stage'],
        answered: Number(row.answered),
        right: Number(row.right),
      }))
    },
    answeredIn(session) {
      const rows = database.all('SELECT DISTINCT item FROM reviews WHERE session = ? ORDER BY id', [session])
      return rows.map((row) => row.item as ItemKey)
    },
    all() {
      return database.all('SELECT * FROM reviews ORDER BY id').map(toReview)
    },
    count() {
      return Number(database.get('SELECT count(*) AS n FROM reviews')?.n)
    },
  }
}

function toMemory(row: Row): Memory {
  return {
    due: Number(row.due),
    stability: Number(row.stability),
    difficulty: Number(row.difficulty),
    reps: Number(row.reps),
    lapses: Number(row.lapses),
    state: Number(row.state),
    scheduledDays: Number(row.scheduled),
    lastReview: Number(row.last_review),
  }
}

function toReview(row: Row): Review {
  return {
    at: Number(row.at),
    session: String(row.session),
    item: row.item as ItemKey,
    wording: String(row.wording),
    stage: row.stage as Review['stage'],
    kind: String(row.kind),
    answer: JSON.parse(String(row.answer)) as Review['answer'],
    right: row.right === 1,
    score: Number(row.score),
    sure: row.sure === null ? undefined : row.sure === 1,
    rating: Number(row.rating) as Review['rating'],
    took: Number(row.took),
    counts: row.counts === 1,
  }
}

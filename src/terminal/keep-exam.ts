import type { StoredExam } from '../journal/exams.ts'
import type { Journal } from '../journal/journal.ts'
import { timeByQuestion } from '../practice/exam.ts'
import { grade } from '../practice/grade.ts'
import { wordingOf } from '../practice/item-key.ts'
import { latest, ratingOf, remember } from '../practice/memory.ts'
import type { Answer } from '../practice/question.ts'

/**
 * Exam answers count as reviews: they are the most honest ones there are. Safe to call again for an exam that was
 * killed while this was under way: what is kept already is not kept twice.
 */
export function keepReviews(
  journal: Journal,
  stored: StoredExam,
  answers: ReadonlyMap<number, Answer>,
  now: number,
): void {
  const kept = new Set(journal.reviews.answeredIn(stored.id))
  const spent = timeByQuestion(stored.paper, journal.exams.events(stored.id))
  for (const [at, answer] of answers) {
    const { source } = stored.paper.questions[at]!
    if (kept.has(source.key)) continue
    const graded = grade(source.item, answer)
    const rating = ratingOf(graded.right, undefined)
    journal.reviews.append(
      {
        at: now,
        session: stored.id,
        item: source.key,
        wording: wordingOf(source.item),
        stage: source.item.stage,
        kind: source.item.kind,
        answer,
        right: graded.right,
        score: graded.score,
        sure: undefined,
        rating,
        took: Math.round(spent.get(at) ?? 0),
        counts: true,
      },
      [source.key, ...source.formerKeys],
      (before) => remember(latest(before), rating, now),
    )
  }
}

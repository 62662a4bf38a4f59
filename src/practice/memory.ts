import { type Card, createEmptyCard, type FSRS, type Grade as FsrsGrade, fsrs, type Rating } from 'ts-fsrs'

/**
 * What the schedule knows of one item, in the terms of FSRS: stability is the number of days after which it is
 * remembered with a chance of 90 %, difficulty runs from 1 to 10.
 */
export interface Memory {
  /** When it should be asked again, in milliseconds since 1970. */
  readonly due: number
  readonly stability: number
  readonly difficulty: number
  readonly reps: number
  readonly lapses: number
  readonly state: number
  readonly scheduledDays: number
  readonly lastReview: number
}

/** The grades of FSRS that an answer can earn. */
export const RATINGS = { again: 1, hard: 2, good: 3 } as const
export type ReviewRating = (typeof RATINGS)[keyof typeof RATINGS]

let scheduler: FSRS | undefined
/**
 * The default parameters of FSRS, without random spread (the same history must give the same schedule) and without
 * its minutes-long steps: a guard practises before a shift, not all day, so what was missed comes back tomorrow.
 */
const schedule = (): FSRS => {
  scheduler ??= fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 })
  return scheduler
}

/** Right and sure is good, right but unsure is hard, the rest comes again. */
export function ratingOf(right: boolean, sure: boolean | undefined): ReviewRating {
  if (!right) return RATINGS.again
  return sure === false ? RATINGS.hard : RATINGS.good
}

/**
 * One more review folded into the memory of an item.
 * @param memory what was known before; undefined for the first review
 * @param now milliseconds since 1970; a clock that ran backwards counts as no time passed
 */
export function remember(memory: Memory | undefined, rating: ReviewRating, now: number): Memory {
  const at = Math.max(now, memory?.lastReview ?? now)
  const card = memory ? toCard(memory) : createEmptyCard(new Date(at))
  const { card: next } = schedule().next(card, new Date(at), rating as FsrsGrade & Rating)
  return {
    due: next.due.getTime(),
    stability: next.stability,
    difficulty: next.difficulty,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    scheduledDays: next.scheduled_days,
    lastReview: at,
  }
}

/** The one reviewed last: an item that was renamed may have a memory under each of its keys. */
export function latest(memories: readonly Memory[]): Memory | undefined {
  let found: Memory | undefined
  for (const memory of memories) {
    const later = found
      ? memory.lastReview - found.lastReview || // The clock may have stood still; reviews are counted on.
        memory.reps - found.reps
      : 1
    if (later > 0) found = memory
  }
  return found
}

/** The chance, 0 to 1, that the item is remembered at a moment (FSRS forgetting curve). */
export function retrievability(memory: Memory, now: number): number {
  return schedule().get_retrievability(toCard(memory), new Date(Math.max(now, memory.lastReview)), false)
}

function toCard(memory: Memory): Card {
  return {
    due: new Date(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: 0,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
    last_review: new Date(memory.lastReview),
  }
}

import { type DayOf, interleave, type Reason, rank } from './draw.ts'
import { type Grade, grade, type ReplyGrader } from './grade.ts'
import { type ItemKey, type PracticeItem, wordingOf } from './item-key.ts'
import { latest, type Memory, ratingOf, remember } from './memory.ts'
import { type Answer, ask, type Question } from './question.ts'
import type { Fold, Review, StageRecord } from './review.ts'

/** Everything a drill needs to know when it starts; it never changes while the drill runs. */
export interface DrillPlan {
  readonly session: string
  readonly pool: readonly PracticeItem[]
  readonly memories: ReadonlyMap<ItemKey, Memory>
  readonly records: readonly StageRecord[]
  /** Ends after this many questions; retries of missed ones do not count. */
  readonly count: number | undefined
  /** Ends when this moment has passed and the question on the screen is answered. */
  readonly until: number | undefined
  /** Practice that leaves the schedule as it is. */
  readonly anyway: boolean
  /** Whether missed items come once more in the session; a script of answers could not foresee them. */
  readonly retry: boolean
  readonly seed: number
  readonly dayOf: DayOf
  /** Items answered in this session before it was left, when it is resumed. */
  readonly answered: readonly ItemKey[]
  readonly gradeReply?: ReplyGrader | undefined
}

/** One answered question, for the summary. */
export interface Answered {
  readonly source: PracticeItem
  readonly grade: Grade
  readonly sure: boolean | undefined
  readonly retry: boolean
  /** When it comes back; undefined for practice that does not count. */
  readonly due: number | undefined
}

export interface DrillState {
  readonly plan: DrillPlan
  /** The question to answer now; undefined when the drill has ended. */
  readonly question: Question | undefined
  /** Why this question is asked now. */
  readonly reason: Reason | 'retry' | undefined
  /** How many questions were asked, retries left out, those of an earlier part of the session included. */
  readonly number: number
  /** How many questions there will be, as far as can be seen; undefined when time ends the drill. */
  readonly total: number | undefined
  /** Items that were passed over; they are not asked again in this drill. */
  readonly skipped: readonly ItemKey[]
  readonly answers: readonly Answered[]
  /** Missed items that come once more in this session, and after how many answers. */
  readonly retries: readonly { readonly source: PracticeItem; readonly after: number }[]
  readonly ended: 'count' | 'time' | 'nothing-left' | undefined
}

/** What a step asks the terminal to do, in this order. */
export interface DrillStep {
  readonly state: DrillState
  /** The arguments of `ReviewLog.append`, in their order. */
  readonly save: readonly [Review, readonly ItemKey[], Fold | undefined]
  readonly grade: Grade
}

/** A missed item comes once more after this many other answers: long enough to have to remember it. */
const RETRY_AFTER = 3

/** Starts a drill, or goes on with one that was left. */
export function startDrill(plan: DrillPlan, now: number): DrillState {
  const state: DrillState = {
    plan,
    question: undefined,
    reason: undefined,
    number: plan.answered.length,
    total: plan.count,
    skipped: [],
    answers: [],
    retries: [],
    ended: undefined,
  }
  return next(state, now)
}

/**
 * Takes the answer to the question on the screen.
 * @param sure what the learner said before the answer was revealed; undefined when not asked
 * @param shownAt when the question was shown, for the time it took
 */
export function answerDrill(
  state: DrillState,
  answer: Answer,
  sure: boolean | undefined,
  shownAt: number,
  now: number,
): DrillStep {
  const question = state.question
  if (!question) throw new Error('the drill has ended: there is no question to answer')
  const { plan } = state
  const { source } = question
  const graded = grade(source.item, answer, plan.gradeReply)
  const retry = state.reason === 'retry'
  const counts = !plan.anyway && !retry
  const rating = ratingOf(graded.right, sure)
  const fold: Fold | undefined = counts ? (before) => remember(latest(before), rating, now) : undefined
  const keys = [source.key, ...source.formerKeys]
  const due = fold?.(keys.flatMap((key) => plan.memories.get(key) ?? [])).due
  const review: Review = {
    at: now,
    session: plan.session,
    item: source.key,
    wording: wordingOf(source.item),
    stage: source.item.stage,
    kind: source.item.kind,
    answer,
    right: graded.right,
    score: graded.score,
    sure,
    rating,
    took: Math.max(0, now - shownAt),
    counts,
  }
  const answers = [...state.answers, { source, grade: graded, sure, retry, due }]
  const retries =
    graded.right || retry || !plan.retry
      ? state.retries
      : [...state.retries, { source, after: answers.length + RETRY_AFTER }]
  return {
    state: next({ ...state, answers, retries }, now),
    save: [review, keys, fold],
    grade: graded,
  }
}

/** Passes over the question on the screen: nothing is kept of it, and another one takes its number. */
export function skipQuestion(state: DrillState, now: number): DrillState {
  const { question } = state
  if (!question) throw new Error('the drill has ended: there is no question to skip')
  if (state.reason === 'retry') return next(state, now)
  return next({ ...state, number: state.number - 1, skipped: [...state.skipped, question.source.key] }, now)
}

/** Draws the next question, or ends. */
function next(state: DrillState, now: number): DrillState {
  const { plan } = state
  const over = (ended: DrillState['ended']): DrillState => {
    return { ...state, question: undefined, reason: undefined, ended }
  }
  if (plan.until !== undefined && now >= plan.until) return over('time')

  const retry = state.retries[0]
  const full = plan.count !== undefined && state.number >= plan.count
  if (retry && (retry.after <= state.answers.length || full)) return retryNow(state)
  if (full) return over('count')

  const asked = new Set<ItemKey>([
    ...plan.answered,
    ...state.answers.map((a) => a.source.key),
    ...state.skipped,
  ])
  const pool = plan.pool.filter((source) => !asked.has(source.key))
  const ranked = rank(pool, plan.memories, plan.records, now, plan.dayOf, plan.seed, plan.anyway)
  const drawn = interleave(ranked, state.answers.at(-1)?.source)
  if (!drawn) return retry ? retryNow(state) : over('nothing-left')
  return {
    ...state,
    question: ask(drawn.source, plan.seed),
    reason: drawn.reason,
    number: state.number + 1,
    total: plan.count === undefined ? undefined : Math.min(plan.count, state.number + ranked.length),
    ended: undefined,
  }
}

function retryNow(state: DrillState): DrillState {
  const [first, ...rest] = state.retries
  return {
    ...state,
    retries: rest,
    // Another shuffle, so that the place on the screen is no help.
    question: ask(first!.source, state.plan.seed + state.answers.length),
    reason: 'retry',
    ended: undefined,
  }
}

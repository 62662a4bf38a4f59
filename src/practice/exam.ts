import { grade } from './grade.ts'
import type { Paper } from './paper.ts'
import type { Answer } from './question.ts'

/** What can happen in an exam. Events are only ever added; the state is what they add up to. */
export type ExamEvent =
  | { readonly kind: 'answered'; readonly question: number; readonly answer: Answer }
  | { readonly kind: 'flagged'; readonly question: number; readonly on: boolean }
  | { readonly kind: 'moved'; readonly to: number }
  | { readonly kind: 'ended'; readonly why: 'handed-in' | 'time' }

/** An event, and the exam time (milliseconds) used when it happened. */
export interface TimedEvent {
  readonly used: number
  readonly event: ExamEvent
}

export interface ExamState {
  /** The question on the screen, from 0. */
  readonly at: number
  readonly answers: ReadonlyMap<number, Answer>
  readonly flags: ReadonlySet<number>
  readonly ended: 'handed-in' | 'time' | undefined
}

/** Folds the events of an exam over its paper. Events after the end change nothing. */
export function examState(paper: Paper, events: readonly ExamEvent[]): ExamState {
  const answers = new Map<number, Answer>()
  const flags = new Set<number>()
  const last = paper.questions.length - 1
  let at = 0
  let ended: ExamState['ended']
  for (const event of events) {
    if (ended) break
    if (event.kind === 'answered') {
      answers.set(event.question, event.answer)
      at = Math.min(last, event.question + 1)
    } else if (event.kind === 'moved') at = Math.max(0, Math.min(last, event.to))
    else if (event.kind === 'flagged') {
      if (event.on) flags.add(event.question)
      else flags.delete(event.question)
    } else ended = event.why
  }
  return { at, answers, flags, ended }
}

/** Exam time spent on each question, in milliseconds: from when it came on the screen until it was left, summed up. */
export function timeByQuestion(paper: Paper, events: readonly TimedEvent[]): Map<number, number> {
  const spent = new Map<number, number>()
  let before = 0
  events.forEach(({ used }, i) => {
    const { at } = examState(
      paper,
      events.slice(0, i).map(({ event }) => event),
    )
    spent.set(at, (spent.get(at) ?? 0) + Math.max(0, used - before))
    before = used
  })
  return spent
}

/** May one go from one question to another? Only forward, where the profile forbids going back. */
export function mayMove(paper: Paper, from: number, to: number): boolean {
  return to >= 0 && to < paper.questions.length && (to >= from || paper.profile.back !== false)
}

/** Questions without an answer, from 0. */
export function unanswered(paper: Paper, state: ExamState): number[] {
  return paper.questions.flatMap((_, i) => (state.answers.has(i) ? [] : [i]))
}

/** How an exam went. Version 1 of its shape. */
export interface ExamResult {
  readonly version: 1
  readonly exam: string
  readonly profile: string
  readonly title: string
  readonly right: number
  readonly count: number
  readonly pass: number
  readonly passed: boolean
  readonly ended: 'handed-in' | 'time'
  readonly secondsUsed: number
  readonly secondsAllowed: number
  readonly domains: readonly { readonly domain: string; readonly count: number; readonly right: number }[]
  readonly missed: readonly { readonly question: number; readonly item: string; readonly answered: boolean }[]
}

/**
 * Grades an exam. Every question counts one; an unanswered one is missed; what is partly right is not right, as in the
 * exams we know.
 */
export function examResult(
  exam: string,
  paper: Paper,
  state: ExamState,
  time: { readonly used: number; readonly allowed: number },
): ExamResult {
  const graded = paper.questions.map((question, i) => {
    const answer = state.answers.get(i)
    return { question, answer, right: answer !== undefined && grade(question.source.item, answer).right }
  })
  const domains = [...new Set(graded.map((g) => g.question.source.item.domain ?? ''))].sort()
  const right = graded.filter((g) => g.right).length
  const { profile } = paper
  return {
    version: 1,
    exam,
    profile: profile.id,
    title: profile.title,
    right,
    count: paper.questions.length,
    pass: profile.pass,
    passed: right >= profile.pass,
    ended: state.ended ?? 'handed-in',
    secondsUsed: Math.round(time.used / 1000),
    secondsAllowed: Math.round(time.allowed / 1000),
    domains: domains.map((domain) => {
      const here = graded.filter((g) => (g.question.source.item.domain ?? '') === domain)
      return { domain, count: here.length, right: here.filter((g) => g.right).length }
    }),
    missed: graded.flatMap((g, i) =>
      g.right ? [] : [{ question: i, item: g.question.source.key, answered: g.answer !== undefined }],
    ),
  }
}

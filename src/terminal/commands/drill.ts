import { STAGES, type Stage } from '../../playbook/stages.ts'
import { memoryOf } from '../../practice/draw.ts'
import {
  answerDrill,
  type DrillPlan,
  type DrillState,
  skipQuestion,
  startDrill,
} from '../../practice/drill.ts'
import { type ItemKey, type PracticeItem, wordingOf } from '../../practice/item-key.ts'
import { nearest } from '../../text/nearest.ts'
import { LEFT } from '../ask.ts'
import { askQuestion, SKIPPED } from '../ask-question.ts'
import { choosePractice, packNotes } from '../choose-practice.ts'
import type { Content } from '../content.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { type ReplyCoach, replyCoach } from '../reply-coach.ts'
import { makeScene } from '../scene.ts'
import { UserError } from '../user-error.ts'
import { counted, inDays } from '../views/days.ts'
import { summarize, summaryText } from '../views/drill-summary.ts'
import { feedback, questionHead } from '../views/question.ts'

export interface DrillFlags {
  readonly for?: string
  readonly count?: string
  readonly stage?: readonly string[]
  readonly playbook?: readonly string[]
  readonly bank?: readonly string[]
  readonly anyway?: boolean
  readonly fresh?: boolean
  readonly answers?: string
  readonly json?: boolean
  readonly warmUp?: boolean
  readonly seed?: string
}

/** Questions in a drill for which neither a number nor a time was asked. */
const USUAL_COUNT = 10
/** A drill left longer ago than this is not gone on with: another shift, another drill. */
export const RESUME_WITHIN = 12 * 60 * 60 * 1000

/** `evenkeel drill`: questions with feedback at once; each answer is saved before the next question is drawn. */
export async function run(context: Context, flags: DrillFlags): Promise<ExitCode> {
  const { io } = context
  const duration = flags.for === undefined ? undefined : parseDuration(flags.for)
  const count =
    flags.count === undefined ? (duration === undefined ? USUAL_COUNT : undefined) : parseCount(flags.count)
  const stages = parseStages(flags.stage)
  const content = await context.content()
  const { files, pool: all } = choosePractice(content, flags.playbook, flags.bank)
  const pool = all.filter((source) => !stages || stages.has(source.item.stage))
  if (pool.length === 0)
    throw new UserError('There are no questions for these filters. Leave out --stage or --playbook.')

  // With --json the result alone goes to stdout, and the talk to stderr.
  const stream = flags.json ? io.stderr : io.stdout
  const scene = makeScene(stream)
  const { say } = scene
  const style = await context.style(stream)
  const settings = await context.settings()
  const ask = await context.ask(stream, flags.answers, scene)
  const journal = await context.journal()
  try {
    const started = io.now()
    const setup = JSON.stringify({
      files: files.map((f) => f.id),
      stages: stages ? [...stages] : null,
      count: count ?? null,
      anyway: flags.anyway ?? false,
    })
    const left =
      flags.fresh || flags.answers !== undefined
        ? undefined
        : journal.sessions.open('drill', started - RESUME_WITHIN)
    const same = left?.setup === setup ? left : undefined
    const before = same ? journal.reviews.answeredIn(same.id) : []
    // One that was left after its last question, with only repeats to come, has no more to ask.
    const full = count !== undefined && before.length >= count
    if (same && full) journal.sessions.end(same.id, started)
    const resumed = full ? undefined : same
    const session = resumed?.id ?? io.newId()
    const answered = resumed ? before : []
    const memories = journal.reviews.memories()
    // The judge takes longer to load than all the rest, so it comes with the first reply that is asked for.
    let coach: ReplyCoach | undefined
    const plan: DrillPlan = {
      session,
      pool,
      memories,
      records: journal.reviews.stageRecords(),
      count,
      until: duration === undefined ? undefined : started + duration,
      anyway: flags.anyway ?? false,
      retry: !ask.scripted,
      seed: flags.seed === undefined ? io.newSeed() : Number(flags.seed) || 0,
      dayOf: io.dayOf,
      answered,
      gradeReply: (item, text) => coach!.grade(item, text),
    }
    let state = startDrill(plan, started)
    if (!state.question) {
      say(style.wrap(nothingToAsk(plan, started)))
      if (flags.json) context.out(JSON.stringify(summarize(state, started, io.now(), io.dayOf), null, 2))
      return EXIT.ok
    }
    for (const note of packNotes(files)) say(style.dim(style.wrap(note)))
    if (!resumed) journal.sessions.start({ id: session, kind: 'drill', started, ended: undefined, setup })
    else say(style.wrap(goingOn(answered.length)))

    const warmUp = settings.warmUp && flags.warmUp !== false && !ask.scripted && !resumed && memories.size > 0
    if (warmUp && (await ask.proceed(style.wrap(WARM_UPS[memories.size % WARM_UPS.length]!))) === LEFT) {
      return leave(state)
    }
    const wordings = journal.reviews.wordings()
    while (state.question) {
      const question = state.question
      const shownAt = io.now()
      const head = state
      scene.begin()
      say('')
      say(() => questionHead(head, style))
      if (changed(question.source, memories, wordings))
        say(() => style.dim(style.wrap('The wording has changed since you last answered.')))
      if (question.source.item.kind === 'reply') coach ??= await replyCoach(context)
      const answer = await askQuestion(ask, question, style, say, (text) =>
        coach?.unjudged(question.source.item, text),
      )
      if (answer === LEFT) return leave(state)
      if (answer === SKIPPED) {
        state = skipQuestion(state, io.now())
        continue
      }
      const step = answerDrill(state, answer.answer, answer.sure, shownAt, io.now())
      journal.reviews.append(...step.save)
      // The answer to a question that learners grade themselves stands there already.
      if (answer.answer.kind !== 'recall')
        say(() => `\n${feedback(question, answer.answer, step.grade, style)}`)
      if (answer.answer.kind === 'reply' && coach) {
        const { advice } = coach
        const { text } = answer.answer
        say(() => `\n${advice(question.source.item, text, style)}\n`)
        const objection = await coach.contest(ask, question.source.item, answer.answer.text)
        if (objection === LEFT) return leave(step.state)
        for (const o of objection) journal.contested.add({ ...o, at: io.now(), item: question.source.key })
        if (objection.length > 0) say(() => style.wrap(OBJECTION_KEPT))
      }
      say('')
      state = step.state
      if (state.question && (await ask.proceed('Enter for the next question')) === LEFT) return leave(state)
    }
    journal.sessions.end(session, io.now())
    finish(state)
    return EXIT.ok

    function finish(at: DrillState): void {
      const now = io.now()
      const summary = summarize(at, started, now, io.dayOf)
      say('')
      say(summaryText(summary, planFor(at, content), now, io.dayOf, style, answered.length))
      if (flags.json) context.out(JSON.stringify(summary, null, 2))
    }

    function leave(at: DrillState): ExitCode {
      finish(at)
      const kept = at.answers.length + answered.length > 0
      const lost = ask.unsaved()
      say('')
      if (lost) say(style.wrap(`${lost}${kept ? '; everything before is' : ''}.`))
      say(
        style.wrap(
          kept ? 'Your answers are saved. Start a drill again to go on.' : 'You can come back any time.',
        ),
      )
      return EXIT.left
    }
  } finally {
    ask.close()
    journal.close()
  }
}

function goingOn(answered: number): string {
  return answered === 0
    ? 'Going on with the drill you left, at its first question.'
    : `Going on where you left: ${counted(answered, 'question')} answered so far.`
}

const OBJECTION_KEPT = 'Your objection is kept, with your reason: "evenkeel rules --contested" shows it.'

/**
 * One minute before the first question. Recalling a kind act, or taking the customer's view, lowered how mistreated
 * staff felt that day (94 staff over 15 workdays; Song and others 2018, doi 10.5465/amj.2016.0448).
 */
const WARM_UPS = [
  'Before you start: think of one time you helped someone at work. Where was it, and what did they say? Take a breath. Then press Enter.',
  'Before you start: picture the last upset customer you met. What had their day been like before they came to you? Take a breath. Then press Enter.',
]

/** Does an item read differently from when it was last answered? */
function changed(
  source: PracticeItem,
  memories: DrillPlan['memories'],
  wordings: ReadonlyMap<ItemKey, string>,
): boolean {
  const memory = memoryOf(source, memories)
  const key = [source.key, ...source.formerKeys].find((k) => memory && memories.get(k) === memory)
  const wording = key && wordings.get(key)
  return wording !== undefined && wording !== wordingOf(source.item)
}

function nothingToAsk(plan: DrillPlan, now: number): string {
  const dues = plan.pool.flatMap((source) => memoryOf(source, plan.memories)?.due ?? [])
  const next = Math.min(...dues)
  const when = Number.isFinite(next) ? ` The next one comes ${inDays(next, now, plan.dayOf)}.` : ''
  return `Nothing is due, and you have seen every question here.${when} To practice anyway, without changing the schedule, add --anyway.`
}

/** The if-then plan of the playbook that had the most misses, or of the first. */
function planFor(state: DrillState, content: Content): string | undefined {
  const misses = new Map<string, number>()
  for (const a of state.answers) {
    misses.set(a.source.playbookId, (misses.get(a.source.playbookId) ?? 0) + (a.grade.right ? 0 : 1))
  }
  const [most] = [...misses].sort((a, b) => b[1] - a[1])
  return content.playbooks.find((p) => p.file.id === most?.[0])?.file.plan
}

function parseStages(wanted: readonly string[] | undefined): Set<Stage> | undefined {
  if (!wanted || wanted.length === 0) return undefined
  for (const stage of wanted) {
    if ((STAGES as readonly string[]).includes(stage)) continue
    const meant = nearest(stage, STAGES)
    throw new UserError(
      `"${stage}" is not a stage. ${meant ? `Did you mean "${meant}"?` : `Use one of: ${STAGES.join(', ')}.`}`,
    )
  }
  return new Set(wanted as readonly Stage[])
}

/** "5m", "90s", "1h" or plain minutes, in milliseconds. */
export function parseDuration(text: string): number {
  const match = /^(\d{1,4}(?:\.\d+)?)\s*(s|sec|m|min|h)?$/i.exec(text.trim())
  const unit = { s: 1000, m: 60_000, h: 3_600_000 }[
    (match?.[2] ?? 'm').charAt(0).toLowerCase() as 's' | 'm' | 'h'
  ]
  const value = Number(match?.[1]) * unit
  if (!match || !(value > 0))
    throw new UserError(
      `--for takes minutes, or a time with its unit, not "${text}": 5 and 5m are five minutes; 90s and 1h work too.`,
    )
  return value
}

function parseCount(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 500) {
    throw new UserError(`--count takes a whole number from 1 to 500, not "${text}".`)
  }
  return value
}

import type { StoredExam } from '../../journal/exams.ts'
import type { Journal } from '../../journal/journal.ts'
import { type ExamEvent, examResult, examState, mayMove, unanswered } from '../../practice/exam.ts'
import { type Ask, LEFT } from '../ask.ts'
import { EXAM_HELP, expected, readExamInput } from '../ask-exam.ts'
import { chooseExam } from '../choose-exam.ts'
import type { Context } from '../context.ts'
import { examHistory, examReadiness } from '../exam-pages.ts'
import { findProfile, listProfiles } from '../exam-profiles.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { keepReviews } from '../keep-exam.ts'
import { makeScene, type Scene } from '../scene.ts'
import type { Style } from '../style.ts'
import { examQuestion, missedText, numberList, resultLine, resultText, timeLeft } from '../views/exam.ts'

export interface ExamFlags {
  readonly resume?: boolean
  readonly readiness?: boolean
  readonly history?: boolean
  readonly list?: boolean
  readonly extraTime?: string
  readonly answers?: string
  readonly json?: boolean
  readonly seed?: string
}

/** How often the time used is written down, in milliseconds: a kill costs less than this, and many kills add up. */
const HEARTBEAT = 100
/** Every so many times the disk is waited for, so that a power cut costs a second at most. */
const DURABLE = 10

/** `evenkeel exam [profile]`: a timed exam; reasons come at the end. */
export async function run(context: Context, id: string | undefined, flags: ExamFlags): Promise<ExitCode> {
  const content = await context.content()
  const { profiles } = content.exams()
  const all = profiles.map((p) => p.file)
  if (flags.list) {
    await listProfiles(context, all, flags.json === true)
    return EXIT.ok
  }
  if (flags.history) return examHistory(context, flags.json === true)
  if (flags.readiness) return examReadiness(context, findProfile(all, id), flags.json === true)

  const stream = flags.json ? context.io.stderr : context.io.stdout
  const scene = makeScene(stream)
  const style = await context.style(stream)
  const wanted = id === undefined ? undefined : findProfile(all, id)
  const ask = await context.ask(stream, flags.answers, scene)
  const journal = await context.journal()
  try {
    const stored = await chooseExam(context, journal, content, ask, wanted, all, flags, style, scene.say)
    if (stored === LEFT) return EXIT.left
    return await sit(context, journal, ask, stored, flags, style, scene)
  } finally {
    ask.close()
    journal.close()
  }
}

/** The exam itself: question after question until it is handed in, the time is up, or the person leaves. */
async function sit(
  context: Context,
  journal: Journal,
  ask: Ask,
  stored: StoredExam,
  flags: ExamFlags,
  style: Style,
  scene: Scene,
): Promise<ExitCode> {
  const { io } = context
  const { say } = scene
  const { paper, allowed } = stored
  const events: ExamEvent[] = journal.exams.events(stored.id).map(({ event }) => event)
  // A steady clock: setting the computer's clock must not change an exam.
  const began = io.steady()
  const used = (): number => Math.round(stored.used + io.steady() - began)
  const log = (event: ExamEvent): void => {
    journal.exams.append(stored.id, io.now(), Math.min(used(), allowed), event)
    events.push(event)
  }
  const timeUp = new AbortController()
  const alarm = setTimeout(() => timeUp.abort(), Math.max(0, allowed - used()))
  let beats = 0
  const heartbeat = setInterval(
    () => journal.exams.tick(stored.id, Math.min(used(), allowed), ++beats % DURABLE === 0),
    HEARTBEAT,
  )
  try {
    if (stored.used > 0) say(style.wrap(`Going on. ${timeLeft(allowed - used())}`))
    say(() => style.dim(style.wrap(`Type the number of your answer. Besides: ${EXAM_HELP}.`)))
    for (;;) {
      let state = examState(paper, events)
      // A timer may come a moment before its time; the question would be asked again, and nothing would end it.
      if (!state.ended && (used() >= allowed || timeUp.signal.aborted)) {
        log({ kind: 'ended', why: 'time' })
        state = examState(paper, events)
      }
      if (state.ended) break
      const shown = state
      scene.begin()
      say('')
      say(() => examQuestion(paper, shown, style))
      const done = await answerOne(state.at)
      if (done === LEFT && !timeUp.signal.aborted) {
        journal.exams.tick(stored.id, Math.min(used(), allowed))
        say('')
        if (ask.unsaved()) say(style.wrap(`${ask.unsaved()}; everything before is.`))
        say(
          style.wrap(
            `Paused, and the time stands still: ${timeLeft(allowed - used())} Go on with "evenkeel exam --resume".`,
          ),
        )
        return EXIT.left
      }
    }
  } finally {
    clearTimeout(alarm)
    clearInterval(heartbeat)
  }
  const state = examState(paper, events)
  const result = examResult(stored.id, paper, state, { used: Math.min(used(), allowed), allowed })
  keepReviews(journal, stored, state.answers, io.now())
  journal.exams.finish(stored.id, io.now(), result)
  say('')
  if (state.ended === 'time') say(style.strong('The time is up. Everything you answered counts.'))
  say(resultText(result, style))
  if (result.missed.length > 0)
    say(`\n${style.strong('What was missed')}\n\n${missedText(paper, state, result, style)}`)
  // Once more at the end: the list of what was missed has pushed it off the screen.
  if (result.missed.length > 0) say(`\n${resultLine(result, style)}`)
  if (flags.json) context.out(JSON.stringify(result, null, 2))
  return result.passed ? EXIT.ok : EXIT.findings

  /** One question, until it is answered or left for another one. */
  async function answerOne(at: number): Promise<undefined | typeof LEFT> {
    const question = paper.questions[at]!
    const { item } = question.source
    const prompt = `Answer (${expected(item, question.order.length)}, or ? for help):`
    for (;;) {
      // A person is asked again; a script of answers is told which line is wrong.
      const line = await ask.line(prompt, ask.scripted ? problemWith : undefined, timeUp.signal)
      if (line === LEFT) return LEFT
      const input = readExamInput(line, question)
      if (input.kind === 'answer') {
        log({ kind: 'answered', question: at, answer: input.answer })
        return lastOne()
      }
      if (input.kind === 'go') {
        if (mayMove(paper, at, input.to)) {
          log({ kind: 'moved', to: input.to })
          return undefined
        }
        say(() => style.wrap(moveProblem(undefined, input.to)))
      } else if (input.kind === 'wrong')
        say(style.wrap(`Expected ${input.expected}. "?" lists what else can be typed.`))
      else if (input.command === 'help') say(style.wrap(EXAM_HELP))
      else if (input.command === 'time') say(timeLeft(allowed - used()))
      else if (input.command === 'list') say(style.wrap(openOnes()))
      else if (input.command === 'flag') {
        const on = !examState(paper, events).flags.has(at)
        log({ kind: 'flagged', question: at, on })
        say(on ? 'Flagged.' : 'The flag is off.')
      } else if (input.command === 'end') {
        const sure = await confirmEnd()
        if (sure === LEFT) return LEFT
        if (sure) {
          log({ kind: 'ended', why: 'handed-in' })
          return undefined
        }
      } else {
        const to = input.command === 'back' ? at - 1 : at + 1
        if (!mayMove(paper, at, to)) {
          if (input.command === 'skip' && to >= paper.questions.length) return lastOne()
          say(() => style.wrap(moveProblem(at, to)))
          continue
        }
        log({ kind: 'moved', to })
        return undefined
      }
    }

    function problemWith(typed: string): string | undefined {
      const input = readExamInput(typed, question)
      return input.kind === 'wrong' ? input.expected : undefined
    }

    /** After the last question: hand in, or go on with what is open. */
    async function lastOne(): Promise<undefined | typeof LEFT> {
      if (at < paper.questions.length - 1) return undefined
      say(style.wrap(`That was the last question. ${openOnes()}`))
      const sure = await confirmEnd()
      if (sure === LEFT) return LEFT
      if (sure) log({ kind: 'ended', why: 'handed-in' })
      else {
        const open = unanswered(paper, examState(paper, events))[0]
        if (open !== undefined && mayMove(paper, at, open)) log({ kind: 'moved', to: open })
      }
      return undefined
    }
  }

  function openOnes(): string {
    const state = examState(paper, events)
    const open = unanswered(paper, state).map((i) => i + 1)
    const flags = [...state.flags].map((i) => i + 1).sort((a, b) => a - b)
    const flagged = flags.length > 0 ? ` Flagged: ${flags.join(', ')}.` : ''
    return open.length === 0
      ? `All are answered.${flagged}`
      : `Without an answer: ${numberList(open)}.${flagged}`
  }

  function moveProblem(from: number | undefined, to: number): string {
    const last = paper.questions.length
    if (from === 0 && to < 0)
      return `This is the first question. "s" skips it; "g ${Math.min(2, last)}" goes to question ${Math.min(2, last)}.`
    if (to < 0 || to >= paper.questions.length)
      return `There are questions 1 to ${last}; "l" lists those without an answer.`
    return 'This exam does not let you go back. Answer this question, or "s" skips it.'
  }

  async function confirmEnd(): Promise<boolean | typeof LEFT> {
    const key = await ask.key(
      `Hand in now? ${openOnes()}`,
      [
        { key: 'y', label: 'yes' },
        { key: 'n', label: 'no' },
      ],
      true,
      timeUp.signal,
    )
    return key === LEFT ? LEFT : key === 0
  }
}

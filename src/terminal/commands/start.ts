import type { Session } from '../../journal/sessions.ts'
import { practiceItems } from '../../practice/item-key.ts'
import { LEFT } from '../ask.ts'
import type { Content } from '../content.ts'
import type { Context } from '../context.ts'
import { dueOf, dueText } from '../due.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { counted } from '../views/days.ts'
import { timeLeft } from '../views/exam.ts'
import { type DrillFlags, RESUME_WITHIN } from './drill.ts'

interface Offer {
  readonly label: string
  readonly go: () => Promise<ExitCode>
}

/** `evenkeel` alone: offers the next sensible thing. Without a terminal it says how to ask for help. */
export async function run(context: Context): Promise<ExitCode> {
  const { io } = context
  if (!io.stdin.isTTY || !io.stdout.isTTY || context.flags.input === false) {
    context.out(
      'evenkeel: keep an even keel with an upset customer. Start with "evenkeel drill", or see "evenkeel --help".',
    )
    return EXIT.ok
  }
  const content = await context.content()
  const journal = await context.journal()
  const memories = journal.reviews.memories()
  const runs = journal.runs.open()
  const exam = journal.exams.open()
  const drill = journal.sessions.open('drill', io.now() - RESUME_WITHIN)
  const answered = drill ? journal.reviews.answeredIn(drill.id).length : 0
  journal.close()
  const due = dueOf(practiceItems(content.playbooks.map((p) => p.file)), memories, io.now(), io.dayOf)

  // First what was left in the middle: the guide before all, since a customer may be waiting.
  const offers: Offer[] = []
  const paused = runs.find((run) =>
    content.playbooks.some((p) => p.file.id === run.playbook || p.file.formerly?.includes(run.playbook)),
  )
  if (paused) {
    const go = async (): Promise<ExitCode> => (await import('./guide.ts')).run(context, paused.playbook, {})
    offers.push({ label: `Go on with the guide you paused: ${paused.title}`, go })
  }
  if (exam) {
    const go = async (): Promise<ExitCode> =>
      (await import('./exam.ts')).run(context, undefined, { resume: true })
    const left = timeLeft(exam.allowed - exam.used)
    offers.push({ label: `Go on with the exam you left: ${exam.title}. ${left}`, go })
  }
  // Before its first answer there is nothing to go on with.
  const again = drill && answered > 0 ? flagsOf(drill, content, answered) : undefined
  if (again) {
    const go = async (): Promise<ExitCode> => (await import('./drill.ts')).run(context, again)
    offers.push({ label: `Go on with the drill you left: ${counted(answered, 'question')} answered`, go })
  }
  const next = dueText(due, io.now(), io.dayOf)
  const drillLabel =
    due.due > 0
      ? `Drill: ${counted(due.due, 'question')} due today`
      : memories.size > 0
        ? `Drill: nothing is due, so meet new questions${next ? ` (${next})` : ''}`
        : 'Drill: ten questions to begin with'
  offers.push({
    label: again ? `${drillLabel}, as a new drill` : drillLabel,
    go: async () => (await import('./drill.ts')).run(context, again ? { fresh: true } : {}),
  })
  offers.push({
    label: 'Guide: walk through a checklist, with someone upset or just gone',
    go: async () => (await import('./guide.ts')).run(context, undefined, {}),
  })
  if (!exam) {
    const go = async (): Promise<ExitCode> => (await import('./exam.ts')).run(context, undefined, {})
    offers.push({ label: 'Exam: a timed mock exam', go })
  }
  offers.push({
    label: 'List all playbooks and question banks',
    go: async () => (await import('./list.ts')).run(context, {}),
  })
  const ask = await context.ask(io.stdout, undefined)
  const picked = await ask.pick('What would help now?', offers)
  if (picked === LEFT) return EXIT.left
  return offers[picked]!.go()
}

/** Flags that start a drill as it was set up, so that it is gone on with; undefined when it cannot be. */
function flagsOf(drill: Session, content: Content, answered: number): DrillFlags | undefined {
  const setup = JSON.parse(drill.setup) as {
    readonly files: readonly string[]
    readonly stages: readonly string[] | null
    readonly count: number | null
    readonly anyway: boolean
  }
  // All its questions were answered; only repeats were to come.
  if (setup.count !== null && answered >= setup.count) return undefined
  const playbooks = content.playbooks.map((p) => p.file.id)
  const banks = content.exams().banks.map((b) => b.file.id)
  if (!setup.files.every((id) => playbooks.includes(id) || banks.includes(id))) return undefined
  const isAll = setup.files.join() === playbooks.join()
  return {
    ...(isAll
      ? {}
      : {
          playbook: setup.files.filter((id) => playbooks.includes(id)),
          bank: setup.files.filter((id) => banks.includes(id)),
        }),
    ...(setup.stages ? { stage: setup.stages } : {}),
    ...(setup.count === null ? { for: USUAL_TIME } : { count: String(setup.count) }),
    anyway: setup.anyway,
  }
}

/** For a drill that was to end after a time: how long it was, is not kept. */
const USUAL_TIME = '5m'

import { memoryOf } from '../../practice/draw.ts'
import { practiceItems } from '../../practice/item-key.ts'
import { LEFT } from '../ask.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { counted } from '../views/days.ts'

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
  const open = journal.runs.open()
  journal.close()
  const today = io.dayOf(io.now())
  const pool = practiceItems(content.playbooks.map((p) => p.file))
  const due = pool.filter((source) => {
    const memory = memoryOf(source, memories)
    return memory !== undefined && io.dayOf(memory.due) <= today
  })
  const choices: { label: string; go: () => Promise<ExitCode> }[] = []
  const paused = open.find((run) =>
    content.playbooks.some((p) => p.file.id === run.playbook || p.file.formerly?.includes(run.playbook)),
  )
  if (paused) {
    const go = async (): Promise<ExitCode> => (await import('./guide.ts')).run(context, paused.playbook, {})
    choices.push({ label: `Go on with the guide you paused: ${paused.title}`, go })
  }
  const drillLabel =
    due.length > 0
      ? `Drill: ${counted(due.length, 'question')} due today`
      : memories.size > 0
        ? 'Drill: nothing is due, so meet new questions'
        : 'Drill: ten questions to begin with'
  choices.push({ label: drillLabel, go: async () => (await import('./drill.ts')).run(context, {}) })
  choices.push({
    label: 'Guide: walk through a checklist, with someone upset or just gone',
    go: async () => (await import('./guide.ts')).run(context, undefined, {}),
  })
  choices.push({ label: 'List all playbooks', go: async () => (await import('./list.ts')).run(context, {}) })
  const ask = await context.ask(io.stdout, undefined)
  const picked = await ask.pick('What would help now?', choices)
  if (picked === LEFT) return EXIT.left
  return choices[picked]!.go()
}

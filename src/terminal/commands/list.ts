import { memoryOf } from '../../practice/draw.ts'
import { practiceItems } from '../../practice/item-key.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { counted } from '../views/days.ts'

export interface ListFlags {
  readonly json?: boolean
}

/** `evenkeel list`: all playbooks, with what is due in each. */
export async function run(context: Context, flags: ListFlags): Promise<ExitCode> {
  const { io } = context
  const content = await context.content()
  const journal = await context.journal()
  const memories = journal.reviews.memories()
  journal.close()
  const today = io.dayOf(io.now())
  const all = practiceItems(content.playbooks.map((p) => p.file))
  const rows = content.playbooks.map(({ file, path }) => {
    const items = all.filter((item) => item.playbookId === file.id)
    const due = items.filter((item) => {
      const memory = memoryOf(item, memories)
      return memory !== undefined && io.dayOf(memory.due) <= today
    })
    const seen = items.filter((item) => memoryOf(item, memories))
    return {
      id: file.id,
      title: file.title,
      summary: file.summary,
      steps: file.steps.length,
      items: items.length,
      new: items.length - seen.length,
      due: due.length,
      path: path ?? null,
    }
  })
  if (flags.json) {
    context.out(JSON.stringify({ version: 1, playbooks: rows }, null, 2))
    return EXIT.ok
  }
  const style = await context.style(io.stdout)
  const blocks = rows.map((row) => {
    const due = row.due > 0 ? `, ${row.due} due today` : ''
    return [
      style.strong(row.id),
      style.wrap(row.title, 2),
      style.dim(
        style.wrap(
          `${counted(row.steps, 'step')}, ${counted(row.items, 'question')}${due}${row.path ? `, ${row.path}` : ''}`,
          2,
        ),
      ),
    ].join('\n')
  })
  context.out(blocks.join('\n\n'))
  return EXIT.ok
}

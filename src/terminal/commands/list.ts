import type { Playbook } from '../../playbook/schema.ts'
import { practiceItems } from '../../practice/item-key.ts'
import type { Context } from '../context.ts'
import { type Due, dueOf, dueText } from '../due.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Style } from '../style.ts'
import { counted } from '../views/days.ts'

export interface ListFlags {
  readonly json?: boolean
}

interface Row extends Due {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly path: string | null
}

interface PlaybookRow extends Row {
  readonly steps: number
  /** Steps that come only when something holds, such as a threat. */
  readonly sometimes: number
}

/** `evenkeel list`: all playbooks and question banks, with what is due in each, and when the next is. */
export async function run(context: Context, flags: ListFlags): Promise<ExitCode> {
  const { io } = context
  const content = await context.content()
  const { banks } = content.exams()
  const journal = await context.journal()
  const memories = journal.reviews.memories()
  journal.close()
  const now = io.now()
  const items = practiceItems([...content.playbooks, ...banks].map(({ file }) => file))
  const dueIn = (id: string | undefined): Due =>
    dueOf(id === undefined ? items : items.filter((item) => item.playbookId === id), memories, now, io.dayOf)
  const rowOf = (file: { id: string; title: string; summary: string }, path: string | undefined): Row => ({
    id: file.id,
    title: file.title,
    summary: file.summary,
    ...dueIn(file.id),
    path: path ?? null,
  })
  const playbookRows = content.playbooks.map(({ file, path }): PlaybookRow => {
    const sometimes = sometimesIn(file)
    return { ...rowOf(file, path), steps: file.steps.length - sometimes, sometimes }
  })
  const bankRows = banks.map(({ file, path }) => rowOf(file, path))
  if (flags.json) {
    context.out(JSON.stringify({ version: 1, playbooks: playbookRows, banks: bankRows }, null, 2))
    return EXIT.ok
  }
  const style = await context.style(io.stdout)
  const block = (row: Row, ...sizes: string[]): string => {
    const details = [...sizes, counted(row.items, 'question'), dueText(row, now, io.dayOf), row.path]
    return [
      style.strong(row.id),
      style.wrap(row.title, 2),
      style.dim(style.wrap(details.filter(Boolean).join(', '), 2)),
    ].join('\n')
  }
  const all = dueIn(undefined)
  const blocks = [
    heading('Playbooks, for "evenkeel guide" and "evenkeel drill"', style),
    ...playbookRows.map((row) => block(row, stepCount(row))),
    heading('Question banks and packs, for "evenkeel drill --bank"', style),
    ...bankRows.map((row) => block(row)),
  ]
  if (all.due > 0 || all.next) blocks.push(style.wrap(`All together, ${dueText(all, now, io.dayOf)}.`))
  context.out(blocks.join('\n\n'))
  return EXIT.ok
}

const heading = (text: string, style: Style): string => style.accent(style.wrap(text))

/** Steps that a guide counts only once their condition holds. */
const sometimesIn = (playbook: Playbook): number =>
  playbook.steps.filter((step) => step.when !== undefined).length

/** As the guide counts them: "9 steps, 4 more if needed". */
function stepCount({ steps, sometimes }: PlaybookRow): string {
  return `${counted(steps, 'step')}${sometimes > 0 ? ` (${sometimes} more if needed)` : ''}`
}

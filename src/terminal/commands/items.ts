import { practiceItems } from '../../practice/item-key.ts'
import { ENOUGH, itemStats } from '../../practice/item-stats.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { itemStatsText } from '../views/exam.ts'

export interface ItemsFlags {
  readonly json?: boolean
}

/** `evenkeel items`: how the items have worked, from the journal. */
export async function run(context: Context, flags: ItemsFlags): Promise<ExitCode> {
  const content = await context.content()
  const pool = practiceItems([...content.playbooks, ...content.exams().banks].map(({ file }) => file))
  const journal = await context.journal()
  const reviews = journal.reviews.all()
  journal.close()
  const stats = itemStats(reviews, pool)
  if (flags.json) context.out(JSON.stringify({ version: 1, items: stats }, null, 2))
  else context.out(itemStatsText(stats, ENOUGH, await context.style(context.io.stdout)))
  return EXIT.ok
}

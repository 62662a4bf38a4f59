import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { recordText } from '../record-text.ts'
import { UserError } from '../user-error.ts'

export interface RecordsFlags {
  readonly json?: boolean
}

/** `evenkeel records [number]`: the records that guides have left, the newest first. */
export async function run(
  context: Context,
  number: string | undefined,
  flags: RecordsFlags,
): Promise<ExitCode> {
  const journal = await context.journal()
  const records = journal.runs.records()
  journal.close()
  if (number === undefined) {
    if (flags.json) context.out(JSON.stringify({ version: 1, records }, null, 2))
    else if (records.length === 0)
      context.note('There are no records yet. A guide leaves one: evenkeel guide <playbook>')
    else {
      const style = await context.style(context.io.stdout)
      const line = (r: (typeof records)[number], i: number): string =>
        style.wrap(`${r.ended.slice(0, 16).replace('T', ' ')}  ${r.title}`, `${i + 1}. `.length, `${i + 1}.`)
      context.out(records.map(line).join('\n'))
    }
    return EXIT.ok
  }
  const record = records[Number(number) - 1]
  if (!record) {
    const there = records.length === 0 ? 'There are none yet.' : `Use a number from 1 to ${records.length}.`
    throw new UserError(`There is no record "${number}". ${there}`)
  }
  context.out(flags.json ? JSON.stringify(record, null, 2) : await recordText(context, record))
  return EXIT.ok
}

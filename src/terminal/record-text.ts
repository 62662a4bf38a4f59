import { type RunRecord, recordMarkdown } from '../guide/record.ts'
import type { Context } from './context.ts'

/** A record for standard output: as it is for a file or a program, broken between words for a window. */
export async function recordText(context: Context, record: RunRecord): Promise<string> {
  const text = recordMarkdown(record)
  if (!context.io.stdout.isTTY) return text
  const style = await context.style(context.io.stdout)
  return text
    .split('\n')
    .map((line) => {
      // The text of a list hangs under itself.
      const lead = /^- (?:\[.\] )?/.exec(line)?.[0] ?? ''
      return style.wrap(line.slice(lead.length), lead.length, lead.trimEnd())
    })
    .join('\n')
}

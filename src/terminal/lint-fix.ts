import type { FileResult } from '../lint/finding.ts'
import { applyFixes, fixable } from '../lint/fix.ts'
import type { Context } from './context.ts'
import { withFile } from './file-errors.ts'
import type { NamedInput } from './lint-inputs.ts'
import { UserError } from './user-error.ts'

/** Rounds of mending: where two places overlap, the second is mended in the next round. */
const ROUNDS = 5

/**
 * Mends what can be mended safely, file by file, and looks again.
 * @param look checks the files as they are now
 * @returns what is found afterwards
 */
export async function fixFiles(
  context: Context,
  inputs: readonly NamedInput[],
  results: readonly FileResult[],
  look: () => Promise<FileResult[]>,
): Promise<FileResult[]> {
  const { io } = context
  const mended = new Map<string, number>()
  let now = [...results]
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const [i, { path, findings }] of now.entries()) {
      const input = inputs[i]!
      const { text, fixed } = applyFixes(input.text(), findings)
      if (fixed === 0) continue
      if (input.fromStdin) throw new UserError('--fix needs files; standard input cannot be changed.')
      withFile(path, () => {
        // The mark at the beginning of a file is no part of the text, and stays.
        const mark = io.readText(input.file).startsWith('\ufeff') ? '\ufeff' : ''
        io.replaceText(input.file, mark + text)
      })
      mended.set(path, (mended.get(path) ?? 0) + fixed)
      changed = true
    }
    if (!changed) break
    now = await look()
  }
  for (const [path, count] of mended) context.note(`Mended ${count} in ${path}.`)
  return now
}

/** Says what `--fix` would do. */
export function sayFixes(
  context: Context,
  inputs: readonly NamedInput[],
  results: readonly FileResult[],
): void {
  results.forEach(({ path, findings }, i) => {
    const would = fixable(findings)
    if (would.length === 0) return
    const text = inputs[i]!.text()
    for (const { line, column, start, end, replacement } of would) {
      const change = `would write "${replacement}" for "${text.slice(start, end)}"`
      context.note(`${path}:${line}:${column}: ${change}`)
    }
  })
}

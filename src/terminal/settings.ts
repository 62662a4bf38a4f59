import * as v from 'valibot'
import { readYaml } from '../playbook/yaml-tree.ts'
import { LineIndex } from '../text/line-index.ts'
import { nearest } from '../text/nearest.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { UserError } from './user-error.ts'

/** What a settings file may say. All of it may be left out. */
const schema = v.strictObject({
  playbooks: v.optional(v.union([v.string(), v.array(v.string())])),
  'warm-up': v.optional(v.boolean()),
  plain: v.optional(v.boolean()),
})

/** Reads a settings file. @throws UserError naming the file, the line and what to write */
export function readSettingsFile(io: Io, file: string) {
  const text = withFile(io.shortPath(file), () => io.readText(file))
  const tree = readYaml(text)
  const fail = (start: number, message: string): never => {
    const { line, column } = new LineIndex(text).position(start)
    throw new UserError(`${io.shortPath(file)}:${line}:${column}: ${message}`)
  }
  const broken = tree.findings[0]
  if (broken) fail(broken.start, `${broken.message}. ${broken.fix}`)
  const result = v.safeParse(schema, tree.value ?? {})
  if (result.success) return result.output
  const issue = result.issues[0]
  const path = (issue.path ?? []).map((p) => p.key as string | number)
  const key = String(path[0] ?? '')
  const known = Object.keys(schema.entries)
  if (!known.includes(key)) {
    const meant = nearest(key, known)
    fail(
      tree.keySpanOf(path).start,
      `"${key}" is not a setting. ${meant ? `Did you mean "${meant}"?` : `Use one of: ${known.join(', ')}.`}`,
    )
  }
  const expected = key === 'playbooks' ? 'a folder or a list of folders' : 'true or false'
  return fail(tree.spanOf(path).start, `"${key}" takes ${expected}.`)
}

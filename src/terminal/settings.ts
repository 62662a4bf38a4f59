import * as v from 'valibot'
import { type LintSettings, lintSettingsSchema, type PlacedSettings } from '../lint/config.ts'
import { explain, type SchemaIssue } from '../playbook/explain.ts'
import { keysAt } from '../playbook/read.ts'
import { readYaml } from '../playbook/yaml-tree.ts'
import { codeFrame } from '../text/frame.ts'
import { LineIndex } from '../text/line-index.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { UserError } from './user-error.ts'

const paths = v.union([v.string(), v.array(v.string())])

/** What a settings file may say. All of it may be left out. */
const schema = v.strictObject({
  extends: v.optional(paths),
  playbooks: v.optional(paths),
  rules: v.optional(paths),
  'warm-up': v.optional(v.boolean()),
  plain: v.optional(v.boolean()),
  'extra-time': v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(300))),
  lint: v.optional(lintSettingsSchema),
})

/** One settings file, with its paths made absolute. */
export interface SettingsFile {
  readonly folder: string
  readonly playbooks: readonly string[]
  readonly rules: readonly string[]
  readonly warmUp: boolean | undefined
  readonly plain: boolean | undefined
  /** More time in exams, in percent. */
  readonly extraTime: number | undefined
  readonly lint: LintSettings | undefined
  /** For what only a command can tell: that a check it names does not exist. */
  readonly refuse: NonNullable<PlacedSettings['refuse']>
}

const DEEPEST = 8

/**
 * Reads a settings file and those it extends, the widest first.
 * @throws UserError naming the file, the place and what to write
 */
export function readSettingsFile(io: Io, file: string, above: readonly string[] = []): SettingsFile[] {
  const shown = io.shortPath(file)
  if (above.includes(file) || above.length > DEEPEST) {
    throw new UserError(
      `${shown} extends itself, by way of ${io.shortPath(above.at(-1) ?? file)}. Take one "extends" out.`,
    )
  }
  const text = withFile(shown, () => io.readText(file))
  const tree = readYaml(text)
  const fail = (finding: { start: number; end: number; message: string; fix: string }): never => {
    const index = new LineIndex(text)
    const { line, column } = index.position(finding.start)
    const frame = codeFrame(index, finding, io.stderr.columns || 80)
    throw new UserError(`${shown}:${line}:${column}: ${finding.message}. ${finding.fix}\n${frame}`)
  }
  const broken = tree.findings[0]
  if (broken) fail(broken)
  const result = v.safeParse(schema, tree.value ?? {})
  if (!result.success) {
    const issue = result.issues[0] as unknown as SchemaIssue
    return fail(explain(issue, tree, (path) => keysAt(schema, path, tree.value)))
  }
  const found = result.output
  const folder = io.resolve(file, '..')
  const absolute = (value: string | string[] | undefined): string[] =>
    value === undefined ? [] : [value].flat().map((path) => io.resolve(folder, path))
  const own: SettingsFile = {
    folder,
    playbooks: absolute(found.playbooks),
    rules: absolute(found.rules),
    warmUp: found['warm-up'],
    plain: found.plain,
    extraTime: found['extra-time'],
    lint: found.lint,
    refuse: (key, message, fix) => fail({ ...tree.keySpanOf(['lint', ...key]), message, fix }),
  }
  return [...absolute(found.extends).flatMap((parent) => readSettingsFile(io, parent, [...above, file])), own]
}

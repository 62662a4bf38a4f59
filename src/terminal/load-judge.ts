import { withHouseRules } from '../house-rules/apply.ts'
import { readHouseRules } from '../house-rules/read.ts'
import type { HouseRules } from '../house-rules/schema.ts'
import { RULES } from '../rules/index.ts'
import { Judge } from '../rules/judge.ts'
import { codeFrame } from '../text/frame.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Context } from './context.ts'
import { withFile } from './file-errors.ts'
import { yamlFiles } from './read-folder.ts'
import { UserError } from './user-error.ts'

/**
 * The judge with the house rules of the settings, and of `--rules` on the command line.
 * @throws UserError naming the place of the first thing wrong in a file of rules
 */
export async function loadJudge(context: Context, more: readonly string[] = []): Promise<Judge> {
  const { io } = context
  const { ruleFolders } = await context.settings()
  const paths = [...ruleFolders, ...more.map((path) => io.resolve(io.cwd, path))]
  const known = RULES.map((rule) => rule.id)
  const files: HouseRules[] = []
  const own = new Map<string, string>()
  for (const path of [...new Set(paths)]) {
    if (!io.exists(path)) throw new UserError(`There are no rules at ${io.shortPath(path)}. Check the path.`)
    for (const file of io.isFolder(path) ? yamlFiles(io, path, 0) : [path]) {
      const houseRules = readOne(context, file, known)
      for (const { id } of houseRules.rules ?? []) {
        const twin = own.get(id)
        if (twin)
          throw new UserError(
            `${io.shortPath(file)} and ${twin} both have a rule "${id}". Rename one of them.`,
          )
        own.set(id, io.shortPath(file))
      }
      files.push(houseRules)
    }
  }
  const judge = new Judge(withHouseRules(RULES, files))
  for (const { id, examples } of files.flatMap((file) => file.rules ?? [])) {
    for (const text of examples?.hit ?? []) {
      if (!judge.judge(text, { model: null }).findings.some((f) => f.rule === id)) {
        throw new UserError(
          `${own.get(id)}: the rule "${id}" does not find its own example "${text}". Mend one of the two.`,
        )
      }
    }
    for (const text of examples?.miss ?? []) {
      if (judge.judge(text, { model: null }).findings.some((f) => f.rule === id)) {
        throw new UserError(
          `${own.get(id)}: the rule "${id}" finds "${text}", which it should let pass. Mend one of the two.`,
        )
      }
    }
  }
  return judge
}

function readOne(context: Context, file: string, known: readonly string[]): HouseRules {
  const { io } = context
  const shown = io.shortPath(file)
  const text = withFile(shown, () => io.readText(file))
  const { houseRules, findings } = readHouseRules(text, known)
  if (houseRules) return houseRules
  const first = findings[0]!
  const index = new LineIndex(text)
  const { line, column } = index.position(first.start)
  const rest = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
  const frame = codeFrame(index, first, io.stderr.columns || 80)
  throw new UserError(`${shown}:${line}:${column}: ${first.message}. ${first.fix}${rest}\n${frame}`)
}

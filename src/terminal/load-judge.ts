import { withHouseRules } from '../house-rules/apply.ts'
import { exampleProblems } from '../house-rules/examples.ts'
import { type HouseRulesReading, readHouseRules } from '../house-rules/read.ts'
import type { HouseRules } from '../house-rules/schema.ts'
import type { Finding } from '../playbook/finding.ts'
import { RULES } from '../rules/index.ts'
import { Judge } from '../rules/judge.ts'
import { codeFrame } from '../text/frame.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Context } from './context.ts'
import { withFile } from './file-errors.ts'
import { yamlFiles } from './read-folder.ts'
import { UserError } from './user-error.ts'

/** A file of rules that could be read. */
export interface RulesFile {
  readonly file: string
  readonly path: string
  readonly text: string
  readonly tree: HouseRulesReading['tree']
  readonly houseRules: HouseRules
}

/**
 * The judge with the house rules of the settings, and of `--rules` on the command line.
 * @throws UserError naming the place of the first thing wrong in a file of rules
 */
export async function loadJudge(context: Context, more: readonly string[] = []): Promise<Judge> {
  const files = await loadHouseRules(context, more)
  return houseJudge(files.map(({ houseRules }) => houseRules))
}

/** The judge with a house's rules. */
export function houseJudge(files: readonly HouseRules[]): Judge {
  return new Judge(withHouseRules(RULES, files))
}

/**
 * The house rules of the settings and of `more`, which fit together and find their own examples.
 * @param isLinted whether what is wrong in a file is told elsewhere; it is left out then
 * @throws UserError naming the place of the first thing wrong in a file of rules
 */
export async function loadHouseRules(
  context: Context,
  more: readonly string[] = [],
  isLinted: (file: string) => boolean = () => false,
): Promise<RulesFile[]> {
  const { io } = context
  const { ruleFolders } = await context.settings()
  const paths = [...ruleFolders, ...more.map((path) => io.resolve(io.cwd, path))]
  const known = RULES.map((rule) => rule.id)
  const files: RulesFile[] = []
  const own = new Map<string, string>()
  for (const path of [...new Set(paths)]) {
    for (const file of filesAt(context, path)) {
      const read = readOne(context, file, known, isLinted(file))
      if (!read) continue
      if (isLinted(file) && read.houseRules.rules?.some(({ id }) => own.has(id))) continue
      for (const { id } of read.houseRules.rules ?? []) {
        const twin = own.get(id)
        if (twin)
          throw new UserError(`${read.path} and ${twin} both have a rule "${id}". Rename one of them.`)
        own.set(id, read.path)
      }
      files.push(read)
    }
  }
  const told = files.filter(({ file }) => !isLinted(file))
  if (told.length === 0) return files
  const judge = houseJudge(files.map(({ houseRules }) => houseRules))
  for (const file of told) {
    const problems = exampleProblems(file.houseRules, judge)
    if (problems.length > 0)
      throw refusal(
        context,
        file,
        problems.map(({ at, ...problem }) => ({ ...problem, ...file.tree.spanOf(at) })),
      )
  }
  return files
}

/** The files of rules at a path. @throws UserError when there is none */
function filesAt({ io }: Context, path: string): readonly string[] {
  const shown = io.shortPath(path)
  if (!io.exists(path)) throw new UserError(`There are no rules at ${shown}. Check the path.`)
  if (!io.isFolder(path)) return [path]
  const files = yamlFiles(io, path, 0)
  // A folder that was named is meant to change what is found; passing over it would look as if it had.
  if (files.length === 0)
    throw new UserError(`The folder ${shown} holds no rules: put a .yaml file there, or name another folder.`)
  return files
}

function readOne(
  context: Context,
  file: string,
  known: readonly string[],
  isLinted: boolean,
): RulesFile | undefined {
  const path = context.io.shortPath(file)
  const text = withFile(path, () => context.io.readText(file))
  const { houseRules, findings, tree } = readHouseRules(text, known)
  if (houseRules) return { file, path, text, tree, houseRules }
  if (isLinted) return undefined
  throw refusal(context, { path, text }, findings)
}

type Problem = Omit<Finding, 'severity'>

/** What is wrong in a file: the first thing with its line, the next in a few words, and how many more there are. */
function refusal(
  { io }: Context,
  { path, text }: Pick<RulesFile, 'path' | 'text'>,
  [first, second, ...others]: readonly Problem[],
): UserError {
  const index = new LineIndex(text)
  const { line, column } = index.position(first!.start)
  const lines = [
    `${path}:${line}:${column}: ${first!.message}. ${first!.fix}`,
    codeFrame(index, first!, io.stderr.columns || 80),
  ]
  if (second) {
    const count = others.length > 0 ? `${others.length + 1} more, the next` : 'one more'
    lines.push(`And ${count} in line ${index.position(second.start).line}: ${second.message}. ${second.fix}`)
  }
  return new UserError(lines.join('\n'))
}

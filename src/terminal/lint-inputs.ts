import { readBaseline } from '../lint/baseline.ts'
import { kindOfFile } from '../lint/kind-of-file.ts'
import type { LintInput } from '../lint/lint-files.ts'
import { harmless } from '../lint/reporters/text.ts'
import { readPlaybook } from '../playbook/read.ts'
import type { Sources } from '../playbook/schema.ts'
import type { Context } from './context.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { pipeSentence, walkFolder } from './lint-walk.ts'
import { UserError, userMessageOf } from './user-error.ts'

/** A file to check, and where it really is. */
export interface NamedInput extends LintInput {
  readonly file: string
  readonly fromStdin: boolean
  /** Met in a folder, with its neighbors, rather than named. */
  readonly walked: boolean
  /** It could be read before, and cannot be any more. */
  readonly isGone: () => boolean
}

/** What the paths on the command line stand for. */
export interface Collected {
  readonly inputs: readonly NamedInput[]
  /** Files of a team's own rules. */
  readonly rules: readonly NamedInput[]
  /** How many YAML files of other programs were met in folders. */
  readonly passedOver: number
  /** A sentence for each thing that could not be read; more may come while files are read again. */
  readonly troubles: readonly string[]
}

/** So many characters are kept from the first look at the files until they are checked. */
const MOST_KEPT = 50_000_000

/** The files that the paths on the command line stand for; without paths, the playbooks of the settings or this folder. */
export async function collectInputs(
  context: Context,
  paths: readonly string[],
  stdinName: string | undefined,
): Promise<Collected> {
  const { io } = context
  const { playbookFolders, ruleFolders } = await context.settings()
  const inputs = new Map<string, NamedInput>()
  const rules = new Map<string, NamedInput>()
  const foreign = new Set<string>()
  const troubles: string[] = []
  const isBelow = (folders: readonly string[], file: string): boolean =>
    folders.some((folder) => io.relative(folder, file) !== undefined)
  let room = MOST_KEPT

  const add = (file: string, walked: boolean): void => {
    const path = io.shortPath(file)
    const read = (): string => withoutMark(withFile(harmless(path), () => io.readText(file)))
    const first = attempt(troubles, read)
    if (first === undefined) return
    // The settings say what is a playbook there; what is none would stop a drill as well.
    const isKnown = !walked || isBelow(playbookFolders, file)
    const kind = isBelow(ruleFolders, file) ? 'rules' : kindOfFile(first)
    if (kind === 'foreign' && !isKnown) {
      foreign.add(file)
      return
    }
    room -= first.length
    let kept = room > 0 ? first : undefined
    let gone = false
    const text = (): string => {
      const known = kept ?? attempt(troubles, read)
      kept = undefined
      gone ||= known === undefined
      return known ?? ''
    }
    const input: NamedInput = { path, file, fromStdin: false, walked, text, isGone: () => gone }
    ;(kind === 'rules' ? rules : inputs).set(file, input)
  }

  for (const path of await pathsOrDefault(context, paths)) {
    if (path === '-') {
      const text = withoutMark(io.readStdin())
      const file = io.resolve(io.cwd, stdinName ?? 'stdin.yaml')
      const stdin: NamedInput = {
        path: stdinName ?? '<stdin>',
        file,
        fromStdin: true,
        walked: false,
        text: () => text,
        isGone: () => false,
      }
      ;(kindOfFile(text) === 'rules' ? rules : inputs).set(file, stdin)
      continue
    }
    const whole = io.resolve(io.cwd, path)
    const kind = attempt(troubles, () => withFile(path, () => io.kindOf(whole)))
    if (kind === undefined) continue
    if (kind === 'missing')
      throw new UserError(`There is no file or folder ${path}. Check the spelling of the path.`)
    if (kind !== 'folder') {
      if (kind !== 'file') troubles.push(pipeSentence(path))
      else if (!(await isOther(context, whole, path))) add(whole, false)
      continue
    }
    const walked = walkFolder(io, whole)
    troubles.push(...walked.troubles)
    if (walked.files.length === 0 && walked.troubles.length === 0)
      throw new UserError(`There are no YAML files in ${path === '.' ? 'this folder' : path}.`)
    for (const file of walked.files) if (!inputs.has(file) && !rules.has(file)) add(file, true)
  }
  const files = [...inputs.values()]
  const passedOver = [...foreign].filter((file) => !inputs.has(file) && !rules.has(file)).length
  return { inputs: files, rules: [...rules.values()], passedOver, troubles }
}

/** "3 files are not playbooks; passed over." */
export function passedOverSentence(count: number): string {
  const what = count === 1 ? '1 file is not a playbook' : `${count} files are not playbooks`
  return `${what}; passed over. Name a file to lint it anyway.`
}

/** Does the work; a failure with a sentence becomes one of the troubles. */
function attempt<T>(troubles: string[], work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    const message = userMessageOf(error)
    if (message === undefined) throw error
    if (!troubles.includes(message)) troubles.push(message)
    return undefined
  }
}

/** Settings and baselines that were named: they are read as what they are. @throws UserError when they are broken */
async function isOther(context: Context, file: string, path: string): Promise<boolean> {
  const { io } = context
  if (/(^|[\\/])evenkeel\.yaml$/.test(file)) {
    const { readSettingsFile } = await import('./settings.ts')
    readSettingsFile(io, file)
    context.note(`${path} holds settings, and nothing in it is wrong.`)
    return true
  }
  if (!/\.json$/i.test(file)) return false
  if (!readBaseline(withFile(path, () => io.readText(file)))) return false
  context.note(`${path} is a baseline and no playbook. It goes with --baseline.`)
  return true
}

async function pathsOrDefault(context: Context, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length > 0) return paths
  const { playbookFolders } = await context.settings()
  return playbookFolders.length > 0 ? playbookFolders : ['.']
}

/** The folders to watch: those named, and those that hold the files named. */
export async function collectPlaces(context: Context, paths: readonly string[]): Promise<string[]> {
  const { io } = context
  const places = (await pathsOrDefault(context, paths)).map((path) => {
    if (path === '-') throw new UserError('--watch needs files; standard input comes only once.')
    const whole = io.resolve(io.cwd, path)
    if (!io.exists(whole))
      throw new UserError(`There is no file or folder ${path}. Check the spelling of the path.`)
    return io.isFolder(whole) ? whole : io.resolve(whole, '..')
  })
  return [...new Set(places)]
}

/** Editors do not count a byte order mark as a column. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}

/**
 * Source keys that may be used: the shipped ones and those of the `sources.yaml` of the project, even when only one
 * of its playbooks is looked at.
 */
export async function sourcesAmong(
  context: Context,
  inputs: readonly NamedInput[],
): Promise<Sources['sources']> {
  const { io } = context
  const shipped = JSON.parse(io.readText(io.resolve(io.shippedFolder, 'content.json'))) as {
    sources: Sources['sources']
  }
  const found = { ...shipped.sources }
  for (const text of sourceLists(io, inputs, (await context.settings()).playbookFolders)) {
    Object.assign(found, readPlaybook(text).sources?.sources)
  }
  return found
}

/** The texts of the lists of sources among the files, beside and above them in the project, and in its folders. */
function sourceLists(io: Io, inputs: readonly NamedInput[], folders: readonly string[]): string[] {
  const seen = new Set<string>()
  const texts = inputs.filter(({ file }) => /(^|[\\/])sources\.ya?ml$/i.test(file)).map(({ text }) => text())
  const named = new Set(inputs.map(({ file }) => file))
  const look = (folder: string): void => {
    if (seen.has(folder)) return
    seen.add(folder)
    for (const name of ['sources.yaml', 'sources.yml']) {
      const file = io.resolve(folder, name)
      if (!named.has(file) && io.exists(file) && io.kindOf(file) === 'file') {
        texts.push(withFile(io.shortPath(file), () => io.readText(file)))
      }
    }
    const above = io.resolve(folder, '..')
    if (above !== folder && io.relative(io.cwd, above) !== undefined) look(above)
  }
  for (const { file } of inputs) look(io.resolve(file, '..'))
  for (const folder of folders) look(folder)
  return texts
}

/**
 * The same files as they were: in a folder, or in a git revision.
 * @param paths what the command line named; a folder stands for all that was in it, also what is gone
 */
export async function oldFiles(
  context: Context,
  place: string,
  paths: readonly string[],
): Promise<LintInput[]> {
  const { io } = context
  const folder = io.resolve(io.cwd, place)
  if (io.exists(folder)) {
    const files = io.isFolder(folder) ? walkFolder(io, folder).files : [folder]
    return files.map((file) => ({
      path: io.shortPath(file),
      text: () => withoutMark(withFile(file, () => io.readText(file))),
    }))
  }
  const git = (...args: string[]): string | undefined => io.capture('git', args, io.cwd)
  const up = git('rev-parse', '--show-cdup')
  if (up === undefined) {
    throw new UserError(`There is no folder ${place}, and this is no git checkout to look a revision up in.`)
  }
  const revision = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${place}^{commit}`)?.trim()
  if (revision === undefined) throw new UserError(`There is no folder and no git revision "${place}".`)
  // Git knows paths from the top of the checkout, wherever in it the person is.
  const top = io.resolve(io.cwd, up.trim() === '' ? '.' : up.trim())
  const listed = (await pathsOrDefault(context, paths)).flatMap((path) => {
    const below = io.relative(top, io.resolve(io.cwd, path))
    if (below === undefined) throw new UserError(`${path} is not in the git checkout that has "${place}".`)
    const names = io.capture('git', ['ls-tree', '-r', '-z', '--name-only', revision, '--', below || '.'], top)
    if (names === undefined) throw new UserError(`Git could not list ${path} in "${place}".`)
    return names.split('\u0000').filter((name) => /\.ya?ml$/i.test(name))
  })
  return [...new Set(listed)].map((path) => ({
    path,
    text: () => withoutMark(io.capture('git', ['show', `${revision}:${path}`], top) ?? ''),
  }))
}

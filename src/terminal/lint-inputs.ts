import type { LintInput } from '../lint/lint-files.ts'
import { readPlaybook } from '../playbook/read.ts'
import type { Sources } from '../playbook/schema.ts'
import type { Context } from './context.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { yamlFiles } from './read-folder.ts'
import { UserError } from './user-error.ts'

/** A file to check, and where it really is. */
export interface NamedInput extends LintInput {
  readonly file: string
  readonly fromStdin: boolean
}

/** The files that the paths on the command line stand for; without paths, the playbooks of the settings or this folder. */
export async function collectInputs(
  context: Context,
  paths: readonly string[],
  stdinName: string | undefined,
): Promise<NamedInput[]> {
  const { io } = context
  const inputs = new Map<string, NamedInput>()
  for (const path of await pathsOrDefault(context, paths)) {
    if (path === '-') {
      const text = withoutMark(io.readStdin())
      const file = io.resolve(io.cwd, stdinName ?? 'stdin.yaml')
      inputs.set(file, { path: stdinName ?? '<stdin>', file, fromStdin: true, text: () => text })
      continue
    }
    const whole = io.resolve(io.cwd, path)
    if (!io.exists(whole))
      throw new UserError(`There is no file or folder ${path}. Check the spelling of the path.`)
    const files = io.isFolder(whole) ? yamlFiles(io, whole, 0) : [whole]
    if (files.length === 0) throw new UserError(`There are no YAML files in ${path}.`)
    for (const file of files) {
      const shown = io.shortPath(file)
      inputs.set(file, {
        path: shown,
        file,
        fromStdin: false,
        text: () => withoutMark(withFile(shown, () => io.readText(file))),
      })
    }
  }
  return [...inputs.values()]
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
      if (!named.has(file) && io.exists(file) && !io.isFolder(file)) {
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
    const files = io.isFolder(folder) ? yamlFiles(io, folder, 0) : [folder]
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

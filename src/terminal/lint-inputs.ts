import type { LintInput } from '../lint/lint-files.ts'
import { readPlaybook } from '../playbook/read.ts'
import type { Sources } from '../playbook/schema.ts'
import type { Context } from './context.ts'
import { withFile } from './file-errors.ts'
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
  const settings = await context.settings()
  const given =
    paths.length > 0 ? paths : settings.playbookFolders.length > 0 ? settings.playbookFolders : ['.']
  const inputs = new Map<string, NamedInput>()
  for (const path of given) {
    if (path === '-') {
      const text = io.readStdin()
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
        text: () => withFile(shown, () => io.readText(file)),
      })
    }
  }
  return [...inputs.values()]
}

/** Source keys that may be used: the shipped ones and those of `sources.yaml` files among the inputs. */
export async function sourcesAmong(
  context: Context,
  inputs: readonly NamedInput[],
): Promise<Sources['sources']> {
  const content = await context.content()
  const found = { ...content.sources }
  for (const input of inputs) {
    if (/(^|[\\/])sources\.ya?ml$/i.test(input.file))
      Object.assign(found, readPlaybook(input.text()).sources?.sources)
  }
  return found
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
      text: () => withFile(file, () => io.readText(file)),
    }))
  }
  const git = (...args: string[]): string | undefined => io.capture('git', args, io.cwd)
  if (git('rev-parse', '--show-toplevel') === undefined) {
    throw new UserError(`There is no folder ${place}, and this is no git checkout to look a revision up in.`)
  }
  const revision = git('rev-parse', '--verify', '--quiet', `${place}^{commit}`)?.trim()
  if (revision === undefined) throw new UserError(`There is no folder and no git revision "${place}".`)
  const named = paths.length > 0 ? paths : (await context.settings()).playbookFolders
  const listed =
    git('ls-tree', '-r', '-z', '--name-only', revision, '--', ...(named.length > 0 ? named : ['.'])) ?? ''
  const names = listed.split('\u0000').filter((name) => /\.ya?ml$/i.test(name))
  // Names are relative to the folder the person is in, which "./" says to git.
  return names.map((name) => ({ path: name, text: () => git('show', `${revision}:./${name}`) ?? '' }))
}

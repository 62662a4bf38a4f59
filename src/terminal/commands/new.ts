import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { withFile } from '../file-errors.ts'
import { TEMPLATE } from '../template.ts'
import { UserError } from '../user-error.ts'

/** `evenkeel new <file>`: a playbook to start from, with a comment at each part. */
export async function run(context: Context, file: string): Promise<ExitCode> {
  const { io } = context
  if (!/\.ya?ml$/i.test(file))
    throw new UserError(`Give the file a name that ends in .yaml, such as "${file || 'my'}.yaml".`)
  const name = file.split(/[\\/]/).at(-1)!
  const id = name
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const path = io.resolve(io.cwd, file)
  const parent = io.resolve(path, '..')
  if (!io.exists(parent))
    throw new UserError(
      `There is no folder ${io.shortPath(parent)}. Make it first, or name a file somewhere else.`,
    )
  withFile(file, () => io.writeText(path, TEMPLATE.replace('id: my-playbook', `id: ${id || 'my-playbook'}`)))
  const folder = io.shortPath(parent)
  context.note(
    `Wrote ${file}. Walk it: evenkeel guide ${file}. Check it: evenkeel lint ${file}. Drill it: evenkeel drill --playbooks ${folder === io.cwd ? '.' : folder} --playbook ${id || 'my-playbook'}`,
  )
  return EXIT.ok
}

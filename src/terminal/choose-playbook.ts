import type { Playbook } from '../playbook/schema.ts'
import { nearest } from '../text/nearest.ts'
import type { Context } from './context.ts'
import { UserError } from './user-error.ts'

/** The playbook with an id, also one it had before. @throws UserError with the nearest id there is */
export function findPlaybook<T extends { id: string; formerly?: readonly string[] | undefined }>(
  all: readonly T[],
  id: string,
): T {
  const found = all.find((p) => p.id === id) ?? all.find((p) => p.formerly?.includes(id))
  if (found) return found
  const meant = nearest(
    id,
    all.map((p) => p.id),
  )
  throw new UserError(
    `There is no playbook "${id}". ${meant ? `Did you mean "${meant}"?` : '"evenkeel list" shows them all.'}`,
  )
}

/** The same, or the playbook in a file when a path is given: what `evenkeel new` has just written can be tried. */
export async function playbookByNameOrFile(context: Context, id: string): Promise<Playbook> {
  const { io } = context
  const file = io.resolve(io.cwd, id)
  if (/\.ya?ml$/i.test(id)) {
    if (!io.exists(file)) throw new UserError(`There is no file ${id}. Check the spelling of the path.`)
    const { readFile } = await import('./read-folder.ts')
    const { playbook } = readFile(io, file).reading
    if (!playbook) throw new UserError(`${id} is not a playbook: it has no steps.`)
    return playbook
  }
  const content = await context.content()
  return findPlaybook(
    content.playbooks.map((p) => p.file),
    id,
  )
}

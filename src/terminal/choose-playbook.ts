import { nearest } from '../text/nearest.ts'
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

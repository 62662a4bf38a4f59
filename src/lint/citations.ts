import type { Path } from '../playbook/yaml-tree.ts'
import type { Subject } from './check.ts'

/** A source key, where it is named, and by whom. */
export interface Citation {
  readonly key: string
  readonly path: Path
  readonly by: 'file' | 'item' | 'myth'
}

/** Every source key that a file names. */
export function citations({ file, items }: Subject): Citation[] {
  const list = (by: Citation['by'], keys: readonly string[] | undefined, ...path: Path): Citation[] =>
    (keys ?? []).map((key, i) => ({ key, path: [...path, i], by }))
  const myths = 'steps' in file ? (file.myths ?? []) : []
  return [
    ...list('file', file.sources, 'sources'),
    ...myths.flatMap((myth, i) => list('myth', myth.sources, 'myths', i, 'sources')),
    ...items.flatMap(({ item, path }) => list('item', item.sources, ...path, 'sources')),
  ]
}

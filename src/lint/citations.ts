import type { Path } from '../playbook/yaml-tree.ts'
import type { Subject } from './check.ts'

/** A source key, where it is named, and by whom. */
export interface Citation {
  readonly key: string
  readonly path: Path
  readonly by: 'file' | 'item' | 'myth'
}

/** Every source key that a file names. */
export function citations(subject: Subject): Citation[] {
  const { file, items } = subject
  const list = (by: Citation['by'], keys: readonly string[] | undefined, ...path: Path): Citation[] =>
    (keys ?? []).map((key, i) => ({ key, path: [...path, i], by }))
  const myths = 'steps' in file ? (file.myths ?? []) : []
  return [
    ...list('file', sourcesOf(subject), 'sources'),
    ...myths.flatMap((myth, i) => list('myth', myth.sources, 'myths', i, 'sources')),
    ...items.flatMap(({ item, path }) => list('item', item.sources, ...path, 'sources')),
  ]
}

/** The list at the top of a file; a profile has its source in words. */
export function sourcesOf({ file }: Subject): readonly string[] | undefined {
  return file.kind === 'profile' ? undefined : file.sources
}

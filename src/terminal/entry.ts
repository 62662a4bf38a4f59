/** Something in a folder; what is neither file, folder nor link is a pipe or a device. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** What the system tells of a path. */
interface Told {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

export function kindOf(told: Told): Entry['kind'] {
  if (told.isFile()) return 'file'
  if (told.isDirectory()) return 'folder'
  return told.isSymbolicLink() ? 'link' : 'other'
}

/** The entries of a folder in a fixed order. */
export function entriesOf(told: readonly (Told & { readonly name: string })[]): Entry[] {
  return told
    .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

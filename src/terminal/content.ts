import type { Bank, Playbook, Sources } from '../playbook/schema.ts'
import type { Io } from './io.ts'
import { UserError } from './user-error.ts'

/** A playbook and where it came from. */
export interface Loaded<T> {
  readonly file: T
  /** The path as the user would write it; undefined for what is shipped. */
  readonly path: string | undefined
}

/** All content that a command can use. */
export interface Content {
  readonly playbooks: readonly Loaded<Playbook>[]
  readonly banks: readonly Loaded<Bank>[]
  readonly sources: Sources['sources']
}

/** What the build makes of the shipped folder, so that a drill need not parse YAML. */
export interface CompiledContent {
  readonly playbooks: readonly Playbook[]
  readonly banks: readonly Bank[]
  readonly sources: Sources['sources']
}

/**
 * Gathers the shipped playbooks and those in the user's folders. A file of the user's with the id of a shipped one
 * takes its place: that is how a team adapts a playbook. Two of the user's own with one id cannot both be used.
 * @throws UserError naming the first file that is broken, and where
 */
export async function loadContent(
  io: Io,
  folders: readonly string[],
  note: (text: string) => void,
): Promise<Content> {
  const shipped = JSON.parse(io.readText(io.resolve(io.shippedFolder, 'content.json'))) as CompiledContent
  const playbooks = new Map<string, Loaded<Playbook>>(
    shipped.playbooks.map((p) => [p.id, { file: p, path: undefined }]),
  )
  const banks = new Map<string, Loaded<Bank>>(shipped.banks.map((b) => [b.id, { file: b, path: undefined }]))
  let sources = shipped.sources
  if (folders.length > 0) {
    const { readFolder } = await import('./read-folder.ts')
    for (const folder of folders) {
      for (const { path, reading } of readFolder(io, folder)) {
        const file = reading.playbook ?? reading.bank
        if (reading.sources) sources = { ...sources, ...reading.sources.sources }
        if (!file) continue
        const known = playbooks.get(file.id) ?? banks.get(file.id)
        if (known?.path !== undefined) {
          throw new UserError(
            `${path} and ${known.path} both have the id "${file.id}". Give one of them another id.`,
          )
        }
        if (known) note(`${path} takes the place of the shipped "${file.id}".`)
        playbooks.delete(file.id)
        banks.delete(file.id)
        if (reading.playbook) playbooks.set(file.id, { file: reading.playbook, path })
        else if (reading.bank) banks.set(file.id, { file: reading.bank, path })
      }
    }
  }
  return { playbooks: [...playbooks.values()], banks: [...banks.values()], sources }
}

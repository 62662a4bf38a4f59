import type { Bank, Playbook, Profile, Sources } from '../playbook/schema.ts'
import type { Io } from './io.ts'
import { UserError } from './user-error.ts'

/** A file and where it came from. */
export interface Loaded<T> {
  readonly file: T
  /** The path as the user would write it; undefined for what is shipped. */
  readonly path: string | undefined
}

/** All content that a command can use. */
export interface Content {
  readonly playbooks: readonly Loaded<Playbook>[]
  readonly sources: Sources['sources']
  /** Banks and exam profiles; read when first asked for. */
  exams(): { readonly banks: readonly Loaded<Bank>[]; readonly profiles: readonly Loaded<Profile>[] }
}

/** What the build makes of the shipped folder, so that a drill need not parse YAML. */
export interface CompiledContent {
  readonly playbooks: readonly Playbook[]
  readonly sources: Sources['sources']
}

/** The same for what exams need: a file of its own, so that a drill does not pay for three hundred exam items. */
export interface CompiledExams {
  readonly banks: readonly Bank[]
  readonly profiles: readonly Profile[]
}

type AnyFile = Playbook | Bank | Profile

/**
 * Gathers the shipped files and those in the user's folders. A file of the user's with the id of a shipped one takes
 * its place: that is how a team adapts a playbook. Two of the user's own with one id cannot both be used.
 * @throws UserError naming the first file that is broken, and where
 */
export async function loadContent(
  io: Io,
  folders: readonly string[],
  note: (text: string) => void,
): Promise<Content> {
  const shipped = JSON.parse(io.readText(io.resolve(io.shippedFolder, 'content.json'))) as CompiledContent
  const own: { file: AnyFile; path: string }[] = []
  let sources = shipped.sources
  if (folders.length > 0) {
    const { readFolder } = await import('./read-folder.ts')
    const readings = folders.map((folder) => readFolder(io, folder))
    notePassedOver(
      readings.flatMap((r) => r.passedOver),
      note,
    )
    for (const { path, reading } of readings.flatMap((r) => r.files)) {
      if (reading.sources) sources = { ...sources, ...reading.sources.sources }
      const file = reading.playbook ?? reading.bank ?? reading.profile
      if (!file) continue
      const twin = own.find((other) => other.file.id === file.id)
      if (twin) {
        throw new UserError(
          `${path} and ${twin.path} both have the id "${file.id}". Give one of them another id.`,
        )
      }
      own.push({ file, path })
    }
  }
  const merge = <T extends AnyFile>(all: readonly T[], isOne: (file: AnyFile) => file is T): Loaded<T>[] => {
    const kept = all.filter((file) => !own.some((other) => other.file.id === file.id))
    const mine = own.flatMap(({ file, path }) => (isOne(file) ? [{ file, path }] : []))
    return [...kept.map((file) => ({ file, path: undefined })), ...mine]
  }
  for (const { file, path } of own) {
    if (shipped.playbooks.some((p) => p.id === file.id))
      note(`${path} takes the place of the shipped "${file.id}".`)
  }
  let exams: ReturnType<Content['exams']> | undefined
  return {
    playbooks: merge(shipped.playbooks, (file): file is Playbook => 'steps' in file),
    sources,
    exams() {
      if (!exams) {
        const compiled = JSON.parse(io.readText(io.resolve(io.shippedFolder, 'exams.json'))) as CompiledExams
        exams = {
          banks: merge(compiled.banks, (file): file is Bank => file.kind === 'bank'),
          profiles: merge(compiled.profiles, (file): file is Profile => file.kind === 'profile'),
        }
      }
      return exams
    },
  }
}

/** One line, however many: a folder may hold much that belongs to other programs. */
function notePassedOver(paths: readonly string[], note: (text: string) => void): void {
  // A name may hold what would move the cursor.
  const first = paths[0]?.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·')
  if (first === undefined) return
  note(
    paths.length === 1
      ? `${first} is not a playbook, so it was left out.`
      : `${first} and ${paths.length - 1} more are not playbooks, so they were left out.`,
  )
}

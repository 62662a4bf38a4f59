import { kindOfFile } from '../lint/kind-of-file.ts'
import { type Reading, readPlaybook } from '../playbook/read.ts'
import { codeFrame } from '../text/frame.ts'
import { LineIndex } from '../text/line-index.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { UserError } from './user-error.ts'

export interface ReadFile {
  readonly path: string
  readonly reading: Reading
}

const DEEPEST = 8

/** What a folder holds: our files, and YAML of other programs beside them. */
export interface FolderReading {
  readonly files: readonly ReadFile[]
  readonly passedOver: readonly string[]
}

/** Reads all playbooks in a folder and the folders below it. @throws UserError for the first broken one */
export function readFolder(io: Io, folder: string): FolderReading {
  const shown = io.shortPath(folder)
  if (!io.exists(folder))
    throw new UserError(`There is no folder ${shown}. Check --playbooks, or "playbooks:" in evenkeel.yaml.`)
  // A file that was named is meant, whatever it is.
  if (!io.isFolder(folder)) return { files: [readFile(io, folder)], passedOver: [] }
  const files: ReadFile[] = []
  const passedOver: string[] = []
  for (const file of yamlFiles(io, folder, 0)) {
    const path = io.shortPath(file)
    if (kindOfFile(withFile(path, () => io.readText(file)).replace(/^\ufeff/, '')) === 'playbook')
      files.push(readFile(io, file))
    else passedOver.push(path)
  }
  return { files, passedOver }
}

/** Reads one file. @throws UserError that names the place of the first thing wrong in it */
export function readFile(io: Io, file: string): ReadFile {
  const path = io.shortPath(file)
  // Editors do not count a byte order mark as a column.
  const text = withFile(path, () => io.readText(file)).replace(/^\ufeff/, '')
  const reading = readPlaybook(text)
  const first = reading.findings[0]
  if (first) {
    const index = new LineIndex(text)
    const { line, column } = index.position(first.start)
    const more = reading.findings.length - 1
    const rest = more > 0 ? ` (and ${more} more)` : ''
    const frame = codeFrame(index, first, io.stderr.columns || 80)
    throw new UserError(`${path}:${line}:${column}: ${first.message}. ${first.fix}${rest}\n${frame}`)
  }
  return { path, reading }
}

/** The YAML files below a folder, in a fixed order; the settings file and hidden folders left out. */
export function yamlFiles(io: Io, folder: string, depth: number): string[] {
  if (depth > DEEPEST) return []
  const names = withFile(io.shortPath(folder), () => io.list(folder))
  return names.flatMap((name) => {
    if (name.startsWith('.') || name === 'node_modules' || name === 'evenkeel.yaml') return []
    const path = io.resolve(folder, name)
    if (io.isFolder(path)) return yamlFiles(io, path, depth + 1)
    return /\.ya?ml$/i.test(name) ? [path] : []
  })
}

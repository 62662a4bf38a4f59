import { harmless } from '../lint/reporters/text.ts'
import type { Entry } from './entry.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { SETTINGS_FILE } from './places.ts'
import { userMessageOf } from './user-error.ts'

/** What a walk through a folder found. */
export interface Walked {
  readonly files: readonly string[]
  /** A sentence for each thing that could not be looked at; the rest was. */
  readonly troubles: readonly string[]
}

const YAML = /\.ya?ml$/i
/** Far deeper than people sort files. */
const DEEPEST = 64

/**
 * The YAML files below a folder, in a fixed order. Hidden folders and files, `node_modules` and the settings are left
 * out. Links are followed, and what is reached twice is taken once.
 */
export function walkFolder(io: Io, top: string): Walked {
  const files: string[] = []
  const troubles: string[] = []
  const seen = new Set<string>()
  const name = (path: string): string => harmless(io.shortPath(path))

  /** Does something with a path; a failure becomes a sentence. */
  const attempt = <T>(path: string, work: () => T): T | undefined => {
    try {
      return withFile(name(path), work)
    } catch (error) {
      const message = userMessageOf(error)
      if (message === undefined) throw error
      troubles.push(message)
      return undefined
    }
  }
  const isNew = (real: string): boolean => !seen.has(real) && seen.add(real).has(real)
  /** Links come last, so that a file is known by its own name where it has one here. */
  const links: { readonly path: string; readonly depth: number }[] = []
  const take = (path: string, real: string, kind: Entry['kind'], depth: number): void => {
    if (kind === 'folder') {
      if (isNew(real)) look(path, real, depth + 1)
    } else if (!YAML.test(path)) return
    else if (kind !== 'file') troubles.push(pipeSentence(name(path)))
    else if (isNew(real)) files.push(path)
  }
  /** @param real where the folder really is */
  const look = (folder: string, real: string, depth: number): void => {
    if (depth > DEEPEST) {
      troubles.push(`${name(folder)} lies too deep, so it was not checked. Name it on the command line.`)
      return
    }
    for (const entry of attempt(folder, () => io.entries(folder)) ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === SETTINGS_FILE)
        continue
      const path = io.resolve(folder, entry.name)
      if (entry.kind === 'link') links.push({ path, depth })
      else take(path, io.resolve(real, entry.name), entry.kind, depth)
    }
  }
  const follow = (path: string, depth: number): void => {
    const kind = attempt(path, () => io.kindOf(path))
    if (kind === undefined) return
    if (kind !== 'missing') {
      const real = attempt(path, () => io.realPath(path))
      if (real !== undefined) take(path, real, kind as Entry['kind'], depth)
    } else if (YAML.test(path)) {
      troubles.push(
        `There is no file ${name(path)}: the link leads nowhere. Remove it, or put the file back.`,
      )
    }
  }
  const real = attempt(top, () => io.realPath(top))
  if (real !== undefined && isNew(real)) look(top, real, 0)
  // Following one may find more.
  for (const { path, depth } of links) follow(path, depth)
  return { files, troubles }
}

/** Reading a pipe would wait for whoever writes into it, perhaps for ever. */
export function pipeSentence(name: string): string {
  return `${name} is a pipe or a device and no file, so it was not checked. To check what comes through a pipe, name "-".`
}

import type { LintedFile } from '../lint/lint-file.ts'
import type { LintCache } from '../lint/lint-files.ts'
import type { Io } from './io.ts'

/**
 * What files gave last time, in one JSON file in the cache folder. It is only a memory: a broken or unwritable one is
 * as good as none.
 */
export interface StoredCache extends LintCache {
  save(): void
}

const VERSION = 1
/** Entries that were not used in this run are kept up to this many, newest first: branches come and go. */
const MOST = 5000

export function openLintCache(io: Io, file: string): StoredCache {
  let old: Record<string, LintedFile> = {}
  try {
    const stored = JSON.parse(io.readText(file)) as { version: number; files: Record<string, LintedFile> }
    if (stored.version === VERSION) old = stored.files
  } catch {
    // No cache yet, or a broken one.
  }
  const used: Record<string, LintedFile> = {}
  let changed = false
  return {
    get(key) {
      const found = old[key]
      if (found) used[key] = found
      return found
    },
    set(key, value) {
      used[key] = value
      changed = true
    },
    save() {
      if (!changed) return
      const entries = [...Object.entries(used), ...Object.entries(old).filter(([key]) => !(key in used))]
      try {
        io.makeFolder(io.resolve(file, '..'))
        io.replaceText(
          file,
          JSON.stringify({ version: VERSION, files: Object.fromEntries(entries.slice(0, MOST)) }),
        )
      } catch {
        // A full or read-only disk costs time on the next run, nothing more.
      }
    },
  }
}

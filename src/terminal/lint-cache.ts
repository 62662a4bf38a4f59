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
/** Up to so many in all, entries that were not used in this run are kept, newest first: branches come and go. */
const MOST = 5000

export function openLintCache(io: Io, file: string): StoredCache {
  let old: Record<string, LintedFile> = {}
  try {
    const stored = JSON.parse(io.readText(file)) as { version: number; files: Record<string, LintedFile> }
    if (stored.version === VERSION && typeof stored.files === 'object') old = { ...stored.files }
  } catch {
    // No cache yet, or a broken one.
  }
  const used: Record<string, LintedFile> = {}
  let changed = false
  return {
    get(key) {
      const found = used[key] ?? old[key]
      if (!Array.isArray(found?.findings)) return undefined
      used[key] = found
      return found
    },
    set(key, value) {
      used[key] = value
      changed = true
    },
    save() {
      if (!changed) return
      const recent = Object.entries(used)
      const older = Object.entries(old).filter(([key]) => !(key in used))
      const entries = [...recent, ...older.slice(0, Math.max(0, MOST - recent.length))]
      try {
        io.makeFolder(io.resolve(file, '..'))
        io.replaceText(file, JSON.stringify({ version: VERSION, files: Object.fromEntries(entries) }))
      } catch {
        // A full or read-only disk costs time on the next run, nothing more.
      }
    },
  }
}

import type { Bank, Playbook } from '../playbook/schema.ts'
import { type PracticeItem, practiceItems } from '../practice/item-key.ts'
import { nearest } from '../text/nearest.ts'
import { findPlaybook } from './choose-playbook.ts'
import type { Content } from './content.ts'
import { UserError } from './user-error.ts'

/** The files that a drill takes its questions from, and all of their questions. */
export interface PracticeChoice {
  readonly files: readonly (Playbook | Bank)[]
  readonly pool: readonly PracticeItem[]
}

/**
 * Without a choice the playbooks; banks only when they are named, since packs hold for one place only.
 * @param banks ids, or the beginning of several: `core` is all parts of the core bank
 */
export function choosePractice(
  content: Content,
  playbooks: readonly string[] | undefined,
  banks: readonly string[] | undefined,
): PracticeChoice {
  const all = content.playbooks.map((p) => p.file)
  const wanted = playbooks ?? []
  const chosen: (Playbook | Bank)[] = wanted.map((id) => findPlaybook(all, id))
  const every: (Playbook | Bank)[] = [...all]
  if (banks && banks.length > 0) {
    const known = content.exams().banks.map((b) => b.file)
    every.push(...known)
    for (const id of banks) {
      const found = known.filter((bank) => bank.id === id || bank.id.startsWith(`${id}-`))
      if (found.length === 0) {
        const names = ['core', ...known.map((b) => b.id)]
        const meant = nearest(id, names)
        throw new UserError(
          `There is no bank "${id}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`}`,
        )
      }
      chosen.push(...found)
    }
  }
  const files = chosen.length > 0 ? chosen : all
  return {
    files,
    pool: practiceItems(every).filter((source) => files.some((file) => file.id === source.playbookId)),
  }
}

/** What to say before questions that hold for one place only. */
export function packNotes(files: readonly (Playbook | Bank)[]): string[] {
  return files.flatMap((file) => {
    if (!('jurisdiction' in file) || file.jurisdiction === undefined) return []
    const checked = file['verified-on'] ? ` Checked on ${file['verified-on']}.` : ''
    const where = file['source-url'] ? ` ${file['source-url']}` : ''
    return [
      `${file.title}: true for ${file.jurisdiction} only.${checked} Rules change; check with the regulator:${where}`,
    ]
  })
}

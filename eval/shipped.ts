import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlaybook } from '../src/playbook/read.ts'
import type { Bank, Profile, Sources } from '../src/playbook/schema.ts'
import { type PracticeItem, practiceItems } from '../src/practice/item-key.ts'
import type { CueItem } from './cues.ts'

/** What is shipped, read from the YAML itself. */
export interface Shipped {
  /** Every file below `playbooks`, with its text. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly banks: readonly Bank[]
  readonly profiles: readonly Profile[]
  readonly sources: Sources['sources']
}

/** @param root the folder of the repository */
export function readShipped(root = process.env.EVENKEEL_ROOT ?? process.cwd()): Shipped {
  const files = (readdirSync(join(root, 'playbooks'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({
      path: `playbooks/${name}`,
      text: readFileSync(join(root, 'playbooks', name), 'utf8'),
    }))
  const readings = files.map(({ text }) => readPlaybook(text))
  return {
    files,
    banks: readings.flatMap(({ bank }) => (bank ? [bank] : [])),
    profiles: readings.flatMap(({ profile }) => (profile ? [profile] : [])),
    sources: Object.assign({}, ...readings.map(({ sources }) => sources?.sources ?? {})),
  }
}

/** A pack holds for one place, and the core for all. */
export const isPack = (bank: Bank): boolean => bank.jurisdiction !== undefined || bank.id.startsWith('pack-')

/** The banks without a jurisdiction, and the banks with one. */
export const coreBanks = ({ banks }: Shipped): Bank[] => banks.filter((bank) => !isPack(bank))
export const packs = ({ banks }: Shipped): Bank[] => banks.filter(isPack)

export const coreItems = (shipped: Shipped): PracticeItem[] => practiceItems(coreBanks(shipped))

/** The items that have options, as the guessing test sees them. */
export function cueItems(items: readonly PracticeItem[]): CueItem[] {
  return items.flatMap(({ key, item }) => {
    if (!('options' in item) || item.kind === 'select') return []
    return [
      {
        id: key,
        stem: item.kind === 'spot' ? `${item.stem} ${item.line}` : item.stem,
        options: item.options.map(({ text }) => text),
        key: item.options.findIndex((option) => option.key === true),
      },
    ]
  })
}

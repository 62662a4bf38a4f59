import type { Bank, Item, Playbook, Profile } from '../playbook/schema.ts'
import type { Path } from '../playbook/yaml-tree.ts'
import { rootsOf } from './likeness.ts'

/** What the checks over many files need to know of one: small, so that it can be cached beside its findings. */
export interface FileFacts {
  readonly path: string
  readonly kind: 'playbook' | 'bank' | 'profile'
  readonly id: string
  /** Offset of the id in the file. */
  readonly at: number
  readonly items: readonly ItemFacts[]
  /** The banks that a profile names. */
  readonly banks?: readonly { readonly id: string; readonly at: number }[]
}

export interface ItemFacts {
  readonly id: string
  readonly kind: string
  readonly at: number
  readonly stem: string
  readonly options: number
  /** Place of the first key among the options, from 0; -1 when there is none. */
  readonly key: number
  readonly keyIsLongest: boolean
  /** Equal for two items that ask the same, but for small words, order and punctuation; empty when too short to tell. */
  readonly asks: string
}

/** Gathers the facts of a file. @param offsetOf where a value stands */
export function factsOf(
  path: string,
  file: Playbook | Bank | Profile,
  offsetOf: (path: Path) => number,
): FileFacts {
  const items = file.kind === 'profile' ? [] : (file.items ?? [])
  return {
    path,
    kind: file.kind ?? 'playbook',
    id: file.id,
    at: offsetOf(['id']),
    items: items.map((item, i) => {
      const options = 'options' in item ? item.options : []
      const key = options.findIndex((option) => option.key === true)
      const length = options[key]?.text.length ?? 0
      return {
        id: item.id,
        kind: item.kind,
        at: offsetOf(['items', i, 'id']),
        stem: item.stem,
        options: options.length,
        key,
        keyIsLongest: key >= 0 && options.every((option, j) => j === key || option.text.length < length),
        asks: asksOf(item),
      }
    }),
    ...(file.kind === 'profile'
      ? { banks: file.banks.map((id, i) => ({ id, at: offsetOf(['banks', i]) })) }
      : {}),
  }
}

/** Below this many words of matter, two questions can be alike by chance. */
const WORDS = 3

function asksOf(item: Item): string {
  // "Which part makes it worse?" asks about a line, and "Put the moves in order" about the moves.
  const about =
    'line' in item
      ? item.line
      : 'customer' in item
        ? item.customer
        : 'sequence' in item
          ? item.sequence.map(({ text }) => text).join(' ')
          : ''
  const roots = new Set([...rootsOf(item.stem), ...rootsOf(about)])
  if (roots.size < WORDS) return ''
  return [...roots]
    .sort((a, b) => a - b)
    .map((root) => (root >>> 0).toString(36))
    .join('')
}

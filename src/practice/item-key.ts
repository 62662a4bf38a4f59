import type { Item } from '../playbook/schema.ts'

/** What the learning history hangs on: `playbook-id/item-id`, as the author wrote them. */
export type ItemKey = `${string}/${string}`

/** An item as the drill meets it: with its key, its former keys, and where it comes from. */
export interface PracticeItem {
  readonly key: ItemKey
  /** Keys it had before its playbook or itself was renamed; reviews under them belong to it. */
  readonly formerKeys: readonly ItemKey[]
  readonly playbookId: string
  readonly playbookTitle: string
  readonly item: Item
}

interface ItemFile {
  readonly id: string
  readonly formerly?: readonly string[] | undefined
  readonly title: string
  readonly items?: readonly Item[] | undefined
}

/**
 * All items of playbooks and banks, in file order. Give it all files there are: a key that an item bears now is never
 * a former key of another, such as when a copy of a playbook names the original under `formerly`.
 */
export function practiceItems(files: readonly ItemFile[]): PracticeItem[] {
  const borne = new Set(files.flatMap((file) => (file.items ?? []).map((item) => `${file.id}/${item.id}`)))
  return files.flatMap((file) => {
    const ids = [file.id, ...(file.formerly ?? [])]
    return (file.items ?? []).map((item) => {
      const keys = ids.flatMap((f) => [item.id, ...(item.formerly ?? [])].map((i): ItemKey => `${f}/${i}`))
      return {
        key: keys[0]!,
        formerKeys: keys.slice(1).filter((key) => !borne.has(key)),
        playbookId: file.id,
        playbookTitle: file.title,
        item,
      }
    })
  })
}

/**
 * A short fingerprint of what the learner reads of an item. It is stored beside each review, so that
 * "the wording has changed since" can be said; the history itself hangs on the key alone.
 * FNV-1a, 32 bits, over the item's texts in a fixed order.
 */
export function wordingOf(item: Item): string {
  const texts = [item.kind, item.stem]
  if ('line' in item) texts.push(item.line)
  if ('customer' in item) texts.push(item.customer)
  if ('options' in item) for (const o of item.options) texts.push(o.text, o.key ? 'key' : '')
  if ('sequence' in item) for (const s of item.sequence) texts.push(s.text)
  if ('answer' in item) texts.push(item.answer, ...item.points)
  let hash = 0x811c9dc5
  for (const c of texts.join('\u0000')) {
    hash ^= c.codePointAt(0)!
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

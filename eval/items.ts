import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ITEM_CHECKS } from '../src/lint/checks/items.ts'
import { lintFile } from '../src/lint/lint-file.ts'
import type { Item } from '../src/playbook/schema.ts'
import { wilson } from './measure.ts'

/** One line of the fixture: an item and the checks that should find something in it. */
export interface LabelledItem {
  /** `tuned`: seen while the checks were written; `unseen`: written afterwards and run once. */
  readonly part: 'tuned' | 'unseen'
  readonly flaws: readonly string[]
  readonly item: Item
}

/** The labelled items of the test fixtures. */
export function labelledItems(): LabelledItem[] {
  const root = process.env.EVENKEEL_ROOT ?? process.cwd()
  const lines = readFileSync(join(root, 'test/fixtures/labelled-items.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as LabelledItem)
}

/** Ids of the checks that find something in an item, as if it stood alone in a bank. */
export function flawsFound(item: Item): string[] {
  const bank = {
    format: 1,
    kind: 'bank',
    id: 'one-item',
    title: 'One item',
    summary: 'For measuring.',
    items: [item],
  }
  const severities = new Map(ITEM_CHECKS.map(({ id, severity }) => [id, severity]))
  // JSON is YAML, too.
  const { findings } = lintFile('item.yaml', JSON.stringify(bank, null, 1), {
    checks: ITEM_CHECKS,
    severityOf: (check) => severities.get(check) ?? 'error',
    sources: undefined,
    today: '2025-06-01',
  })
  return [...new Set(findings.map(({ check }) => check))]
}

interface Counts {
  hit: number
  extra: number
  missed: number
}

/** Precision and recall of the item checks on the labelled items, with 95 percent Wilson intervals. */
export async function itemsReport(): Promise<string> {
  const items = labelledItems()
  return [section(items, 'tuned'), section(items, 'unseen')].join('\n\n')
}

function section(all: readonly LabelledItem[], part: LabelledItem['part']): string {
  const items = all.filter((labelled) => labelled.part === part)
  const counts = new Map<string, Counts>()
  const of = (id: string): Counts => {
    const known = counts.get(id) ?? { hit: 0, extra: 0, missed: 0 }
    counts.set(id, known)
    return known
  }
  const wrong: string[] = []
  let clean = 0
  for (const { item, flaws } of items) {
    const found = flawsFound(item)
    for (const id of found) of(id)[flaws.includes(id) ? 'hit' : 'extra']++
    for (const id of flaws) if (!found.includes(id)) of(id).missed++
    const extra = found.filter((id) => !flaws.includes(id))
    const missed = flaws.filter((id) => !found.includes(id))
    if (extra.length > 0) wrong.push(`  ${item.id}: found ${extra.join(', ')}, not labelled`)
    if (missed.length > 0) wrong.push(`  ${item.id}: missed ${missed.join(', ')}`)
    if (flaws.length === 0 && found.length === 0) clean++
  }
  const total = [...counts.values()].reduce(
    (sum, c) => ({ hit: sum.hit + c.hit, extra: sum.extra + c.extra, missed: sum.missed + c.missed }),
    { hit: 0, extra: 0, missed: 0 },
  )
  const sound = items.filter(({ flaws }) => flaws.length === 0).length
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, c]) => row(id, c))
  return [
    `Labelled items, ${part}: ${items.length} items, ${sound} sound and ${items.length - sound} flawed`,
    'check                   found right  precision (95%)      recall (95%)',
    ...rows,
    row('all', total),
    `sound items without a finding: ${share(clean, sound)}`,
    ...(wrong.length > 0 ? ['differences:', ...wrong] : []),
  ].join('\n')
}

function row(id: string, { hit, extra, missed }: Counts): string {
  const found = `${hit + extra}`.padStart(5)
  return `${id.padEnd(24)}${found}${`${hit}`.padStart(6)}  ${share(hit, hit + extra).padEnd(20)} ${share(hit, hit + missed)}`
}

function share(hits: number, n: number): string {
  if (n === 0) return 'none'
  const [low, high] = wilson(hits, n)
  return `${(hits / n).toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`
}

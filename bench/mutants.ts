import { parse, stringify } from 'yaml'
import { CHECKS } from '../src/lint/checks/index.ts'
import { lintFiles } from '../src/lint/lint-files.ts'
import { readPlaybook } from '../src/playbook/read.ts'
import type { Sources } from '../src/playbook/schema.ts'
import { type Random, seededRandom, seedFrom } from '../src/practice/random.ts'
import { CASE_DAMAGE } from './damage/case.ts'
import type { Damage, Tree } from './damage/damage.ts'
import { FORMAT_DAMAGE } from './damage/format.ts'
import { ITEM_DAMAGE } from './damage/items.ts'
import { STRUCTURE_DAMAGE } from './damage/structure.ts'
import { WORD_DAMAGE } from './damage/words.ts'

/** All ways in which the mutation test spoils a file. */
export const DAMAGE: readonly Damage[] = [
  ...STRUCTURE_DAMAGE,
  ...WORD_DAMAGE,
  ...ITEM_DAMAGE,
  ...FORMAT_DAMAGE,
  ...CASE_DAMAGE,
]

export interface Original {
  readonly name: string
  readonly text: string
}

/** What became of the mutants of one kind. */
export interface KindResult {
  readonly kind: string
  readonly check: string
  readonly made: number
  readonly caught: number
  /** Names of the originals whose mutant was not caught. */
  readonly missed: readonly string[]
}

const TODAY = '2026-11-23'

/** Findings of one file, counted by check. With `only` just this check is run. */
export function countsOf(
  text: string,
  sources: Sources['sources'] | undefined,
  only?: string,
): ReadonlyMap<string, number> {
  const checks = only === undefined ? CHECKS : CHECKS.filter(({ id }) => id === only)
  const severities = new Map(CHECKS.map(({ id, severity }) => [id, severity] as const))
  const run = { checks, severitiesOf: () => severities, sources, today: TODAY, keyOf: () => '' }
  const counts = new Map<string, number>()
  for (const { check } of lintFiles([{ path: 'file.yaml', text: () => text }], run)[0]!.findings) {
    counts.set(check, (counts.get(check) ?? 0) + 1)
  }
  return counts
}

/** Writes a file as the damage leaves it: one line for each text, so that damage to lines finds them. */
function write(file: unknown): string {
  return stringify(file, { lineWidth: 0 })
}

/**
 * Spoils each original in each way that fits, and looks whether the check meant for it says more than before.
 * @param seed the same seed gives the same mutants
 */
export function runMutants(
  originals: readonly Original[],
  sources: Sources['sources'] | undefined,
  seed: number,
): KindResult[] {
  const good = originals.flatMap((original) => {
    const sound = shortened(original)
    return sound ? [{ ...sound, counts: countsOf(sound.text, sources) }] : []
  })
  return DAMAGE.map((damage) => {
    const missed: string[] = []
    let made = 0
    for (const { name, text, tree, kind, counts } of good) {
      if (damage.to !== 'any' && damage.to !== kind) continue
      const random = seededRandom(seedFrom(seed, name + damage.kind))
      const mutant = damage.text ? damage.text(text, random) : spoiled(damage, tree, random)
      if (mutant === undefined || mutant === text) continue
      made++
      const after = countsOf(mutant, sources, damage.check).get(damage.check) ?? 0
      if (after <= (counts.get(damage.check) ?? 0)) missed.push(name)
    }
    return { kind: damage.kind, check: damage.check, made, caught: made - missed.length, missed }
  })
}

/** Of a large bank a part is enough, and much faster to read a hundred times. */
const MOST_ITEMS = 24

function shortened({
  name,
  text,
}: Original): { name: string; text: string; tree: Tree; kind: string } | undefined {
  const { playbook, bank } = readPlaybook(text)
  if (!playbook && !bank) return undefined
  const tree = parse(text) as Tree
  if (bank) tree.items = spread(tree.items as Tree[], MOST_ITEMS)
  return { name, text: write(tree), tree, kind: bank ? 'bank' : 'playbook' }
}

/** So many of a list, from all over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most)
  return Array.from({ length: Math.min(list.length, most) }, (_, i) => list[Math.floor(i * step)]!)
}

function spoiled(damage: Damage, tree: Tree, random: Random): string | undefined {
  const file = structuredClone(tree)
  return damage.tree?.(file, random) ? write(file) : undefined
}

/** The results as a table for people, with a line of totals. */
export function table(results: readonly KindResult[]): string {
  const width = Math.max(...results.map(({ kind }) => kind.length))
  const rows = results.map(
    ({ kind, check, made, caught, missed }) =>
      `${kind.padEnd(width)}  ${String(caught).padStart(3)} of ${String(made).padStart(3)}  ${check}` +
      (missed.length > 0 ? `  missed in ${missed.join(', ')}` : ''),
  )
  return [...rows, total(results)].join('\n')
}

/** "N kinds, N mutants, N caught (N percent)". */
export function total(results: readonly KindResult[]): string {
  const made = results.reduce((sum, result) => sum + result.made, 0)
  const caught = results.reduce((sum, result) => sum + result.caught, 0)
  const kinds = results.filter((result) => result.made > 0).length
  return `${kinds} kinds of damage, ${made} mutants, ${caught} caught by the check meant for them (${((caught / made) * 100).toFixed(1)} percent)`
}

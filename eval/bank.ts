import { CHECKS } from '../src/lint/checks/index.ts'
import { severities } from '../src/lint/config.ts'
import { lintFiles } from '../src/lint/lint-files.ts'
import { gradeOf, measure } from '../src/lint/reading-level.ts'
import type { Item } from '../src/playbook/schema.ts'
import type { PracticeItem } from '../src/practice/item-key.ts'
import { BLUEPRINT, itemsOf, KINDS, LEVELS, TOTAL } from './blueprint.ts'
import { CUE_GROUPS, type CueItem } from './cues.ts'
import { ALLOWED, chanceOf, guessingTest, strategies } from './guess.ts'
import { learnersReport } from './learners.ts'
import { wilson } from './measure.ts'
import { coreBanks, coreItems, cueItems, readShipped, type Shipped } from './shipped.ts'

/** How many of the items that are easiest to guess are named. */
const NAMED = 40

/** Figures of the core bank: against its blueprint, against guessing, and how well readiness foretells exams. */
export async function bankReport(): Promise<string> {
  const shipped = readShipped()
  const items = coreItems(shipped)
  const guessed = cueItems(items)
  return [
    blueprintSection(items),
    formSection(items, guessed),
    proofSection(shipped, items),
    guessSection(guessed),
    learnersReport(shipped),
  ].join('\n\n')
}

function tally(items: readonly PracticeItem[], of: (item: Item) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { item } of items) counts.set(of(item) ?? '?', (counts.get(of(item) ?? '?') ?? 0) + 1)
  return counts
}

function blueprintSection(items: readonly PracticeItem[]): string {
  const against = (counts: ReadonlyMap<string, number>, plan: Readonly<Record<string, number>>): string =>
    [...new Set([...Object.keys(plan), ...counts.keys()])]
      .map((name) => `${name} ${counts.get(name) ?? 0} of ${plan[name] ?? 0}`)
      .join(', ')
  const domains = tally(items, ({ domain }) => domain)
  const subtopics = tally(items, ({ domain, subtopic }) => `${domain}: ${subtopic}`)
  const planned = Object.fromEntries(
    Object.entries(BLUEPRINT).flatMap(([id, { subtopics: parts }]) =>
      Object.entries(parts).map(([name, n]) => [`${id}: ${name}`, n] as const),
    ),
  )
  const off = [...new Set([...Object.keys(planned), ...subtopics.keys()])]
    .filter((name) => (subtopics.get(name) ?? 0) !== (planned[name] ?? 0))
    .map((name) => `  ${name}: ${subtopics.get(name) ?? 0}, planned ${planned[name] ?? 0}`)
  return [
    `Core bank: ${items.length} items of ${TOTAL}`,
    ...Object.entries(BLUEPRINT).map(
      ([id, domain]) =>
        `  ${id} ${domain.title.padEnd(34)}${String(domains.get(id) ?? 0).padStart(3)} of ${itemsOf(domain)}`,
    ),
    `  levels: ${against(
      tally(items, ({ level }) => level),
      LEVELS,
    )}`,
    `  kinds: ${against(
      tally(items, ({ kind }) => kind),
      KINDS,
    )}`,
    off.length === 0
      ? `  subtopics: all ${Object.keys(planned).length} as planned`
      : `  subtopics that differ:\n${off.join('\n')}`,
  ].join('\n')
}

/** Upper tail of the chi-square distribution (Wilson and Hilferty 1931: its cube root is nearly normal). */
function chiSquareTail(square: number, freedom: number): number {
  const z = (Math.cbrt(square / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom))
  // Abramowitz and Stegun 26.2.17, good to seven places.
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z > 0 ? tail : 1 - tail
}

function formSection(items: readonly PracticeItem[], guessed: readonly CueItem[]): string {
  const written = guessed.filter((g) => items.find(({ key }) => key === g.id)!.item.kind !== 'spot')
  const chance = chanceOf(written)
  const extreme = (pick: (...lengths: number[]) => number): string => {
    const hits = written.reduce((sum, { options, key }) => {
      const lengths = options.map((text) => text.length)
      const most = pick(...lengths)
      return sum + (lengths[key] === most ? 1 / lengths.filter((n) => n === most).length : 0)
    }, 0)
    const [low, high] = wilson(hits, written.length)
    return `${percent(hits / written.length)} (${percent(low)} to ${percent(high)}; chance ${percent(chance)})`
  }
  const positions = [3, 4, 5].flatMap((size) => {
    const keys = written.filter(({ options }) => options.length === size).map(({ key }) => key)
    if (keys.length === 0) return []
    const counts = Array.from({ length: size }, (_, place) => keys.filter((key) => key === place).length)
    const expected = keys.length / size
    const square = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
    return [
      `  key positions, ${size} options: ${counts.join(', ')} (chi-square ${square.toFixed(2)}, p ${chiSquareTail(square, size - 1).toFixed(2)})`,
    ]
  })
  const grades = items.map(({ item }) => gradeOf(measure(textsOf(item).join(' '))))
  const sorted = [...grades].sort((a, b) => a - b)
  return [
    `Form of the ${written.length} items with written options`,
    `  the key is the longest option: ${extreme(Math.max)}`,
    `  the key is the shortest option: ${extreme(Math.min)}`,
    ...positions,
    `  reading level (Flesch-Kincaid grade), all items: median ${sorted[sorted.length >> 1]!.toFixed(1)}, nine in ten below ${sorted[Math.floor(sorted.length * 0.9)]!.toFixed(1)}, highest ${sorted.at(-1)!.toFixed(1)}`,
  ].join('\n')
}

/** What is read in an exam: the stem, and what is listed below it, each a sentence of its own. */
function textsOf(item: Item): string[] {
  const listed = 'options' in item ? item.options : 'sequence' in item ? item.sequence : []
  return [item.stem, ...listed.map(({ text }) => (/[.?!]["'’”]?$/.test(text) ? text : `${text}.`))]
}

function proofSection(shipped: Shipped, items: readonly PracticeItem[]): string {
  const unresolved = items.flatMap(({ key, item }) =>
    (item.sources ?? []).length === 0
      ? [`${key}: none`]
      : (item.sources ?? []).filter((id) => !(id in shipped.sources)).map((id) => `${key}: ${id}`),
  )
  const ids = new Set(coreBanks(shipped).map(({ id }) => id))
  const core = shipped.files.filter(({ text }) => ids.has(/^id: "?([\w-]+)/m.exec(text)?.[1] ?? ''))
  const results = lintFiles(
    core.map(({ path, text }) => ({ path, text: () => text })),
    {
      checks: CHECKS,
      severitiesOf: severities(CHECKS, [], () => undefined),
      sources: shipped.sources,
      today: '2026-11-23',
      keyOf: () => '',
    },
  )
  const findings = results.flatMap(({ path, findings: found }) => found.map((f) => ({ path, ...f })))
  const grades = tally(items, ({ grade }) => grade)
  return [
    'Proof',
    `  sources: ${new Set(items.flatMap(({ item }) => item.sources ?? [])).size} cited; ${unresolved.length} citations do not resolve${unresolved.map((u) => `\n    ${u}`).join('')}`,
    `  grades of evidence: ${['A', 'B', 'C', '?'].flatMap((g) => (grades.has(g) ? [`${g} ${grades.get(g)}`] : [])).join(', ')}`,
    `  findings of lint: ${findings.length}`,
    ...findings.slice(0, 40).map((f) => `    ${f.path}:${f.line} ${f.check}: ${f.message}`),
  ].join('\n')
}

function guessSection(items: readonly CueItem[]): string {
  const { scores, weights, given } = guessingTest(items)
  const limit = chanceOf(items) + ALLOWED
  const all = scores.find(({ cues }) => cues === 'all cues')!
  const best = strategies(items)
  const lines = [
    `Guessing test: learned from cues in half of ${items.length} items, asked in the other half`,
    ...scores.map(
      ({ cues, found, give }) =>
        `  ${cues.padEnd(48)}${percent(found)} of keys found (+-${percent(give)})${found > limit ? '  above the limit' : ''}`,
    ),
    `  chance ${percent(chanceOf(items))}, limit ${percent(limit)}: ${all.found <= limit ? 'passed' : 'NOT passed'}`,
    `  best rules of thumb, of ${[...CUE_GROUPS.values()].flat().length * 2}: ${best
      .slice(0, 5)
      .map(({ name, found }) => `${name} ${percent(found)}`)
      .join(', ')}`,
  ]
  if (all.found <= limit) return lines.join('\n')
  return [
    ...lines,
    `  what goes with the key (+) or against it (-): ${weights
      .slice(0, 8)
      .map(({ name, weight }) => `${weight > 0 ? '+' : '-'} ${name}`)
      .join(', ')}`,
    `  items whose key the cues find most surely (chance given to the key, and the cues):`,
    ...given
      .slice(0, NAMED)
      .map(({ id, chance, cues }) => `    ${id}: ${percent(chance)}, ${cues.join(', ')}`),
  ].join('\n')
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

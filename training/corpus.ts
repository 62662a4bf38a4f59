import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../src/rules/index.ts'
import { ANTI_PATTERNS, SIGNALS } from './labels.ts'

/** Where a labelled reply comes from. Only `replies` and `contrast` are ever scored against. */
export type Source = 'replies' | 'contrast' | 'situations' | 'pairs' | 'rules'

/** A reply with what careful readers said about it. */
export interface Example {
  readonly source: Source
  /** Replies of one group are never split between training and scoring. */
  readonly group: string
  /** Empty where the reply stands by itself. */
  readonly customer: string
  readonly agent: string
  readonly labels: ReadonlySet<string>
  /** Two readings are equally natural: left out for that label, in training and in scoring. */
  readonly unsure: ReadonlySet<string>
  /** Label and words; `*` is the whole reply. Absent where no words were marked. */
  readonly spans?: readonly (readonly [string, string])[]
  /** For a contrast pair: its key, the rule it is about, and which side this is. */
  readonly pair?: { readonly key: string; readonly rule: string; readonly side: 'hit' | 'miss' }
}

interface Line {
  id?: string
  setting: string
  customer: string
  agent: string
  labels?: string[]
  unsure?: string[]
  spans?: ({ label: string; text: string } | [string, string])[]
  pair?: string
  side?: 'hit' | 'miss'
  rule?: string
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))
}

function exampleOf(line: Line, source: Source, group: string): Example {
  const { customer, agent, labels, unsure, spans } = line
  return {
    source,
    group,
    customer,
    agent,
    labels: new Set(labels),
    unsure: new Set(unsure),
    ...(spans && { spans: spans.map((span) => (Array.isArray(span) ? span : [span.label, span.text])) }),
  }
}

/** Replies in the shape of the labelled sets: one JSON line each, grouped by situation. */
export function readReplies(path: string): Example[] {
  return lines<Line>(path).map((line) => exampleOf(line, 'replies', line.setting))
}

/** Contrast pairs in the shape of the labelled sets: two JSON lines each. */
export function readContrast(path: string): Example[] {
  const read = lines<Line>(path)
  const rules = new Map(read.filter(({ side }) => side === 'hit').map(({ pair, rule }) => [pair!, rule!]))
  return read.map((line) => ({
    ...exampleOf(line, 'contrast', line.pair!),
    pair: { key: line.pair!, rule: rules.get(line.pair!)!, side: line.side! },
  }))
}

/** All labelled replies of the repository, in a fixed order. */
export function readCorpus(root: string): Example[] {
  const examples = [
    ...readReplies(join(root, 'test/fixtures/replies-dev.jsonl')),
    ...readContrast(join(root, 'test/fixtures/contrast-dev.jsonl')),
  ]
  for (const file of filesOf(join(root, 'training/situations'))) {
    for (const { setting, customer, replies } of lines<{
      setting: string
      customer: string
      replies: Line[]
    }>(file))
      for (const reply of replies)
        examples.push(exampleOf({ ...reply, setting, customer }, 'situations', setting))
  }
  for (const file of filesOf(join(root, 'training/pairs'))) {
    lines<{ rule: string; setting: string; customer: string; hit: Line; miss: Line }>(file).forEach(
      ({ rule, setting, customer, hit, miss }, at) => {
        const key = `${file.slice(root.length)}:${at + 1}`
        for (const [side, reply] of Object.entries({ hit, miss }) as ['hit' | 'miss', Line][])
          examples.push({
            ...exampleOf({ ...reply, setting, customer }, 'pairs', setting),
            pair: { key, rule, side },
          })
      },
    )
  }
  return [...examples, ...ruleExamples()]
}

/**
 * The examples that the rules give of themselves, so that the model does not doubt their plainest wording. Each speaks
 * of its own rule only.
 */
function ruleExamples(): Example[] {
  const labels = [...ANTI_PATTERNS, ...SIGNALS]
  return RULES.flatMap(({ id, examples }) => {
    const exampleOf = (text: string, customer: string | undefined, shows: readonly string[]): Example => ({
      source: 'rules',
      group: `${id}: ${text}`,
      customer: customer ?? '',
      agent: text.replaceAll(/[«»]/g, ''),
      labels: new Set(shows),
      unsure: new Set(labels.filter((label) => label !== id)),
    })
    const fits = ({ previous }: { previous?: unknown }) => previous === undefined
    return [
      ...examples.hit.filter(fits).map(({ text, customer }) => exampleOf(text, customer, [id])),
      ...examples.miss.filter(fits).map(({ text, customer }) => exampleOf(text, customer, [])),
    ]
  })
}

/**
 * Fold of each example: groups of a source are dealt out in an order that depends on their names only.
 * Every source is spread over all folds.
 */
export function foldsOf(examples: readonly Example[], count: number, seed = 0): Uint8Array {
  const folds = new Map<string, number>()
  const key = ({ source, group }: Example) => `${source}\n${group}`
  const sources = new Set(examples.map(({ source }) => source))
  for (const source of sources) {
    const groups = [...new Set(examples.filter((one) => one.source === source).map(key))]
    groups.sort((a, b) => nameHash(a, seed) - nameHash(b, seed) || (a < b ? -1 : 1))
    groups.forEach((group, at) => void folds.set(group, at % count))
  }
  return Uint8Array.from(examples, (example) => folds.get(key(example))!)
}

function nameHash(name: string, seed: number): number {
  let hash = seed ^ -2128831035
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

import { KEY_MASK, POINTS, type Weights } from '../src/rules/model/weights.ts'
import type { Thresholds } from './calibrate.ts'
import type { Rows, Table } from './examples.ts'
import type { Fit } from './fit.ts'

/** Weights of all features together may take so many bytes before they are written as base64, a third more. */
const ROOM = 340_000

const GAIN_UNIT = 256

interface Entry {
  readonly key: number
  readonly slot: number
  readonly weight: number
  /** How much the score would vary less without it. */
  readonly matters: number
}

/**
 * Rounds weights to bytes, leaves out those that matter least until the others fit, and packs them.
 * Every rule has two slots, each with its own step. A weight matters by what it adds to the variance of
 * the score: its square, times how often its feature occurs (as in optimal brain damage: LeCun, Denker and
 * Solla 1989).
 */
export function pack(fit: Fit, table: Table, thresholds: Thresholds, room = ROOM): Weights {
  const { keys } = table
  const counts = [countsOf(table.replies, keys.length), countsOf(table.sentences, keys.length)]
  const slots = fit.labels.flatMap((_, at) => [fit.reply[at], fit.sentence[at]])
  const steps = slots.map((weights) => {
    let largest = 0
    if (weights)
      for (let i = 0; i < weights.length - 1; i++) largest = Math.max(largest, Math.abs(weights[i]!))
    return Math.max(1, Math.round((largest / 127) * POINTS * GAIN_UNIT))
  })
  const known = new Set<number>()
  const entries: Entry[] = []
  for (let column = 0; column < keys.length; column++) {
    const key = keys[column]! & KEY_MASK
    if (!fit.kept[column] || known.has(key)) continue
    known.add(key)
    slots.forEach((weights, slot) => {
      if (weights === undefined) return
      const weight = Math.round((weights[column]! * POINTS * GAIN_UNIT) / steps[slot]!)
      const matters = weights[column]! * weights[column]! * counts[slot & 1]![column]!
      if (weight !== 0) entries.push({ key, slot, weight, matters })
    })
  }
  const sorted = [...known].sort((a, b) => a - b)
  const kept = mostWeighty(entries, Math.max(0, Math.floor((room - sorted.length * 3) / 2)))
  const points = (scores: readonly number[]) =>
    scores.map((score) => (Number.isFinite(score) ? Math.ceil(score * POINTS) : null))
  return {
    format: 1,
    rules: fit.labels,
    gains: steps,
    offsets: slots.map((weights) => (weights ? Math.round(weights[weights.length - 1]! * POINTS) : 0)),
    sure: points(thresholds.sure),
    likely: points(thresholds.likely),
    possible: points(thresholds.possible),
    features: sorted.length,
    data: toBase64(bytesOf(sorted, kept)),
  }
}

/** In how many rows a feature stands, each row scaled to length one: the sum of the squares there. */
function countsOf(rows: Rows, width: number): Float64Array {
  const counts = new Float64Array(width)
  for (let row = 0; row < rows.owner.length; row++) {
    let squares = 0
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++)
      squares += rows.weights[i]! * rows.weights[i]!
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++)
      counts[rows.columns[i]!]! += (rows.weights[i]! * rows.weights[i]!) / squares
  }
  return counts
}

/** The entries that matter most, in their old order. */
function mostWeighty(entries: readonly Entry[], most: number): Entry[] {
  if (entries.length <= most) return [...entries]
  const least = entries.map(({ matters }) => matters).sort((a, b) => b - a)[most]!
  return entries.filter(({ matters }) => matters > least)
}

function bytesOf(keys: readonly number[], entries: readonly Entry[]): Uint8Array {
  const byKey = new Map<number, Entry[]>()
  for (const entry of entries) {
    const list = byKey.get(entry.key)
    if (list === undefined) byKey.set(entry.key, [entry])
    else list.push(entry)
  }
  const bytes: number[] = []
  const write = (value: number) => {
    let left = value
    for (; left > 127; left >>= 7) bytes.push((left & 127) | 128)
    bytes.push(left)
  }
  let before = -1
  for (const key of keys) {
    write(key - before - 1)
    before = key
    const list = byKey.get(key) ?? []
    write(list.length)
    for (const { slot, weight } of list) bytes.push(slot, weight & 255)
  }
  return Uint8Array.from(bytes)
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

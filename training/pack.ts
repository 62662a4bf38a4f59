import { KEY_MASK, POINTS, type Weights } from '../src/rules/model/linear-model.ts'
import type { Thresholds } from './calibrate.ts'
import type { Fit } from './fit.ts'

/** Weights of all features together may take so many bytes before they are written as base64. */
const ROOM = 230_000

const GAIN_UNIT = 256

interface Entry {
  readonly key: number
  readonly slot: number
  readonly weight: number
}

/**
 * Rounds weights to bytes, leaves the smallest ones out until they fit, and packs them.
 * Every rule has two slots, each with its own step.
 */
export function pack(fit: Fit, keys: Int32Array, thresholds: Thresholds, room = ROOM): Weights {
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
      if (weight !== 0) entries.push({ key, slot, weight })
    })
  }
  const sorted = [...known].sort((a, b) => a - b)
  const kept = largest(entries, Math.max(0, Math.floor((room - sorted.length * 3) / 2)))
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

/** The entries with the largest weights that fit; of equal ones none or all, so that order does not matter. */
function largest(entries: readonly Entry[], most: number): Entry[] {
  for (let least = 1; ; least++) {
    const kept = entries.filter(({ weight }) => Math.abs(weight) >= least)
    if (kept.length <= most) return kept
  }
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

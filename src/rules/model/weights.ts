/** The learned weights as shipped: made by `training/train.ts`, never by hand. */
export interface Weights {
  readonly format: 1
  /** Ids of the rules; the scores of rule `r` are slots 2r (whole reply) and 2r + 1 (sentence). */
  readonly rules: readonly string[]
  /** Per slot: what one step of a weight is worth, in 1/256 points; and the starting points. */
  readonly gains: readonly number[]
  readonly offsets: readonly number[]
  /** Per rule, in points: from which score on a finding belongs to a tier; null for never. */
  readonly sure: readonly (number | null)[]
  readonly likely: readonly (number | null)[]
  readonly possible: readonly (number | null)[]
  /** Number of features. */
  readonly features: number
  /**
   * Base64 of one record per feature, by rising key: distance to the key before (LEB128), number of
   * weights (LEB128), then slot and weight (two's complement), a byte each.
   */
  readonly data: string
}

/** Points for a margin of one. */
export const POINTS = 1024
/** A feature key is cut to 24 bits: in a text of 1,000 features about one is taken for a known one. */
export const KEY_MASK = 0xffffff

/** The lower bits of a key; features that share the others stand side by side. */
const LOWER_BITS = 8
const LOWER = (1 << LOWER_BITS) - 1

/** The weights unpacked: which features are known, and the entries of each. Features are numbered by rising key. */
export class WeightTable {
  /** Where the entries of a feature begin; one more than there are features. */
  readonly starts: Int32Array
  /** Weight and slot of every entry: weight * 256 + slot. */
  readonly entries: Int16Array
  /** By the upper bits of a key: the first feature with them or with higher ones. */
  readonly #first = new Int32Array(((KEY_MASK + 1) >> LOWER_BITS) + 1)
  /** The lower bits of the key of each feature: a byte each, so that the table stays close to the processor. */
  readonly #lower: Uint8Array

  constructor({ data, features }: Weights) {
    const bytes = bytesOf(data)
    this.starts = new Int32Array(features + 1)
    this.entries = new Int16Array(bytes.length >> 1)
    this.#lower = new Uint8Array(features)
    this.#unpack(bytes, features)
  }

  #unpack(bytes: Uint8Array, features: number): void {
    let key = -1
    let at = 0
    let entry = 0
    const number = () => {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++]!
        value |= (byte & 127) << shift
        if (byte < 128) return value
      }
    }
    for (let feature = 0; feature < features; feature++) {
      key += number() + 1
      this.#lower[feature] = key & LOWER
      this.#first[(key >> LOWER_BITS) + 1]!++
      this.starts[feature] = entry
      for (let left = number(); left > 0; left--) {
        const slot = bytes[at++]!
        this.entries[entry++] = (bytes[at++]! << 8) | slot
      }
    }
    this.starts[features] = entry
    for (let upper = 1; upper < this.#first.length; upper++) this.#first[upper]! += this.#first[upper - 1]!
  }

  /** The number of a known feature, or -1. */
  find(hash: number): number {
    const key = hash & KEY_MASK
    const upper = key >> LOWER_BITS
    const end = this.#first[upper + 1]!
    for (let feature = this.#first[upper]!; feature < end; feature++)
      if (this.#lower[feature] === (key & LOWER)) return feature
    return -1
  }
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

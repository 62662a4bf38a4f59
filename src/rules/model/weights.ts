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

const SIEVE_BITS = 18

/** The weights unpacked: which features are known, and the entries of each. */
export class WeightTable {
  /** Where the entries of a feature begin; one more than there are features. */
  readonly starts: Int32Array
  /** Weight and slot of every entry: weight * 256 + slot. */
  readonly entries: Int16Array
  /** Open addressing: key + 1 and number of the feature, in turn. */
  readonly #slots: Int32Array
  /** A bit per place that a key is sent to: most features of a text are unknown, and told so without a look at the slots. */
  readonly #sieve = new Int32Array(1 << (SIEVE_BITS - 5))

  constructor({ data, features }: Weights) {
    const bytes = bytesOf(data)
    let size = 1024
    while (size < features * 3) size *= 2
    this.#slots = new Int32Array(size * 2)
    this.starts = new Int32Array(features + 1)
    this.entries = new Int16Array(bytes.length >> 1)
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
      this.#put(key, feature)
      this.starts[feature] = entry
      for (let left = number(); left > 0; left--) {
        const slot = bytes[at++]!
        this.entries[entry++] = (bytes[at++]! << 8) | slot
      }
    }
    this.starts[features] = entry
  }

  #put(key: number, feature: number): void {
    const mask = this.#slots.length / 2 - 1
    let slot = key & mask
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & mask
    this.#slots[slot * 2] = key + 1
    this.#slots[slot * 2 + 1] = feature
    const place = placeOf(key)
    this.#sieve[place >> 5]! |= 1 << (place & 31)
  }

  /** The number of a known feature, or -1. */
  find(hash: number): number {
    const key = hash & KEY_MASK
    const place = placeOf(key)
    if (((this.#sieve[place >> 5]! >>> (place & 31)) & 1) === 0) return -1
    const slots = this.#slots
    const mask = slots.length / 2 - 1
    for (let slot = key & mask; slots[slot * 2] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 2] === key + 1) return slots[slot * 2 + 1]!
    }
    return -1
  }
}

function placeOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SIEVE_BITS)
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** A set of word ids: one id, or a bit per id. */
export class TokenSet {
  readonly #only: number
  readonly #bits: Int32Array | undefined
  readonly ids: readonly number[]

  /** @param size of the lexicon. */
  constructor(ids: Iterable<number>, size: number) {
    this.ids = [...new Set(ids)].sort((a, b) => a - b)
    this.#only = this.ids.length === 1 ? this.ids[0]! : -1
    if (this.#only >= 0) return
    this.#bits = new Int32Array((size + 31) >> 5)
    for (const id of this.ids) this.#bits[id >> 5]! |= 1 << (id & 31)
  }

  has(id: number): boolean {
    const bits = this.#bits
    return bits === undefined ? id === this.#only : ((bits[id >> 5]! >>> (id & 31)) & 1) === 1
  }
}

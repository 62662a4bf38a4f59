/**
 * How much a feature of each kind weighs against one word, in quarters. Values found by grouped
 * cross-validation; the same numbers are used in training and in scoring.
 */
export const KIND = { word: 4, wordClass: 3, edge: 2, shape: 4, context: 3, customer: 2 } as const

/** What a feature speaks for: the sentence it stands in, the whole reply, or both. */
export const SCOPE = { sentence: 1, reply: 2, both: 3 } as const

/** The features of one reply, column by column; kept and filled again for the next one. */
export class Features {
  count = 0
  sentences = 0
  keys = new Int32Array(1024)
  kinds = new Uint8Array(1024)
  scopes = new Uint8Array(1024)
  sentenceOf = new Int32Array(1024)
  /** First token and the one after the last, for showing what carried a score; 0, 0 for shapes. */
  from = new Int32Array(1024)
  to = new Int32Array(1024)

  clear(sentences: number): void {
    this.count = 0
    this.sentences = sentences
  }

  add(key: number, kind: number, scope: number, sentence: number, from: number, to: number): void {
    const at = this.count++
    if (at === this.keys.length) this.#grow()
    this.keys[at] = key
    this.kinds[at] = kind
    this.scopes[at] = scope
    this.sentenceOf[at] = sentence
    this.from[at] = from
    this.to[at] = to
  }

  #grow(): void {
    const size = this.keys.length * 2
    const larger = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    this.keys = larger(this.keys, new Int32Array(size))
    this.kinds = larger(this.kinds, new Uint8Array(size))
    this.scopes = larger(this.scopes, new Uint8Array(size))
    this.sentenceOf = larger(this.sentenceOf, new Int32Array(size))
    this.from = larger(this.from, new Int32Array(size))
    this.to = larger(this.to, new Int32Array(size))
  }
}

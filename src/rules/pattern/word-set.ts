/** Different word ids, in rising order. */
export type WordSet = readonly number[]

export function wordSet(ids: Iterable<number>): WordSet {
  const sorted = Uint16Array.from(ids).sort()
  const set: number[] = []
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) set.push(sorted[i]!)
  return set
}

/**
 * Sets of words as a table with a row per word and a bit per set. A text holds few different words, so all sets
 * that are asked about while it is read lie in a few short rows, however many sets and words there are.
 */
export class SetTable {
  /** Numbers of 32 bits in a row. */
  readonly width: number
  readonly rows: Int32Array

  constructor(sets: readonly WordSet[], words: number) {
    this.width = Math.max(1, (sets.length + 31) >> 5)
    this.rows = new Int32Array(words * this.width)
    for (let number = 0; number < sets.length; number++) {
      const ids = sets[number]!
      for (let i = 0; i < ids.length; i++)
        this.rows[ids[i]! * this.width + (number >> 5)]! |= 1 << (number & 31)
    }
  }
}

/** Gives every different set a number: equal sets, wherever they come from, share one. */
export class SetNumbers {
  readonly sets: WordSet[] = []
  readonly #known = new Map<WordSet, number>()
  readonly #byHash = new Map<number, number[]>()

  of(set: WordSet): number {
    let number = this.#known.get(set)
    if (number === undefined) {
      number = this.#find(set)
      this.#known.set(set, number)
    }
    return number
  }

  #find(set: WordSet): number {
    let hash = set.length
    for (let i = 0; i < set.length; i++) hash = (Math.imul(hash, 0x5bd1e995) ^ set[i]!) | 0
    const others = this.#byHash.get(hash)
    for (const other of others ?? []) if (isEqual(this.sets[other]!, set)) return other
    const number = this.sets.push(set) - 1
    if (others === undefined) this.#byHash.set(hash, [number])
    else others.push(number)
    return number
  }
}

function isEqual(a: WordSet, b: WordSet): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at])
}

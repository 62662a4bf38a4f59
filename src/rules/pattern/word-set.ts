/** Different word ids, in rising order. */
export type WordSet = readonly number[]

export function wordSet(ids: Iterable<number>): WordSet {
  const sorted = Uint16Array.from(ids).sort()
  const set: number[] = []
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) set.push(sorted[i]!)
  return set
}

/** Bits of the sieve, as an exponent: a few times as many as there are words in all sets together. */
const SIEVE_BITS = 18

/**
 * Sets of words as a table with a row per word and a bit per set; words that are in the same sets share a row.
 * Most questions are answered with no, and by a small sieve that stays close to the processor.
 */
export class SetTable {
  readonly #rows: Int32Array
  /** Where the row of a word begins. */
  readonly #rowOf: Int32Array
  /** A bit per place that a word and a set are sent to; a place without a bit holds no member. */
  readonly #sieve = new Int32Array(1 << (SIEVE_BITS - 5))

  constructor(sets: readonly WordSet[], words: number) {
    const width = Math.max(1, (sets.length + 31) >> 5)
    const setsOf: number[][] = []
    for (let number = 0; number < sets.length; number++) {
      for (const id of sets[number]!) {
        const place = placeOf(id, number)
        this.#sieve[place >> 5]! |= 1 << (place & 31)
        const others = setsOf[id]
        if (others) others.push(number)
        else setsOf[id] = [number]
      }
    }
    const rows = new Map<string, number>([['', 0]])
    const written: (readonly number[])[] = [[]]
    this.#rowOf = new Int32Array(words)
    setsOf.forEach((numbers, id) => {
      const key = numbers.join()
      let row = rows.get(key)
      if (row === undefined) {
        row = written.push(numbers) - 1
        rows.set(key, row)
      }
      this.#rowOf[id] = row * width
    })
    this.#rows = new Int32Array(written.length * width)
    written.forEach((numbers, row) => {
      for (const number of numbers) this.#rows[row * width + (number >> 5)]! |= 1 << (number & 31)
    })
  }

  /** Is the word in the set? */
  has(id: number, set: number): boolean {
    const place = placeOf(id, set)
    return (
      ((this.#sieve[place >> 5]! >>> (place & 31)) & 1) === 1 &&
      ((this.#rows[this.#rowOf[id]! + (set >> 5)]! >>> (set & 31)) & 1) === 1
    )
  }
}

function placeOf(id: number, set: number): number {
  return Math.imul(Math.imul(id, 0x9e3779b1) ^ set, 0x85ebca6b) >>> (32 - SIEVE_BITS)
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

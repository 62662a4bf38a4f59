/** Different word ids, in rising order. */
export type WordSet = readonly number[]

export function wordSet(ids: Iterable<number>): WordSet {
  const sorted = Uint16Array.from(ids).sort()
  const set: number[] = []
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) set.push(sorted[i]!)
  return set
}

/** The sets that words are in, by word. Words that are in the same sets share a row. */
export interface WordRows {
  readonly sets: number
  /** By word id, the number of its row. Row 0 is empty. */
  readonly rowOf: Uint16Array
  /** Where the sets of a row begin; one more than there are rows. */
  readonly first: Int32Array
  readonly setsOf: Uint16Array
}

/** @param words in the lexicon. */
export function wordRows(sets: readonly WordSet[], words: number): WordRows {
  const setsOf: (number[] | undefined)[] = new Array(words).fill(undefined)
  sets.forEach((set, number) => {
    for (const id of set) {
      const others = setsOf[id]
      if (others) others.push(number)
      else setsOf[id] = [number]
    }
  })
  const rows = new Map<string, number>([['', 0]])
  const flat: number[] = []
  const first = [0, 0]
  const rowOf = Uint16Array.from(setsOf, (numbers = []) => {
    const key = numbers.join()
    let row = rows.get(key)
    if (row === undefined) {
      row = rows.size
      rows.set(key, row)
      for (const number of numbers) flat.push(number)
      first.push(flat.length)
    }
    return row
  })
  return { sets: sets.length, rowOf, first: Int32Array.from(first), setsOf: Uint16Array.from(flat) }
}

/**
 * Tells whether a word is in a set: a table with a row of bits per kind of word. A reply has few different words, and
 * their rows stay close to the processor while it is read. The first bit of a row is always there and stands for any
 * word; a set has the bit after its number.
 */
export class SetTable {
  readonly #bits: Int32Array
  /** Where the row of a word begins. */
  readonly #rowOf: Int32Array

  constructor({ sets, rowOf, first, setsOf }: WordRows) {
    const width = (sets + 32) >> 5
    this.#bits = new Int32Array((first.length - 1) * width)
    this.#rowOf = Int32Array.from(rowOf, (row) => row * width)
    for (let row = 0; row < first.length - 1; row++) {
      this.#bits[row * width] = 1
      for (let i = first[row]!; i < first[row + 1]!; i++) {
        const bit = setsOf[i]! + 1
        this.#bits[row * width + (bit >> 5)]! |= 1 << (bit & 31)
      }
    }
  }

  /** Is the word in the set? */
  has(id: number, set: number): boolean {
    return this.holds(this.#rowOf[id]!, set + 1)
  }

  /** The row of a word. Row 0 is that of no word. */
  rowOf(id: number): number {
    return this.#rowOf[id]!
  }

  /** Has a row the bit: 0 for any word, or the number of a set and one more? */
  holds(row: number, bit: number): boolean {
    return ((this.#bits[row + (bit >> 5)]! >>> (bit & 31)) & 1) !== 0
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

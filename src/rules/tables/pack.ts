import type { Tables } from './tables.ts'

/** Rows of numbers, one after the other: how many, then each as the step from the one before it. */
class Writer {
  readonly #bytes: number[] = []

  row(numbers: ArrayLike<number>): void {
    this.#number(numbers.length)
    let before = 0
    for (let at = 0; at < numbers.length; at++) {
      const step = numbers[at]! - before
      before = numbers[at]!
      // A sign at the end keeps small steps short in both directions.
      this.#number(step < 0 ? -step * 2 - 1 : step * 2)
    }
  }

  text(): string {
    let text = ''
    for (const byte of this.#bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }

  #number(value: number): void {
    let left = value
    for (; left > 127; left = Math.floor(left / 128)) this.#bytes.push((left % 128) + 128)
    this.#bytes.push(left)
  }
}

class Reader {
  readonly #bytes: string
  #at = 0

  constructor(text: string) {
    this.#bytes = atob(text)
  }

  row<Row extends Int32Array | Uint16Array | Uint8Array>(make: (length: number) => Row): Row {
    const row = make(this.#number())
    let before = 0
    for (let at = 0; at < row.length; at++) {
      const step = this.#number()
      before += step & 1 ? -((step + 1) >> 1) : step >> 1
      row[at] = before
    }
    return row
  }

  #number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes.charCodeAt(this.#at++)
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}

/** Writes tables as one text; `unpackTables` reads it. */
export function packTables({ words, code, presence, index, gates, watch }: Tables): string {
  const writer = new Writer()
  writer.row([code.sets.sets, presence.sets])
  for (const { rowOf, first, setsOf } of [code.sets, presence]) {
    writer.row(rowOf)
    writer.row(first)
    writer.row(setsOf)
  }
  writer.row(code.code)
  for (const row of [index.first, index.row, index.programs, index.heads, index.seconds]) writer.row(row)
  writer.row(gates)
  const { programs, heads, seconds, needs, most } = watch
  for (const row of [programs, heads, seconds, needs, most]) writer.row(row)
  return `${words.join(' ')}\n${writer.text()}`
}

/** @param packed by `packTables`, from the same rules. */
export function unpackTables(packed: string): Tables {
  const end = packed.indexOf('\n')
  const reader = new Reader(packed.slice(end + 1))
  const int32 = () => reader.row((length) => new Int32Array(length))
  const uint16 = () => reader.row((length) => new Uint16Array(length))
  const uint8 = () => reader.row((length) => new Uint8Array(length))
  const [inCode, inPresence] = int32() as unknown as [number, number]
  const sets = { sets: inCode, rowOf: uint16(), first: int32(), setsOf: uint16() }
  const presence = { sets: inPresence, rowOf: uint16(), first: int32(), setsOf: uint16() }
  return {
    words: packed.slice(0, end).split(' '),
    presence,
    code: { code: int32(), sets },
    index: { first: int32(), row: uint16(), programs: int32(), heads: int32(), seconds: int32() },
    gates: uint8(),
    watch: {
      programs: int32(),
      heads: int32(),
      seconds: int32(),
      needs: uint16(),
      most: uint8(),
    },
  }
}

/** Where something is, as an editor shows it: line and column from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Turns offsets into lines and columns. Built once per text; a lookup is a binary search.
 * Lines end at `\n`, `\r\n` or a lone `\r`, the three that YAML 1.2 (section 5.4) knows.
 */
export class LineIndex {
  readonly #text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.#text = text
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  /** @param offset UTF-16 offset; one beyond the text counts as its end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 }
  }

  /** The text of a line (from 1), without its line ending; an empty string beyond the last. */
  line(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    const end = this.#starts[line] ?? this.#text.length
    return this.#text.slice(start, end).replace(/[\r\n]+$/, '')
  }

  get lineCount(): number {
    return this.#starts.length
  }
}

import { type Ask, LEFT } from './ask.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { UserError } from './user-error.ts'

/**
 * Answers from a file, one a line: for scripts and tests. A choice is its number; several are numbers with blanks or
 * commas between; a key is its letter; text stands as it is. Blank lines are answers too; lines that start with `#` are not.
 */
export function scriptedAsk(io: Io, source: string): Ask {
  const text =
    source === '-' ? io.readStdin() : withFile(source, () => io.readText(io.resolve(io.cwd, source)))
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  let at = 0

  const peek = (): string | undefined => {
    while (lines[at]?.startsWith('#')) at++
    return lines[at]
  }
  const next = (): string | undefined => {
    const line = peek()
    at++
    return line
  }
  const wrong = (answer: string, expected: string): UserError => {
    const name = source === '-' ? 'standard input' : source
    return new UserError(
      `Line ${at} of ${name}: "${answer.slice(0, 40)}" is not an answer here; expected ${expected}.`,
    )
  }
  const numbers = (answer: string, count: number): number[] | undefined => {
    const parts = answer.split(/[\s,]+/).filter((part) => part !== '')
    const places = parts.map((part) => Number(part) - 1)
    return places.every((place) => Number.isInteger(place) && place >= 0 && place < count)
      ? places
      : undefined
  }

  return {
    scripted: true,
    unsaved: () => '',
    async pick(_message, choices) {
      const answer = next()
      if (answer === undefined) return LEFT
      const places = numbers(answer, choices.length)
      if (places?.length !== 1) throw wrong(answer, `a number from 1 to ${choices.length}`)
      return places[0]!
    },
    async pickMany(_message, choices) {
      const answer = next()
      if (answer === undefined) return LEFT
      const places = numbers(answer, choices.length)
      if (!places) throw wrong(answer, `numbers from 1 to ${choices.length}`)
      return places
    },
    async line(_message, check) {
      const answer = next()
      if (answer === undefined) return LEFT
      const problem = check?.(answer)
      if (problem !== undefined) throw wrong(answer, problem)
      return answer
    },
    async key(_message, keys, optional) {
      if (optional && !keys.some((key) => key.key === peek()?.trim().toLowerCase())) return 0
      const answer = next()
      if (answer === undefined) return LEFT
      const place = keys.findIndex((key) => key.key === answer.trim().toLowerCase())
      if (place < 0) throw wrong(answer, `one of ${keys.map((key) => key.key).join(', ')}`)
      return place
    },
    async proceed() {
      return undefined
    },
    close() {},
  }
}

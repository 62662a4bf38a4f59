import { Chalk } from 'chalk'
import { wrapAnsi } from 'fast-wrap-ansi'
import { columnsOf } from '../text/width.ts'
import type { Io } from './io.ts'

/** How words are set on this terminal. Color only ever repeats what the words already say. */
export interface Style {
  readonly color: boolean
  /** Linear output for screen readers: no redrawing, no colors, no symbols. */
  readonly plain: boolean
  readonly width: number
  strong(text: string): string
  dim(text: string): string
  good(text: string): string
  bad(text: string): string
  accent(text: string): string
  readonly marks: {
    readonly right: string
    readonly wrong: string
    readonly dot: string
    readonly pointer: string
  }
  /**
   * Wraps text to the width of the terminal.
   * @param indent blanks before each line
   * @param first what stands in the indent of the first line, such as a number or a mark
   */
  wrap(text: string, indent?: number, first?: string): string
}

export interface StyleChoice {
  readonly plain: boolean
  /** False with --no-color. */
  readonly color: boolean | undefined
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 88
const NARROWEST = 20

/** Chooses colors and width for one stream. */
export function styleFor(io: Io, stream: NodeJS.WriteStream, choice: StyleChoice): Style {
  const color = !choice.plain && choice.color !== false && wantsColor(io, stream)
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const ascii = choice.plain || io.env.TERM === 'dumb' || io.env.TERM === 'linux'
  // Asked each time: the window may have changed its size.
  const widthNow = (): number =>
    Math.max(NARROWEST, Math.min(WIDEST, stream.columns || Number(io.env.COLUMNS) || 80))
  return {
    color,
    plain: choice.plain,
    get width() {
      return widthNow()
    },
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    accent: (text) => chalk.cyan(text),
    marks: ascii
      ? { right: '+', wrong: '-', dot: '-', pointer: '>' }
      : { right: '✓', wrong: '✗', dot: '·', pointer: '❯' },
    wrap(text, indent = 0, first = '') {
      const room = Math.max(10, widthNow() - indent)
      const lines = printable(text)
        .split('\n')
        .flatMap((line) => wrapLine(line, room))
      const lead =
        first + ' '.repeat(Math.max(0, indent - (NARROW.test(first) ? first.length : columnsOf(first))))
      return lines
        .map((line, i) => (line === '' && i > 0 ? '' : (i === 0 ? lead : ' '.repeat(indent)) + line))
        .join('\n')
    },
  }
}

/** Nothing but characters of one column each, as nearly all texts are. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027✓✗❯]*$/
/** Words with single blanks between them. */
const WORDS = /^\S+(?: \S+)*$/

/**
 * Breaks a line at blanks, and inside a word only when it is longer than the room. Plain words are broken here: the
 * package that also knows colors and wide characters takes several milliseconds before its first answer.
 */
function wrapLine(line: string, room: number): string[] {
  const words = line.split(' ')
  const plain = NARROW.test(line) && WORDS.test(line) && words.every((word) => word.length <= room)
  if (!plain) return wrapAnsi(line, room, { hard: true, trim: true }).split('\n')
  const lines = [words[0]!]
  for (const word of words.slice(1)) {
    const last = lines.at(-1)!
    if (last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** https://no-color.org and the usual FORCE_COLOR; otherwise color for a terminal that is not dumb. */
function wantsColor(io: Io, stream: NodeJS.WriteStream): boolean {
  if (io.env.NO_COLOR) return false
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== '0' && io.env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && io.env.TERM !== 'dumb'
}

/** Makes foreign text harmless: nothing in it can move the cursor, recolor or rename the window. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replace(UNSAFE, '')
}

// Our own color sequences (ESC [ … m) pass; every other control character goes.
const UNSAFE =
  /\u001b(?!\[[0-9;]*m)|[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { onTestFinished } from 'vitest'
import { BIN, cleanEnv } from './program.ts'

export const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const

export interface TerminalOptions {
  readonly home: string
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
}

/** How long to wait for words to appear. Far more than needed: a busy machine is no failure. */
const PATIENCE = 20_000
const POLL = 15

/** The program in a real pseudo-terminal, and the screen a person would see. */
export interface Terminal {
  /** Everything that was written, control sequences included. */
  raw(): string
  /** What stands on the screen now, one string a row, without blanks at the end. */
  rows(): string[]
  /** All rows, those that scrolled away included, joined by line breaks. */
  text(): string
  /** Waits until the words stand on the screen and were written after the last keys were sent. */
  sees(words: string | RegExp): Promise<string>
  send(keys: string): void
  /** Makes the window wider or narrower, as a person does with the mouse. */
  resize(columns: number, rows?: number): void
  /** The exit code, once the program has ended. */
  ended(): Promise<number>
}

export function openTerminal(args: readonly string[], options: TerminalOptions): Terminal {
  const cols = options.columns ?? 80
  let rows = options.rows ?? 50
  const screen = new xterm.Terminal({ cols, rows, scrollback: 5000, allowProposedApi: true })
  const pty = spawn(process.execPath, [BIN, ...args], {
    // It would set TERM by itself.
    name: options.env?.TERM ?? 'xterm-256color',
    cols,
    rows,
    cwd: options.home,
    env: { ...cleanEnv(options.home), ...options.env },
  })
  let raw = ''
  let sentAt = 0
  let drawn = Promise.resolve()
  let code: number | undefined
  pty.onData((data) => {
    raw += data
    drawn = new Promise((resolve) => screen.write(data, resolve))
  })
  pty.onExit(({ exitCode }) => {
    code = exitCode
  })
  onTestFinished(() => {
    if (code === undefined) pty.kill('SIGKILL')
    screen.dispose()
  })

  const line = (y: number): string => screen.buffer.active.getLine(y)?.translateToString(true) ?? ''
  const visible = (): string[] => {
    const top = screen.buffer.active.baseY
    return Array.from({ length: rows }, (_, i) => line(top + i))
  }
  const found = (text: string, words: string | RegExp): boolean =>
    typeof words === 'string' ? text.includes(words) : words.test(text)

  async function until(what: string, check: () => boolean): Promise<void> {
    const limit = Date.now() + PATIENCE
    for (;;) {
      await drawn
      if (check()) return
      if (Date.now() > limit) {
        throw new Error(`waited for ${what}; the screen says:\n${visible().join('\n').trimEnd()}`)
      }
      await new Promise((resolve) => setTimeout(resolve, POLL))
    }
  }

  return {
    raw: () => raw,
    rows: visible,
    text: () => Array.from({ length: screen.buffer.active.length }, (_, y) => line(y)).join('\n'),
    async sees(words) {
      await until(
        String(words),
        () => found(printed(raw.slice(sentAt)), words) && found(visible().join('\n'), words),
      )
      return visible().join('\n')
    },
    send(keys) {
      sentAt = raw.length
      pty.write(keys)
    },
    resize(columns, newRows = rows) {
      sentAt = raw.length
      rows = newRows
      screen.resize(columns, newRows)
      pty.resize(columns, newRows)
    },
    async ended() {
      await until('the end of the program', () => code !== undefined)
      return code!
    },
  }
}

/** The words of an output, without the sequences that move the cursor or color it. */
export function printed(raw: string): string {
  return raw.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '')
}

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The program as it is shipped: what `npm run build` made. */
export const BIN = join(ROOT, 'bin/evenkeel.js')

/** How a run of the program ended. */
export interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** EVENKEEL_HOME, and where the program is started. */
  readonly home: string
  readonly cwd?: string
  /** What comes in on standard input; nothing when left out. */
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** An environment that is the same on every machine: nothing of the tester's own settings gets in. */
export function cleanEnv(home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, EVENKEEL_HOME: home, LANG: 'C.UTF-8', ...more }
}

/** Starts the program without waiting for it. */
export function start(args: readonly string[], options: RunOptions): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? options.home,
    env: cleanEnv(options.home, options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Runs the program without a terminal and collects what it says. */
export function evenkeel(args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = start(args, options)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  // It may end before it has read everything; that is its right.
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({
        code,
        signal,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      })
    })
  })
}

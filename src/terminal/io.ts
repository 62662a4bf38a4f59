import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The world outside: streams, files, clock, environment. Only this file touches them; tests bring their own. */
export interface Io {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** The command line without the program. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly home: string
  readonly cwd: string
  /** Where the build put what is shipped. */
  readonly shippedFolder: string
  /** Milliseconds since 1970. */
  now(): number
  /** The local calendar day of a moment, `YYYY-MM-DD`. */
  dayOf(at: number): string
  /** A moment as local time with its offset, ISO 8601. */
  stamp(at: number): string
  /** An id that no other session has. */
  newId(): string
  /** A number to shuffle by. */
  newSeed(): number
  /** All of standard input as text. */
  readStdin(): string
  readText(file: string): string
  exists(file: string): boolean
  isFolder(file: string): boolean
  /** Names in a folder, sorted. */
  list(folder: string): string[]
  makeFolder(folder: string): void
  /** Writes a new file. @throws when it is already there, unless `replace` */
  writeText(file: string, text: string, replace?: boolean): void
  /** Ends the program with this code when Ctrl-C comes as a signal. */
  onInterrupt(code: number): void
  /** Ends the program at once. */
  exit(code: number): never
  /** The code to end with when nothing is left to do. */
  setExitCode(code: number): void
  resolve(...parts: string[]): string
  /** A path as the user would write it: relative to the folder they are in, when it is below. */
  shortPath(file: string): string
}

/** The real world. */
export function realIo(shippedFolder: string): Io {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    argv: process.argv.slice(2),
    env: process.env,
    platform: process.platform,
    home: os.homedir(),
    cwd: process.cwd(),
    shippedFolder,
    now: () => Date.now(),
    dayOf: (at) => localStamp(at).slice(0, 10),
    stamp: localStamp,
    newId: () => `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`,
    newSeed: () => randomBytes(4).readUInt32LE(0),
    readStdin: () => fs.readFileSync(0, 'utf8'),
    readText: (file) => fs.readFileSync(file, 'utf8'),
    exists: (file) => fs.existsSync(file),
    isFolder: (file) => fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false,
    list: (folder) => fs.readdirSync(folder).sort(),
    makeFolder: (folder) => void fs.mkdirSync(folder, { recursive: true }),
    writeText(file, text, replace = false) {
      fs.writeFileSync(file, text, { flag: replace ? 'w' : 'wx' })
    },
    onInterrupt: (code) => void process.on('SIGINT', () => process.exit(code)),
    exit: (code) => process.exit(code),
    setExitCode(code) {
      process.exitCode = code
    },
    resolve: (...parts) => path.resolve(...parts),
    shortPath(file) {
      const relative = path.relative(process.cwd(), file)
      const short =
        relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
      return process.platform === 'win32' ? short.replaceAll('\\', '/') : short
    },
  }
}

function localStamp(at: number): string {
  const date = new Date(at)
  const offset = -date.getTimezoneOffset()
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19)
  const sign = offset < 0 ? '-' : '+'
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${local}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
}

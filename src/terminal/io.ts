import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { type Entry, entriesOf, kindOf } from './entry.ts'
import { localStamp } from './local-stamp.ts'
import { splitLines } from './split-lines.ts'
import { pause, replaceFile, writeAll } from './write-file.ts'

/** A thread of our own that answers messages, in order. */
export interface Thread {
  send(message: unknown): void
  stop(): void
}

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
  /** Milliseconds on a clock that nobody can set; only differences mean anything. */
  steady(): number
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
  /**
   * The lines of a file (of standard input when undefined), read as they are asked for; without line ends.
   * @param longest a longer line is cut just behind this many characters, so that no line fills the memory
   */
  readLines(file: string | undefined, longest?: number): Generator<string, void>
  exists(file: string): boolean
  isFolder(file: string): boolean
  /** Names in a folder, sorted. */
  list(folder: string): string[]
  /** The same with what each is; a link is not followed. */
  entries(folder: string): Entry[]
  /** What a path leads to, links followed. @throws when the system does not let one look */
  kindOf(path: string): Entry['kind'] | 'missing'
  /** Where a path leads in the end, links followed. */
  realPath(path: string): string
  makeFolder(folder: string): void
  /** Writes a new file. @throws when it is already there */
  writeText(file: string, text: string): void
  /**
   * Writes to standard output and waits until it is written: with more output than memory, the stream would keep all
   * that its reader has not taken yet.
   */
  writeOut(text: string): void
  /**
   * Replaces a file in one step: a reader sees the old text or the new, never half of one. Links are followed, the mode
   * stays, and a pipe or device is written into.
   */
  replaceText(file: string, text: string): void
  /** Runs a program. @returns what it printed, or undefined when it failed or is not there */
  capture(program: string, args: readonly string[], folder: string): string | undefined
  /** Calls back with the name of what changed below the folders, where the system tells it. @returns stops watching */
  watch(folders: readonly string[], changed: (name: string | undefined) => void): () => void
  /** A short name for a text, for caches. */
  hash(text: string): string
  /** How many things this machine can do at once. */
  readonly processors: number
  /**
   * Runs a file of the build on a thread of its own.
   * @param hear is called with each answer
   * @param died is called once, with the reason, when it ends before it is stopped
   */
  startThread(name: string, hear: (answer: unknown) => void, died: (why: string) => void): Thread
  /**
   * Says what Ctrl-C does when it comes as a signal. What was set last counts.
   * @returns takes it back, so that what was set before counts again
   */
  onInterrupt(act: () => void): () => void
  /** Ends the program at once; without a code, with the one that was set. */
  exit(code?: number): never
  /** The code to end with when nothing is left to do. */
  setExitCode(code: number): void
  resolve(...parts: string[]): string
  /** A path relative to a folder, with `/`; undefined when it is not below it. */
  relative(folder: string, file: string): string | undefined
  /** A path as the user would write it: relative to the folder they are in, when it is below. */
  shortPath(file: string): string
}

/** For a file that `startThread` runs: answers each message. */
export function answerMessages<T>(answer: (message: T) => unknown): void {
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  parentPort?.on('message', (message: T) => parentPort.postMessage(answer(message)))
}

/** The real world. */
export function realIo(shippedFolder: string): Io {
  const interrupts: (() => void)[] = []
  return {
    // Making a stream takes time, so each is made when it is first used.
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return process.stdout
    },
    get stderr() {
      return process.stderr
    },
    argv: process.argv.slice(2),
    env: process.env,
    platform: process.platform,
    home: os.homedir(),
    cwd: process.cwd(),
    shippedFolder,
    now: () => Date.now(),
    steady: () => performance.now(),
    dayOf: (at) => localStamp(at).slice(0, 10),
    stamp: localStamp,
    newId: () => `${Date.now().toString(36)}-${randomNumber().toString(16).padStart(8, '0')}`,
    newSeed: randomNumber,
    readStdin: () => fs.readFileSync(0, 'utf8'),
    readText: (file) => fs.readFileSync(file, 'utf8'),
    readLines: (file, longest) => splitLines(piecesOf(file), longest),
    exists: (file) => fs.existsSync(file),
    isFolder: (file) => fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false,
    list: (folder) => fs.readdirSync(folder).sort(),
    entries: (folder) => entriesOf(fs.readdirSync(folder, { withFileTypes: true })),
    kindOf(path) {
      const found = fs.statSync(path, { throwIfNoEntry: false })
      return found ? kindOf(found) : 'missing'
    },
    realPath: (file) => fs.realpathSync(file),
    makeFolder,
    writeText: (file, text) => fs.writeFileSync(file, text, { flag: 'wx' }),
    writeOut(text) {
      // A reader that stopped reading is no failure.
      if (!writeAll(fs, 1, text)) process.exit(0)
    },
    replaceText(file, text) {
      const aside = (real: string): string => `${real}.${randomNumber().toString(16).padStart(8, '0')}`
      const target = (link: string, to: string): string =>
        path.resolve(fs.realpathSync(path.dirname(link)), to)
      replaceFile(fs, file, text, aside, target)
    },
    capture(program, args, folder) {
      const done = process
        .getBuiltinModule('node:child_process')
        .spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
      return done.status === 0 ? done.stdout : undefined
    },
    watch(folders, changed) {
      const watchers = folders.map((folder) =>
        fs
          .watch(folder, { recursive: true }, (_event, name) => changed(name ?? undefined))
          // A folder that is gone says so here; there is nothing more to see in it.
          .on('error', () => changed(undefined)),
      )
      return () => {
        for (const watcher of watchers) watcher.close()
      }
    },
    hash: (text) =>
      process
        .getBuiltinModule('node:crypto')
        .createHash('sha256')
        .update(text)
        .digest('base64url')
        .slice(0, 22),
    get processors() {
      return os.availableParallelism()
    },
    startThread(name, hear, died) {
      const { Worker } = process.getBuiltinModule('node:worker_threads')
      const worker = new Worker(path.join(shippedFolder, `${name}.cjs`))
      let ended = false
      const end = (why: string): void => {
        if (!ended) died(why)
        ended = true
      }
      worker.on('message', hear)
      worker.on('error', (error: NodeJS.ErrnoException) => end(error.message))
      worker.on('exit', (code) => end(`it ended with ${code}`))
      return {
        send: (message) => worker.postMessage(message),
        stop() {
          ended = true
          void worker.terminate()
        },
      }
    },
    onInterrupt(act) {
      if (interrupts.length === 0) process.on('SIGINT', () => interrupts.at(-1)?.())
      interrupts.push(act)
      return () => void interrupts.splice(interrupts.lastIndexOf(act), 1)
    },
    // With `undefined`, Node would forget the code that was set.
    exit: (code) => (code === undefined ? process.exit() : process.exit(code)),
    setExitCode(code) {
      process.exitCode = code
    },
    resolve: (...parts) => path.resolve(...parts),
    relative(folder, file) {
      const relative = path.relative(folder, file)
      if (relative.startsWith('..') || path.isAbsolute(relative)) return undefined
      return relative.replaceAll(path.sep, '/')
    },
    shortPath(file) {
      const relative = path.relative(process.cwd(), file)
      const short =
        relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
      return process.platform === 'win32' ? short.replaceAll('\\', '/') : short
    },
  }
}

/** One folder after the other, since Node's own `recursive` never ends where the system makes no folders (/proc). */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) {
    if (!fs.statSync(folder).isDirectory())
      throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
    return
  }
  makeFolder(path.dirname(folder))
  try {
    fs.mkdirSync(folder)
  } catch (error) {
    // Another terminal may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

const CHUNK = 1 << 16

/** The text of a file or of standard input, in pieces. */
function* piecesOf(file: string | undefined): Generator<string, void> {
  const handle = file === undefined ? 0 : fs.openSync(file, 'r')
  try {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const decoder = new StringDecoder('utf8')
    for (;;) {
      const count = readSome(handle, chunk)
      yield count === 0 ? decoder.end() : decoder.write(chunk.subarray(0, count))
      if (count === 0) break
    }
  } finally {
    if (file !== undefined) fs.closeSync(handle)
  }
}

/** Reads from a file or pipe; a pipe that has nothing yet is asked again, and a closed one is at its end. */
function readSome(handle: number, chunk: Buffer): number {
  for (;;) {
    try {
      return fs.readSync(handle, chunk, 0, chunk.length, null)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      pause()
    }
  }
}

/** 32 bits. Nothing here is a secret, and loading `node:crypto` takes as long as the rest of a start. */
function randomNumber(): number {
  return Math.floor(Math.random() * 2 ** 32)
}

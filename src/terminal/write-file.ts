/** As much of `node:fs` as writing needs; io.ts brings the real one. */
export interface Disk {
  statSync(path: string, options: { throwIfNoEntry: false }): Stats | undefined
  lstatSync(path: string, options: { throwIfNoEntry: false }): Stats | undefined
  readlinkSync(path: string): string
  accessSync(path: string, mode: number): void
  openSync(path: string, flags: string, mode?: number): number
  writeSync(handle: number, bytes: Uint8Array, from: number): number
  closeSync(handle: number): void
  chmodSync(path: string, mode: number): void
  chownSync(path: string, owner: number, group: number): void
  renameSync(from: string, to: string): void
  rmSync(path: string, options: { force: true }): void
}

interface Stats {
  readonly mode: number
  readonly nlink: number
  readonly uid: number
  readonly gid: number
  isFile(): boolean
  isSymbolicLink(): boolean
}

/** The system's number for "may be written". */
const WRITABLE = 2
/** Names of what a program has open. They lead to a file only by chance, and the file belongs to whoever opened it. */
const OPEN_ALREADY = /^\/(?:dev|proc\/[^/]+)\/fd\//
/** What keeps a second file from taking the place of the first, though the first may well be written. */
const NO_SECOND_FILE = ['EACCES', 'EPERM', 'EBUSY', 'ENAMETOOLONG']

/**
 * Writes a whole file. A reader sees the old text or the new, never half of one, wherever the system can do that.
 * Links are followed, and what is there keeps its mode and its owner. A pipe or a device is written into.
 * @param aside a name beside a file that no other file has
 * @param target where the text of a link leads
 */
export function replaceFile(
  disk: Disk,
  file: string,
  text: string,
  aside: (file: string) => string,
  target: (link: string, text: string) => string,
): void {
  // This also refuses a link that leads back to itself, so that following it ends.
  const old = disk.statSync(file, { throwIfNoEntry: false })
  const real = followed(disk, file, target)
  if (OPEN_ALREADY.test(real) || old?.isFile() === false) {
    writeInto(disk, real, 'a', text)
    return
  }
  // A file with several names would lose all but one by being replaced.
  if (old && old.nlink > 1) {
    writeInto(disk, real, 'w', text)
    return
  }
  // A file that was made read-only was not meant to be replaced either.
  if (old) disk.accessSync(real, WRITABLE)
  const half = aside(real)
  try {
    writeInto(disk, half, 'wx', text, old && old.mode & 0o777)
    if (old) keepWhatItWas(disk, half, old)
    disk.renameSync(half, real)
  } catch (error) {
    disk.rmSync(half, { force: true })
    if (!old || !NO_SECOND_FILE.includes(codeOf(error))) throw error
    writeInto(disk, real, 'w', text)
  }
}

/** Writes all of it, also to a pipe that is full for a moment. @returns false when the reader stopped reading */
export function writeAll(disk: Pick<Disk, 'writeSync'>, handle: number, text: string): boolean {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  while (at < bytes.length) {
    try {
      at += disk.writeSync(handle, bytes, at)
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return false
      if (codeOf(error) !== 'EAGAIN') throw error
      pause()
    }
  }
  return true
}

/** A few milliseconds, for a pipe that is full or empty. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
}

function writeInto(disk: Disk, file: string, flags: string, text: string, mode?: number): void {
  const handle = disk.openSync(file, flags, mode)
  try {
    writeAll(disk, handle, text)
  } finally {
    disk.closeSync(handle)
  }
}

/** What a path leads to; the end of the way need not be there yet. */
function followed(disk: Disk, file: string, target: (link: string, text: string) => string): string {
  let path = file
  while (!OPEN_ALREADY.test(path) && disk.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    path = target(path, disk.readlinkSync(path))
  }
  return path
}

/** @throws when the owner cannot be kept */
function keepWhatItWas(disk: Disk, half: string, old: Stats): void {
  const now = disk.statSync(half, { throwIfNoEntry: false })
  if (now && (now.uid !== old.uid || now.gid !== old.gid)) disk.chownSync(half, old.uid, old.gid)
  // After the owner, since changing that may take bits away; and the mask of the session took some before.
  disk.chmodSync(half, old.mode & 0o7777)
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code)
}

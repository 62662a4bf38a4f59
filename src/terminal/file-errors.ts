import { UserError } from './user-error.ts'

/** Does file work and turns the usual failures into a sentence that names the file. */
export function withFile<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const message = MESSAGES[String((error as NodeJS.ErrnoException).code)]
    if (message === undefined) throw error
    throw new UserError(message.replace('%', file))
  }
}

/** Why standard output took no more, as a sentence. */
export function whyNotWritten(code: string | undefined): string {
  return code === 'ENOSPC'
    ? 'There is no room left on the disk, so the output is not complete. Free some space and try again.'
    : `The output could not be written (${code}).`
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file %. Check the spelling of the path.',
  ENOTDIR: '% is not a folder.',
  EISDIR: '% is a folder; name a file in it.',
  EACCES: '% may not be opened by you. Ask for access, or name another file.',
  EPERM: '% may not be opened by you. Ask for access, or name another file.',
  EROFS: '% cannot be written: the disk is read-only. Name a file somewhere else.',
  EEXIST: '% is already there. Name another file, or remove that one first.',
  ENOSPC: 'The disk is full, so % was not written. Free some space and try again.',
  EMFILE: 'Too many files are open, so % could not be opened. Close some programs and try again.',
  ENAMETOOLONG: 'The name % is too long.',
  ELOOP: '% is a link that leads back to itself. Remove it, or let it lead to a file.',
  ENODEV: '% cannot be read.',
  ENXIO: '% cannot be read.',
  EINVAL: '% cannot be used as a file name here.',
  ERR_INVALID_ARG_VALUE: '% cannot be used as a file name here.',
  ERR_STRING_TOO_LONG: '% is too large to read.',
  ERR_FS_FILE_TOO_LARGE: '% is too large to read.',
}

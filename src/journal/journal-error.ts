/** The journal cannot do what was asked; the message is for the person at the terminal. */
export class JournalError extends Error {
  /** Bundles each have their own copy of this class, so the terminal looks for this mark and not for the class. */
  readonly userMessage: string
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'JournalError'
    this.userMessage = message
  }
}

/** Says in plain words what SQLite means by an error about a file. */
export function explainSqlite(error: unknown, path: string): unknown {
  if (error instanceof JournalError) return error
  const code = String((error as { code?: unknown }).code ?? '')
  const text = `${code} ${(error as Error).message ?? ''}`
  const say = (message: string): JournalError => new JournalError(message, error)
  if (/NOTADB|not a database/i.test(text)) {
    return say(`${path} is not an evenkeel journal. Move it away, or set EVENKEEL_HOME to another folder.`)
  }
  if (/CORRUPT|malformed/i.test(text)) {
    return say(
      `${path} is damaged. Put back one of the backups beside it, or move it away to start a new journal.`,
    )
  }
  if (/READONLY|readonly|read-only/i.test(text)) {
    return say(
      `${path} cannot be written. Give yourself write access, or set EVENKEEL_HOME to another folder.`,
    )
  }
  if (/FULL|disk is full/i.test(text)) {
    return say(
      `The disk is full, so the last answer was not saved. Everything before it was. Free some space and start again.`,
    )
  }
  if (/BUSY|LOCKED|locked/i.test(text)) {
    return say(`Another program has been writing to ${path} for too long. Close it and try again.`)
  }
  if (/CANTOPEN|unable to open/i.test(text)) {
    return say(
      `${path} cannot be opened. Check that the folder is yours, or set EVENKEEL_HOME to another folder.`,
    )
  }
  if (/IOERR|disk I\/O/i.test(text)) {
    return say(
      `Reading or writing ${path} failed. What was saved before is kept; check the disk and try again.`,
    )
  }
  return error
}

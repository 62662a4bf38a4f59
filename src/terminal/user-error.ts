/**
 * "This cannot be done", with one sentence that names the place and what to do. Ends the program with exit code 2
 * and no stack trace.
 */
export class UserError extends Error {
  /** Each bundle has its own copy of this class, so `main` looks for this mark and not for the class. */
  readonly userMessage: string
  constructor(message: string) {
    super(message)
    this.name = 'UserError'
    this.userMessage = message
  }
}

/** The sentence for the user, if the error carries one. */
export function userMessageOf(error: unknown): string | undefined {
  const message = (error as { userMessage?: unknown } | null)?.userMessage
  return typeof message === 'string' ? message : undefined
}

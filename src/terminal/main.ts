import { makeContext } from './context.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { type Io, realIo } from './io.ts'
import { parseCommandLine } from './program.ts'
import { userMessageOf } from './user-error.ts'

declare const EVENKEEL_VERSION: string

/** Runs one command line and returns its exit code. The only place that catches everything. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const width = io.stdout.columns || Number(io.env.COLUMNS) || 80
    const parsed = parseCommandLine(
      argv,
      EVENKEEL_VERSION,
      { out: (text) => void io.stdout.write(text), err: (text) => void io.stderr.write(text) },
      width,
    )
    if (typeof parsed === 'number') return parsed
    return await parsed.run(makeContext(io, parsed.flags))
  } catch (error) {
    const message = userMessageOf(error)
    if (message !== undefined) {
      io.stderr.write(`${message}\n`)
      return EXIT.usage
    }
    io.stderr.write(`evenkeel broke; this is our fault. Please report it with these lines:\n`)
    io.stderr.write(`${(error as Error)?.stack ?? String(error)}\n`)
    return EXIT.failure
  }
}

/** What `bin/evenkeel.js` calls. @param shippedFolder where the build put the content */
export async function runFromShell(shippedFolder: string): Promise<void> {
  const io = realIo(shippedFolder)
  // A reader that stopped reading (`evenkeel list | head -1`) is no failure.
  for (const stream of [io.stdout, io.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') io.exit(EXIT.ok)
      throw error
    })
  }
  // While a prompt is open, Ctrl-C reaches it as a key; between prompts it arrives here. What was answered is saved.
  io.onInterrupt(EXIT.left)
  io.setExitCode(await main(io.argv, io))
}

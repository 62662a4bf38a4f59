import { makeContext } from './context.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { whyNotWritten } from './file-errors.ts'
import { type Io, realIo } from './io.ts'
import { userMessageOf } from './user-error.ts'

declare const EVENKEEL_VERSION: string

/** Runs one command line and returns its exit code. The only place that catches everything. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    // Package managers and scripts ask for it all the time, and it needs nothing else.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      io.stdout.write(`${EVENKEEL_VERSION}\n`)
      return EXIT.ok
    }
    const { parseCommandLine } = await import('./program.ts')
    const width = io.stdout.columns || Number(io.env.COLUMNS) || 80
    const parsed = parseCommandLine(
      argv,
      EVENKEEL_VERSION,
      { out: (text) => void io.stdout.write(text), err: (text) => void io.stderr.write(text) },
      width,
    )
    if (typeof parsed === 'number') return parsed
    return await parsed.run(makeContext(io, parsed.flags, EVENKEEL_VERSION))
  } catch (error) {
    const message = userMessageOf(error)
    if (message !== undefined) {
      io.stderr.write(`${await wrapped(harmless(message), io)}\n`)
      return EXIT.usage
    }
    const { code } = (error ?? {}) as NodeJS.ErrnoException
    if (code === 'ENOSPC') {
      io.stderr.write(`${whyNotWritten(code)}\n`)
      return EXIT.failure
    }
    io.stderr.write(`evenkeel broke; this is our fault. Please report it with these lines:\n`)
    io.stderr.write(`${(error as Error)?.stack ?? String(error)}\n`)
    return EXIT.failure
  }
}

/** A sentence may quote a broken file: nothing in it may move the cursor or recolor the terminal. */
function harmless(message: string): string {
  return message.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·')
}

/** For a person in a narrow window; a script gets the sentence on one line. Lines of a file stay as they are. */
async function wrapped(message: string, io: Io): Promise<string> {
  if (!io.stderr.isTTY) return message
  const { styleFor } = await import('./style.ts')
  const style = styleFor(io, io.stderr, { plain: true, color: false })
  const lines = message.split('\n')
  return lines.map((line) => (line.startsWith(' ') ? line : style.wrap(line))).join('\n')
}

/** What `bin/evenkeel.js` calls. @param shippedFolder where the build put the content */
export async function runFromShell(shippedFolder: string): Promise<void> {
  const io = realIo(shippedFolder)
  // A reader that stopped reading (`evenkeel list | head -1`) is no failure, and hides none that is known by then.
  for (const stream of [io.stdout, io.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') io.exit()
      if (stream === io.stdout) io.stderr.write(`${whyNotWritten(error.code)}\n`)
      io.exit(EXIT.failure)
    })
  }
  // While a prompt is open, Ctrl-C reaches it as a key; between prompts it arrives here. What was answered is saved.
  io.onInterrupt(() => io.exit(EXIT.left))
  io.setExitCode(await main(io.argv, io))
}

import type { Io } from './io.ts'
import type { Scene } from './scene.ts'
import type { Style } from './style.ts'
import { UserError } from './user-error.ts'

/**
 * The person left: Ctrl-C, end of input, or no more scripted answers. A value, not an exception.
 * From the global registry, since each bundle has its own copy of this module.
 */
export const LEFT: unique symbol = Symbol.for('evenkeel.left')
export type Left = typeof LEFT

export interface Choice {
  readonly label: string
}

export interface Key {
  /** The key to press, one character. */
  readonly key: string
  readonly label: string
}

/** Questions to a person. Three ways to ask: a terminal with arrow keys, a plain one, and a file of answers. */
export interface Ask {
  readonly scripted: boolean
  /** After leaving: says of a line that was typed and not sent that it is lost, without a full stop; else empty. */
  unsaved(): string
  /** One of several. @returns its place in the list */
  pick(message: string, choices: readonly Choice[]): Promise<number | Left>
  /** Any of several. @returns their places */
  pickMany(message: string, choices: readonly Choice[]): Promise<readonly number[] | Left>
  /**
   * A line of text.
   * @param check says what is wrong with it, or nothing
   * @param until takes the question back when it is aborted; the answer is then `LEFT`
   */
  line(
    message: string,
    check?: (text: string) => string | undefined,
    until?: AbortSignal,
  ): Promise<string | Left>
  /**
   * One key press. @returns its place in the list
   * @param optional in a file of answers the line may be left out; the first key is meant then
   */
  key(message: string, keys: readonly Key[], optional?: boolean, until?: AbortSignal): Promise<number | Left>
  /** Waits until the person has read. Scripted answers never wait. */
  proceed(message: string): Promise<undefined | Left>
  /** Lets go of the terminal. */
  close(): void
}

export interface AskOptions {
  /** The flag --answers: a file with one answer a line, or `-`. */
  readonly answers: string | undefined
  /** The flag --no-input. */
  readonly noInput: boolean
  /** What the prompts are written to. */
  readonly output: NodeJS.WriteStream
  /** What stands above the prompts. */
  readonly scene: Scene
}

/**
 * Chooses how to ask. Never prompts where nobody can answer.
 * @throws UserError naming the flag to use, when there is no terminal or --no-input forbids asking
 */
export async function openAsk(io: Io, style: Style, options: AskOptions): Promise<Ask> {
  if (options.answers !== undefined) {
    const { scriptedAsk } = await import('./ask-script.ts')
    return scriptedAsk(io, options.answers)
  }
  if (options.noInput) {
    throw new UserError(
      'This needs answers, and --no-input forbids asking. Give them with --answers FILE, one a line.',
    )
  }
  if (!io.stdin.isTTY || !options.output.isTTY) {
    throw new UserError(
      'This needs a terminal to ask in. Without one, give the answers with --answers FILE, one a line.',
    )
  }
  if (style.plain || io.env.TERM === 'dumb') {
    const { plainAsk } = await import('./ask-plain.ts')
    return plainAsk(io, style, options.output)
  }
  const { richAsk } = await import('./ask-rich.ts')
  return richAsk(io, style, options.output, options.scene)
}

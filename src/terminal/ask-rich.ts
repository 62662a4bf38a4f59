import { type Ask, LEFT, type Left } from './ask.ts'
import type { Io } from './io.ts'
import {
  answered,
  type Cell,
  keyPrompt,
  linePrompt,
  newCell,
  pickPrompt,
  proceedPrompt,
} from './rich-prompts.ts'
import type { Scene } from './scene.ts'
import type { Style } from './style.ts'

/** How long the window must keep its size before anything is drawn, in milliseconds: dragging sends many sizes. */
const SETTLED = 60
const CLEAR = '\u001b[2J\u001b[H'

interface PromptContext {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
  readonly signal: AbortSignal
  readonly clearPromptOnDone: boolean
}

/**
 * Asks with arrow keys and number keys.
 * @param scene what stands above the prompts, drawn anew when the window changes its size
 */
export function richAsk(io: Io, style: Style, output: NodeJS.WriteStream, scene: Scene): Ask {
  let unsaved = false
  // What a prompt draws must fit on the screen, or redrawing it would scroll.
  const rows = (): number => Math.max(4, (output.rows || 24) - 6)

  /** Opens a prompt, and opens it again as it stood whenever the window has changed its size. */
  async function open<T>(
    prompt: (context: PromptContext) => Promise<T>,
    until?: AbortSignal,
    clears = false,
  ): Promise<T | Left> {
    for (;;) {
      const resized = new AbortController()
      let timer: NodeJS.Timeout | undefined
      const onResize = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => resized.abort(), SETTLED)
      }
      output.on('resize', onResize)
      const signal = until ? AbortSignal.any([until, resized.signal]) : resized.signal
      try {
        return await prompt({ input: io.stdin, output, signal, clearPromptOnDone: clears })
      } catch (error) {
        // Inquirer rejects when the person leaves; here leaving is a value like any other.
        const { name } = error as Error
        if (name !== 'ExitPromptError' && name !== 'AbortPromptError') throw error
        if (name === 'ExitPromptError' || !resized.signal.aborted || until?.aborted) return LEFT
      } finally {
        clearTimeout(timer)
        output.off('resize', onResize)
      }
      // Terminals differ in how they break lines anew, so nothing on the screen can be counted on.
      const lines = scene.text().split('\n')
      output.write(CLEAR + lines.slice(-Math.max(2, output.rows || 24)).join('\n'))
    }
  }

  async function line(
    message: string,
    check: ((text: string) => string | undefined) | undefined,
    until: AbortSignal | undefined,
  ): Promise<string | Left> {
    const cell = newCell()
    const text = await open((context) => linePrompt({ message, style, cell, check }, context), until)
    unsaved = text === LEFT && cell.text.trim() !== ''
    if (text !== LEFT) scene.keep(() => answered(message, text, style))
    return text
  }

  async function pick(
    message: string,
    choices: readonly { readonly label: string }[],
    many: boolean,
  ): Promise<readonly number[] | Left> {
    const cell: Cell = newCell()
    const config = { message, choices, many, style, cell }
    const picked = await open((context) => pickPrompt({ ...config, rows: rows() }, context))
    unsaved = false
    if (picked !== LEFT)
      scene.keep(() => answered(message, picked.map((place) => place + 1).join(', '), style))
    return picked
  }

  return {
    scripted: false,
    unsaved: () => (unsaved ? 'What you typed here was not saved' : ''),
    async pick(message, choices) {
      const picked = await pick(message, choices, false)
      return picked === LEFT ? LEFT : picked[0]!
    },
    pickMany: (message, choices) => pick(message, choices, true),
    line: (message, check, until) => line(message, check, until),
    async key(message, keys, _optional, until) {
      const cell = newCell()
      const place = await open((context) => keyPrompt({ message, keys, style, cell }, context), until)
      unsaved = false
      if (place !== LEFT) scene.keep(() => answered(message, keys[place]!.label, style))
      return place
    },
    async proceed(message) {
      const config = { message, style, cell: newCell() }
      const answer = await open((context) => proceedPrompt(config, context), undefined, true)
      unsaved = false
      return answer === LEFT ? LEFT : undefined
    },
    close() {},
  }
}

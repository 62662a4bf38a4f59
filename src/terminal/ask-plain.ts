import readline from 'node:readline'
import { type Ask, LEFT, type Left } from './ask.ts'
import type { Io } from './io.ts'
import type { Style } from './style.ts'

/**
 * Asks line by line: for screen readers and simple terminals. The line is edited by the terminal itself, so that
 * nothing but text is ever written.
 */
export function plainAsk(io: Io, style: Style, output: NodeJS.WriteStream): Ask {
  let inLine = false
  const ask = (message: string, end?: AbortSignal): Promise<string | Left> =>
    new Promise((resolve) => {
      const lines = readline.createInterface({ input: io.stdin, output, terminal: false })
      let answered: string | Left = LEFT
      const released = io.onInterrupt(() => lines.close())
      const taken = (): void => lines.close()
      end?.addEventListener('abort', taken, { once: true })
      lines.on('close', () => {
        released()
        end?.removeEventListener('abort', taken)
        if (answered === LEFT) output.write('\n')
        resolve(answered)
      })
      lines.question(`${style.wrap(message)} `, (answer) => {
        answered = answer
        lines.close()
      })
    })

  /** Asks again, with the reason, until the answer can be used. */
  async function until<T>(
    message: string,
    read: (answer: string) => T | undefined,
    hint: string,
    end?: AbortSignal,
  ): Promise<T | Left> {
    for (;;) {
      const answer = await ask(message, end)
      inLine = false
      if (answer === LEFT) return LEFT
      const value = read(answer)
      if (value !== undefined) return value
      output.write(`${style.wrap(hint)}\n`)
    }
  }

  const list = (choices: readonly { readonly label: string }[]): void => {
    choices.forEach((choice, i) => {
      output.write(`${style.wrap(choice.label, 3, `${i + 1}.`)}\n`)
    })
  }
  const places = (answer: string, count: number): number[] | undefined => {
    const found = answer
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map((part) => Number(part) - 1)
    return found.every((place) => Number.isInteger(place) && place >= 0 && place < count) ? found : undefined
  }

  return {
    scripted: false,
    // The terminal edits the line, and tells nobody what was typed before Enter.
    unsaved: () => (inLine ? 'A line without Enter is not saved' : ''),
    pick(message, choices) {
      list(choices)
      const hint = `Type a number from 1 to ${choices.length}, then Enter.`
      const one = (answer: string): number | undefined => {
        const found = places(answer, choices.length)
        return found?.length === 1 ? found[0] : undefined
      }
      return until(`${message} (1 to ${choices.length}):`, one, hint)
    },
    pickMany(message, choices) {
      list(choices)
      const hint = 'Type the numbers with blanks between, such as "1 3", then Enter.'
      const some = (answer: string): number[] | undefined => {
        const found = places(answer, choices.length)
        return found && found.length > 0 ? found : undefined
      }
      return until(`${message} (numbers with blanks between):`, some, hint)
    },
    async line(message, check, end) {
      for (;;) {
        const answer = await ask(message, end)
        inLine = answer === LEFT
        if (answer === LEFT) return LEFT
        const problem = check?.(answer)
        if (problem === undefined) return answer
        output.write(`${style.wrap(`Expected ${problem}.`)}\n`)
      }
    },
    key(message, keys, _optional, end) {
      const words = keys.map((key) => `${key.key} for ${key.label}`).join(', ')
      const one = (answer: string): number | undefined => {
        const place = keys.findIndex((key) => key.key === answer.trim().toLowerCase().slice(0, 1))
        return place < 0 ? undefined : place
      }
      return until(`${message} (${words}):`, one, `Type one of: ${words}.`, end)
    },
    async proceed(message) {
      const answer = await ask(message)
      inLine = false
      return answer === LEFT ? LEFT : undefined
    },
    close() {},
  }
}

import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core'
import { checkbox, input, select } from '@inquirer/prompts'
import { type Ask, type Key, LEFT, type Left } from './ask.ts'
import type { Io } from './io.ts'
import type { Style } from './style.ts'

/** Asks with arrow keys and number keys. The only file that knows inquirer. */
export function richAsk(io: Io, style: Style, output: NodeJS.WriteStream): Ask {
  const context = { input: io.stdin, output }
  const taken = (until: AbortSignal | undefined) => (until ? { ...context, signal: until } : context)
  // What a prompt draws must fit on the screen, or redrawing it would scroll.
  const pageSize = (): number => Math.max(4, (output.rows || 24) - 6)
  const hint = (keys: [string, string][]): string => {
    return style.dim(keys.map(([key, action]) => `${key} ${action}`).join(', '))
  }
  const base = {
    prefix: { idle: style.accent('?'), done: style.good(style.marks.right) },
    style: {
      answer: style.accent,
      message: style.strong,
      error: (text: string) => style.bad(`${style.marks.wrong} ${text}`),
      defaultAnswer: style.dim,
      help: style.dim,
      highlight: style.accent,
      key: style.accent,
      disabled: style.dim,
      description: style.dim,
    },
  }
  const listed = (choices: readonly { readonly label: string }[], indent: number) =>
    choices.map((choice, i) => ({
      value: i,
      // The mark that inquirer draws takes the first columns; the text hangs under itself.
      name: style.wrap(choice.label, indent + 3, `${' '.repeat(indent)}${i + 1}.`).slice(indent),
      short: String(i + 1),
    }))

  return {
    scripted: false,
    pick: (message, choices) =>
      orLeft(
        select(
          {
            message,
            choices: listed(choices, 2),
            loop: false,
            pageSize: pageSize(),
            theme: {
              ...base,
              icon: { cursor: style.marks.pointer },
              style: {
                ...base.style,
                keysHelpTip: () =>
                  hint([
                    ['up, down or a number', 'to move'],
                    ['Enter', 'to choose'],
                  ]),
              },
            },
          },
          context,
        ),
      ),
    pickMany: (message, choices) =>
      orLeft(
        checkbox(
          {
            message,
            choices: listed(choices, 5),
            loop: false,
            required: true,
            pageSize: pageSize(),
            theme: {
              ...base,
              icon: {
                checked: ' [x]',
                unchecked: ' [ ]',
                cursor: style.marks.pointer,
                disabledChecked: ' [x]',
                disabledUnchecked: ' [ ]',
              },
              i18n: { disabledError: 'This one cannot be chosen.' },
              style: {
                ...base.style,
                renderSelectedChoices: (chosen: readonly { short: string }[]) =>
                  chosen.map((c) => c.short).join(', '),
                keysHelpTip: () =>
                  hint([
                    ['space or a number', 'to mark'],
                    ['Enter', 'when done'],
                  ]),
              },
            },
            shortcuts: { all: null, invert: null },
          },
          context,
        ),
      ),
    line: (message, check, until) =>
      orLeft(
        input(
          {
            message: style.wrap(message),
            theme: base,
            ...(check
              ? {
                  validate: (text: string) => {
                    const problem = check(text)
                    return problem === undefined ? true : `Expected ${problem}.`
                  },
                }
              : {}),
          },
          taken(until),
        ),
      ),
    key: (message, keys, _optional, until) => orLeft(keyPrompt({ message, keys, style }, taken(until))),
    proceed: async (message) => {
      const answer = await orLeft(proceedPrompt({ message, style }, { ...context, clearPromptOnDone: true }))
      if (answer === LEFT) return LEFT
      return undefined
    },
    close() {},
  }
}

/** One key press answers. */
const keyPrompt = createPrompt<number, { message: string; keys: readonly Key[]; style: Style }>(
  (config, done) => {
    const { style, keys } = config
    const [chosen, choose] = useState<number | undefined>(undefined)
    useKeypress((event, lines) => {
      const pressed = (lines.line || event.name || '').slice(-1).toLowerCase()
      lines.clearLine(0)
      // Enter alone answers nothing: an exam was handed in that way, and a step ticked that nobody did.
      const place = keys.findIndex((key) => key.key === pressed)
      if (place < 0) return
      choose(place)
      done(place)
    })
    const message = style.wrap(style.strong(config.message), 2, style.accent('?'))
    if (chosen !== undefined) {
      return `${style.good(style.marks.right)} ${style.strong(config.message)} ${style.accent(keys[chosen]!.label)}`
    }
    // One line each when they do not fit beside the question.
    const words = keys.map((key) => `${style.accent(key.key)} ${key.label}`)
    const inline = words.join('  ')
    const plainLength = config.message.length + 4 + keys.reduce((sum, key) => sum + key.label.length + 4, 0)
    if (plainLength < style.width) return `${message}  ${inline} `
    return `${message}\n${keys.map((key) => style.wrap(key.label, 4, `  ${style.accent(key.key)}`)).join('\n')}\n`
  },
)

const proceedPrompt = createPrompt<boolean, { message: string; style: Style }>((config, done) => {
  useKeypress((event, lines) => {
    lines.clearLine(0)
    if (isEnterKey(event) || event.name === 'space') done(true)
  })
  return config.style.dim(config.message)
})

/** Inquirer rejects when the person leaves; here leaving is a value like any other. */
async function orLeft<T>(answer: Promise<T>): Promise<T | Left> {
  try {
    return await answer
  } catch (error) {
    const name = (error as Error).name
    if (name === 'ExitPromptError' || name === 'AbortPromptError') return LEFT
    throw error
  }
}

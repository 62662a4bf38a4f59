import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core'
import type { Choice, Key } from './ask.ts'
import type { Style } from './style.ts'

/**
 * What a prompt knows so far. It lives outside the prompt: when the window changes its size, the prompt is closed and
 * opened again, and must stand as it stood.
 */
export interface Cell {
  text: string
  active: number
  readonly marked: Set<number>
  /** A word on the last key, when it did nothing. */
  hint: string
}

export const newCell = (): Cell => ({ text: '', active: 0, marked: new Set(), hint: '' })

/** "a, b or c" */
const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const asked = (message: string, style: Style): string =>
  style.wrap(style.strong(message), 2, style.accent('?'))

/** A prompt that was answered: it stays on the screen, and says what was chosen. */
export const answered = (message: string, answer: string, style: Style): string =>
  style.wrap(`${style.strong(message)} ${style.accent(answer)}`.trimEnd(), 2, style.good(style.marks.right))

/** The cell is not inquirer's to watch, so a change of it is told by a number. */
function useRedraw(): () => void {
  const [count, setCount] = useState(0)
  return () => setCount(count + 1)
}

interface Config {
  readonly message: string
  readonly style: Style
  readonly cell: Cell
}

interface PickConfig extends Config {
  readonly choices: readonly Choice[]
  readonly many: boolean
  readonly rows: number
}

/** One of several, or any of several: arrow keys or a number move, Enter chooses. */
export const pickPrompt = createPrompt<readonly number[], PickConfig>((config, done) => {
  const { cell, style, choices, many } = config
  const redraw = useRedraw()
  const [picked, setPicked] = useState<readonly number[] | undefined>(undefined)
  const count = choices.length
  const keys = many
    ? `arrow keys and space, or a number from 1 to ${count}, mark; Enter when done`
    : `arrow keys or a number from 1 to ${count} move; Enter chooses`
  useKeypress((event, lines) => {
    cell.hint = ''
    const toggle = (place: number): void => {
      if (!cell.marked.delete(place)) cell.marked.add(place)
    }
    // Two digits make one number where there are that many choices.
    const typed = /\d+$/.exec(lines.line)?.[0] ?? ''
    const number = Number(typed) >= 1 && Number(typed) <= count ? Number(typed) : Number(typed.slice(-1))
    if (!/^\d$/.test(event.name ?? '') || number * 10 > count) lines.clearLine(0)
    if (isEnterKey(event)) {
      if (many && cell.marked.size === 0) cell.hint = 'Nothing is marked yet: space or a number marks.'
      else {
        const places = many ? [...cell.marked].sort((a, b) => a - b) : [cell.active]
        setPicked(places)
        done(places)
        return
      }
    } else if (isUpKey(event)) cell.active = Math.max(0, cell.active - 1)
    else if (isDownKey(event)) cell.active = Math.min(count - 1, cell.active + 1)
    else if (many && isSpaceKey(event)) toggle(cell.active)
    else if (typed !== '' && number >= 1 && number <= count) {
      cell.active = number - 1
      if (many) toggle(cell.active)
    } else cell.hint = `That key does nothing here: ${keys}.`
    redraw()
  })
  const page = usePagination({
    items: choices,
    active: cell.active,
    renderItem({ item, index, isActive }) {
      const pointer = isActive ? style.marks.pointer : ' '
      const box = many ? ` [${cell.marked.has(index) ? 'x' : ' '}]` : ''
      // The text hangs under itself.
      const lead = `${pointer}${box} ${index + 1}.`
      const text = style.wrap(item.label, many ? 9 : 5, lead)
      return isActive ? style.accent(text) : text
    },
    pageSize: config.rows,
    loop: false,
  })
  if (picked) return answered(config.message, picked.map((place) => place + 1).join(', '), style)
  const last = cell.hint === '' ? style.dim(style.wrap(tip(many))) : style.wrap(cell.hint)
  return `${asked(config.message, style)}\n${page}\n\n${last}\u001b[?25l`
})

const tip = (many: boolean): string =>
  many ? 'space or a number to mark, Enter when done' : 'up, down or a number to move, Enter to choose'

interface KeyConfig extends Config {
  readonly keys: readonly Key[]
}

/** One key press answers. */
export const keyPrompt = createPrompt<number, KeyConfig>((config, done) => {
  const { style, keys, cell } = config
  const redraw = useRedraw()
  const [chosen, choose] = useState<number | undefined>(undefined)
  useKeypress((event, lines) => {
    const pressed = (lines.line || event.name || '').slice(-1).toLowerCase()
    lines.clearLine(0)
    // Enter alone answers nothing: an exam was handed in that way, and a step ticked that nobody did.
    const place = isEnterKey(event) ? -1 : keys.findIndex((key) => key.key === pressed)
    if (place < 0) {
      cell.hint = `Press ${orList(keys.map((key) => key.key))}.`
      redraw()
      return
    }
    choose(place)
    done(place)
  })
  if (chosen !== undefined) return answered(config.message, keys[chosen]!.label, style)
  const hint = cell.hint === '' ? '' : style.wrap(cell.hint, 2)
  return [`${asked(config.message, style)}${keyList(config.message, keys, style)} `, hint]
})

/** The keys beside the question, or below it in as few lines as they need; a key stays with its label. */
function keyList(message: string, keys: readonly Key[], style: Style): string {
  const words = keys.map(({ key, label }) => ({
    length: label.length + 2,
    text: `${style.accent(key)} ${label}`,
  }))
  const beside = message.length + 5 + words.reduce((sum, word) => sum + word.length + 2, 0)
  if (beside < style.width) return `  ${words.map((word) => word.text).join('  ')}`
  let length = 0
  let text = ''
  words.forEach((word, i) => {
    const starts = length === 0 || length + 2 + word.length >= style.width
    text += starts ? '\n  ' : '  '
    length = (starts ? 0 : length) + 2 + word.length
    // A label that is longer than the window by itself hangs under itself.
    text +=
      word.length + 2 < style.width
        ? word.text
        : `${style.accent(keys[i]!.key)} ${style.wrap(keys[i]!.label, 4).trimStart()}`
  })
  return text
}

interface LineConfig extends Config {
  readonly check: ((text: string) => string | undefined) | undefined
}

/** A line of text. */
export const linePrompt = createPrompt<string, LineConfig>((config, done) => {
  const { style, cell } = config
  const redraw = useRedraw()
  const [sent, setSent] = useState(false)
  useKeypress((event, lines) => {
    if (!isEnterKey(event)) {
      cell.text = lines.line
      cell.hint = ''
    } else {
      const problem = config.check?.(cell.text)
      if (problem === undefined) {
        setSent(true)
        done(cell.text)
        return
      }
      // Readline has emptied its line; what was typed is there to be mended.
      lines.write(cell.text)
      cell.hint = `Expected ${problem}.`
    }
    redraw()
  })
  // What was typed before the window changed its size.
  useEffect((lines) => {
    if (cell.text !== '') lines.write(cell.text)
  }, [])
  if (sent) return answered(config.message, cell.text, style)
  const hint = cell.hint === '' ? '' : style.bad(style.wrap(cell.hint, 2, style.marks.wrong))
  return [`${asked(config.message, style)} ${cell.text}`, hint]
})

/** Waits for Enter. */
export const proceedPrompt = createPrompt<boolean, Config>(({ message, style }, done) => {
  useKeypress((event, lines) => {
    lines.clearLine(0)
    if (isEnterKey(event) || isSpaceKey(event)) done(true)
  })
  return style.dim(style.wrap(message))
})

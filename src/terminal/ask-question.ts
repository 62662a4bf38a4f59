import type { Answer, Question, Recalled } from '../practice/question.ts'
import { shown } from '../practice/question.ts'
import { type Ask, LEFT, type Left } from './ask.ts'
import type { Words } from './scene.ts'
import type { Style } from './style.ts'
import { numberedList, promptFor, questionText, recallAnswer } from './views/question.ts'

export interface Asked {
  readonly answer: Answer
  readonly sure: boolean | undefined
}

/** The person passes over the question. */
export const SKIPPED: unique symbol = Symbol('skipped')

const SURE_KEYS = [
  { key: 's', label: 'sure' },
  { key: 'u', label: 'unsure' },
]
const HAD: readonly Recalled[] = ['all', 'part', 'none']
const HAD_KEYS = [
  { key: 'a', label: 'all of it' },
  { key: 'p', label: 'part of it' },
  { key: 'n', label: 'not this time' },
]

/**
 * Shows a question and takes the answer, then how sure the learner is, before anything is revealed: errors made
 * with confidence are the ones that feedback corrects best (Butterfield and Metcalfe 2001).
 * @param unjudged why nothing can be said about a reply; such a reply is asked for again, or passed over
 */
export async function askQuestion(
  ask: Ask,
  question: Question,
  style: Style,
  say: (words: Words) => void,
  unjudged: (text: string) => string | undefined = () => undefined,
): Promise<Asked | Left | typeof SKIPPED> {
  const { item } = question.source
  const place = (onScreen: number): number => question.order[onScreen]!
  const choices = shown(question).map((label) => ({ label }))
  say('')
  say(() => questionText(question, style))
  say('')
  let answer: Answer
  switch (item.kind) {
    case 'choose':
    case 'spot': {
      if (ask.scripted) say(() => numberedList(question, style))
      const picked = await ask.pick(promptFor(question), choices)
      if (picked === LEFT) return LEFT
      answer = { kind: 'options', picked: [place(picked)] }
      break
    }
    case 'select': {
      if (ask.scripted) say(() => numberedList(question, style))
      const picked = await ask.pickMany(promptFor(question), choices)
      if (picked === LEFT) return LEFT
      answer = { kind: 'options', picked: picked.map(place) }
      break
    }
    case 'best-worst': {
      if (ask.scripted) say(() => numberedList(question, style))
      const best = await ask.pick('Which is best?', choices)
      if (best === LEFT) return LEFT
      let worst = await ask.pick('And which is worst?', choices)
      while (worst === best && !ask.scripted) {
        say('The best one cannot be the worst as well.')
        worst = await ask.pick('And which is worst?', choices)
      }
      if (worst === LEFT) return LEFT
      answer = { kind: 'best-worst', best: place(best), worst: place(worst) }
      break
    }
    case 'order': {
      say(() => numberedList(question, style))
      say('')
      const line = await ask.line(
        `In which order? Type the numbers, such as "${exampleOrder(choices.length)}":`,
        (text) =>
          readOrder(text, choices.length) ? undefined : `each number from 1 to ${choices.length} once`,
      )
      if (line === LEFT) return LEFT
      answer = { kind: 'sequence', sequence: readOrder(line, choices.length)!.map(place) }
      break
    }
    case 'recall': {
      const text = await ask.line(promptFor(question))
      if (text === LEFT) return LEFT
      say('')
      say(() => recallAnswer(question, style))
      say('')
      const had = await ask.key('How much of it did you have?', HAD_KEYS)
      if (had === LEFT) return LEFT
      // Having seen the answer, nobody can say how sure they were.
      return { answer: { kind: 'recall', text, had: HAD[had]! }, sure: undefined }
    }
    case 'reply': {
      let text = await ask.line(promptFor(question), (typed) =>
        typed.trim() === '' ? 'what you would say' : undefined,
      )
      for (;;) {
        if (text === LEFT) return LEFT
        const reason = unjudged(text)
        if (reason === undefined) break
        say(() => style.wrap(`That could not be judged: ${reason}. It does not count.`))
        // In a file of answers, what may follow a reply goes with it.
        if (ask.scripted) await ask.key('How sure are you?', SURE_KEYS, true)
        text = await ask.line('Try it again in other words (Enter to skip the question):')
        if (text !== LEFT && text.trim() === '') return SKIPPED
      }
      answer = { kind: 'reply', text }
      break
    }
  }
  const sure = await ask.key('How sure are you?', SURE_KEYS, true)
  if (sure === LEFT) return LEFT
  return { answer, sure: sure === 0 }
}

function exampleOrder(count: number): string {
  return Array.from({ length: count }, (_, i) => count - i).join(' ')
}

/** "3 1 2", "3,1,2" or "312": every number once. */
function readOrder(text: string, count: number): number[] | undefined {
  const trimmed = text.trim()
  const parts = /^\d+$/.test(trimmed) ? [...trimmed] : trimmed.split(/[\s,;>-]+/)
  const places = parts.map((part) => Number(part) - 1)
  const complete = places.length === count && new Set(places).size === count
  return complete && places.every((p) => Number.isInteger(p) && p >= 0 && p < count) ? places : undefined
}

import { STAGE_TITLES } from '../../playbook/stages.ts'
import type { DrillState } from '../../practice/drill.ts'
import type { Grade } from '../../practice/grade.ts'
import { type Answer, listedOf, type Question } from '../../practice/question.ts'
import type { Style } from '../style.ts'

/** What stands above a question: where we are, and why this one comes now. */
export function questionHead(state: DrillState, style: Style): string {
  const { question, total } = state
  if (!question) return ''
  const { item, playbookTitle } = question.source
  const number = total === undefined ? `Question ${state.number}` : `Question ${state.number} of ${total}`
  const reason =
    state.reason === 'retry' ? 'Once more' : state.reason === 'due' ? `${number}, due today` : number
  const line = `${reason} ${style.marks.dot} ${STAGE_TITLES[item.stage]} ${style.marks.dot} ${playbookTitle}`
  return style.dim(style.wrap(line))
}

/** The question itself, up to where the options begin. */
export function questionText(question: Question, style: Style): string {
  const { item } = question.source
  const parts = [style.strong(style.wrap(item.stem))]
  if (item.kind === 'spot') parts.push('', style.wrap(`"${item.line}"`, 4))
  if (item.kind === 'reply') parts.push('', style.wrap(`"${item.customer}"`, 4))
  return parts.join('\n')
}

/** What to do with the options, in a few words. */
export function promptFor(question: Question): string {
  switch (question.source.item.kind) {
    case 'choose':
      return 'Which one?'
    case 'select':
      return 'Which ones? There may be several.'
    case 'best-worst':
      return 'Which is best?'
    case 'spot':
      return 'Which part?'
    case 'order':
      return 'In which order?'
    case 'recall':
      return 'Your answer, in a few words:'
    case 'reply':
      return 'What do you say?'
  }
}

const HEADINGS = { right: 'Right.', partly: 'Partly right.', wrong: 'Not this time.' } as const

/** Says how the answer did and why, option by option: the reasons teach, not the mark. */
export function feedback(question: Question, answer: Answer, grade: Grade, style: Style): string {
  const { item } = question.source
  // Shown before the learner graded themselves; nothing more to say.
  if (item.kind === 'recall') return ''
  const heading = grade.right ? HEADINGS.right : grade.score > 0 ? HEADINGS.partly : HEADINGS.wrong
  const mark = grade.right ? style.good(style.marks.right) : style.bad(style.marks.wrong)
  const lines = [`${mark} ${grade.right ? style.good(heading) : style.bad(heading)}`]
  switch (item.kind) {
    case 'choose':
    case 'select':
    case 'best-worst':
    case 'spot':
      lines.push(...optionReasons(question, answer, style))
      break
    case 'order':
      lines.push('', 'The order:')
      item.sequence.forEach((step, i) => {
        lines.push(style.wrap(step.text, 5, `  ${i + 1}.`), style.dim(style.wrap(step.why, 5)))
      })
      break
    case 'reply':
      break
  }
  return lines.join('\n')
}

/** A recall item's full answer, to compare with one's own. */
export function recallAnswer(question: Question, style: Style): string {
  const { item } = question.source
  if (item.kind !== 'recall') return ''
  const points = item.points.map((point) => style.wrap(point, 4, `  ${style.marks.dot}`))
  return [style.wrap(item.answer), '', 'A full answer has:', ...points].join('\n')
}

function optionReasons(question: Question, answer: Answer, style: Style): string[] {
  const { item } = question.source
  if (!('options' in item)) return []
  const picked = new Set(
    answer.kind === 'options'
      ? answer.picked
      : answer.kind === 'best-worst'
        ? [answer.best, answer.worst]
        : [],
  )
  const lines: string[] = []
  const listed = question.order.map((place, i) => ({ place, number: i + 1, option: item.options[place]! }))
  // What was right comes first, then what was picked, then the rest.
  const rank = (entry: (typeof listed)[number]): number =>
    entry.option.key ? 0 : picked.has(entry.place) ? 1 : 2
  for (const entry of listed.sort((a, b) => rank(a) - rank(b) || a.number - b.number)) {
    const { option } = entry
    const words = [option.key ? (item.kind === 'best-worst' ? 'best' : 'right') : '']
    if ('worst' in option && option.worst) words.push('worst')
    if (picked.has(entry.place)) words.push('your choice')
    const label = words.filter(Boolean).join(', ')
    const text = `${option.text}${label ? ` (${label})` : ''}`
    const lead = `${option.key ? style.marks.right : ' '} ${entry.number}.`
    const wrapped = style.wrap(text, 5, lead)
    lines.push('', option.key ? style.good(wrapped) : wrapped, style.wrap(option.why, 5))
    if (option['right-when']) lines.push(style.dim(style.wrap(`Right when: ${option['right-when']}`, 5)))
  }
  return lines
}

/** The listed texts, numbered, for questions that are answered by typing numbers. */
export function numberedList(question: Question, style: Style): string {
  const listed = listedOf(question.source.item)
  return question.order.map((place, i) => style.wrap(listed[place]!.text, 5, `  ${i + 1}.`)).join('\n')
}

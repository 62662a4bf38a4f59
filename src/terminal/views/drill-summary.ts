import { STAGE_TITLES, STAGES, type Stage } from '../../playbook/stages.ts'
import type { DayOf } from '../../practice/draw.ts'
import type { Answered, DrillState } from '../../practice/drill.ts'
import type { Style } from '../style.ts'
import { counted, inDays, lasted } from './days.ts'

/** The end of a drill, as data: what --json prints and what the text says. */
export interface DrillSummary {
  readonly version: 1
  readonly session: string
  readonly answered: number
  readonly right: number
  readonly ended: 'count' | 'time' | 'nothing-left' | 'left'
  readonly seconds: number
  readonly stages: readonly { readonly stage: Stage; readonly answered: number; readonly right: number }[]
  readonly missed: readonly {
    readonly item: string
    readonly stem: string
    readonly sure: boolean
    readonly due: string | null
  }[]
  readonly comesBack: readonly { readonly day: string; readonly items: number }[]
  readonly counts: boolean
}

export function summarize(state: DrillState, started: number, now: number, dayOf: DayOf): DrillSummary {
  const answers = state.answers.filter((a) => !a.retry)
  const stages = STAGES.flatMap((stage) => {
    const here = answers.filter((a) => a.source.item.stage === stage)
    if (here.length === 0) return []
    return [{ stage, answered: here.length, right: here.filter((a) => a.grade.right).length }]
  })
  const days = new Map<string, number>()
  for (const a of answers) {
    if (a.due === undefined) continue
    days.set(dayOf(a.due), (days.get(dayOf(a.due)) ?? 0) + 1)
  }
  return {
    version: 1,
    session: state.plan.session,
    answered: answers.length,
    right: answers.filter((a) => a.grade.right).length,
    ended: state.ended ?? 'left',
    seconds: Math.round((now - started) / 1000),
    stages,
    missed: missed(answers).map((a) => ({
      item: a.source.key,
      stem: a.source.item.stem,
      sure: a.sure === true,
      due: a.due === undefined ? null : dayOf(a.due),
    })),
    comesBack: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, items]) => ({ day, items })),
    counts: !state.plan.anyway,
  }
}

/** What was missed, those answered surely first: they are the ones that would be said out loud at work. */
function missed(answers: readonly Answered[]): Answered[] {
  return answers
    .filter((a) => !a.grade.right)
    .sort((a, b) => Number(b.sure === true) - Number(a.sure === true))
}

const SHOWN = 3

/**
 * The end of a drill, for a tired person: what went well, what to look at, when it comes back.
 * @param before how many questions were answered before the drill was left and gone on with
 */
export function summaryText(
  summary: DrillSummary,
  plan: string | undefined,
  now: number,
  dayOf: DayOf,
  style: Style,
  before = 0,
): string {
  if (summary.answered === 0) {
    const kept = before === 1 ? 'The one from before is saved.' : `The ${before} from before are saved.`
    return style.wrap(
      before > 0
        ? `No further question answered this time. ${kept}`
        : 'No questions answered. Nothing was changed.',
    )
  }
  const lines = [
    style.strong(
      style.wrap(
        `${summary.right} of ${counted(summary.answered, 'question')} right, in ${lasted(summary.seconds * 1000)}.`,
      ),
    ),
  ]
  if (before > 0)
    lines.push(style.wrap(`${counted(before, 'question')} answered before the break, and saved.`))
  const list = (stages: DrillSummary['stages']): string =>
    stages.map((s) => `${STAGE_TITLES[s.stage]} (${s.right} of ${s.answered})`).join(', ')
  const well = summary.stages.filter((s) => s.right === s.answered)
  const look = summary.stages.filter((s) => s.right < s.answered)
  if (well.length > 0) lines.push('', style.wrap(list(well), 14, style.good('Went well')))
  if (look.length > 0) lines.push('', style.wrap(list(look), 14, style.accent('Look at')))
  for (const miss of summary.missed.slice(0, SHOWN)) {
    const sure = miss.sure ? ' (you were sure)' : ''
    lines.push(style.wrap(`${shorten(miss.stem)}${sure}`, 16, `              ${style.marks.dot}`))
  }
  const more = summary.missed.length - SHOWN
  if (more > 0) lines.push(style.wrap(`and ${more} more`, 16))
  if (summary.comesBack.length > 0) {
    const due = summary.comesBack.map(
      ({ day, items }) => `${items} ${inDays(Date.parse(`${day}T12:00:00`), now, dayOf)}`,
    )
    lines.push('', style.wrap(due.join(', '), 14, style.accent('Comes back')))
  } else if (!summary.counts) {
    lines.push('', style.wrap('This was extra practice; your schedule is as it was.'))
  }
  if (plan) lines.push('', style.wrap(plan, 14, style.accent('For today')))
  return lines.join('\n')
}

/** The beginning of a stem: enough to know it again. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 90 ? line : `${line.slice(0, 87).replace(/\s+\S*$/, '')} …`
}

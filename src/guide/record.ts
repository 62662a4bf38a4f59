import type { Playbook } from '../playbook/schema.ts'
import { STAGE_TITLES } from '../playbook/stages.ts'
import { type Logged, type NoteAbout, runState } from './run.ts'

/** The note a run leaves. Version 1 of its shape; facts are kept apart from what people said. */
export interface RunRecord {
  readonly version: 1
  readonly run: string
  readonly playbook: string
  readonly title: string
  /** ISO 8601 with the local offset. */
  readonly started: string
  readonly ended: string
  readonly where: string
  readonly who: string
  readonly told: string
  readonly steps: readonly {
    readonly id: string
    readonly stage: string
    readonly do: string
    readonly status: 'done' | 'skipped' | 'left open'
    readonly reason: string
    readonly at: string
  }[]
  readonly notes: readonly {
    readonly at: string
    readonly about: NoteAbout
    readonly ask: string
    readonly text: string
  }[]
  readonly promises: readonly {
    readonly at: string
    readonly what: string
    readonly to: string
    readonly by: string
  }[]
}

/** A run, as far as its record needs it. */
export interface FinishedRun {
  readonly id: string
  readonly started: number
  readonly ended: number
  readonly events: readonly Logged[]
}

/**
 * Makes the record of a run from its events.
 * @param stamp writes a moment as local time with its offset, ISO 8601
 */
export function makeRecord(playbook: Playbook, run: FinishedRun, stamp: (at: number) => string): RunRecord {
  const state = runState(playbook, run.events)
  const detail = (name: string): string => {
    const found = run.events.findLast(({ event }) => event.kind === 'detail' && event.name === name)
    return found?.event.kind === 'detail' ? found.event.text : ''
  }
  const applies = playbook.steps.filter((s) => s.when === undefined || state.conditions.get(s.when) === true)
  return {
    version: 1,
    run: run.id,
    playbook: playbook.id,
    title: playbook.title,
    started: stamp(run.started),
    ended: stamp(run.ended),
    where: detail('where'),
    who: detail('who'),
    told: detail('told'),
    steps: applies.map((step) => {
      const status = state.status.get(step.id)
      return {
        id: step.id,
        stage: step.stage,
        do: step.do,
        status: status?.as ?? 'left open',
        reason: status?.reason ?? '',
        at: status ? stamp(status.at) : '',
      }
    }),
    notes: run.events.flatMap(({ at, event }) =>
      event.kind === 'note' ? [{ at: stamp(at), about: event.about, ask: event.ask, text: event.text }] : [],
    ),
    promises: run.events.flatMap(({ at, event }) =>
      event.kind === 'promise' ? [{ at: stamp(at), what: event.what, to: event.to, by: event.by }] : [],
    ),
  }
}

const ABOUT: Readonly<Record<NoteAbout, string>> = {
  fact: 'What I saw and did',
  'they-said': 'What they said',
  'i-said': 'What I said',
}

/** The record as Markdown, for a report or an e-mail. */
export function recordMarkdown(record: RunRecord): string {
  const lines: string[] = [`# Record: ${inline(record.title)}`, '']
  const head: [string, string][] = [
    ['Started', clock(record.started)],
    ['Ended', clock(record.ended)],
    ['Where', record.where],
    ['Who', record.who],
    ['Who was told', record.told],
  ]
  for (const [label, value] of head) lines.push(`- ${label}: ${value ? inline(value) : 'not noted'}`)
  for (const about of ['fact', 'they-said', 'i-said'] as const) {
    const notes = record.notes.filter((note) => note.about === about)
    if (notes.length === 0) continue
    lines.push('', `## ${ABOUT[about]}`, '')
    for (const note of notes) {
      const text = about === 'fact' ? inline(note.text) : `"${inline(note.text)}"`
      lines.push(`- ${time(note.at)} ${text}`)
    }
  }
  lines.push('', '## Promised', '')
  if (record.promises.length === 0) lines.push('- nothing')
  for (const promise of record.promises) {
    const by = promise.by ? `, by ${inline(promise.by)}` : ', no time given'
    lines.push(`- ${inline(promise.what)}, to ${inline(promise.to || 'the customer')}${by}`)
  }
  lines.push('', '## Steps', '')
  for (const step of record.steps) {
    const stage = STAGE_TITLES[step.stage as keyof typeof STAGE_TITLES] ?? step.stage
    const mark = step.status === 'done' ? 'x' : ' '
    const more = step.status === 'skipped' ? ` (skipped: ${inline(step.reason || 'no reason given')})` : ''
    const when = step.at ? `${time(step.at)} ` : ''
    lines.push(
      `- [${mark}] ${when}${stage}: ${inline(step.do)}${step.status === 'left open' ? ' (left open)' : more}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** "2026-11-23 14:05", as people write it in a report. */
function clock(stamp: string): string {
  return stamp.slice(0, 16).replace('T', ' ')
}

function time(stamp: string): string {
  return stamp.slice(11, 16)
}

/** Keeps what people typed from turning into Markdown, or into commands to a terminal. */
function inline(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .replace(/([\\`*_[\]<>#|])/g, '\\$1')
}

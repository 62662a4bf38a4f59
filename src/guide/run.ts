import type { Playbook, Step } from '../playbook/schema.ts'

/** What can happen in a run. Events are only ever added; the state of a run is what they add up to. */
export type RunEvent =
  /** The yes-or-no question of a condition was answered when a step needed it. */
  | { readonly kind: 'decided'; readonly condition: string; readonly holds: boolean }
  /** The person said that a condition holds now; its steps come at once. */
  | { readonly kind: 'raised'; readonly condition: string }
  | { readonly kind: 'done'; readonly step: string }
  | { readonly kind: 'skipped'; readonly step: string; readonly reason: string }
  | {
      readonly kind: 'note'
      readonly step: string
      readonly about: NoteAbout
      readonly ask: string
      readonly text: string
    }
  | {
      readonly kind: 'promise'
      readonly step: string
      readonly what: string
      readonly to: string
      readonly by: string
    }
  /** Opens a step again that was done or skipped. */
  | { readonly kind: 'back'; readonly step: string }
  /** Something the record needs beyond the steps. */
  | { readonly kind: 'detail'; readonly name: DetailName; readonly text: string }

export type NoteAbout = 'fact' | 'they-said' | 'i-said'
export type DetailName = 'where' | 'who' | 'told'

/** An event and when it happened, in milliseconds since 1970. */
export interface Logged {
  readonly at: number
  readonly event: RunEvent
}

/** Where a run stands. */
export type Position =
  | { readonly kind: 'decide'; readonly condition: string; readonly ask: string }
  | { readonly kind: 'step'; readonly step: Step; readonly number: number; readonly of: number }
  | { readonly kind: 'details' }

export interface RunState {
  readonly position: Position
  readonly status: ReadonlyMap<
    string,
    { readonly as: 'done' | 'skipped'; readonly reason: string; readonly at: number }
  >
  readonly conditions: ReadonlyMap<string, boolean>
  /** Conditions that may still be raised. */
  readonly raisable: readonly string[]
  /** The last step that was done or skipped: where going back leads. */
  readonly backTo: string | undefined
}

/**
 * Folds the events of a run over its playbook. The place in the list is not stored: it is the first step that
 * applies and is neither done nor skipped. So a playbook may be edited while a run is paused: steps may come, go,
 * move, and change their id when the old one stands under `formerly`.
 */
export function runState(playbook: Playbook, events: readonly Logged[]): RunState {
  // In the order of doing: setting a step anew puts it at the end.
  const status = new Map<string, { as: 'done' | 'skipped'; reason: string; at: number }>()
  const renamed = new Map(playbook.steps.flatMap((s) => (s.formerly ?? []).map((old) => [old, s.id])))
  const conditions = new Map<string, boolean>()
  const raised = new Set<string>()
  for (const { at, event } of events) {
    if (event.kind === 'decided') {
      conditions.set(event.condition, event.holds)
      if (!event.holds) raised.delete(event.condition)
    } else if (event.kind === 'raised') {
      conditions.set(event.condition, true)
      raised.add(event.condition)
    } else if (event.kind === 'done' || event.kind === 'skipped') {
      const step = renamed.get(event.step) ?? event.step
      status.delete(step)
      status.set(step, { as: event.kind, reason: event.kind === 'skipped' ? event.reason : '', at })
    } else if (event.kind === 'back') status.delete(renamed.get(event.step) ?? event.step)
  }
  const known = Object.keys(playbook.conditions ?? {})
  return {
    position: positionOf(playbook, status, conditions, raised),
    status,
    conditions,
    raisable: known.filter((name) => conditions.get(name) !== true),
    backTo: [...status.keys()].findLast((id) => playbook.steps.some((s) => s.id === id)),
  }
}

function positionOf(
  playbook: Playbook,
  status: ReadonlyMap<string, unknown>,
  conditions: ReadonlyMap<string, boolean>,
  raised: ReadonlySet<string>,
): Position {
  const open = playbook.steps.filter((step) => !status.has(step.id))
  const urgent = open.find((step) => step.when !== undefined && raised.has(step.when))
  for (const step of urgent ? [urgent] : open) {
    if (step.when !== undefined) {
      const holds = conditions.get(step.when)
      if (holds === false) continue
      if (holds === undefined) {
        const ask = playbook.conditions?.[step.when]?.ask ?? step.when
        return { kind: 'decide', condition: step.when, ask }
      }
    }
    const applies = playbook.steps.filter((s) => s.when === undefined || conditions.get(s.when) === true)
    return { kind: 'step', step, number: applies.indexOf(step) + 1, of: applies.length }
  }
  return { kind: 'details' }
}

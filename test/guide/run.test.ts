import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Logged, type RunEvent, runState } from '../../src/guide/run.ts'
import type { Playbook, Step } from '../../src/playbook/schema.ts'
import { playbookOf } from '../support/playbooks.ts'

const CONDITIONS = ['abusive', 'legal']

const step = (n: number, when?: string): Step => ({
  id: `step-${n}`,
  stage: 'listen',
  do: `Do ${n}.`,
  why: 'It helps.',
  ...(when === undefined ? {} : { when }),
})

const playbooks: fc.Arbitrary<Playbook> = fc
  .array(fc.option(fc.constantFrom(...CONDITIONS), { nil: undefined, freq: 2 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((whens) =>
    playbookOf(0, {
      steps: whens.map((when, n) => step(n, when)),
      conditions: Object.fromEntries(CONDITIONS.map((name) => [name, { ask: `Are they ${name}?` }])),
    }),
  )

const stepId = fc.integer({ min: 0, max: 9 }).map((n) => `step-${n}`)
const event: fc.Arbitrary<RunEvent> = fc.oneof(
  fc.record({ kind: fc.constant('done' as const), step: stepId }),
  fc.record({ kind: fc.constant('skipped' as const), step: stepId, reason: fc.string() }),
  fc.record({ kind: fc.constant('back' as const), step: stepId }),
  fc.record({ kind: fc.constant('raised' as const), condition: fc.constantFrom(...CONDITIONS, 'gone') }),
  fc.record({
    kind: fc.constant('decided' as const),
    condition: fc.constantFrom(...CONDITIONS, 'gone'),
    holds: fc.boolean(),
  }),
)
const events: fc.Arbitrary<Logged[]> = fc
  .array(event, { maxLength: 30 })
  .map((list) => list.map((e, i) => ({ at: 1000 + i, event: e })))

const runs = { numRuns: 500, seed: 20261123 }

/** Steps that are still to be done: neither done nor skipped, and not ruled out by an answer. */
function open(playbook: Playbook, state: ReturnType<typeof runState>): Step[] {
  return playbook.steps.filter(
    (s) => !state.status.has(s.id) && (s.when === undefined || state.conditions.get(s.when) !== false),
  )
}

test('whatever has happened: the place is an open step that applies, a question it needs, or the end', () => {
  fc.assert(
    fc.property(playbooks, events, (playbook, log) => {
      const state = runState(playbook, log)
      const { position } = state
      const left = open(playbook, state)
      if (position.kind === 'step') {
        expect(left).toContain(position.step)
        const { when } = position.step
        expect(when === undefined || state.conditions.get(when) === true).toBe(true)
        expect(position.number).toBeGreaterThanOrEqual(1)
        expect(position.number).toBeLessThanOrEqual(position.of)
      } else if (position.kind === 'decide') {
        expect(state.conditions.has(position.condition)).toBe(false)
        expect(left.some((s) => s.when === position.condition)).toBe(true)
        expect(position.ask).toBe(playbook.conditions![position.condition]!.ask)
      } else expect(left).toEqual([])
    }),
    runs,
  )
})

test('doing what the guide shows always comes to an end, with every step done or ruled out', () => {
  fc.assert(
    fc.property(playbooks, events, fc.boolean(), (playbook, log, yes) => {
      const all = [...log]
      for (let i = 0; ; i++) {
        expect(i).toBeLessThan(30)
        const { position } = runState(playbook, all)
        if (position.kind === 'details') break
        const next: RunEvent =
          position.kind === 'decide'
            ? { kind: 'decided', condition: position.condition, holds: yes }
            : { kind: 'done', step: position.step.id }
        all.push({ at: 2000 + i, event: next })
      }
      expect(open(playbook, runState(playbook, all))).toEqual([])
    }),
    runs,
  )
})

test('going back undoes exactly the last step that was done', () => {
  fc.assert(
    fc.property(playbooks, events, (playbook, log) => {
      const before = runState(playbook, log)
      if (before.position.kind !== 'step') return
      const id = before.position.step.id
      const done: Logged[] = [...log, { at: 3000, event: { kind: 'done', step: id } }]
      const after = runState(playbook, done)
      expect(after.backTo).toBe(id)
      const back = runState(playbook, [...done, { at: 3001, event: { kind: 'back', step: after.backTo! } }])
      expect(back).toEqual(before)
    }),
    runs,
  )
})

test('going back again and again leads to the start', () => {
  const playbook = playbookOf(0)
  const log: Logged[] = playbook.steps.map((s, i) => ({ at: i, event: { kind: 'done', step: s.id } }))
  for (const expected of ['offer', 'hear', 'breathe']) {
    const { backTo } = runState(playbook, log)
    expect(backTo).toBe(expected)
    log.push({ at: 10, event: { kind: 'back', step: backTo! } })
    expect(runState(playbook, log).position).toMatchObject({ kind: 'step', step: { id: expected } })
  }
  expect(runState(playbook, log).backTo).toBeUndefined()
})

const WITH_LIMIT = playbookOf(0, {
  steps: [step(0), step(1), step(2, 'abusive'), step(3)],
  conditions: { abusive: { ask: 'Are they abusive?' } },
})

test('what was raised comes at once, then the list goes on', () => {
  const log: Logged[] = [{ at: 1, event: { kind: 'raised', condition: 'abusive' } }]
  expect(runState(WITH_LIMIT, log).position).toMatchObject({ step: { id: 'step-2' }, number: 3, of: 4 })
  log.push({ at: 2, event: { kind: 'done', step: 'step-2' } })
  expect(runState(WITH_LIMIT, log).position).toMatchObject({ step: { id: 'step-0' } })
  expect(runState(WITH_LIMIT, log).raisable).toEqual([])
})

test('a condition is asked when its step comes, and a no skips the step without a trace', () => {
  const log: Logged[] = [0, 1].map((n) => ({ at: n, event: { kind: 'done', step: `step-${n}` } }))
  expect(runState(WITH_LIMIT, log).position).toEqual({
    kind: 'decide',
    condition: 'abusive',
    ask: 'Are they abusive?',
  })
  log.push({ at: 2, event: { kind: 'decided', condition: 'abusive', holds: false } })
  expect(runState(WITH_LIMIT, log).position).toMatchObject({ step: { id: 'step-3' }, number: 3, of: 3 })
  // It can still come true.
  expect(runState(WITH_LIMIT, log).raisable).toEqual(['abusive'])
})

test('a no in one terminal after it was raised in another does not end the run', () => {
  const log: Logged[] = [
    { at: 1, event: { kind: 'raised', condition: 'abusive' } },
    { at: 2, event: { kind: 'decided', condition: 'abusive', holds: false } },
  ]
  expect(runState(WITH_LIMIT, log).position).toMatchObject({ step: { id: 'step-0' } })
})

test('a playbook edited while a run is paused: what is done stays done, what is new is asked', () => {
  const before = playbookOf(0)
  const log: Logged[] = [
    { at: 1, event: { kind: 'done', step: 'breathe' } },
    { at: 2, event: { kind: 'skipped', step: 'hear', reason: 'no time' } },
  ]
  const [breathe, hear, offer] = before.steps as [Step, Step, Step]
  const edited = (...steps: Step[]) => runState({ ...before, steps }, log)
  // Moved.
  expect(edited(offer, hear, breathe).position).toMatchObject({ step: { id: 'offer' } })
  // Reworded.
  expect(edited({ ...breathe, do: 'Breathe.' }, hear, offer).position).toMatchObject({
    step: { id: 'offer' },
  })
  // Added.
  expect(edited(step(9), breathe, hear, offer).position).toMatchObject({ step: { id: 'step-9' } })
  // Renamed.
  const renamed = edited({ ...breathe, id: 'inhale', formerly: ['breathe'] }, hear, offer)
  expect(renamed.position).toMatchObject({ step: { id: 'offer' } })
  // Removed: going back leads to what is still there.
  const removed = edited(breathe, offer)
  expect(removed.position).toMatchObject({ step: { id: 'offer' } })
  expect(removed.backTo).toBe('breathe')
  expect(edited(breathe, hear).position).toEqual({ kind: 'details' })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeRecord, recordMarkdown } from '../../src/guide/record.ts'
import type { Logged, RunEvent } from '../../src/guide/run.ts'
import { playbookOf } from '../support/playbooks.ts'

const START = Date.UTC(2026, 10, 23, 14, 5)
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+00:00`

function recordOf(...events: RunEvent[]) {
  const log: Logged[] = events.map((event, i) => ({ at: START + (i + 1) * 60_000, event }))
  return makeRecord(
    playbookOf(0),
    { id: 'a-run', started: START, ended: START + 30 * 60_000, events: log },
    stamp,
  )
}

const note = (about: 'fact' | 'they-said' | 'i-said', text: string): RunEvent => ({
  kind: 'note',
  step: 'hear',
  about,
  ask: '',
  text,
})

const FULL = [
  { kind: 'done', step: 'breathe' },
  note('they-said', 'Nobody told me'),
  note('fact', 'The sign was missing'),
  note('i-said', 'I will find out'),
  { kind: 'skipped', step: 'hear', reason: 'no time' },
  { kind: 'promise', step: 'offer', what: 'a call', to: 'Ms Bell', by: 'Tuesday noon' },
  { kind: 'promise', step: 'offer', what: 'an answer', to: '', by: '' },
  { kind: 'detail', name: 'where', text: 'desk 3' },
  { kind: 'detail', name: 'who', text: 'a woman in a red coat' },
  { kind: 'detail', name: 'told', text: 'the shift lead at 14:30' },
] as const satisfies readonly RunEvent[]

test('the record as a person reads it: facts, their words and mine apart, times, promises, steps', () => {
  expect(recordMarkdown(recordOf(...FULL))).toBe(`# Record: A playbook for tests

- Started: 2026-11-23 14:05
- Ended: 2026-11-23 14:35
- Where: desk 3
- Who: a woman in a red coat
- Who was told: the shift lead at 14:30

## What I saw and did

- 14:08 The sign was missing

## What they said

- 14:07 "Nobody told me"

## What I said

- 14:09 "I will find out"

## Promised

- a call, to Ms Bell, by Tuesday noon
- an answer, to the customer, no time given

## Steps

- [x] 14:06 Stay calm: Breathe out once.
- [ ] 14:10 Listen: Repeat what they said. (skipped: no time)
- [ ] Solve: Offer two ways. (left open)
`)
})

test('the record as data', () => {
  const record = recordOf(...FULL)
  expect(JSON.parse(JSON.stringify(record))).toEqual({
    version: 1,
    run: 'a-run',
    playbook: 'test-play',
    title: 'A playbook for tests',
    started: '2026-11-23T14:05:00+00:00',
    ended: '2026-11-23T14:35:00+00:00',
    where: 'desk 3',
    who: 'a woman in a red coat',
    told: 'the shift lead at 14:30',
    steps: [
      {
        id: 'breathe',
        stage: 'calm',
        do: 'Breathe out once.',
        status: 'done',
        reason: '',
        at: '2026-11-23T14:06:00+00:00',
      },
      {
        id: 'hear',
        stage: 'listen',
        do: 'Repeat what they said.',
        status: 'skipped',
        reason: 'no time',
        at: '2026-11-23T14:10:00+00:00',
      },
      { id: 'offer', stage: 'solve', do: 'Offer two ways.', status: 'left open', reason: '', at: '' },
    ],
    notes: [
      { at: '2026-11-23T14:07:00+00:00', about: 'they-said', ask: '', text: 'Nobody told me' },
      { at: '2026-11-23T14:08:00+00:00', about: 'fact', ask: '', text: 'The sign was missing' },
      { at: '2026-11-23T14:09:00+00:00', about: 'i-said', ask: '', text: 'I will find out' },
    ],
    promises: [
      { at: '2026-11-23T14:11:00+00:00', what: 'a call', to: 'Ms Bell', by: 'Tuesday noon' },
      { at: '2026-11-23T14:12:00+00:00', what: 'an answer', to: '', by: '' },
    ],
  })
})

test('an empty run makes a record that says what is not known', () => {
  const text = recordMarkdown(recordOf())
  expect(text).toContain('- Where: not noted\n- Who: not noted\n- Who was told: not noted\n')
  expect(text).toContain('## Promised\n\n- nothing\n')
  expect(text).not.toContain('## What they said')
})

test('of a detail that was given twice the last counts', () => {
  const detail = (text: string): RunEvent => ({ kind: 'detail', name: 'where', text })
  expect(recordOf(detail('door'), detail('gate')).where).toBe('gate')
})

test('a step that does not apply is not in the record; one that was undone is open', () => {
  const playbook = playbookOf(0, { conditions: { abusive: { ask: 'Are they?' } } })
  playbook.steps[2] = { ...playbook.steps[2]!, when: 'abusive' }
  const events: Logged[] = [
    { at: START, event: { kind: 'done', step: 'breathe' } },
    { at: START, event: { kind: 'back', step: 'breathe' } },
  ]
  const record = makeRecord(playbook, { id: 'r', started: START, ended: START, events }, stamp)
  expect(record.steps.map((s) => [s.id, s.status])).toEqual([
    ['breathe', 'left open'],
    ['hear', 'left open'],
  ])
})

test('what people typed cannot turn into Markdown', () => {
  const typed = '# big\n- [x] <b>*not* _this_</b> | `code` [a](b) \\'
  const text = recordMarkdown(recordOf(note('fact', typed)))
  expect(text).toContain(
    '- 14:06 \\# big - \\[x\\] \\<b\\>\\*not\\* \\_this\\_\\</b\\> \\| \\`code\\` \\[a\\](b) \\\\\n',
  )
})

test('whatever is typed: one line each, the same number of headings, and nothing that moves the cursor', () => {
  const lineCount = recordMarkdown(recordOf(...FULL)).split('\n').length
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (typed) => {
      const text = recordMarkdown(
        recordOf(
          ...FULL.map((event): RunEvent => {
            if (event.kind === 'note' || event.kind === 'detail') return { ...event, text: typed }
            if (event.kind === 'promise') return { ...event, what: typed, to: typed, by: typed }
            return event.kind === 'skipped' ? { ...event, reason: typed } : event
          }),
        ),
      )
      expect(text.split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(lineCount)
      expect(text.match(/^#+ /gm)).toHaveLength(6)
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
    { numRuns: 300, seed: 20261123 },
  )
})

import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { compareWithBaseline } from '../../src/lint/against.ts'
import { SOUND } from './sound-playbook.ts'
import { bankOf } from './support.ts'

interface Parts {
  id: string
  title: string
  formerly?: string[]
  steps: { id: string; stage: string; do: string; say?: string[]; formerly?: string[] }[]
  items: { id: string; kind: string; stage: string; stem: string; formerly?: string[] }[]
}

const file = (text: string, path = 'parcel.yaml') => ({ path, text: () => text })

/** What is found after a change of the sound playbook: check and the words pointed at. */
function after(change: (file: Parts) => void, path?: string): string[] {
  const tree = parse(SOUND) as Parts
  change(tree)
  const text = stringify(tree)
  return compareWithBaseline([file(SOUND)], [file(text, path)]).map(
    ({ check, start, end }) => `${check} at ${text.slice(start, end).split('\n')[0]}`,
  )
}

it('says nothing when nothing changed, and nothing about edits, moves and new entries', () => {
  expect(after(() => {})).toEqual([])
  expect(after(() => {}, 'moved/elsewhere.yaml')).toEqual([])
  expect(
    after((now) => {
      now.items[0]!.stem = 'A customer asks for an exception. What makes up a clear and respectful no?'
      now.steps[0]!.do = 'Put the scanner down, breathe out once, and look at them.'
      now.steps.reverse()
      now.steps.push({ ...now.steps[0]!, id: 'brand-new', do: 'Turn off the screen beside you.' })
    }),
  ).toEqual([])
})

it('finds a lost step and a lost question', () => {
  // At the key of the list that it stood in, or at the top when the list is gone with its last entry.
  expect(after((now) => now.steps.shift())).toEqual(['lost-id at steps'])
  expect(after((now) => now.items.shift())).toEqual(['lost-id at format: 1'])
})

it('finds a new id for the same wording, unless the old one is listed', () => {
  expect(
    after((now) => {
      now.steps[0]!.id = 'exhale'
    }),
  ).toEqual(['renamed-id at exhale'])
  expect(
    after((now) => {
      now.items[0]!.id = 'a-clear-no'
      now.items[0]!.formerly = ['a-good-no']
    }),
  ).toEqual([])
})

it('finds an id that stands on something else now', () => {
  expect(
    after((now) => {
      now.steps[0] = {
        ...now.steps[0]!,
        id: 'breathe',
        stage: 'document',
        do: 'Write the time into the log.',
      }
    }),
  ).toEqual(['reused-id at breathe'])
  expect(
    after((now) => {
      now.items[0] = { ...parse(bankOf([{ kind: 'choose' }])).items[0], id: 'a-good-no' }
    }),
  ).toEqual(['reused-id at a-good-no'])
})

it('finds a file with a new id, and one that is gone', () => {
  expect(
    after((now) => {
      now.id = 'lost-parcel'
    }),
  ).toEqual(['renamed-id at lost-parcel'])
  expect(
    after((now) => {
      now.id = 'lost-parcel'
      now.formerly = ['late-parcel']
    }),
  ).toEqual([])
  const bank = bankOf([{ kind: 'choose' }])
  expect(compareWithBaseline([file(SOUND), file(bank, 'bank.yaml')], [file(bank, 'bank.yaml')])).toEqual([
    expect.objectContaining({
      check: 'lost-id',
      path: 'bank.yaml',
      start: 0,
      end: 'format: 1'.length,
      message: '"late-parcel" (parcel.yaml) is gone, with 1 question; said here since that file is not there',
    }),
  ])
})

it('leaves out what cannot be read', () => {
  expect(compareWithBaseline([file('steps: [')], [file(SOUND)])).toEqual([])
  expect(compareWithBaseline([file(SOUND)], [])).toEqual([])
  const broken = file(SOUND.replace('stage: calm', 'stage: clam'))
  const bank = file(bankOf([{ kind: 'choose' }]), 'bank.yaml')
  expect(compareWithBaseline([file(SOUND)], [broken, bank])).toEqual([])
})

import fc from 'fast-check'
import type { Bank, Item, Profile } from '../../src/playbook/schema.ts'
import type { ExamEvent } from '../../src/practice/exam.ts'
import { type PracticeItem, practiceItems } from '../../src/practice/item-key.ts'
import { drawPaper, type Paper } from '../../src/practice/paper.ts'
import type { Answer, Question } from '../../src/practice/question.ts'
import { chooseItem } from './playbooks.ts'

/** A bank for tests: so many items of each domain. */
export function bankOf(domains: Readonly<Record<string, number>>, more: Partial<Bank> = {}): Bank {
  return {
    format: 1,
    kind: 'bank',
    id: 'test-bank',
    title: 'A bank for tests',
    summary: 'For tests alone.',
    items: Object.entries(domains).flatMap(([domain, n]) =>
      Array.from({ length: n }, (_, i): Item => {
        const item = chooseItem(i + 1)
        return {
          ...item,
          id: `${domain.toLowerCase()}-${i + 1}`,
          domain,
          stem: `What helps in case ${domain}${i + 1}?`,
        }
      }),
    ),
    ...more,
  }
}

export function profileOf(more: Partial<Profile> = {}): Profile {
  return {
    format: 1,
    kind: 'profile',
    id: 'test-exam',
    title: 'An exam for tests',
    summary: 'For tests alone.',
    banks: ['test-bank'],
    count: 4,
    minutes: 10,
    pass: 3,
    source: 'Our own.',
    'checked-on': '2026-11-01',
    ...more,
  }
}

/** A paper over a pool that is known to be large enough. */
export function paperOf(
  profile: Profile,
  pool: readonly PracticeItem[],
  seed = 1,
  seen: readonly string[] = [],
): Paper {
  const paper = drawPaper(profile, pool, new Set(seen) as never, seed)
  if (!('questions' in paper)) throw new Error(`only ${paper.there} items for ${paper.needed}`)
  return paper
}

/** An item of each kind that an exam can hold. */
export const EVERY_KIND: readonly Item[] = (() => {
  const option = (text: string, more: object = {}) => ({ text, why: `Because of ${text}.`, ...more })
  const three = [option('x', { key: true }), option('y'), option('z')]
  const base = { stage: 'listen', domain: 'A' } as const
  return [
    { ...base, id: 'choose', kind: 'choose', stem: 'Which one?', options: three },
    {
      ...base,
      id: 'select',
      kind: 'select',
      stem: 'Which two?',
      options: [option('p', { key: true }), option('q', { key: true }), option('r')],
    },
    {
      ...base,
      id: 'best-worst',
      kind: 'best-worst',
      stem: 'Best and worst?',
      options: [option('i', { key: true }), option('j', { worst: true }), option('k')],
    },
    {
      ...base,
      id: 'spot',
      kind: 'spot',
      stem: 'Where?',
      line: 'Well, calm down.',
      options: [option('Well'), option('calm down', { key: true })],
    },
    {
      ...base,
      id: 'order',
      kind: 'order',
      stem: 'Which order?',
      sequence: [option('1st'), option('2nd'), option('3rd')],
    },
  ]
})()

/** The right answer to a question of any kind that an exam can hold. */
export function rightAnswer({ source: { item } }: Question): Answer {
  if (item.kind === 'order') return { kind: 'sequence', sequence: item.sequence.map((_, i) => i) }
  if (!('options' in item)) throw new Error(`no answer for ${item.kind}`)
  const keys = item.options.flatMap((option, i) => (option.key ? [i] : []))
  if (item.kind === 'best-worst')
    return { kind: 'best-worst', best: keys[0]!, worst: item.options.findIndex((option) => option.worst) }
  return { kind: 'options', picked: keys }
}

/** An answer that is wrong, of the right kind. */
export function wrongAnswer(question: Question): Answer {
  const right = rightAnswer(question)
  if (right.kind === 'sequence') return { ...right, sequence: [...right.sequence].reverse() }
  if (right.kind === 'best-worst') return { ...right, best: right.worst, worst: right.best }
  const { item } = question.source
  if (right.kind !== 'options' || !('options' in item)) throw new Error(`no answer for ${item.kind}`)
  return { kind: 'options', picked: [item.options.findIndex((option) => !option.key)] }
}

/** Banks with any number of items in any domains. */
export const somePool: fc.Arbitrary<PracticeItem[]> = fc
  .dictionary(fc.constantFrom(...'ABCDEFGHIJKL'), fc.integer({ min: 1, max: 12 }), { minKeys: 1 })
  .map((domains) => practiceItems([bankOf(domains)]))

export const someWeights: fc.Arbitrary<Record<string, number> | undefined> = fc.option(
  fc.dictionary(fc.constantFrom(...'ABCDEFGHIJKL'), fc.double({ min: 0, max: 20, noNaN: true })),
  { nil: undefined },
)

/** Anything that could be logged in an exam of so many questions, sensible or not. */
export function someEvents(count: number): fc.Arbitrary<ExamEvent[]> {
  const question = fc.nat(count - 1)
  const answer: fc.Arbitrary<Answer> = fc
    .nat(2)
    .map((place): Answer => ({ kind: 'options', picked: [place] }))
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('answered' as const), question, answer }) },
      {
        weight: 3,
        arbitrary: fc.record({ kind: fc.constant('flagged' as const), question, on: fc.boolean() }),
      },
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('moved' as const), to: fc.integer({ min: -3, max: 40 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('ended' as const),
          why: fc.constantFrom('handed-in' as const, 'time' as const),
        }),
      },
    ),
    { maxLength: 40 },
  )
}

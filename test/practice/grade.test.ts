import { expect, test } from 'vitest'
import type { Item } from '../../src/playbook/schema.ts'
import { grade } from '../../src/practice/grade.ts'
import type { Answer } from '../../src/practice/question.ts'
import { chooseItem } from '../support/playbooks.ts'

const base = { id: 'an-item', stage: 'listen', stem: 'What?' } as const
const option = (text: string, key = false) => ({ text, why: `about ${text}`, ...(key ? { key } : {}) })

const choose = chooseItem(1)
const select: Item = {
  ...base,
  kind: 'select',
  options: [option('a', true), option('b', true), option('c'), option('d')],
}
const bestWorst: Item = {
  ...base,
  kind: 'best-worst',
  options: [{ ...option('a', true) }, { ...option('b'), worst: true }, { ...option('c') }],
}
const spot: Item = {
  ...base,
  kind: 'spot',
  line: 'Well, calm down, I will look.',
  options: [option('calm down', true), option('I will look')],
}
const order: Item = {
  ...base,
  kind: 'order',
  sequence: ['one', 'two', 'three', 'four'].map((text) => ({ text, why: 'so' })),
}
const recall: Item = { ...base, kind: 'recall', answer: 'All of it.', points: ['one'] }
const reply: Item = {
  ...base,
  kind: 'reply',
  customer: 'Where is it?',
  wants: ['own-it'],
  model: ['I will find it.'],
  why: 'They want it found.',
}

const picked = (...places: number[]): Answer => ({ kind: 'options', picked: places })
const sequence = (...places: number[]): Answer => ({ kind: 'sequence', sequence: places })

test.each<[string, Item, Answer, boolean, number]>([
  ['choose, the key', choose, picked(0), true, 1],
  ['choose, another', choose, picked(1), false, 0],
  ['spot, the fault', spot, picked(0), true, 1],
  ['spot, another part', spot, picked(1), false, 0],
  ['select, all keys', select, picked(1, 0), true, 1],
  ['select, all keys, one named twice', select, picked(0, 1, 1), true, 1],
  ['select, one of two', select, picked(0), false, 0.5],
  ['select, all keys and one more', select, picked(0, 1, 2), false, 0.5],
  ['select, one right and one wrong', select, picked(0, 2), false, 0],
  ['select, everything', select, picked(0, 1, 2, 3), false, 0],
  ['select, wrong ones only', select, picked(2, 3), false, 0],
  ['best and worst', bestWorst, { kind: 'best-worst', best: 0, worst: 1 }, true, 1],
  ['best alone', bestWorst, { kind: 'best-worst', best: 0, worst: 2 }, false, 0.5],
  ['worst alone', bestWorst, { kind: 'best-worst', best: 2, worst: 1 }, false, 0.5],
  ['best and worst mixed up', bestWorst, { kind: 'best-worst', best: 1, worst: 0 }, false, 0],
  ['in order', order, sequence(0, 1, 2, 3), true, 1],
  ['recalled', recall, { kind: 'recall', text: '', had: 'all' }, true, 1],
  ['partly recalled', recall, { kind: 'recall', text: '', had: 'part' }, false, 0.5],
  ['not recalled', recall, { kind: 'recall', text: '', had: 'none' }, false, 0],
])('%s', (_what, item, answer, right, score) => {
  expect(grade(item, answer)).toEqual({ right, score })
})

test('an order earns the more the more of it is right, and full marks only when all is', () => {
  const score = (...places: number[]): number => grade(order, sequence(...places)).score
  expect(score(3, 2, 1, 0)).toBe(0)
  expect(score(1, 0, 2, 3)).toBeGreaterThan(score(3, 2, 0, 1))
  expect(score(1, 0, 2, 3)).toBeLessThan(1)
})

test('a reply is graded by the judge it is given', () => {
  const answer: Answer = { kind: 'reply', text: 'I will find it.' }
  expect(grade(reply, answer, (_item, text) => ({ right: text.includes('find'), score: 1 }))).toEqual({
    right: true,
    score: 1,
  })
  expect(() => grade(reply, answer)).toThrow(/cannot be given/)
})

test('an answer of the wrong kind is a fault of the program', () => {
  expect(() => grade(order, picked(0))).toThrow(/options cannot be given to an item of kind order/)
  expect(() => grade(choose, sequence(0, 1, 2))).toThrow(/cannot be given/)
  expect(() => grade(bestWorst, picked(0))).toThrow(/cannot be given/)
})

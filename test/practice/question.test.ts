import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/playbook/read.ts'
import type { Item } from '../../src/playbook/schema.ts'
import { practiceItems, wordingOf } from '../../src/practice/item-key.ts'
import { ask, shown } from '../../src/practice/question.ts'
import { chooseItem, playbookOf, shippedFiles } from '../support/playbooks.ts'

const shipped = practiceItems(shippedFiles().flatMap(({ text }) => readPlaybook(text).playbook ?? []))
const source = (item: Item) => practiceItems([playbookOf(0, { items: [item] })])[0]!

test('every shipped question shows each of its texts once, whatever the seed', () => {
  expect(shipped.length).toBeGreaterThan(90)
  fc.assert(
    fc.property(fc.constantFrom(...shipped), fc.nat(), (item, seed) => {
      const question = ask(item, seed)
      expect([...question.order].sort()).toEqual(question.order.map((_, i) => i))
      expect(ask(item, seed)).toEqual(question)
    }),
    { numRuns: 300, seed: 20261123 },
  )
})

test('the right option stands in every place about equally often', () => {
  const places = [0, 0, 0]
  for (let seed = 0; seed < 600; seed++) {
    const texts = shown(ask(source(chooseItem(1)), seed))
    places[texts.findIndex((text) => text.startsWith('the right'))]!++
  }
  for (const count of places) {
    expect(count).toBeGreaterThan(150)
    expect(count).toBeLessThan(250)
  }
})

test('steps to put in order are never shown in their order', () => {
  const item: Item = {
    id: 'in-order',
    kind: 'order',
    stage: 'solve',
    stem: 'Which order?',
    sequence: ['one', 'two', 'three'].map((text) => ({ text, why: 'so' })),
  }
  for (let seed = 0; seed < 200; seed++) expect(ask(source(item), seed).order).not.toEqual([0, 1, 2])
})

test('parts of a spoken line are shown as they were said', () => {
  const item: Item = {
    id: 'a-line',
    kind: 'spot',
    stage: 'listen',
    stem: 'Where is the fault?',
    line: 'Well, calm down, I will look.',
    options: [
      { text: 'I will look', why: 'fine' },
      { text: 'calm down', key: true, why: 'an order' },
      { text: 'Well', why: 'fine' },
    ],
  }
  for (let seed = 0; seed < 20; seed++) {
    expect(shown(ask(source(item), seed))).toEqual(['Well', 'calm down', 'I will look'])
  }
})

test('the fingerprint of the wording changes with what the learner reads', () => {
  const item = chooseItem(1)
  const before = wordingOf(item)
  expect(before).toMatch(/^[0-9a-f]{8}$/)
  expect(wordingOf(structuredClone(item))).toBe(before)
  const options = 'options' in item ? item.options : []
  const changed: Item[] = [
    { ...item, stem: 'What else?' },
    chooseItem(1, { options: options.map((o, i) => (i === 1 ? { ...o, text: 'changed' } : o)) }),
    chooseItem(1, { options: options.map((o, i) => ({ ...o, key: i === 1 })) }),
    chooseItem(1, { options: options.slice(0, 2) }),
  ]
  for (const other of changed) expect(wordingOf(other)).not.toBe(before)
})

test('the fingerprint does not change with what stands around the wording', () => {
  const before = wordingOf(chooseItem(1))
  const options = (item: Item) => ('options' in item ? item.options : [])
  const same: Item[] = [
    chooseItem(1, { id: 'another-id', formerly: ['item-1'] }),
    chooseItem(1, { stage: 'learn' }),
    chooseItem(1, { sources: ['someone-2020'], level: 'judge', grade: 'A', domain: 'B', setting: 'retail' }),
    chooseItem(1, { options: options(chooseItem(1)).map((o) => ({ ...o, why: 'Said better.' })) }),
  ]
  for (const other of same) expect(wordingOf(other)).toBe(before)
})

test('no two shipped questions have the same key or the same wording', () => {
  expect(new Set(shipped.map((s) => s.key)).size).toBe(shipped.length)
  expect(new Set(shipped.map((s) => wordingOf(s.item))).size).toBe(shipped.length)
})

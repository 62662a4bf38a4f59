import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ITEM_CHECKS } from '../../src/lint/checks/items.ts'
import { bankOf, bankOfExample, lintTexts } from './support.ts'

const found = (text: string, off: string[] = []): string[] => [
  ...new Set(lintTexts({ 'bank.yaml': text }, { checks: ITEM_CHECKS, off }).map(({ check }) => check)),
]

describe('a sound bank', () => {
  for (const kind of ['choose', 'spot', 'order', 'recall', 'reply']) {
    it(`has no finding in an item of kind ${kind}`, () => {
      expect(found(bankOf([{ kind }]))).toEqual([])
    })
  }
})

describe.each(ITEM_CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has a file of its name and says why, what to do and where it is from', () => {
    expect(existsSync(new URL(`../../src/lint/checks/${id}.ts`, import.meta.url))).toBe(true)
    expect(check.family).toBe('items')
    for (const text of [check.title, check.why, check.fix, check.source])
      expect(text.length).toBeGreaterThan(20)
  })

  // The rules that look for moves come with the judge.
  it.skipIf(id === 'reply-model')('finds its bad example, and alone', () => {
    expect(found(bankOfExample(check.examples.bad)!)).toEqual([id])
  })

  it('finds nothing in its good example', () => {
    expect(found(bankOfExample(check.examples.good)!)).toEqual([])
  })

  it('is silent when it is off', () => {
    expect(found(bankOfExample(check.examples.bad)!, [id])).not.toContain(id)
  })
})

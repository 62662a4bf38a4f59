import { describe, expect, it } from 'vitest'
import { LinearModel, type Read } from '../../src/rules/model/linear-model.ts'
import shipped from '../../src/rules/model/weights.json' with { type: 'json' }
import type { Weights } from '../../src/rules/model/weights.ts'
import { Passage, plainReader } from '../../src/text/passage.ts'

const reader = plainReader()
const model = new LinearModel(shipped as Weights)

function reading(agent: string, customer?: string): Read {
  return {
    reply: reader.read(agent, new Passage()),
    message: customer === undefined ? undefined : reader.read(customer, new Passage()),
  }
}

const about = (agent: string, rule: string) =>
  new LinearModel(shipped as Weights).opinions(reading(agent)).find((one) => one.rule === rule)

describe('the linear model', () => {
  it('finds an act that has no fixed wording, and shows the sentence and the words', () => {
    const text = 'The tickets are here. lol mate that system is totally borked, chill and grab a coffee.'
    const found = about(text, 'unprofessional')
    expect(found).toBeDefined()
    expect(text.slice(found!.start, found!.end)).toContain('borked')
    expect(found!.evidence.length).toBeGreaterThan(0)
    for (const words of found!.evidence) expect(text).toContain(words)
  })

  it('says nothing about a plain, good reply', () => {
    const plain =
      'You were charged twice on 3 May. I have cancelled the second charge just now; it is back by Friday.'
    const flaws = model
      .opinions(reading(plain, 'Why was I charged twice?'))
      .filter(({ tier }) => tier !== 'possible')
    expect(flaws.map(({ rule }) => rule)).not.toContain('unprofessional')
    expect(flaws.map(({ rule }) => rule)).not.toContain('blaming')
  })

  it('gives the same scores however often and in whatever order it is asked', () => {
    const texts = ['Not my department, call billing.', 'I am so sorry, really sorry!', 'ok']
    const first = texts.map((text) => model.score(reading(text)))
    const again = [...texts].reverse().map((text) => model.score(reading(text)))
    expect(again.reverse()).toEqual(first)
    for (const scores of first) for (const { points } of scores) expect(Number.isInteger(points)).toBe(true)
  })

  it('is not thrown by any text', () => {
    for (const text of ['', ' ', '...', '\u{1F600}', 'a'.repeat(5000), 'no. '.repeat(3000), '\ud800']) {
      for (const { start, end } of model.opinions(reading(text, text))) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })

  it('keeps its size', () => {
    expect(JSON.stringify(shipped).length).toBeLessThan(480_000)
    expect(shipped.sure.length).toBe(shipped.rules.length)
  })
})

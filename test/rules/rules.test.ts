import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ANTI_PATTERNS, SIGNALS } from '../../src/playbook/vocabulary.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { judge, placesOf, unmarked } from './support.ts'

const idsOf = (kind: Rule['kind']) => RULES.filter((rule) => rule.kind === kind).map(({ id }) => id)

const SOURCES = new Set(
  Object.keys(parse(readFileSync(new URL('../../playbooks/sources.yaml', import.meta.url), 'utf8')).sources),
)

const filesIn = (folder: string) =>
  readdirSync(new URL(`../../src/rules/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))

describe('the list of rules', () => {
  it.each([
    ['anti-pattern', 'anti-patterns', ANTI_PATTERNS],
    ['signal', 'signals', SIGNALS],
  ] as const)('has each %s once, in a file of its name, known to playbooks', (kind, folder, vocabulary) => {
    expect(idsOf(kind)).toEqual([...vocabulary])
    expect([...idsOf(kind)].sort()).toEqual(filesIn(folder).sort())
  })

  it('names only rules that exist, and no two that yield to one another', () => {
    const byId = new Map(RULES.map((rule) => [rule.id, rule]))
    for (const { id, yieldsTo = [], patterns } of RULES) {
      for (const winner of yieldsTo) {
        expect(byId.has(winner), `${id} yields to ${winner}`).toBe(true)
        expect(byId.get(winner)!.yieldsTo ?? [], `${winner} must not yield to ${id} in turn`).not.toContain(
          id,
        )
      }
      for (const { with: within, unless } of patterns) {
        for (const signal of [...(within?.signals ?? []), ...(unless?.signals ?? [])])
          expect(SIGNALS as readonly string[], `a signal that ${id} looks for`).toContain(signal)
      }
    }
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { examples, patterns, checks = [], instead, message, needs = [] } = rule

  it('says what it is, why it matters, what to do instead, and where that is from', () => {
    expect(rule.title.split(' ').length, 'words in the title').toBeLessThanOrEqual(7)
    for (const text of [rule.title, rule.definition, message, rule.why, instead.advice, instead.example])
      expect(text.trim()).toMatch(/\S{2}/)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const { key, text } of rule.sources) {
      expect(key === 'taxonomy' || SOURCES.has(key), `${key} is in playbooks/sources.yaml`).toBe(true)
      expect(text).toMatch(/\S \S/)
    }
  })

  it('has eight hits and eight near misses or more, and a hit for every pattern', () => {
    expect(examples.hit.length).toBeGreaterThanOrEqual(8)
    expect(examples.miss.length).toBeGreaterThanOrEqual(8)
    const known = [...patterns.map((pattern) => pattern.id), ...checks]
    expect(new Set(known).size, 'pattern ids are unique').toBe(known.length)
    expect([...new Set(examples.hit.map(({ pattern }) => pattern))].sort()).toEqual([...known].sort())
  })

  it.each(examples.hit.map((example) => [example.text, example] as const))('finds %s', (marked, example) => {
    const { text, spans } = unmarked(marked)
    const found = placesOf({ ...example, agent: text }).filter((place) => place.id === id)
    expect(found.map((place) => text.slice(place.start, place.end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans)
    expect(found.map(({ pattern }) => pattern)).toContain(example.pattern)
  })

  it.each(
    examples.miss.map((example) => [example.text, example] as const),
  )('lets pass %s', (agent, example) => {
    expect(placesOf({ ...example, agent }).filter((place) => place.id === id)).toEqual([])
    expect(example.because).toMatch(/\S/)
  })

  it('is silent when it is off, and alone when it is the only one', () => {
    for (const example of examples.hit) {
      const reply = { ...example, agent: unmarked(example.text).text }
      const all = placesOf(reply)
      expect(placesOf(reply, { off: [id] })).toEqual(all.filter((place) => place.id !== id))
      expect(placesOf(reply, { only: [id] })).toEqual(all.filter((place) => place.id === id))
    }
  })

  it('says aloud what it is missing', () => {
    const { notJudged } = judge.judge('I am looking at the order you sent us on Monday.')
    expect(notJudged.some((note) => note.rule === id)).toBe(needs.length > 0)
  })

  it('does not do in its own words what it warns of, nor what others warn of', () => {
    for (const text of [rule.why, instead.advice, instead.example, message.replace('“{span}”', 'This')])
      expect(judge.judge(text, { atLeast: 'likely', model: null }).findings, text).toEqual([])
    // Only the example is a reply, which is what the model knows about.
    expect(judge.judge(instead.example, { atLeast: 'likely' }).findings, instead.example).toEqual([])
  })
})

it('which rules also speak about the examples of another', async () => {
  const lines = RULES.map(({ id, examples }) => {
    const counts = new Map<string, number>()
    for (const example of examples.hit) {
      const others = placesOf({ ...example, agent: unmarked(example.text).text }).map((place) => place.id)
      for (const other of new Set(others)) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
    const others = RULES.filter((rule) => counts.has(rule.id)).map(
      (rule) => `${rule.id} ${counts.get(rule.id)}`,
    )
    return `${id} (${examples.hit.length}): ${others.join(', ') || 'none'}`
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('cross-rules.txt')
})

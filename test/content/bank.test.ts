import { describe, expect, test } from 'vitest'
import { BLUEPRINT, itemsOf, KINDS, LEVELS, TOTAL } from '../../eval/blueprint.ts'
import { coreBanks, coreItems, packs, readShipped } from '../../eval/shipped.ts'
import type { Item } from '../../src/playbook/schema.ts'
import { MISCONCEPTIONS } from '../../src/playbook/vocabulary.ts'
import { domainCounts, drawPaper, usableItems } from '../../src/practice/paper.ts'
import { listedOf } from '../../src/practice/question.ts'
import { ROOT } from '../support/program.ts'

const shipped = readShipped(ROOT)
const core = coreItems(shipped)
const all = shipped.banks.flatMap((bank) =>
  bank.items.map((item) => ({ bank, item, key: `${bank.id}/${item.id}` })),
)

function counts(of: (item: Item) => string | undefined): Record<string, number> {
  const result: Record<string, number> = {}
  for (const { item } of core) result[of(item) ?? '?'] = (result[of(item) ?? '?'] ?? 0) + 1
  return result
}

/** Small letters and single blanks: what is the same to a reader. */
const wording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('the core bank', () => {
  test('it has three hundred items, and the blueprint adds up to that', () => {
    expect(core).toHaveLength(TOTAL)
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
    expect(sum(Object.values(BLUEPRINT).map(itemsOf))).toBe(TOTAL)
    expect(sum(Object.values(LEVELS))).toBe(TOTAL)
    expect(sum(Object.values(KINDS))).toBe(TOTAL)
  })

  test('each domain, subtopic, level and kind has as many items as planned', () => {
    expect(counts(({ level }) => level)).toEqual(LEVELS)
    expect(counts(({ kind }) => kind)).toEqual(KINDS)
    const planned = Object.entries(BLUEPRINT).flatMap(([id, { subtopics }]) =>
      Object.entries(subtopics).map(([name, n]) => [`${id}: ${name}`, n]),
    )
    expect(counts(({ domain, subtopic }) => `${domain}: ${subtopic}`)).toEqual(Object.fromEntries(planned))
  })

  test('it holds anywhere: no jurisdiction', () => {
    for (const bank of coreBanks(shipped)) expect(bank.jurisdiction).toBeUndefined()
  })

  test('every item has a grade of evidence and sources that are listed', () => {
    const wrong = core.flatMap(({ key, item }) => [
      ...(item.grade ? [] : [`${key}: no grade`]),
      ...(item.sources?.length ? [] : [`${key}: no source`]),
      ...(item.sources ?? []).filter((id) => !(id in shipped.sources)).map((id) => `${key}: ${id}`),
    ])
    expect(wrong).toEqual([])
  })

  test('what is judged or applied has a misconception behind at least one wrong option', () => {
    const without = core.flatMap(({ key, item }) => {
      if (!('options' in item) || item.kind === 'spot' || item.level === 'recall') return []
      const wrong = item.options.filter((option) => !option.key)
      return wrong.some(({ misconception }) => misconception) ? [] : [key]
    })
    // An honest error is not always one of the listed beliefs; three in four items should name one.
    expect(without.length).toBeLessThanOrEqual(core.length / 4)
    const named = new Set(
      core.flatMap(({ item }) =>
        'options' in item ? item.options.flatMap(({ misconception }) => misconception ?? []) : [],
      ),
    )
    expect(Object.keys(MISCONCEPTIONS).filter((id) => !named.has(id as never))).toEqual([])
  })

  test('the key stands evenly in the four places', () => {
    const keys = core.flatMap(({ item }) =>
      (item.kind === 'choose' || item.kind === 'best-worst') && item.options.length === 4
        ? [item.options.findIndex((option) => option.key)]
        : [],
    )
    const expected = keys.length / 4
    const square = [0, 1, 2, 3].reduce(
      (sum, place) => sum + (keys.filter((key) => key === place).length - expected) ** 2 / expected,
      0,
    )
    // Three degrees of freedom, one in twenty.
    expect(square).toBeLessThan(7.81)
  })

  test('the key is the longest option no more often than chance has it, and not the shortest', () => {
    const written = core.flatMap(({ item }) =>
      item.kind === 'choose' || item.kind === 'best-worst' ? [item.options] : [],
    )
    const chance = written.reduce((sum, options) => sum + 1 / options.length, 0)
    const spread = 1.645 * Math.sqrt(chance * (1 - chance / written.length))
    for (const pick of [Math.max, Math.min]) {
      const hits = written.filter((options) => {
        const lengths = options.map(({ text }) => text.length)
        const most = pick(...lengths)
        const there = options.filter(({ text }) => text.length === most)
        return there.length === 1 && there[0]!.key
      }).length
      expect(hits).toBeLessThanOrEqual(chance + spread)
    }
  })

  test('every shipped exam can be drawn in full, each domain with its weight', () => {
    for (const profile of shipped.profiles) {
      const pool = usableItems(
        profile,
        core.filter(({ playbookId }) => profile.banks.includes(playbookId)),
      )
      expect(drawPaper(profile, pool, new Set(), 1)).toHaveProperty('questions.length', profile.count)
      const there = domainCounts(pool)
      for (const [domain, weight] of Object.entries(profile.weights ?? {})) {
        const total = Object.values(profile.weights!).reduce((a, b) => a + b, 0)
        expect(there.get(domain) ?? 0).toBeGreaterThanOrEqual(Math.floor((profile.count * weight) / total))
      }
    }
  })
})

describe('all banks', () => {
  test('every item has a domain, a subtopic and a level, and a reason for all that is listed', () => {
    const wrong = all.flatMap(({ key, item }) => [
      ...(item.domain && item.subtopic && item.level ? [] : [`${key}: domain, subtopic or level`]),
      ...listedOf(item).flatMap(({ why }, i) => (why.trim().length >= 10 ? [] : [`${key}: why ${i + 1}`])),
    ])
    expect(wrong).toEqual([])
  })

  test('no item stands twice: neither its key, nor its stem, nor its options', () => {
    const twice = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i)
    expect(twice(all.map(({ key }) => key))).toEqual([])
    expect(
      twice(
        all.map(({ item }) =>
          wording(`${item.stem} ${item.kind === 'spot' ? item.line : ''} ${listedOf(item)[0]?.text ?? ''}`),
        ),
      ),
    ).toEqual([])
    const lists = all.map(({ item }) =>
      listedOf(item)
        .map(({ text }) => wording(text))
        .sort()
        .join('|'),
    )
    expect(twice(lists)).toEqual([])
  })
})

describe('packs', () => {
  const places = ['UK', 'US-CA', 'US-NY', 'US-FL', 'CA-ON', 'IE']

  test('there is one for each place that was promised', () => {
    expect(packs(shipped).map(({ jurisdiction }) => jurisdiction)).toEqual(expect.arrayContaining(places))
  })

  test.each(
    packs(shipped).map((pack) => [pack.id, pack] as const),
  )('%s: where it holds, where that is from, when it was checked, and whom to ask', (_id, pack) => {
    expect(pack.jurisdiction).toMatch(/^[A-Z]{2}(?:-[A-Z]{2,3})?$/)
    expect(pack['source-url']).toMatch(/^https?:\/\//)
    expect(pack.summary).toMatch(/check with/i)
    expect(pack['verified-on'] ?? pack.summary).toMatch(
      /^\d{4}-\d\d-\d\d$|not (?:yet )?(?:verified|checked)/i,
    )
    expect(pack.items.length).toBeGreaterThanOrEqual(10)
    const unresolved = pack.items.flatMap(({ id, sources }) =>
      sources?.length ? sources.filter((key) => !(key in shipped.sources)) : [`${id}: none`],
    )
    expect(unresolved).toEqual([])
  })

  test('no core exam draws from a pack', () => {
    const ids = new Set(packs(shipped).map(({ id }) => id))
    for (const { banks } of shipped.profiles) expect(banks.filter((id) => ids.has(id))).toEqual([])
  })
})

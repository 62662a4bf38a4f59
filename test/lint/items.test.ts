import { describe, expect, it } from 'vitest'
import { flawsFound, labelledItems } from '../../eval/items.ts'
import { ITEM_CHECKS } from '../../src/lint/checks/items.ts'
import { quantityOf } from '../../src/lint/quantity.ts'
import { questionOf } from '../../src/lint/question.ts'
import { withoutQuotes } from '../../src/lint/quotes.ts'
import { bankOf, lintTexts } from './support.ts'

const found = (texts: Readonly<Record<string, string>>) => lintTexts(texts, { checks: ITEM_CHECKS })

describe('a sound item', () => {
  it.each(['choose', 'spot', 'order', 'recall', 'reply'])('of kind %s has no finding', (kind) => {
    expect(found({ 'bank.yaml': bankOf([{ kind }]) })).toEqual([])
  })
})

describe('the labelled items', () => {
  const items = labelledItems()
  const known = new Set(ITEM_CHECKS.map(({ id }) => id))

  it('are about 150 or more, name checks there are, and hold every check that looks at one item', () => {
    expect(items.length).toBeGreaterThanOrEqual(150)
    const labels = new Set(items.flatMap(({ flaws }) => flaws))
    expect([...labels].filter((id) => !known.has(id))).toEqual([])
    const alone = ITEM_CHECKS.filter(({ scope, id }) => scope === 'file' && id !== 'reply-model')
    expect(alone.filter(({ id }) => !labels.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(['tuned', 'unseen'] as const)('%s: few false alarms, and most flaws are found', (part) => {
    let hit = 0
    let extra = 0
    let missed = 0
    for (const { item, flaws } of items.filter((labelled) => labelled.part === part)) {
      const ids = flawsFound(item)
      expect(
        ids.filter((id) => !known.has(id)),
        `${item.id} can be read`,
      ).toEqual([])
      hit += ids.filter((id) => flaws.includes(id)).length
      extra += ids.filter((id) => !flaws.includes(id)).length
      missed += flaws.filter((id) => !ids.includes(id)).length
    }
    expect(hit / (hit + extra)).toBeGreaterThan(0.95)
    expect(hit / (hit + missed)).toBeGreaterThan(0.8)
  })
})

describe('many files together', () => {
  /** Ten questions, with the key where `place` says, and longer than the rest when `long` says so. */
  const bank = (
    name: string,
    n: number,
    place: (i: number) => number,
    long: (i: number) => boolean,
  ): string =>
    bankOf(
      Array.from({ length: n }, (_, i) => ({
        stem: `${name} has a question about thing ${i} of the ${name} list. What do you do first?`,
        options: [
          'Look it up and come',
          'Read the rule to her',
          'Hand her the number',
          'Ask her what it is',
        ].map((text, j) => ({
          text: j === place(i) && long(i) ? `${text} over` : `${text} now`.slice(0, 21),
          key: j === place(i),
          why: `A reason of its own for ${name}, ${i} and ${j}.`,
        })),
      })),
    )
  const spread = (i: number): number => [2, 0, 3, 1, 1, 3, 0, 2, 3, 1][i % 10]!
  const ids = (texts: Readonly<Record<string, string>>): string[] => found(texts).map(({ check }) => check)

  it('keys in one place are found, in one file or over several', () => {
    expect(
      ids({
        'a.yaml': bank(
          'Ana',
          10,
          () => 1,
          () => false,
        ),
      }),
    ).toEqual(['key-position-bias'])
    const mostly = (i: number): number => (i < 3 ? 1 : spread(i))
    const few = Object.fromEntries(
      'Ana Bo Cleo Dee Eve Fay'.split(' ').map((name) => [name, bank(name, 5, mostly, () => false)]),
    )
    expect(ids({ Ana: few.Ana! })).toEqual([])
    expect(ids(few)).toEqual(['key-position-bias'])
  })

  it('keys that go round in a pattern are found', () => {
    expect(
      ids({
        'a.yaml': bank(
          'Ana',
          10,
          (i) => i % 4,
          () => false,
        ),
      }),
    ).toEqual(['key-position-bias'])
  })

  it('longest keys are found, in one file or over several', () => {
    expect(ids({ 'a.yaml': bank('Ana', 10, spread, (i) => i < 8) })).toEqual(['longest-key-bias'])
    const few = Object.fromEntries(
      'Ana Bo Cleo Dee Eve Fay'.split(' ').map((name) => [
        name,
        bank(
          name,
          5,
          (i) => spread(i + name.charCodeAt(0)),
          (i) => i < 3,
        ),
      ]),
    )
    expect(ids({ Ana: few.Ana! })).toEqual([])
    expect(ids(few)).toEqual(['longest-key-bias'])
  })

  it('a question that stands in two files is found at the second, which names the first', () => {
    const one = bank('Ana', 3, spread, () => false)
    const findings = found({ 'a.yaml': one, 'b.yaml': one })
    expect(findings.map(({ check }) => check)).toEqual(['duplicate-stem', 'duplicate-stem', 'duplicate-stem'])
    expect(findings[0]!.message).toBe('"item-1" asks the same as "item-1" in a.yaml')
  })
})

describe('what the checks stand on', () => {
  it('finds the question, and not what a customer is quoted as asking', () => {
    expect(questionOf('Mr. Osei is loud. "Are you deaf?" he asks at 4 p.m. on Sunday. What now?').text).toBe(
      'What now?',
    )
    expect(questionOf("'Why?' she asks. Put the moves in order.").text).toBe('Put the moves in order.')
  })

  it('takes quotes out without moving a word', () => {
    const text = "He can't go: 'It's the guest's door,' she says, \"or not.\" Don't ask."
    const plain = withoutQuotes(text)
    expect(plain.length).toBe(text.length)
    expect(plain.indexOf('ask')).toBe(text.indexOf('ask'))
    expect(plain).not.toContain('door')
    expect(plain).toContain("can't go")
  })

  it('reads quantities and compares their units', () => {
    expect(quantityOf('5 to 10 minutes')).toEqual({ from: 300, to: 600, unit: 'time' })
    expect(quantityOf('About an hour')).toEqual({ from: 3600, to: 3600, unit: 'time' })
    expect(quantityOf('Less than three arm lengths')?.from).toBe(Number.NEGATIVE_INFINITY)
    expect(quantityOf('A voucher')).toBeUndefined()
    expect(quantityOf('Ask her twice')).toBeUndefined()
  })
})

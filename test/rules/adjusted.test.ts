import { expect, it } from 'vitest'
import { withHouseRules } from '../../src/house-rules/apply.ts'
import { RULES } from '../../src/rules/index.ts'
import { Judge, judge } from '../../src/rules/judge.ts'

const house = new Judge(
  withHouseRules(RULES, [
    {
      format: 1,
      kind: 'rules',
      adjust: [
        { rule: 'unprofessional', tier: 'possible' },
        { rule: 'vague-promise', except: ['by close of business'] },
      ],
    },
  ]),
)
const tiersOf = (by: Judge, agent: string, rule: string) =>
  by
    .judge({ agent, customer: 'My order 4471 was promised for Monday, and nobody has called me back since.' })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ tier }) => tier)

it('a rule that a house made a hint stays one, whatever found it', () => {
  for (const agent of ['lol ok, I will check that order now', 'yo mate that parcel is toast, gimme a sec']) {
    expect(tiersOf(new Judge(), agent, 'unprofessional')).not.toContain('possible')
    expect(tiersOf(house, agent, 'unprofessional').length).toBeGreaterThan(0)
    for (const tier of tiersOf(house, agent, 'unprofessional')) expect(tier).toBe('possible')
  }
})

it('words that a house excuses are excused for patterns and for the model', () => {
  for (const agent of [
    'Somebody will get back to you by close of business.',
    'We will look into it by close of business.',
  ]) {
    const later = agent.replace('by close of business', 'at some point')
    expect(tiersOf(house, agent, 'vague-promise')).toEqual([])
    expect(tiersOf(house, later, 'vague-promise').length, later).toBe(1)
  }
})

it('the model is never sure, and does not say "asked again" where nothing was given', () => {
  const agent = 'Could you provide your date of birth, please?'
  const after = (customer: string) =>
    judge({ agent, customer }).findings.filter(
      ({ rule, tier }) => rule === 'asking-again' && tier !== 'possible',
    )
  expect(after('5380')).toEqual([])
  expect(after('I would like to know how the transfer works, and why it is so slow for me.')).toEqual([])
})

it('says what it takes when it is given something else', () => {
  const given = judge as (reply: unknown) => unknown
  for (const wrong of [{}, { agent: 5 }, { agent: 'x', customer: 5 }, null, 7])
    expect(() => given(wrong)).toThrow(
      'judge takes a reply as a string, or { agent: string, customer?: string }',
    )
})

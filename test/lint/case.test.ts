import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { readPlaybook } from '../../src/playbook/read.ts'
import { shippedFiles } from '../support/playbooks.ts'
import { SOUND } from './sound-playbook.ts'
import { lintTexts } from './support.ts'

/** What a check finds in the sound playbook with these parts at its top and this model line in it. */
function found(check: string, top: string, line: string): string[] {
  const text = SOUND.replace('steps:\n', `${top}steps:\n`).replace(
    '- You were home on Tuesday from eight, and nobody rang. Which door do you have?',
    () => `- ${JSON.stringify(line)}`,
  )
  expect(readPlaybook(text).findings).toEqual([])
  const checks = CHECKS.filter(({ id }) => id === check)
  return lintTexts({ 'a.yaml': text }, { checks }).map(({ start, end }) => text.slice(start, end))
}

const FACTS = `rehearsal:
  interest: to be believed
  facts:
    customer: Mr. Adeyemi
    colleague: Ramona
    shelf-price: "8.99"
    register-price: $11.49
    parcel-came-at: 2:40 pm
    waited: 6 hours
    gate: gate 4
    bags: two bags
`

describe('facts of the case', () => {
  it.each<[string, string[]]>([
    ['The tag says 9.89, and the register 11.49.', ['9.89']],
    ['So you paid twelve dollars.', ['twelve dollars']],
    ['The parcel came at 3:40, did it?', ['3:40']],
    ['The parcel came at half past two.', ['half past two']],
    ['You waited nine hours for this.', ['nine hours']],
    ['You were at gate 5, with two bags.', ['gate 5']],
    ['I have three bags here.', ['three bags']],
    ['Thank you, Mr. Adeboye, for waiting.', ['Mr. Adeboye']],
    ['I am calling Romana now.', ['Romana']],
    ['My colleague Pedro is on it.', ['My colleague Pedro']],
  ])('are contradicted by "%s"', (line, words) => {
    expect(found('contradicted-fact', FACTS, line)).toEqual(words)
  })

  it.each([
    'The tag says 8.99, and the register $11.49, so you paid 2.50 too much.',
    'Both together are 20.48, I see.',
    'The parcel came at 2:40, is that right?',
    'I am coming back at 3:15 with news.',
    'You waited six hours for this; please wait five minutes more.',
    'I need two minutes, and then I have one question.',
    'You were at gate 4 with both bags.',
    'Thank you, Mr. Adeyemi. Nadia is calling Ramona now.',
    'Mr. Adeyemi’s parcel is here.',
    'I can refund 5.00 now.',
  ])('agree with "%s"', (line) => {
    expect(found('contradicted-fact', FACTS, line)).toEqual([])
  })

  it('say nothing where none are stated', () => {
    expect(found('contradicted-fact', '', 'It was $5, Mr. Adeboye, at 3:15.')).toEqual([])
    expect(found('contradicted-fact', 'rehearsal: { interest: to be heard }\n', 'It was $5.')).toEqual([])
  })
})

const AUTHORITY = 'authority: { refund: 20, discount: 10, voucher: 15 }\n'

describe('the stated authority', () => {
  it.each<[string, string[]]>([
    ['I can refund $35 now.', ['$35']],
    ['We pay you 25.00 back today.', ['25.00']],
    ['I am taking 22.50 off the bill.', ['22.50']],
    ['You get 15 percent off the next order.', ['15 percent']],
    ['That is a discount of twenty percent.', ['twenty percent']],
    ['Here is a voucher worth 30 dollars.', ['30 dollars']],
    ['I refund $1,200 now.', ['$1,200']],
  ])('is left by "%s"', (line, words) => {
    expect(found('beyond-stated-authority', AUTHORITY, line)).toEqual(words)
  })

  it.each([
    'I can refund $20 now.',
    'You get 10 percent off the next order.',
    'Here is a voucher worth 15 dollars.',
    'You paid $80 for it. I can refund $12 now.',
    'I am asking Farid whether we can refund $80.',
    'If Farid agrees, you get $80 back.',
    'I cannot refund $80.',
    'The total is $80, and I am calling you back at four.',
    'You are 100 percent right.',
  ])('allows "%s"', (line) => {
    expect(found('beyond-stated-authority', AUTHORITY, line)).toEqual([])
  })

  it('is not guessed where it is not stated', () => {
    expect(found('beyond-stated-authority', '', 'I can refund $3500 now.')).toEqual([])
    expect(
      found('beyond-stated-authority', 'authority: { voucher: 5 }\n', 'I can refund $3500 now.'),
    ).toEqual([])
  })
})

describe('profiles', () => {
  const text = shippedFiles().find(({ name }) => name === 'profiles/ny.yaml')!.text
  const checks = (changed: string, today: string): string[] =>
    lintTexts({ 'ny.yaml': changed }, { today }).map(({ check }) => check)

  it('are fine as shipped, and go stale after a year', () => {
    expect(checks(text, '2027-11-01')).toEqual([])
    expect(checks(text, '2027-11-02')).toEqual(['stale-date'])
  })

  it('must have been checked on a day that has been', () => {
    expect(checks(text, '2026-10-31')).toEqual(['wrong-date'])
    expect(checks(text.replace('2026-11-01', '2026-02-30'), '2026-11-20')).toEqual(['wrong-date'])
  })

  it('that follow a regulator say which place, and which page', () => {
    expect(checks(text.replace(/^jurisdiction: .*\n/m, ''), '2026-11-20')).toEqual(['exam-without-place'])
    expect(checks(text.replace(/^source-url: .*\n/m, ''), '2026-11-20')).toEqual(['pack-without-proof'])
  })

  it('with one id in two files are found', () => {
    const findings = lintTexts({ 'a.yaml': text, 'b.yaml': text }, { today: '2026-11-20' })
    expect(findings.map(({ check }) => check)).toEqual(['duplicate-playbook-id'])
  })
})

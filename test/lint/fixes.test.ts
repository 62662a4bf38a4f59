import { expect, it } from 'vitest'
import { applyFixes } from '../../src/lint/fix.ts'
import { readPlaybook } from '../../src/playbook/read.ts'
import { SOUND } from './sound-playbook.ts'
import { lintTexts } from './support.ts'

const LINE = '    do: Put down the scanner, breathe out once, and turn to face them.'

/** The sound playbook with another first step, linted and mended. */
function mended(line: string): { text: string; left: string[] } {
  const text = SOUND.replace(LINE, () => line)
  expect(text).not.toBe(SOUND)
  const fixed = applyFixes(text, lintTexts({ 'a.yaml': text }))
  return { text: fixed.text, left: lintTexts({ 'a.yaml': fixed.text }).map(({ check }) => check) }
}

it.each([
  ['british-spelling', '    do: Recognise it.', '    do: Recognize it.'],
  ['stray-blanks', '    do: "Look  up at them."', '    do: "Look up at them."'],
  ['stray-blanks', "    do: 'Look up at them. '", "    do: 'Look up at them.'"],
  ['doubled-word', '    do: Look up at the the door.', '    do: Look up at the door.'],
  ['exclamation-mark', '    do: Look up at them!', '    do: Look up at them.'],
])('%s is mended in place', (check, before, after) => {
  expect(lintTexts({ 'a.yaml': SOUND.replace(LINE, () => before) }).map((f) => f.check)).toContain(check)
  const { text, left } = mended(before)
  expect(text).toBe(SOUND.replace(LINE, () => after))
  expect(left).not.toContain(check)
})

it('a note filed wrongly is mended', () => {
  const text = SOUND.replace('about: they-said', 'about: fact')
  expect(applyFixes(text, lintTexts({ 'a.yaml': text })).text).toBe(SOUND)
})

it('a part of a text that cannot be found exactly is pointed at and left alone', () => {
  const folded = '    do: >-\n      Look up at them, recognise\n      the  behaviour, and breathe out.'
  const text = SOUND.replace(LINE, () => folded)
  const findings = lintTexts({ 'a.yaml': text })
  expect(findings.map(({ check }) => check)).toContain('british-spelling')
  expect(applyFixes(text, findings).text).toBe(text)
  const escaped = SOUND.replace(LINE, () => '    do: "Look up \\u2014 recognise them."')
  expect(applyFixes(escaped, lintTexts({ 'a.yaml': escaped })).text).toBe(escaped)
})

it('whatever is mended can still be read', () => {
  const text = SOUND.replaceAll('apologize', 'apologise').replaceAll('. ', '.  ').replaceAll('.\n', '!\n')
  const fixed = applyFixes(text, lintTexts({ 'a.yaml': text }))
  expect(fixed.fixed).toBeGreaterThan(10)
  expect(readPlaybook(fixed.text).findings).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { applyBaseline, makeBaseline } from '../../src/lint/baseline.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { SOUND } from './sound-playbook.ts'
import { lintTexts } from './support.ts'

/** The sound playbook with an order to calm down among its model lines, which the judge finds. */
const DO = '    do: Put down the scanner, breathe out once, and turn to face them.'
const DOUBLED = SOUND.replace(DO, DO.replace('Put down', 'Put down the the'))
const WITH_KEY = DOUBLED.replace(DO.slice(0, 10), 'nonsense: x\n    do: ').replace('nonsense', '    nonsense')

const found = (text: string, off: readonly string[] = []) => lintTexts({ 'a.yaml': text }, { off })
const briefs = (text: string, off: readonly string[] = []) =>
  found(text, off).map(({ check, line }) => `${check} ${line}`)

describe('a file with an error of format', () => {
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length
  const at = (text: string) => `doubled-word ${lineOf(text, 'the the')}`
  const withKey = DOUBLED.replace(/^title:/m, 'colour: red\ntitle:')

  it('is looked at as far as it is understood, and a switched-off error hides nothing else', () => {
    expect(briefs(withKey)).toEqual([`unknown-key ${lineOf(withKey, 'colour')}`, at(withKey)])
    expect(briefs(withKey, ['unknown-key'])).toEqual([at(withKey)])
    expect(WITH_KEY).not.toBe(DOUBLED)
  })

  it('may have that error excused, and the others are still told', () => {
    const text = withKey.replace('colour: red', 'colour: red # evenkeel-ignore unknown-key: for our own tool')
    expect(briefs(text)).toEqual([at(text)])
  })

  it.each([
    ['a misspelled key', /^title:/m, 'titel:', 'missing-key unknown-key'],
    ['a number for a text', /^title:.*$/m, 'title: 12', 'not-text'],
    ['a missing text', /^title:.*\n/m, '', 'missing-key'],
    ['an entry that is no step', /^steps:\n/m, 'steps:\n  - just words\n', 'not-a-map'],
    ['an id of the wrong form', /^id: .*$/m, 'id: Not An Id', 'bad-form'],
  ])('%s: the places of what else is found are right', (_what, pattern, replacement, checks) => {
    const text = DOUBLED.replace(pattern, replacement)
    const all = found(text)
    expect([...new Set(all.map(({ check }) => check))].sort()).toEqual(
      [...checks.split(' '), 'doubled-word'].sort(),
    )
    const doubled = all.find(({ check }) => check === 'doubled-word')!
    expect(text.slice(doubled.start, doubled.end)).toContain('the')
    expect(doubled.line).toBe(lineOf(text, 'the the'))
  })
})

describe.each([
  ['broken YAML', SOUND.replace(DO, '    do: Say this: "I hear you"'), 'yaml'],
  ['no steps', SOUND.replace(/^steps:\n(?: .*\n)+/m, ''), 'missing-key'],
])('a file that cannot be used at all: %s', (_what, text, check) => {
  it('stays an error, whatever is switched off, and says that the rest waits', () => {
    const [first, ...rest] = found(text, [check])
    expect(first).toMatchObject({ check, severity: 'error', stays: true })
    expect(first!.fix).toMatch(/The other checks wait until this is mended\.$/)
    expect(rest.every(({ fix }) => !fix.includes('wait until'))).toBe(true)
  })

  it('cannot be excused by a remark', () => {
    const { line } = found(text)[0]!
    const lines = text.split('\n')
    lines.splice(line - 1, 0, `# evenkeel-ignore ${check}: later`)
    expect(found(lines.join('\n')).map((f) => f.check)).toContain(check)
  })

  it('is not accepted by a baseline, not even by one that was written by hand', () => {
    const results = [{ path: 'a.yaml', findings: found(text) }]
    const lineOf = (_path: string, line: number) => new LineIndex(text).line(line)
    const name = (path: string) => path
    expect(makeBaseline(results, lineOf, name).accepted).toEqual({})
    const loose = [{ path: 'a.yaml', findings: results[0]!.findings.map(({ stays: _, ...rest }) => rest) }]
    const old = makeBaseline(loose, lineOf, name)
    expect(applyBaseline(results, old, lineOf, name).accepted).toBe(0)
  })
})

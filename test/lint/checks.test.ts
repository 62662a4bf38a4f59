import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/lint/check.ts'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { readPlaybook } from '../../src/playbook/read.ts'
import { shippedFiles } from '../support/playbooks.ts'
import { fileOfExample, SOUND } from './sound-playbook.ts'
import { lintTexts } from './support.ts'

const TODAY = '2026-11-20'
const sources = readPlaybook(shippedFiles().find(({ name }) => name === 'sources.yaml')!.text).sources!
  .sources

function found(text: string, off: readonly string[] = []): Set<string> {
  const findings = lintTexts({ 'example.yaml': text }, { off, today: TODAY, sources })
  return new Set(findings.map(({ check }) => check))
}

/** Examples that are said in words, since the file would be too large to show, or that need more than one file. */
const IN_WORDS = new Set([
  'too-large',
  'too-many-aliases',
  'duplicate-playbook-id',
  'unknown-bank',
  'lost-id',
  'reused-id',
  'renamed-id',
  'binary',
  'bad-pattern',
  'unknown-rule',
  'rule-example',
])

/** Examples whose text itself matters: they are put into the sound file as they stand. */
const AS_TEXT = new Set(['yaml', 'too-deep', 'ignore-without-reason', 'unused-ignore'])

function fileOf({ id }: Check, example: string): string {
  if (!AS_TEXT.has(id)) return fileOfExample(example)
  const line = id === 'too-deep' ? /^items:\n(?: .*\n)+/m : /^ {4}do: Put down the scanner.*$/m
  return SOUND.replace(line, () => (id === 'too-deep' ? example.replace('steps', 'items') : `    ${example}`))
}

it('no two checks have the same id', () => {
  const ids = CHECKS.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([])
})

it('the sound playbook has no finding', () => {
  expect([...found(SOUND)]).toEqual([])
})

/** What comes with a bad example by its nature. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  // A remark without a reason silences nothing.
  'ignore-without-reason': ['thin-step'],
  'long-stem': ['long-sentence'],
}

/** What the judge thinks of a spoken example is its own matter: it may agree with a check of words. */
const BY_JUDGE = new Set(['say-line-fails', 'avoid-not-flagged', 'avoid-shows-more'])

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('explains itself', () => {
    for (const text of [check.title, check.why, check.fix]) expect(text).toMatch(/^[“"A-Z].{15,}[.?!]["”]?$/s)
    expect(check.source.length).toBeGreaterThan(10)
    expect(check.examples.bad).not.toBe(check.examples.good)
    if (check.scope !== 'reader') {
      expect(existsSync(new URL(`../../src/lint/checks/${id}.ts`, import.meta.url)), 'file of its name').toBe(
        true,
      )
    }
  })

  // Examples in words cannot be run.
  if (IN_WORDS.has(id)) return

  it('finds its bad example, and nothing in the good one', () => {
    const bad = found(fileOf(check, check.examples.bad))
    const good = found(fileOf(check, check.examples.good))
    expect(good).not.toContain(id)
    const more = [...bad].filter((other) => !good.has(other) && (other === id || !BY_JUDGE.has(other)))
    expect(more.sort()).toEqual([...(WITH[id] ?? []), id].sort())
  })

  it('is silent when it is off', () => {
    // Nothing of such a file can be used, whatever the settings say.
    if (check.scope === 'reader' && check.stays) return
    expect(found(fileOf(check, check.examples.bad), [id])).not.toContain(id)
  })
})

it('a playbook id that stands in two files is found in the second', () => {
  const findings = lintTexts({ 'a.yaml': SOUND, 'b.yaml': SOUND }, { today: TODAY, sources })
  expect(findings.filter(({ check }) => check === 'duplicate-playbook-id')).toHaveLength(1)
})

it('files over the limits are found', () => {
  const aliases = Array.from({ length: 120 }, () => '*a').join(', ')
  expect([...found(`a: &a x\nb: [${aliases}]\n`)]).toEqual(['too-many-aliases'])
  expect([...found(`a: ${'x'.repeat(2_000_001)}`)]).toEqual(['too-large'])
})

it('every check that the reader can report is explained, and no other', () => {
  const code = ['yaml-tree', 'explain', 'meaning', 'read']
    .map((name) => readFileSync(new URL(`../../src/playbook/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n')
  const houseRules = ['house-rules/read', 'house-rules/examples', 'terminal/lint-rules']
    .map((name) => readFileSync(new URL(`../../src/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n')
  const ignores = readFileSync(new URL('../../src/lint/ignores.ts', import.meta.url), 'utf8')
  const id = "'([a-z]+(?:-[a-z]+)*)'"
  const calls = (code + houseRules).matchAll(
    new RegExp(`(?:\\b(?:error|finding|stop)\\(|\\bcheck: )\\s*(?:\\w+ \\? ${id} : )?${id}`, 'g'),
  )
  const listed = ignores.matchAll(new RegExp(`${id},\\n`, 'g'))
  const returned = ignores.matchAll(new RegExp(`\\[${id},`, 'g'))
  const inCode = [...calls, ...listed, ...returned].flatMap((match) => match.slice(1).filter(Boolean))
  const explained = CHECKS.filter(({ family }) => family === 'format').map((check) => check.id)
  expect([...new Set(inCode)].sort()).toEqual(explained.sort())
})

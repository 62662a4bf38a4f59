import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/playbook/read.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { VALID } from '../support/playbooks.ts'

function first(text: string) {
  const reading = readPlaybook(text)
  expect(reading.playbook).toBeUndefined()
  const finding = reading.findings[0]!
  const { line, column } = new LineIndex(text).position(finding.start)
  return { at: `${line}:${column}`, check: finding.check, says: finding.message, fix: finding.fix }
}

test('a tab used to indent', () => {
  expect(first(VALID.replace('  abusive:\n    ask:', '  abusive:\n\task:'))).toMatchObject({
    at: '7:1',
    check: 'yaml',
    says: 'a tab is used to indent',
    fix: 'Indent with spaces.',
  })
})

test('a colon in a text without quotes', () => {
  expect(first(VALID.replace('do: Repeat it.', 'do: Repeat: it'))).toMatchObject({
    at: '19:15',
    check: 'yaml',
    fix: 'Put the whole text in "double quotes"; if it has some itself, in \'single quotes\'.',
  })
})

test('a quote that is never closed', () => {
  const found = first(VALID.replace('do: Repeat it.', 'do: "Repeat it.'))
  expect(found.check).toBe('yaml')
  expect(found.says).toMatch(/quote/)
})

test('an entry out of line', () => {
  const found = first(VALID.replace('    do: Repeat it.', '   do: Repeat it.'))
  expect(found.check).toBe('yaml')
  expect(found.at).toMatch(/^1[789]:/)
})

test('two documents in one file', () => {
  expect(first(`${VALID}---\n${VALID}`)).toMatchObject({
    check: 'yaml',
    fix: 'Keep one playbook a file; remove the line with three dashes.',
  })
})

test.each([
  ['the escape character, written out', 'do: "Breathe \u001b[2J out"', 'U+001B'],
  ['the escape character, as a YAML escape', 'do: "Breathe \\e[2J out"', 'U+001B'],
  ['a bell', 'do: "Breathe \\x07 out"', 'U+0007'],
  ['a C1 control', 'do: "Breathe \u009b2J out"', 'U+009B'],
  ['a null', 'do: "Breathe \\0 out"', 'U+0000'],
  ['a mark that turns the writing around', 'do: Breathe \u202etuo', 'U+202E'],
])('%s is refused, by its number', (_what, line, name) => {
  expect(first(VALID.replace('do: Breathe out once.', () => line))).toMatchObject({
    at: '15:9',
    check: 'control-character',
    says: `control character ${name} in the text`,
  })
})

test('a control character in a key is refused', () => {
  const { findings } = readPlaybook(VALID.replace('title:', '"ti\\etle":'))
  expect(findings.map((f) => f.check)).toContain('control-character')
})

test('brackets nested too deeply', () => {
  expect(first(`a: ${'['.repeat(50_000)}`)).toMatchObject({
    check: 'too-deep',
    says: 'brackets are nested too deeply',
  })
})

test('lists nested too deeply without brackets', () => {
  expect(first(`a:\n  ${'- '.repeat(5000)}x`).check).toBe('too-deep')
  expect(first(`a:\n  ${'- '.repeat(40)}x`).check).toBe('too-deep')
})

test('maps nested too deeply', () => {
  const text = Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')
  expect(first(text).check).toBe('too-deep')
})

test('aliases that multiply (a billion laughs) are stopped', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 12; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  expect(first(lines.join('\n'))).toMatchObject({
    check: 'too-many-aliases',
    fix: 'Write the text out instead.',
  })
})

test('an alias to nothing, and one to itself', () => {
  expect(first(VALID.replace('do: Repeat it.', 'do: *nothing'))).toMatchObject({
    at: '19:9',
    says: 'nothing is called "nothing" here',
    fix: 'A text that starts with * needs "double quotes".',
  })
  expect(readPlaybook('a: &a [*a]').playbook).toBeUndefined()
})

test('a file that is too large says how large it may be', () => {
  const found = first(`${VALID}# ${'x'.repeat(2_000_000)}\n`)
  expect(found.check).toBe('too-large')
  expect(found.says).toMatch(/200\d{4} characters; the limit is 2000000/)
})

test('a file with too many entries', () => {
  expect(first(`a: [${'1,'.repeat(120_000)}]`).check).toBe('too-large')
})

test('a file with a thousand things wrong says the first of them, and not all', () => {
  const text = Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join('\n')
  expect(readPlaybook(text).findings.length).toBeLessThanOrEqual(200)
})

test.each([
  ['an empty file', ''],
  ['blanks alone', '  \n\n'],
  ['a remark alone', '# nothing\n'],
  ['a list', '- a\n- b\n'],
  ['a text', 'hello'],
  ['a number', '42'],
  ['null', 'null'],
  ['a byte order mark alone', '\ufeff'],
])('%s is no playbook, and the reader says what to start from', (_what, text) => {
  const found = first(text)
  expect(found.at).toBe('1:1')
  expect(found.fix).toBe('Start from the template that "evenkeel new my-playbook.yaml" writes.')
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('"%s" as a key does no harm', (key) => {
  const found = first(VALID.replace('title:', `${key}: 1\ntitle:`))
  expect(found.at).toBe('3:1')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test.each([
  '? [a, b]\n: 1\n',
  '? {a: 1}\n: 1\n',
  ': 1\n',
  '? a\n',
  '!!set {a, b}',
  '!tag a',
  '%FOO\n---\na: 1',
  '<<: {a: 1}',
])('the rarely used YAML %j is refused with a place', (text) => {
  expect(first(text).at).toMatch(/^\d+:\d+$/)
})

import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/playbook/read.ts'
import { codeFrame } from '../../src/text/frame.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { columnsOf } from '../../src/text/width.ts'
import { shippedFiles, VALID } from '../support/playbooks.ts'

const WRONG = VALID.replace('stage: boundaries', 'stage: boundries')

/** What a person sees: the place, the line and the underline. */
function seen(text: string, width = 80): { at: string; marked: string; frame: string[] } {
  const finding = readPlaybook(text).findings[0]!
  const index = new LineIndex(text)
  const { line, column } = index.position(finding.start)
  const frame = codeFrame(index, finding, width).split('\n')
  return { at: `${line}:${column}`, marked: text.slice(finding.start, finding.end), frame }
}

/** The characters that stand above the carets. */
function aboveCarets(frame: readonly string[]): string {
  const [line, carets] = frame as [string, string]
  const from = columnsOf(carets.slice(0, carets.indexOf('^')))
  const to = columnsOf(carets)
  let at = 0
  let text = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (at >= from && at < to) text += segment
    at += columnsOf(segment)
  }
  return text
}

test('the frame shows the line, and carets under the wrong word', () => {
  expect(seen(WRONG).frame).toEqual(['   23 |     stage: boundries', '      |            ^^^^^^^^^'])
})

test.each([
  ['line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['a mark and line breaks of Windows', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['accents and emoji on the lines before', (text: string) => text.replaceAll('It ', 'Ça 😀 é ')],
])('%s do not move the place', (_what, change) => {
  const found = seen(change(WRONG))
  expect(found.at).toBe('23:12')
  expect(found.marked).toBe('boundries')
  expect(aboveCarets(found.frame)).toBe('boundries')
})

test.each([
  ['é', 'é'],
  ['an accent as a character of its own', 'e\u0301'],
  ['an emoji', '😀'],
  ['an emoji of several parts', '👩‍👧'],
  ['wide characters', '困難'],
])('%s before the wrong word on its line: the carets stand under the word', (_what, before) => {
  const text = VALID.replace('{', '{')
    .replace(
      '  - id: limit\n    stage: boundaries\n    when: abusive\n    do: Name what has to stop.\n',
      `  - { do: "${before} stop", id: limit, when: abusive, stage: boundries,\n`,
    )
    .replace('    why: It protects you.\n', '    why: It protects you. }\n')
  const found = seen(text)
  expect(found.marked).toBe('boundries')
  expect(aboveCarets(found.frame)).toBe('boundries')
})

test('a long line is cut around the wrong word', () => {
  const long = 'x'.repeat(300)
  const text = VALID.replace(
    '  - id: limit\n    stage: boundaries\n',
    `  - id: limit\n    stage: ${long}boundries\n`,
  )
  const found = seen(text, 60)
  for (const line of found.frame) expect(columnsOf(line)).toBeLessThanOrEqual(60)
})

test('a tab before the wrong word does not move the carets', () => {
  const text = WRONG.replace('stage: boundries', 'stage:\tboundries')
  expect(aboveCarets(seen(text).frame)).toBe('boundries')
})

test('a text over several lines: its place is where it begins', () => {
  const text = VALID.replace('id: hear', 'id: >\n      Two Words\n      here')
  expect(seen(text).at).toBe('17:9')
  expect(seen(text).marked).toBe('>\n      Two Words\n      here')
})

test('every text of a file can be found again by its place', () => {
  const { playbook, tree } = readPlaybook(VALID)
  const text = (path: (string | number)[]): string => {
    const span = tree.spanOf(path)
    return VALID.slice(span.start, span.end)
  }
  expect(text(['title'])).toBe(playbook!.title)
  for (const [i, step] of playbook!.steps.entries()) expect(text(['steps', i, 'do'])).toBe(step.do)
  expect(text(['items', 0, 'options', 2, 'why'])).toBe('One apology is plenty.')
  // What is not there stands where it would have to be added.
  expect(text(['steps', 0, 'say', 3])).toContain('Breathe out once.')
})

test('line breaks of Windows change nothing in what is read', () => {
  for (const { text } of shippedFiles()) {
    const windows = readPlaybook(text.replaceAll('\n', '\r\n'))
    const unix = readPlaybook(text)
    expect(windows.findings).toEqual([])
    expect(windows.playbook).toEqual(unix.playbook)
    expect(windows.bank).toEqual(unix.bank)
    expect(windows.sources).toEqual(unix.sources)
  }
})

import { spawnSync } from 'node:child_process'
import * as core from '@actions/core'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import type { FileResult, LintFinding } from '../../src/lint/finding.ts'
import { data, property } from '../../src/lint/reporters/github.ts'
import { type Format, REPORTERS } from '../../src/lint/reporters/index.ts'
import type { LintReport } from '../../src/lint/reporters/report.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { ROOT } from '../support/program.ts'

const plain = (text: string): string => text
const paint = { error: plain, warning: plain, info: plain, dim: plain, strong: plain }

function print(format: Format, results: readonly FileResult[], texts: Record<string, string> = {}): string {
  const index = (path: string): LineIndex => new LineIndex(texts[path] ?? '')
  const report: LintReport = {
    results,
    checks: CHECKS,
    version: '1.2.3',
    files: results.length,
    index,
    width: 80,
    paint,
  }
  return REPORTERS[format](report)
}

/** A finding on the words of a text. */
function on(text: string, words: string, more: Partial<LintFinding> = {}): LintFinding {
  const start = text.indexOf(words)
  const index = new LineIndex(text)
  const { line, column } = index.position(start)
  const end = index.position(start + words.length)
  return {
    check: 'doubled-word',
    severity: 'warning',
    message: 'a word stands twice',
    fix: 'Take one out.',
    start,
    end: start + words.length,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    ...more,
  }
}

const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
const point = v.strictObject({ line: positive, column: positive })
const range = v.strictObject({ start: point, end: point })
const path = v.pipe(v.string(), v.regex(/^(?!\.?\/)[^\\]+$/))

/** Codes a reader of each format relies on; strict, so that nothing slips in. */
const SCHEMAS = {
  gitlab: v.array(
    v.strictObject({
      description: v.pipe(v.string(), v.minLength(1)),
      check_name: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
      fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16,}$/)),
      severity: v.picklist(['info', 'minor', 'major', 'critical', 'blocker']),
      location: v.strictObject({ path, lines: v.strictObject({ begin: positive, end: positive }) }),
    }),
  ),
  rdjson: v.strictObject({
    source: v.strictObject({ name: v.string(), url: v.pipe(v.string(), v.url()) }),
    diagnostics: v.array(
      v.strictObject({
        message: v.pipe(v.string(), v.minLength(1)),
        location: v.strictObject({ path, range }),
        severity: v.picklist(['ERROR', 'WARNING', 'INFO']),
        code: v.strictObject({ value: v.string() }),
        suggestions: v.optional(v.array(v.strictObject({ range, text: v.string() }))),
      }),
    ),
  }),
  sarif: v.object({
    version: v.literal('2.1.0'),
    $schema: v.pipe(v.string(), v.url()),
    runs: v.tuple([
      v.object({
        tool: v.object({
          driver: v.object({
            name: v.literal('evenkeel'),
            version: v.string(),
            informationUri: v.pipe(v.string(), v.url()),
            rules: v.array(v.object({ id: v.string(), shortDescription: v.object({ text: v.string() }) })),
          }),
        }),
        columnKind: v.literal('utf16CodeUnits'),
        results: v.array(
          v.strictObject({
            ruleId: v.string(),
            ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
            level: v.picklist(['error', 'warning', 'note']),
            message: v.strictObject({ text: v.pipe(v.string(), v.regex(/[.?!"]$/)) }),
            locations: v.tuple([
              v.strictObject({
                physicalLocation: v.strictObject({
                  artifactLocation: v.strictObject({ uri: v.pipe(v.string(), v.regex(/^[!-~]+$/)) }),
                  region: v.strictObject({
                    startLine: positive,
                    startColumn: positive,
                    endLine: positive,
                    endColumn: positive,
                  }),
                }),
              }),
            ]),
            partialFingerprints: v.record(v.string(), v.pipe(v.string(), v.minLength(8))),
          }),
        ),
      }),
    ]),
  }),
} as const

const HARD = 'title: "é 👍🏽\tthe the end"\r\nsummary: the the 👍🏽 end\r\n'

describe('each format', () => {
  const texts = { 'a b/ü.yaml': HARD, 'clean.yaml': 'id: x\n' }
  const results: FileResult[] = [
    {
      path: 'a b/ü.yaml',
      findings: [
        on(HARD, 'the the', { replacement: 'the' }),
        on(HARD, 'summary', { severity: 'error', check: 'unknown-key' }),
        on(HARD, '👍🏽 end', { severity: 'info' }),
      ],
    },
    { path: 'clean.yaml', findings: [] },
  ]

  it.each(['gitlab', 'rdjson', 'sarif'] as const)('%s has its shape, with findings and without', (format) => {
    for (const some of [results, results.slice(1), []]) {
      const parsed = v.safeParse(SCHEMAS[format], JSON.parse(print(format, some, texts)))
      expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined()
    }
  })

  it('gitlab tells two alike apart, and knows them again when lines move', () => {
    const twice = 'a: the the\nb: the the\n'
    const second = 'a: the the\n'.length
    const findings = [0, second].map((from) => ({
      ...on(twice, 'the the'),
      start: from,
      line: from === 0 ? 1 : 2,
    }))
    const of = (text: string, down: number) =>
      JSON.parse(
        print(
          'gitlab',
          [{ path: 'a.yaml', findings: findings.map((f) => ({ ...f, line: f.line + down })) }],
          {
            'a.yaml': text,
          },
        ),
      ).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    const before = of(twice, 0)
    expect(new Set(before).size).toBe(2)
    expect(of(`# one\n# two\n${twice}`, 2)).toEqual(before)
  })

  it('counts columns as its readers do', () => {
    const [first] = results[0]!.findings
    // é is one unit and two bytes, 👍🏽 four units and eight bytes; a tab is one of each.
    expect(first).toMatchObject({ line: 1, column: 16, endColumn: 23 })
    expect(print('text', results, texts)).toContain('a b/ü.yaml:1:16 warning:')
    expect(print('github', results, texts)).toContain('file=a b/ü.yaml,line=1,endLine=1,col=16,endColumn=23,')
    const region = JSON.parse(print('sarif', results, texts)).runs[0].results[0].locations[0].physicalLocation
    expect(region).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%BC.yaml' },
      region: { startLine: 1, startColumn: 16, endLine: 1, endColumn: 23 },
    })
    const [diagnostic, , last] = JSON.parse(print('rdjson', results, texts)).diagnostics
    const byte = (words: string): number => Buffer.byteLength(words) + 1
    const before = 'title: "é 👍🏽\t'
    expect(diagnostic.location.range.start).toEqual({ line: 1, column: byte(before) })
    expect(diagnostic.location.range.end).toEqual({ line: 1, column: byte(`${before}the the`) })
    expect(last.location.range.start).toEqual({ line: 2, column: byte('summary: the the ') })
    expect(diagnostic.suggestions).toEqual([{ range: diagnostic.location.range, text: 'the' }])
  })

  it('sarif addresses files on other drives and roots', () => {
    const uri = (path: string) =>
      JSON.parse(print('sarif', [{ path, findings: [on('x', 'x')] }])).runs[0].results[0].locations[0]
        .physicalLocation.artifactLocation.uri
    expect(uri('/a b/c.yaml')).toBe('file:///a%20b/c.yaml')
    expect(uri('C:/a/ü.yaml')).toBe('file:///C:/a/%C3%BC.yaml')
  })
})

describe('junit', () => {
  it('counts what it holds, and holds nothing that XML forbids', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 4 }), (messages) => {
        const findings = messages.map((message) =>
          on('x', 'x', { message: `m${message}`, fix: `${message}]]><&` }),
        )
        const xml = print('junit', [
          { path: 'a"<&>.yaml', findings },
          { path: 'b.yaml', findings: [] },
        ])
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
        expect(xml.match(/<failure /g)?.length ?? 0).toBe(findings.length)
        expect(xml).toContain(`tests="${Math.max(1, findings.length) + 1}" failures="${findings.length}"`)
        // Whatever is left of markup when tags and entities are gone was not escaped.
        const left = xml
          .replace(/<\/?[a-z]+(?: [a-z]+="[^"<]*")*\s*\/?>|<\?xml[^>]*\?>/g, '')
          .replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')
        expect(left).not.toMatch(/[<>&]/)
      }),
    )
  })

  const xmllint = spawnSync('xmllint', ['--version']).status === 0
  it.skipIf(!xmllint)('is valid by its schema', () => {
    const findings = ['a\u0007b', 'ü 👍🏽 <&>"', '\ud800'].map((message) => on('x', 'x', { message }))
    const input = print('junit', [
      { path: 'a.yaml', findings },
      { path: 'b.yaml', findings: [] },
    ])
    const args = ['--noout', '--schema', `${ROOT}/test/fixtures/junit.xsd`, '-']
    const { stderr } = spawnSync('xmllint', args, { input, encoding: 'utf8' })
    expect(stderr).toBe('- validates\n')
  })
})

describe('github', () => {
  /** What GitHub's own toolkit writes. */
  function toolkit(act: () => void): string {
    const write = process.stdout.write
    let out = ''
    process.stdout.write = ((chunk: string) => {
      out += chunk
      return true
    }) as typeof write
    try {
      act()
    } finally {
      process.stdout.write = write
    }
    return out.replace(/\r?\n$/, '')
  }

  it('escapes as the toolkit of GitHub does', () => {
    const hard = fc.string({ unit: fc.constantFrom(...'%:,\r\n=;ab 👍🏽é%25'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(hard, fc.string()), fc.oneof(hard, fc.string()), (message, title) => {
        // The toolkit leaves an empty property out.
        const head = title === '' ? '::error ::' : `::error title=${property(title)}::`
        expect(toolkit(() => core.error(message, { title }))).toBe(head + data(message))
      }),
    )
  })

  it('writes whole annotations as the toolkit does', () => {
    const finding = on(HARD, 'the the', { severity: 'error', message: '100%: a, b' })
    const [line] = print('github', [{ path: 'a,b:c.yaml', findings: [finding] }], {
      'a,b:c.yaml': HARD,
    }).split('\n')
    const theirs = toolkit(() =>
      core.error('100%: a, b. Take one out.', {
        title: 'doubled-word',
        file: 'a,b:c.yaml',
        startLine: 1,
        endLine: 1,
        startColumn: 16,
        endColumn: 23,
      }),
    )
    const parts = (command: string): string[] =>
      command
        .replace(/^::error |::/g, ',')
        .split(',')
        .sort()
    expect(parts(line!)).toEqual(parts(theirs))
  })

  it('names errors first, and everything again where it can be read', () => {
    const text = Array.from({ length: 30 }, (_, i) => `k${i}: v\n`).join('')
    const findings = Array.from({ length: 30 }, (_, i) =>
      on(text, `k${i}:`, {
        severity: i % 5 < 2 ? 'error' : i % 5 < 4 ? 'warning' : 'info',
        message: `number ${i}`,
      }),
    )
    const lines = print('github', [{ path: 'a.yaml', findings }], { 'a.yaml': text }).split('\n')
    const commands = lines.filter((line) => line.startsWith('::'))
    expect(commands.map((line) => line.slice(2, line.indexOf(' ')))).toEqual([
      ...Array(12).fill('error'),
      ...Array(12).fill('warning'),
      ...Array(6).fill('notice'),
    ])
    const rest = lines.slice(30).join('\n')
    for (const { line, message } of findings)
      expect(rest).toMatch(new RegExp(`a\\.yaml:${line}:1 \\w+: ${message}\\b`))
    expect(rest).toContain('12 errors, 12 warnings and 6 info in 1 of 1 file.')
  })

  it('columns are left out where a finding goes over several lines', () => {
    const text = 'a: |\n  b\n  c\n'
    const [line] = print('github', [{ path: 'a.yaml', findings: [on(text, '|\n  b\n  c')] }]).split('\n')
    expect(line).toMatch(/^::warning file=a\.yaml,line=1,endLine=3,title=/)
  })
})

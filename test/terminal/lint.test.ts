import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { FORMATS } from '../../src/lint/reporters/index.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { FLAWED, foundIn, LINE_AT, lintJson, onlyChecks, withLine } from '../support/lint-runs.ts'
import { evenkeel } from '../support/program.ts'

const IDS = CHECKS.map(({ id }) => id)

/** A project in which only two checks are on: one warns, one gives an error. */
function project(on: Record<string, string> = { 'doubled-word': 'warning', 'wrong-value': 'error' }): string {
  const home = tempFolder()
  writeIn(home, 'evenkeel.yaml', onlyChecks(IDS, on))
  return home
}

const CLEAN = withLine('do: Put down the scanner.', 'clean')
const WARNING = withLine(FLAWED, 'warns')
const ERROR = CLEAN.replace('stage: calm', 'stage: clam')

describe('exit codes', () => {
  it.each<[string, string[], number]>([
    ['nothing found', ['clean.yaml'], 0],
    ['a warning', ['warns.yaml'], 0],
    ['an error', ['breaks.yaml'], 1],
    ['a warning, with --fail-on warning', ['warns.yaml', '--fail-on', 'warning'], 1],
    ['as many warnings as allowed', ['warns.yaml', '--max-warnings', '1'], 0],
    ['more warnings than allowed', ['warns.yaml', '--max-warnings', '0'], 1],
    [
      'more warnings than allowed, though only errors are shown',
      ['warns.yaml', '--quiet', '--max-warnings=0'],
      1,
    ],
    ['a missing path', ['clean.yaml', 'absent.yaml'], 2],
    ['a folder without YAML', ['empty'], 2],
    ['a number that is none', ['clean.yaml', '--max-warnings', 'few'], 2],
    ['a format there is not', ['clean.yaml', '--format', 'xml'], 2],
    ['--dry-run alone', ['clean.yaml', '--dry-run'], 2],
    ['a report that cannot be written', ['warns.yaml', '--output', 'absent/report.txt'], 2],
    ['a baseline that is not there', ['warns.yaml', '--baseline', 'absent.json'], 2],
    ['a baseline that is something else', ['warns.yaml', '--baseline', 'evenkeel.yaml'], 2],
    ['a revision outside a checkout', ['warns.yaml', '--against', 'main'], 2],
  ])('%s', async (_, args, code) => {
    const home = project()
    writeIn(home, 'clean.yaml', CLEAN)
    writeIn(home, 'warns.yaml', WARNING)
    writeIn(home, 'breaks.yaml', ERROR)
    mkdirSync(join(home, 'empty'))
    const ran = await evenkeel(['lint', ...args], { home, env: { GIT_CEILING_DIRECTORIES: home } })
    expect(ran.stderr + ran.stdout).not.toMatch(/broke|at .*\.cjs/)
    expect(ran.code, ran.stdout + ran.stderr).toBe(code)
    // Whatever could not be done is said in one sentence, without a report beside it.
    if (code === 2) expect([ran.stdout, ran.stderr.trim().split('\n').length]).toEqual(['', 1])
  })
})

it('says how many, in words, and nothing of what is fine', async () => {
  const home = project()
  writeIn(home, 'a/clean.yaml', CLEAN)
  writeIn(home, 'a/warns.yaml', WARNING)
  writeIn(home, 'a/breaks.yml', ERROR.replace('id: clean', 'id: other'))
  const { stdout } = await evenkeel(['lint', 'a'], { home })
  expect(stdout).toContain('1 error and 1 warning in 2 of 3 files.')
  expect(stdout).not.toContain('clean.yaml')
  const quiet = await evenkeel(['lint', 'a', '--quiet'], { home })
  expect(quiet.stdout).toContain('1 error in 1 of 3 files; 1 warning not shown.')
  expect(quiet.stdout).not.toContain('doubled-word')
})

describe('what it is given', () => {
  it('takes files, folders and what is below, each once, and no hidden ones', async () => {
    const home = project()
    for (const name of [
      'p/one.yaml',
      'p/deep/er/two.yml',
      'p/x.yaml/three.yaml',
      'p/.git/no.yaml',
      'p/no.txt',
    ])
      writeIn(home, name, withLine(FLAWED, name.replace(/[^a-z]/g, '-')))
    const { brief } = await lintJson(['p', 'p/one.yaml', './p/deep'], { home })
    expect(brief).toEqual(
      ['p/deep/er/two.yml', 'p/one.yaml', 'p/x.yaml/three.yaml'].map(
        (name) => `${name} doubled-word warning`,
      ),
    )
  })

  it('follows no links in circles', async () => {
    const home = project()
    writeIn(home, 'p/one.yaml', WARNING)
    symlinkSync(join(home, 'p'), join(home, 'p/loop'))
    const { ran, found } = await lintJson(['p'], { home })
    expect(ran.code).toBe(0)
    expect(found.length).toBeGreaterThan(0)
  })

  it('reads standard input under the name it is given', async () => {
    const home = project()
    writeIn(home, 'quiet/evenkeel.yaml', 'lint: {}\n')
    const named = await lintJson(['-', '--stdin-name', 'p/one.yaml'], { home, input: WARNING })
    expect(named.brief).toEqual(['p/one.yaml doubled-word warning'])
    const nameless = await lintJson(['-'], { home, input: `\ufeff${WARNING.replaceAll('\n', '\r\n')}` })
    expect(nameless.found).toMatchObject([{ path: '<stdin>', line: LINE_AT, column: 13 }])
    const nothing = await evenkeel(['lint', '-'], { home, input: '' })
    // An empty file cannot be used, whatever is switched off.
    expect(nothing.code).toBe(1)
  })

  it.each<[string, Uint8Array | string]>([
    ['bytes', Uint8Array.from({ length: 4096 }, (_, i) => (i * 131 + (i >> 3)) % 256)],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['zeros', new Uint8Array(5000)],
    ['nothing', ''],
    ['a list', '- 1\n- 2\n'],
    ['brackets', '['.repeat(50_000)],
    [
      'a bomb of aliases',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`,
    ],
  ])('says where and why a file of %s cannot be read', async (_, content) => {
    const home = tempFolder()
    writeIn(home, 'odd.yaml', content)
    const ran = await evenkeel(['lint', 'odd.yaml'], { home })
    expect(ran.code, ran.stderr).toBe(1)
    expect(ran.stdout).toMatch(/^odd\.yaml:\d+:\d+ error: /)
    expect(ran.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
  })

  it('says in one sentence that a file is gone', async () => {
    const home = project()
    const file = writeIn(home, 'p/one.yaml', WARNING)
    rmSync(file)
    symlinkSync(join(home, 'nowhere.yaml'), file)
    const ran = await evenkeel(['lint', 'p'], { home })
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^There is no file p\/one/),
    })
  })

  it('lets other broken playbooks of the settings be', async () => {
    const home = tempFolder()
    writeIn(home, 'evenkeel.yaml', 'playbooks: [p]\n')
    writeIn(home, 'p/broken.yaml', 'steps: [')
    writeIn(home, 'p/warns.yaml', WARNING)
    writeIn(home, 'p/twin.yaml', WARNING)
    const all = await lintJson([], { home }, ['yaml', 'doubled-word', 'duplicate-playbook-id'])
    expect(all.brief).toEqual([
      'p/broken.yaml yaml error',
      'p/twin.yaml doubled-word warning',
      'p/warns.yaml duplicate-playbook-id error',
      'p/warns.yaml doubled-word warning',
    ])
    expect((await lintJson(['p/warns.yaml'], { home }, ['yaml', 'doubled-word'])).brief).toEqual([
      'p/warns.yaml doubled-word warning',
    ])
  })

  it('knows the sources of the project when only one playbook is named', async () => {
    const home = tempFolder()
    const sources =
      'format: 1\nkind: sources\nsources:\n  our-study:\n    text: Our own study\n    url: https://example.org\n'
    writeIn(home, 'p/sources.yaml', sources)
    writeIn(home, 'p/deep/one.yaml', CLEAN.replace('[venting, packard21, henkel]', '[our-study, no-study]'))
    const { found } = await lintJson(['p/deep/one.yaml'], { home }, ['unknown-source'])
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('no-study')])
  })
})

describe('--output', () => {
  it.each(FORMATS)('writes what %s would print, and says so on standard error', async (format) => {
    const home = project()
    writeIn(home, 'warns.yaml', WARNING)
    const printed = await evenkeel(['lint', 'warns.yaml', '--format', format], { home })
    const ran = await evenkeel(['lint', 'warns.yaml', '--format', format, '--output', 'report'], { home })
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toBe(
      'Wrote report. 1 warning in 1 of 1 file. "evenkeel lint --explain <check>" says more about one.\n',
    )
    const { textOf } = await import('../support/lint-runs.ts')
    expect(textOf(home, 'report')).toBe(printed.stdout)
  })

  it('keeps the old report when the new one cannot be written', async () => {
    const home = project()
    writeIn(home, 'warns.yaml', WARNING)
    mkdirSync(join(home, 'report'))
    const ran = await evenkeel(['lint', 'warns.yaml', '--output', 'report'], { home })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(/^report is a folder/) })
  })
})

it('counts warnings in words that fit', async () => {
  const home = project()
  writeIn(home, 'warns.yaml', WARNING)
  const ran = await evenkeel(['lint', 'warns.yaml', '--max-warnings', '0'], { home })
  expect(ran.stderr).toContain('1 warning; the most allowed is 0.')
})

describe('--explain', () => {
  it('shows every check, and lists them all', async () => {
    const home = tempFolder()
    const list = await evenkeel(['lint', '--explain', 'all'], { home, env: { COLUMNS: '200' } })
    expect(IDS.filter((id) => !list.stdout.includes(`  ${id} `))).toEqual([])
    const page = await evenkeel(['lint', '--explain', 'longest-key'], { home })
    expect(page.code).toBe(0)
    for (const word of ['Why', 'Instead', 'Found:', 'Fine:', 'Source', 'evenkeel-ignore longest-key'])
      expect(page.stdout).toContain(word)
  })

  it('says what was meant', async () => {
    const ran = await evenkeel(['lint', '--explain', 'longest-kye'], { home: tempFolder() })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "longest-key"?') })
    const part = await evenkeel(['lint', '--explain', 'stale'], { home: tempFolder() })
    expect(part).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "stale-date"?') })
  })

  it.each([
    ['too-many-steps', /more than 18 steps/],
    ['longest-key', /25 percent and 10 characters/],
    ['key-position-bias', /6 questions or more.*100/s],
    ['long-stem', /more than 80 words/],
  ])('names the number of %s', async (id, number) => {
    const { stdout } = await evenkeel(['lint', '--explain', id], { home: tempFolder() })
    expect(stdout.split('Found:')[0]!.replace(/\s+/g, ' ')).toMatch(number)
  })

  it('is said by --help to list them all', async () => {
    const { stdout } = await evenkeel(['lint', '--help'], { home: tempFolder() })
    expect(stdout.replace(/\s+/g, ' ')).toContain('--explain all lists them')
  })
})

it('finds the same on threads as without, in the same order, and remembers it', async () => {
  const home = tempFolder()
  // So many that also a machine with two processors takes threads.
  const count = 1600
  for (let i = 0; i < count; i++) {
    const text = i % 50 === 7 ? 'steps: [' : withLine(i % 3 === 0 ? FLAWED : 'do: Put down it.', `p-${i}`)
    writeFileSync(join(home, `p-${String(i).padStart(4, '0')}.yaml`), text)
  }
  const args = ['lint', '.', '--format', 'json']
  const threads = await evenkeel(args, { home })
  const remembered = await evenkeel(args, { home })
  expect(remembered.stdout).toBe(threads.stdout)
  // Some of the files are too few for threads.
  const alone = await evenkeel(['lint', ...names(0, 150), '--format', 'json', '--no-cache'], { home })
  const flawed = (json: string, upTo: string) =>
    foundIn(json).filter(({ check, path }) => check === 'doubled-word' && path < upTo)
  expect(flawed(alone.stdout, 'p-0150')).toEqual(flawed(threads.stdout, 'p-0150'))
  expect(flawed(threads.stdout, 'p-9999')).toHaveLength(523)

  function names(from: number, to: number): string[] {
    return Array.from({ length: to - from }, (_, i) => `p-${String(from + i).padStart(4, '0')}.yaml`)
  }
})

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { SOUND } from '../lint/sound-playbook.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { FLAWED, LINE_AT, lintJson, MENDED, onlyChecks, textOf, withLine } from '../support/lint-runs.ts'
import { evenkeel } from '../support/program.ts'

const IDS = CHECKS.map(({ id }) => id)
const TWO = onlyChecks(IDS, { 'doubled-word': 'warning', 'british-spelling': 'info' })

describe('--fix', () => {
  it('mends what is safe, keeps all else to the byte, and finds nothing more to do', async () => {
    const home = tempFolder()
    writeIn(home, 'evenkeel.yaml', TWO)
    const comment = '# a remark   with blanks\n'
    const plain = comment + withLine(`${FLAWED} # why: the the grey one`)
    const mended = comment + withLine(`${MENDED} # why: the the grey one`)
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
    writeIn(home, 'a.yaml', plain)
    writeIn(home, 'b.yaml', `\ufeff${crlf(plain)}`)
    writeIn(home, 'c.yaml', withLine('do: >-\n      Put the the grey\n      scanner down.'))
    writeIn(home, 'd.yaml', withLine("do: 'It''s the the grey scanner, put it down.'"))
    const untouched = ['c.yaml', 'd.yaml'].map((name) => textOf(home, name))

    const dry = await evenkeel(['lint', '--fix', '--dry-run'], { home })
    expect(dry.stderr).toContain(`a.yaml:${LINE_AT + 1}:13: would write "the" for "the the"`)
    expect(dry.stderr).toContain(`b.yaml:${LINE_AT + 1}:21: would write "gray" for "grey"`)
    expect(textOf(home, 'a.yaml')).toBe(plain)

    const ran = await evenkeel(['lint', 'a.yaml', 'b.yaml', '--fix', '--fail-on', 'warning'], { home })
    expect(ran.stderr).toBe('Mended 2 in a.yaml.\nMended 2 in b.yaml.\n')
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('No findings in 2 files.') })
    expect(textOf(home, 'a.yaml')).toBe(mended)
    expect(textOf(home, 'b.yaml')).toBe(`\ufeff${crlf(mended)}`)

    const again = await evenkeel(['lint', '--fix'], { home })
    expect(again.stderr).toBe('')
    // Where the words do not stand in the file as they are read, nothing is guessed.
    expect(['c.yaml', 'd.yaml'].map((name) => textOf(home, name))).toEqual(untouched)
    expect(again.stdout).toContain('2 warnings and 2 info in 2 of 4 files.')
  })

  it('does not touch what is ignored, and cannot change standard input', async () => {
    const home = tempFolder()
    writeIn(home, 'evenkeel.yaml', TWO)
    const text = withLine(`${FLAWED} # evenkeel-ignore british-spelling: our brand`)
    writeIn(home, 'a.yaml', text)
    await evenkeel(['lint', '--fix'], { home })
    expect(textOf(home, 'a.yaml')).toBe(text.replace('the the', 'the'))
    const stdin = await evenkeel(['lint', '-', '--fix'], { home, input: text })
    expect(stdin).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('standard input cannot be changed'),
    })
  })

  it.skipIf(process.getuid?.() === 0)('says which file it may not write', async () => {
    const home = tempFolder()
    writeIn(home, 'p/a.yaml', withLine(FLAWED))
    chmodSync(join(home, 'p/a.yaml'), 0o400)
    const ran = await evenkeel(['lint', 'p', '--fix'], { home })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('p/a.yaml') })
  })
})

describe('the baseline', () => {
  it('accepts what is there, tells of what is new, and is right from any folder', async () => {
    const home = tempFolder()
    writeIn(home, 'evenkeel.yaml', `${TWO}  baseline: accepted.json\n`)
    writeIn(home, 'p/a.yaml', withLine(FLAWED))
    writeIn(home, 'p/gone.yaml', withLine(FLAWED, 'gone'))
    const missing = await evenkeel(['lint', 'p'], { home })
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('accepted.json') })
    const wrote = await evenkeel(['lint', 'p', '--write-baseline', 'accepted.json'], { home })
    expect(wrote).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('Wrote accepted.json.'),
    })

    for (const cwd of [home, join(home, 'p')]) {
      const ran = await evenkeel(['lint', cwd, '--fail-on', 'warning'], { home, cwd })
      expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('No findings in 2 files.') })
      expect(ran.stderr).toContain('4 accepted by ')
    }
    // Lines above may change; the same flaw a second time is new, and entries of a file that is gone do no harm.
    renameSync(join(home, 'p/gone.yaml'), join(home, 'p/gone.txt'))
    writeIn(
      home,
      'p/a.yaml',
      `# one\n# two\n${withLine(`${FLAWED}\n    why: Put the the scanner down.`).replace(/\n {4}why: Your.*/, '')}`,
    )
    const { found } = await lintJson(['p'], { home })
    expect(found.map(({ line, check }) => [line, check])).toEqual([[LINE_AT + 3, 'doubled-word']])
  })

  it.each([
    '{"version":1,"accepted":{"a.yaml":5}}',
    '{"version":2,"accepted":{}}',
    'null',
    '[]',
    '{',
  ])('that reads %s is refused', async (text) => {
    const home = tempFolder()
    writeIn(home, 'b.json', text)
    writeIn(home, 'a.yaml', SOUND)
    const ran = await evenkeel(['lint', 'a.yaml', '--baseline', 'b.json'], { home })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(/^b\.json is not a baseline/) })
  })
})

describe('the cache', () => {
  const cacheOf = (home: string): string => join(home, 'cache/lint.json')

  it('changes nothing about what is found, and is not made when it is not wanted', async () => {
    const home = tempFolder()
    writeIn(home, 'a.yaml', withLine(FLAWED))
    const args = ['lint', 'a.yaml', '--format', 'json']
    const without = await evenkeel([...args, '--no-cache'], { home })
    expect(existsSync(cacheOf(home))).toBe(false)
    const cold = await evenkeel(args, { home })
    expect(existsSync(cacheOf(home))).toBe(true)
    const warm = await evenkeel(args, { home })
    expect([cold.stdout, warm.stdout]).toEqual([without.stdout, without.stdout])
  })

  it('knows a file again only with the same words, name, settings and sources', async () => {
    const home = tempFolder()
    writeIn(home, 'a.yaml', withLine(FLAWED))
    expect((await lintJson(['a.yaml'], { home })).found).toHaveLength(2)
    writeIn(home, 'a.yaml', withLine(FLAWED.replace('the the', 'the')))
    expect((await lintJson(['a.yaml'], { home })).found).toHaveLength(1)
    writeIn(home, 'evenkeel.yaml', TWO.replace('british-spelling: info', 'british-spelling: error'))
    expect((await lintJson(['a.yaml'], { home })).brief).toEqual(['a.yaml british-spelling error'])
    writeIn(home, 'b.yaml', textOf(home, 'a.yaml'))
    expect((await lintJson(['b.yaml'], { home })).brief).toEqual(['b.yaml british-spelling error'])
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1}',
    '{"version":1,"files":null}',
    '{"version":1,"files":5}',
    '{"version":99,"files":{}}',
    '\u0000\u0001',
  ])('that reads %j is as good as none', async (text) => {
    const home = tempFolder()
    writeIn(home, 'a.yaml', withLine(FLAWED))
    writeIn(home, 'cache/lint.json', text)
    const { ran, found } = await lintJson(['a.yaml'], { home })
    expect([ran.code === 3, ran.stderr, found.length]).toEqual([false, '', 2])
  })

  it('with broken entries, or one that cannot be written, is as good as none', async () => {
    const home = tempFolder()
    writeIn(home, 'a.yaml', withLine(FLAWED))
    const { found } = await lintJson(['a.yaml'], { home })
    const stored = JSON.parse(textOf(home, 'cache/lint.json')) as { files: Record<string, unknown> }
    for (const broken of [null, 5, {}, { findings: 'x' }]) {
      const files = Object.fromEntries(Object.keys(stored.files).map((key) => [key, broken]))
      writeIn(home, 'cache/lint.json', JSON.stringify({ ...stored, files }))
      expect((await lintJson(['a.yaml'], { home })).found).toEqual(found)
    }
    const other = tempFolder()
    writeIn(other, 'a.yaml', withLine(FLAWED))
    writeIn(other, 'cache', 'a file where a folder should be')
    expect((await lintJson(['a.yaml'], { home: other })).found).toEqual(found)
    mkdirSync(join(home, 'h/cache/lint.json'), { recursive: true })
    writeIn(home, 'h/a.yaml', withLine(FLAWED))
    expect((await lintJson(['a.yaml'], { home: join(home, 'h') })).found).toEqual(found)
  })

  it('stays whole when several runs write it at once', async () => {
    const home = tempFolder()
    const names = Array.from({ length: 8 }, (_, i) => writeIn(home, `p${i}.yaml`, withLine(FLAWED, `p-${i}`)))
    const runs = await Promise.all(names.map((_, i) => lintJson([`p${i}.yaml`], { home })))
    expect(runs.map(({ ran, found }) => [ran.stderr, found.length])).toEqual(names.map(() => ['', 2]))
    expect(() => JSON.parse(textOf(home, 'cache/lint.json'))).not.toThrow()
    expect(readdirSync(join(home, 'cache'))).toEqual(['lint.json'])
  })
})

describe('--against', () => {
  const LATER = ['lost-id', 'reused-id', 'renamed-id']
  const now = SOUND.replace('id: call-back', 'id: ring-back')

  it('a folder', async () => {
    const home = tempFolder()
    writeIn(home, 'old/p/parcel.yaml', SOUND)
    writeIn(home, 'p/moved/parcel.yaml', now)
    const { ran, brief } = await lintJson(['p', '--against', 'old'], { home }, LATER)
    expect([ran.code, brief]).toEqual([1, ['p/moved/parcel.yaml renamed-id error']])
    writeIn(home, 'evenkeel.yaml', 'lint: { checks: { renamed-id: off } }\n')
    expect((await lintJson(['p', '--against', 'old'], { home }, LATER)).found).toEqual([])
  })

  it('can be excused at the line', async () => {
    const home = tempFolder()
    writeIn(home, 'old.yaml', SOUND)
    const remark = '# evenkeel-ignore renamed-id: it was never published'
    writeIn(home, 'parcel.yaml', now.replace('id: ring-back', `id: ring-back ${remark}`))
    expect((await lintJson(['parcel.yaml', '--against', 'old.yaml'], { home }, LATER)).found).toEqual([])
    // Without an older version nobody can tell whether the remark is of use.
    expect((await lintJson(['parcel.yaml'], { home }, ['unused-ignore'])).found).toEqual([])
  })

  it('a revision, from any folder, by absolute paths and by those of the settings', async () => {
    const home = tempFolder()
    const git = (...args: string[]): void => {
      const env = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1' }
      const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main']
      const done = spawnSync('git', [...who, ...args], { cwd: join(home, 'r'), env, encoding: 'utf8' })
      expect(done.stderr + done.status).toMatch(/0$/)
    }
    writeIn(home, 'r/p/ü b/parcel.yaml', SOUND)
    writeIn(
      home,
      'r/p/gone.yaml',
      SOUND.replace('id: late-parcel', 'id: other').replaceAll('scanner', 'book'),
    )
    writeIn(home, 'r/evenkeel.yaml', 'playbooks: [p]\n')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'one')
    renameSync(join(home, 'r/p/ü b/parcel.yaml'), join(home, 'r/p/parcel.yaml'))
    renameSync(join(home, 'r/p/gone.yaml'), join(home, 'gone.yaml'))
    writeIn(home, 'r/p/parcel.yaml', now)
    const whole = ['p/parcel.yaml lost-id error', 'p/parcel.yaml renamed-id error']
    for (const [cwd, args] of [
      ['r', ['p']],
      ['r', []],
      ['r', ['.']],
      ['r', [join(home, 'r/p')]],
      ['r/p', ['.']],
    ] as const) {
      const { brief } = await lintJson([...args, '--against', 'HEAD'], { home, cwd: join(home, cwd) }, LATER)
      expect(brief.map((line) => line.replace(/^parcel/, 'p/parcel')).sort(), `${cwd} ${args}`).toEqual(whole)
    }
    const wrong = await evenkeel(['lint', 'p', '--against', 'nowhere'], { home, cwd: join(home, 'r') })
    expect(wrong).toMatchObject({ code: 2, stderr: 'There is no folder and no git revision "nowhere".\n' })
  })
})

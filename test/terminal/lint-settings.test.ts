import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { FORMATS } from '../../src/lint/reporters/index.ts'
import { fileOfExample, SOUND } from '../lint/sound-playbook.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { FLAWED, foundIn, lintJson, onlyChecks, textOf, withLine } from '../support/lint-runs.ts'
import { evenkeel } from '../support/program.ts'

const WARNING = withLine(FLAWED)
const checks = (on: Record<string, string>): string =>
  `lint:\n  checks:\n${Object.entries(on)
    .map(([id, level]) => `    ${id}: ${level}\n`)
    .join('')}`

describe('the settings file', () => {
  it('is found upward from the folder one is in', async () => {
    const home = tempFolder()
    writeIn(home, 'evenkeel.yaml', checks({ 'doubled-word': 'error', 'british-spelling': 'off' }))
    writeIn(home, 'a/b/one.yaml', WARNING)
    const { ran, brief } = await lintJson(['one.yaml'], { home, cwd: join(home, 'a/b') })
    expect([brief, ran.code]).toEqual([['one.yaml doubled-word error'], 1])
  })

  it('of the project wins over that of the person, and flags win over both', async () => {
    const home = tempFolder()
    writeIn(
      home,
      'evenkeel.yaml',
      `${checks({ 'doubled-word': 'info', 'british-spelling': 'error' })}  fail-on: error\n`,
    )
    writeIn(
      home,
      'p/evenkeel.yaml',
      `${checks({ 'british-spelling': 'off' })}  fail-on: warning\n  max-warnings: 0\n`,
    )
    writeIn(home, 'p/one.yaml', WARNING)
    const options = { home, cwd: join(home, 'p') }
    expect((await lintJson(['one.yaml'], options)).brief).toEqual(['one.yaml doubled-word info'])
    writeIn(home, 'p/evenkeel.yaml', `${onlyWarning}  fail-on: warning\n  max-warnings: 0\n`)
    expect((await lintJson(['one.yaml'], options)).ran.code).toBe(1)
    expect((await lintJson(['one.yaml', '--fail-on', 'error'], options)).ran.code).toBe(1)
    const both = ['one.yaml', '--fail-on', 'error', '--max-warnings', '5']
    expect((await lintJson(both, options)).ran.code).toBe(0)
  })

  const onlyWarning = onlyChecks(
    CHECKS.map(({ id }) => id),
    { 'doubled-word': 'warning' },
  )

  it('takes in others, each winning over what it extends', async () => {
    const home = tempFolder()
    writeIn(home, 'wide/evenkeel.yaml', checks({ 'doubled-word': 'error', 'british-spelling': 'error' }))
    writeIn(
      home,
      'mid/house.yaml',
      `extends: ../wide/evenkeel.yaml\n${checks({ 'british-spelling': 'warning' })}`,
    )
    writeIn(home, 'p/evenkeel.yaml', `extends: [../mid/house.yaml]\n${checks({ 'doubled-word': 'info' })}`)
    writeIn(home, 'p/one.yaml', WARNING)
    const { brief } = await lintJson(['one.yaml'], { home, cwd: join(home, 'p') })
    expect(brief).toEqual(['one.yaml doubled-word info', 'one.yaml british-spelling warning'])
  })

  it.each<[string, string, RegExp]>([
    [
      'a key there is not',
      'lint:\n  chekcs: {}\n',
      /^p\/evenkeel\.yaml:2:3: .*chekcs.*Did you mean "checks"/,
    ],
    [
      'a check there is not',
      checks({ 'doubled-wrod': 'off' }),
      /^p\/evenkeel\.yaml:3:5: .*"doubled-wrod", which does not exist\. Did you mean "doubled-word"/,
    ],
    [
      'a check there is not, in an override',
      'lint:\n  overrides:\n    - files: "*.yaml"\n      checks: { jargon: off, long-stm: off }\n',
      /^p\/evenkeel\.yaml:4:30: .*"long-stm", which does not exist\. Did you mean "long-stem"/,
    ],
    ['a severity there is not', checks({ 'doubled-word': 'loud' }), /^p\/evenkeel\.yaml:3:19: .*loud/],
    ['a wrong number', 'lint:\n  max-warnings: -1\n', /^p\/evenkeel\.yaml:2:17: /],
    [
      'an override without files',
      'lint:\n  overrides:\n    - checks: {}\n',
      /^p\/evenkeel\.yaml:3:7: .*files/,
    ],
    [
      'broken YAML',
      'lint: [\n',
      /^p\/evenkeel\.yaml:\d+:\d+: the YAML cannot be read here|^p\/evenkeel\.yaml:\d+:\d+: /,
    ],
    ['a circle', 'extends: evenkeel.yaml\n', /^p\/evenkeel\.yaml extends itself/],
    ['something that is not there', 'extends: absent.yaml\n', /^There is no file p\/absent\.yaml/],
  ])('with %s is refused in one sentence with its place', async (_, text, message) => {
    const home = tempFolder()
    writeIn(home, 'p/evenkeel.yaml', text)
    writeIn(home, 'p/one.yaml', WARNING)
    const ran = await evenkeel(['lint', 'one.yaml'], { home, cwd: join(home, 'p') })
    const said = ran.stderr.replace(
      /^(There is no file )?(\S*evenkeel|absent)/,
      (_, a = '', b) => `${a}p/${b}`,
    )
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(said).toMatch(message)
  })

  it('with a long circle is refused', async () => {
    const home = tempFolder()
    for (const [from, to] of ['evenkeel b', 'b c', 'c evenkeel'].map((pair) => pair.split(' ')))
      writeIn(home, `${from}.yaml`, `extends: ${to}.yaml\n`)
    const ran = await evenkeel(['lint', 'c.yaml'], { home })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('extends itself') })
  })
})

describe('overrides by path', () => {
  const settings = (files: string): string =>
    `lint:\n  checks: { british-spelling: off }\n  overrides:\n    - files: ${files}\n      checks: { doubled-word: error }\n`

  it.each([
    '"p/legacy/**"',
    '"./p/legacy/**"',
    '["other/**", "**/legacy/*.yaml"]',
    "'p\\legacy\\*.yaml'",
    'p/legacy/one.yaml',
    '"HERE/p/legacy/**"',
  ])('%s', async (files) => {
    const home = tempFolder()
    writeIn(home, 'evenkeel.yaml', settings(files.replace('HERE', home)))
    writeIn(home, 'p/legacy/one.yaml', WARNING)
    writeIn(home, 'p/one.yaml', withLine(FLAWED, 'other-parcel'))
    for (const args of [['p'], ['./p/legacy/one.yaml', 'p/one.yaml'], [join(home, 'p')]]) {
      const { brief } = await lintJson(args, { home })
      expect(brief.sort()).toEqual([
        'p/legacy/one.yaml doubled-word error',
        'p/one.yaml doubled-word warning',
      ])
    }
    const { brief } = await lintJson(['one.yaml', '../one.yaml'], { home, cwd: join(home, 'p/legacy') })
    expect(brief[0]).toBe('one.yaml doubled-word error')
    expect(brief[1]).toMatch(/p\/one\.yaml doubled-word warning$/)
  })

  it('of the nearer settings win over the wider ones, and later ones over earlier ones', async () => {
    const home = tempFolder()
    writeIn(home, 'wide.yaml', settings('"p/**"'))
    writeIn(
      home,
      'evenkeel.yaml',
      'extends: wide.yaml\nlint:\n  overrides:\n    - { files: "p/*.yaml", checks: { doubled-word: off } }\n    - { files: p/two.yaml, checks: { doubled-word: info } }\n',
    )
    writeIn(home, 'p/one.yaml', WARNING)
    writeIn(home, 'p/two.yaml', withLine(FLAWED, 'two'))
    writeIn(home, 'p/q/three.yaml', withLine(FLAWED, 'three'))
    const { brief } = await lintJson(['p'], { home })
    expect(brief).toEqual(['p/q/three.yaml doubled-word error', 'p/two.yaml doubled-word info'])
  })
})

describe('a check that is off', () => {
  /** What shows only in the text of a file, and not in a part of a playbook. */
  const TEXTS: Readonly<Record<string, string>> = {
    yaml: 'steps: [',
    empty: '',
    'too-large': `title: ${'x'.repeat(2_000_001)}`,
    'too-many-aliases': `title: &a x\nsteps: [${Array.from({ length: 120 }, () => '*a').join(', ')}]\n`,
    'too-deep': `steps: ${'['.repeat(500)}`,
    binary: '\u0000\u0001\u0002\u0003PNG',
    'bad-pattern': rules('match: ["(no"]'),
    'unknown-rule': `${rules('match: ["no"]')}adjust: [{ rule: no-such-rule, off: true }]\n`,
    'rule-example': rules('match: ["no"] }], examples: { hit: ["Yes."] } }\n#'),
    'unused-ignore': withLine('do: Put it down and look up. # evenkeel-ignore shouting: no'),
    'ignore-without-reason': withLine('do: Put it down and look up. # evenkeel-ignore thin-step'),
    // They take two versions of a file.
    'lost-id': SOUND,
    'reused-id': SOUND,
    'renamed-id': SOUND,
    // All files here have the same id.
    'duplicate-playbook-id': SOUND,
  }

  /** A file of rules with one rule. */
  function rules(pattern: string): string {
    const rule = 'id: says-no, title: Says no, why: It shuts a door., instead: Say what can be done.'
    return `format: 1\nkind: rules\nrules:\n  - { ${rule}, patterns: [{ ${pattern} }] }\n`
  }

  /** A file that cannot be used at all stays an error, whatever is off; so do rules that cannot be read. */
  const usable = CHECKS.filter(
    (check) =>
      !(check.scope === 'reader' && check.stays) && !/^(?:empty|bad-pattern|unknown-rule)$/.test(check.id),
  )

  /** One file for each check, in which it finds something. */
  function fillWithFlaws(folder: string, checks: typeof CHECKS): void {
    for (const { id, examples } of checks)
      writeIn(folder, `p/${id}.yaml`, TEXTS[id] ?? fileOfExample(examples.bad))
  }

  it('is off everywhere, every one of them: report, cache, mending, folder checks, all formats', async () => {
    const home = tempFolder()
    fillWithFlaws(home, usable)
    const before = await evenkeel(['lint', 'p', '--format', 'json'], { home })
    const found = new Set(foundIn(before.stdout).map(({ check }) => check))
    expect(CHECKS.length - found.size).toBeLessThanOrEqual(13)

    const ids = usable.map(({ id }) => id)
    writeIn(
      home,
      'evenkeel.yaml',
      onlyChecks(
        CHECKS.map(({ id }) => id),
        {},
      ),
    )
    const texts = ids.map((id) => textOf(home, `p/${id}.yaml`))
    for (const format of FORMATS) {
      // What was remembered from the run before must not come up again.
      const ran = await evenkeel(['lint', 'p', '--format', format], { home })
      expect(ran.code, format).toBe(0)
      const named = ids.filter((id) => new RegExp(`[("' >]${id}[)"' <]`).test(ran.stdout))
      expect(named, format).toEqual([])
    }
    const fix = await evenkeel(['lint', 'p', '--fix'], { home })
    expect(fix).toMatchObject({ code: 0, stderr: '' })
    expect(ids.map((id) => textOf(home, `p/${id}.yaml`))).toEqual(texts)
  })

  it('is off alone, each of them', async () => {
    const home = tempFolder()
    fillWithFlaws(home, usable)
    const ids = usable.map(({ id }) => id)
    const groups = Array.from({ length: 6 }, (_, g) => ids.filter((_, i) => i % 6 === g))
    for (const off of groups) {
      writeIn(home, 'evenkeel.yaml', checks(Object.fromEntries(off.map((id) => [id, 'off']))))
      const { stdout } = await evenkeel(['lint', 'p', '--format', 'json'], { home })
      const found = new Set(foundIn(stdout).map(({ check }) => check))
      expect(off.filter((id) => found.has(id))).toEqual([])
      expect(found.size).toBeGreaterThan(CHECKS.length / 2)
    }
  })

  it('and a remark that ignores it is not called unused', async () => {
    const home = tempFolder()
    writeIn(home, 'one.yaml', withLine('do: Put it down and look up. # evenkeel-ignore shouting: no'))
    expect((await lintJson(['one.yaml'], { home }, ['unused-ignore'])).found).toHaveLength(1)
    writeIn(home, 'evenkeel.yaml', checks({ shouting: 'off' }))
    expect((await lintJson(['one.yaml'], { home }, ['unused-ignore'])).found).toEqual([])
  })
})

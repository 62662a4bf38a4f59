import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { FLAWED, foundIn, lintJson, onlyChecks, withLine } from '../support/lint-runs.ts'
import { evenkeel } from '../support/program.ts'

const COMPOSE = 'services:\n  web:\n    image: nginx\n'
const CLEAN = withLine('do: Put down the scanner.', 'clean')
const RULES = `format: 1
kind: rules
rules:
  - id: no-worries
    title: Says no worries
    why: It is too casual.
    instead: Say that they are welcome.
    patterns: [{ match: ["no worries"] }]
    examples: { hit: ["No worries."], miss: ["You are welcome."] }
`

/** A project in which the words of playbooks are not the matter. */
function project(): string {
  const home = tempFolder()
  const on = ['doubled-word', 'yaml', 'binary', 'bad-pattern', 'unknown-rule', 'rule-example', 'duplicate-id']
  const ids = CHECKS.map(({ id }) => id)
  writeIn(home, 'evenkeel.yaml', onlyChecks(ids, Object.fromEntries(on.map((id) => [id, 'error']))))
  return home
}

describe('in a folder with YAML of other programs', () => {
  it('passes over it, and says so in one line', async () => {
    const home = project()
    writeIn(home, 'playbooks/one.yaml', CLEAN)
    writeIn(home, 'docker-compose.yml', COMPOSE)
    writeIn(home, 'mkdocs.yml', 'site_name: X\nnav: []\n')
    for (const name of ['.github/workflows/ci.yml', '.gitlab-ci.yml', 'node_modules/x/a.yaml'])
      writeIn(home, name, COMPOSE)
    const ran = await evenkeel(['lint', '.'], { home })
    expect(ran).toEqual({
      code: 0,
      signal: null,
      stdout: 'No findings in 1 file.\n',
      stderr: '2 files are not playbooks; passed over. Name a file to lint it anyway.\n',
    })
    const json = await evenkeel(['lint', '.', '--format', 'json'], { home })
    expect(JSON.parse(json.stdout)).toBeTruthy()
  })

  it('lints a file that is named, whatever it is', async () => {
    const home = tempFolder()
    writeIn(home, 'docker-compose.yml', COMPOSE)
    const named = await evenkeel(['lint', 'docker-compose.yml'], { home })
    expect([named.code, named.stderr]).toEqual([1, ''])
    expect(named.stdout).toContain('"services" is not a key')
    const both = await evenkeel(['lint', '.', 'docker-compose.yml'], { home })
    expect([both.code, both.stderr]).toEqual([1, ''])
  })

  it('lints what lies in the folders of the settings: a drill would stumble over it', async () => {
    const home = tempFolder()
    writeIn(home, 'evenkeel.yaml', 'playbooks: [ours]\n')
    writeIn(home, 'ours/compose.yml', COMPOSE)
    expect((await evenkeel(['lint'], { home })).stdout).toContain('"services" is not a key')
  })

  it('does not call a folder clean that has no playbook', async () => {
    const home = tempFolder()
    writeIn(home, 'docker-compose.yml', COMPOSE)
    const ran = await evenkeel(['lint', '.'], { home })
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toBe(
      'There is nothing to lint here. 1 file is not a playbook; passed over. Name a file to lint it anyway.\n',
    )
  })

  it('reports a playbook whose YAML is broken', async () => {
    const home = project()
    writeIn(home, 'a.yaml', 'title: A late parcel\nsteps: [\n')
    expect((await lintJson(['.'], { home })).brief).toEqual(['a.yaml yaml error'])
  })

  it('reads settings and baselines as what they are', async () => {
    const home = project()
    writeIn(home, 'one.yaml', withLine(FLAWED))
    await evenkeel(['lint', 'one.yaml', '--write-baseline', 'base.json'], { home })
    const ran = await evenkeel(['lint', 'evenkeel.yaml', 'base.json', 'one.yaml', '--baseline=base.json'], {
      home,
    })
    expect(ran.stdout).toBe('No findings in 1 file.\n')
    expect(ran.stderr).toContain('evenkeel.yaml holds settings, and nothing in it is wrong.')
    expect(ran.stderr).toContain('base.json is a baseline and no playbook.')
    writeIn(home, 'other/evenkeel.yaml', 'plabooks: [x]\n')
    const broken = await evenkeel(['lint', 'other/evenkeel.yaml'], { home })
    expect(broken).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "playbooks"?') })
  })
})

describe('rules of a team', () => {
  it('are fine beside playbooks', async () => {
    const home = project()
    writeIn(home, 'one.yaml', CLEAN)
    writeIn(home, 'rules.yaml', RULES)
    const ran = await evenkeel(['lint', '.'], { home })
    expect(ran).toMatchObject({ code: 0, stdout: 'No findings in 2 files.\n', stderr: '' })
  })

  it.each<[string, string, string, string]>([
    ['a pattern', 'match: ["no worries"]', 'match: ["(no worries"]', 'bad-pattern'],
    ['an example it misses', 'hit: ["No worries."]', 'hit: ["No problem."]', 'rule-example'],
    ['an example it should miss', 'miss: ["You are welcome."]', 'miss: ["no worries"]', 'rule-example'],
    [
      'a rule to adjust',
      'rules:\n',
      'adjust: [{ rule: hollow-emphaty, off: true }]\nrules:\n',
      'unknown-rule',
    ],
    ['the id of a built-in rule', 'id: no-worries', 'id: bare-no', 'duplicate-id'],
  ])('%s that is wrong is shown at its place', async (_, from, to, check) => {
    const home = project()
    const text = RULES.replace(from, to)
    expect(text).not.toBe(RULES)
    writeIn(home, 'rules.yaml', text)
    const ran = await evenkeel(['lint', '.', '--format', 'json'], { home })
    expect(ran.code).toBe(1)
    const found = foundIn(ran.stdout)
    expect(found.map((f) => `${f.path} ${f.check}`)).toEqual([`rules.yaml ${check}`])
    const line = text.split('\n')[found[0]!.line - 1]!
    expect(to).toContain(line.slice(found[0]!.column - 1, found[0]!.endColumn - 1).replace(/^"|"$/g, ''))
  })

  it('with one id in two files are found in the second', async () => {
    const home = project()
    writeIn(home, 'a.yaml', RULES)
    writeIn(home, 'b.yaml', RULES)
    const { found } = await lintJson(['.'], { home }, ['duplicate-id'])
    expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'b.yaml "no-worries" is already a rule of a.yaml',
    ])
  })
})

describe('what cannot be read is said in a sentence, and the rest is linted', () => {
  /** Runs lint on the folder with one sound-looking playbook in it that has a finding. */
  async function rest(home: string, sentence: RegExp, args = ['lint', '.', '--format', 'json']) {
    writeIn(home, 'p/warns.yaml', withLine(FLAWED))
    const ran = await evenkeel(args, { home })
    expect(ran.code, ran.stderr).toBe(2)
    expect(foundIn(ran.stdout).map(({ path, check }) => `${path} ${check}`)).toContain(
      'p/warns.yaml doubled-word',
    )
    expect(ran.stderr).toMatch(sentence)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  }

  it('a link that leads nowhere', async () => {
    const home = project()
    symlinkSync(join(home, 'nowhere'), join(home, 'gone.yaml'))
    await rest(home, /^There is no file gone\.yaml: the link leads nowhere\./)
  })

  it('a link that leads to itself, in a folder and by name', async () => {
    const home = project()
    symlinkSync(join(home, 'loop.yaml'), join(home, 'loop.yaml'))
    await rest(home, /^loop\.yaml is a link that leads back to itself\./)
    await rest(home, /^loop\.yaml is a link/, ['lint', 'loop.yaml', 'p', '--format', 'json'])
  })

  it.skipIf(process.platform === 'win32')('a pipe, in a folder and by name', async () => {
    const home = project()
    expect(spawnSync('mkfifo', [join(home, 'pipe.yaml')]).status).toBe(0)
    await rest(home, /^pipe\.yaml is a pipe or a device/)
    await rest(home, /^pipe\.yaml is a pipe/, ['lint', 'pipe.yaml', 'p', '--format', 'json'])
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('no permission', async () => {
    const home = project()
    mkdirSync(join(home, 'locked'))
    chmodSync(join(home, 'locked'), 0)
    await rest(home, /^locked may not be opened by you\./)
    chmodSync(join(home, 'locked'), 0o700)
  })
})

it('a file that is reached by several ways is linted once, under its own name', async () => {
  const home = project()
  writeIn(home, 'p/one.yaml', withLine(FLAWED))
  symlinkSync(join(home, 'p'), join(home, 'a-link'))
  symlinkSync(join(home, 'p/one.yaml'), join(home, 'a.yaml'))
  symlinkSync(home, join(home, 'p/up'))
  expect((await lintJson(['.'], { home })).brief).toEqual(['p/one.yaml doubled-word error'])
})

it('nothing of a binary file or of an odd name acts on the terminal', async () => {
  const home = project()
  writeIn(home, 'photo.yaml', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR secret-bytes', 'latin1'))
  writeIn(home, 'od\u001b[31md\nname.yaml', withLine(FLAWED))
  for (const args of [['.'], ['.', '--format', 'github']]) {
    const ran = await evenkeel(['lint', ...args], { home })
    expect(ran.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|IHDR|secret-bytes/)
    expect(ran.stdout).toContain('od·[31md·name.yaml:')
  }
  const ran = await evenkeel(['lint', 'photo.yaml'], { home })
  expect(ran).toMatchObject({ code: 1, stderr: '' })
  expect(ran.stdout).toMatch(/^photo\.yaml:1:1 error: this is no text[^\n]*\n {6}Save it as plain text/)
})

it('an ignore of a check of many files is unused only where the others were seen', async () => {
  const home = tempFolder()
  const ignored = CLEAN.replace('id: clean', 'id: clean # evenkeel-ignore duplicate-playbook-id: a copy')
  writeIn(home, 'p/a.yaml', ignored)
  const unused = async (...args: string[]) => (await lintJson(args, { home }, ['unused-ignore'])).brief
  expect(await unused('p/a.yaml')).toEqual([])
  expect(await unused('p')).toEqual(['p/a.yaml unused-ignore warning'])
  // Remembered from the first run.
  expect(await unused('p')).toEqual(['p/a.yaml unused-ignore warning'])
  writeIn(home, 'p/b.yaml', 'id: clean\nsteps: [')
  expect(await unused('p')).toEqual([])
  writeIn(home, 'p/b.yaml', CLEAN)
  expect(await unused('p')).toEqual(['p/a.yaml unused-ignore warning'])
  writeIn(home, 'p/0.yaml', CLEAN.replace('a late', 'another'))
  const all = await lintJson(['p'], { home }, ['duplicate-playbook-id', 'unused-ignore'])
  expect(all.brief).toEqual(['p/b.yaml duplicate-playbook-id error'])
})

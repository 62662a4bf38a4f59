import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder, writeIn } from '../support/folder.ts'
import { FLAWED, lintJson, withLine } from '../support/lint-runs.ts'
import { BIN, cleanEnv, evenkeel } from '../support/program.ts'

const RULES = `format: 1
kind: rules
rules:
  - id: our-turn
    title: Says our turn
    why: It is banned in this house.
    instead: Say whose turn it is.
    tier: sure
    patterns: [{ match: ["PHRASE"] }]
`
const SOUND_LINE = withLine('do: Put down the scanner, breathe out once, and turn to face them.')
/** A model line of the playbook, of which a part is banned. */
const SAID = /^ {6}- ["']?(\w+ \w+ \w+)/m
  .exec(SOUND_LINE.slice(SOUND_LINE.indexOf('say:')))![1]!
  .toLowerCase()

describe('rules of the house', () => {
  it('are used on the lines of playbooks, and a change of theirs is seen in spite of the cache', async () => {
    const home = tempFolder()
    writeIn(home, 'p/one.yaml', SOUND_LINE)
    writeIn(home, 'p/evenkeel.yaml', 'rules: rules\n')
    const options = { home, cwd: join(home, 'p') }
    const look = async () => (await lintJson(['one.yaml'], options, ['say-line-fails'])).found
    writeIn(home, 'p/rules/our.yaml', RULES.replace('PHRASE', 'quite another thing'))
    expect(await look()).toEqual([])
    writeIn(home, 'p/rules/our.yaml', RULES.replace('PHRASE', SAID))
    const found = await look()
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]!.message).toContain('shows our-turn')
    expect(await look()).toEqual(found)
  })

  it('that adjust a shipped rule count, too', async () => {
    const home = tempFolder()
    const text = SOUND_LINE.replace(/^( {6}- ).*$/m, '$1Calm down, please.')
    writeIn(home, 'p/one.yaml', text)
    const options = { home, cwd: join(home, 'p') }
    const look = async () => (await lintJson(['one.yaml'], options, ['say-line-fails'])).found
    expect(await look()).toHaveLength(1)
    writeIn(home, 'p/our.yaml', 'format: 1\nkind: rules\nadjust:\n  - { rule: calm-down, off: true }\n')
    writeIn(home, 'p/evenkeel.yaml', 'rules: our.yaml\n')
    expect(await look()).toEqual([])
  })

  it('that are not there end the run with the sentence of check', async () => {
    const home = tempFolder()
    writeIn(home, 'p/one.yaml', SOUND_LINE)
    writeIn(home, 'p/evenkeel.yaml', 'rules: nowhere\n')
    const options = { home, cwd: join(home, 'p') }
    const linted = await evenkeel(['lint', 'one.yaml'], options)
    const checked = await evenkeel(['check', '-'], { ...options, input: 'Hello there.' })
    expect([linted.code, linted.stderr]).toEqual([2, checked.stderr])
    expect(linted.stderr).toMatch(/^There are no rules at nowhere/)
  })
})

describe('what is said of a run', () => {
  it('--quiet says how many are not shown', async () => {
    const home = tempFolder()
    writeIn(home, 'one.yaml', withLine(FLAWED))
    const ran = await evenkeel(['lint', 'one.yaml', '--quiet', '--fail-on', 'warning'], { home })
    expect([ran.code, ran.stdout.trim()]).toEqual([1, 'No errors in 1 file; 1 warning and 1 info not shown.'])
  })

  it('JUnit fails for what makes the run fail', async () => {
    const home = tempFolder()
    writeIn(home, 'one.yaml', withLine(FLAWED))
    const counts = async (...args: string[]) => {
      const { stdout } = await evenkeel(['lint', 'one.yaml', '--format', 'junit', ...args], { home })
      return ['<failure', '<system-out', 'tests="2" failures="1"', 'tests="2" failures="0"'].map(
        (part) => stdout.split(part).length - 1,
      )
    }
    expect(await counts()).toEqual([0, 1, 0, 2])
    expect(await counts('--fail-on', 'warning')).toEqual([1, 1, 2, 0])
    expect(await counts('--max-warnings', '0')).toEqual([1, 1, 2, 0])
  })

  it('a reader that stops reading does not hide a failure', async () => {
    const home = tempFolder()
    writeIn(home, 'one.yaml', withLine('do: [1, 2'))
    // Far more than a pipe holds.
    for (let i = 0; i < 300; i++) writeIn(home, `many/${i}.yaml`, withLine('doo: x', `late-${i}`))
    const ran = spawnSync(
      'bash',
      ['-c', '"$0" "$1" lint many one.yaml | head -1; echo "code $PIPESTATUS"', process.execPath, BIN],
      {
        cwd: home,
        env: cleanEnv(home),
        encoding: 'utf8',
      },
    )
    expect(ran.stdout.trim().split('\n').at(-1)).toBe('code 1')
  })
})

const PROFILE = (banks: string): string => `format: 1
kind: profile
id: ours
title: Our exam
summary: What we ask.
banks: [${banks}]
count: 10
minutes: 10
pass: 5
source: our house
checked-on: 2026-01-01
`

it('a bank that a profile names is looked for: among the files, beside them and among those shipped', async () => {
  const home = tempFolder()
  const look = async (banks: string) => {
    writeIn(home, 'p/ours.yaml', PROFILE(banks))
    return (await evenkeel(['lint', 'p/ours.yaml'], { home })).stdout
  }
  expect(await look('core-recovry')).toMatch(
    /there is no bank "core-recovry" \(unknown-bank\)[\s\S]*Did you mean "core-recovery"\?/,
  )
  expect(await look('core-recovery')).not.toContain('unknown-bank')
  expect(await look('our-own')).toContain('unknown-bank')
  writeIn(home, 'p/bank.yaml', 'format: 1\nkind: bank\nid: our-own\n')
  expect(await look('our-own')).not.toContain('unknown-bank')
})

describe('overrides', () => {
  it('switch nothing on that is off', async () => {
    const home = tempFolder()
    writeIn(home, 'one.yaml', withLine(FLAWED))
    const override = '  overrides:\n    - { files: "**", checks: { doubled-word: error } }\n'
    writeIn(home, 'evenkeel.yaml', `lint:\n  checks: { doubled-word: off }\n${override}`)
    expect((await lintJson(['one.yaml'], { home }, ['doubled-word'])).brief).toEqual([])
    writeIn(home, 'evenkeel.yaml', `lint:\n${override}`)
    expect((await lintJson(['one.yaml'], { home }, ['doubled-word'])).brief).toEqual([
      'one.yaml doubled-word error',
    ])
  })

  it('of settings that are extended from another folder match below any folder of the project', async () => {
    const home = tempFolder()
    const override = (files: string) =>
      `lint:\n  overrides:\n    - { files: "${files}", checks: { doubled-word: info } }\n`
    writeIn(home, 'p/evenkeel.yaml', 'extends: ../company/evenkeel.yaml\n')
    writeIn(home, 'p/new/one.yaml', withLine(FLAWED))
    writeIn(home, 'p/legacy/two.yaml', withLine(FLAWED, 'other'))
    const look = async (files: string) => {
      writeIn(home, 'company/evenkeel.yaml', override(files))
      return (await lintJson(['.'], { home, cwd: join(home, 'p') }, ['doubled-word'])).brief
    }
    expect(await look('**/legacy/**')).toEqual([
      'legacy/two.yaml doubled-word info',
      'new/one.yaml doubled-word warning',
    ])
    expect(await look('**/p/**')).toContain('new/one.yaml doubled-word warning')
  })
})

it('--explain does not advise to ignore what stays', async () => {
  const home = tempFolder()
  const { stdout } = await evenkeel(['lint', '--explain', 'yaml'], { home })
  expect(stdout).not.toContain('evenkeel-ignore')
  expect(stdout.replace(/\s+/g, ' ')).toContain('until it is mended, nothing of the file can be used')
})

import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { FLAWED, MENDED, onlyChecks, textOf, withLine } from '../support/lint-runs.ts'
import { evenkeel } from '../support/program.ts'

const TWO = onlyChecks(
  CHECKS.map(({ id }) => id),
  { 'doubled-word': 'warning', 'british-spelling': 'info' },
)

/** A project with one playbook that has something to mend. */
function project(): string {
  const home = tempFolder()
  writeIn(home, 'evenkeel.yaml', TWO)
  writeIn(home, 'p/a.yaml', withLine(FLAWED))
  return home
}

const modeOf = (file: string): number => statSync(file).mode & 0o777
const REPORT = /^p\/a\.yaml:\d+:\d+ /

/** The ways in which lint writes a file, and what is in it afterwards. */
const WAYS: [string, string[], RegExp][] = [
  ['--output', ['--output'], REPORT],
  ['--write-baseline', ['--write-baseline'], /^\{\n {2}"version": 1/],
]

describe.skipIf(process.platform === 'win32').each(WAYS)('%s', (_, flag, written) => {
  const to = (home: string, file: string) => evenkeel(['lint', 'p', ...flag, file], { home })

  it('writes what a link leads to, near and far, there or not yet, and the link stays', async () => {
    const home = project()
    writeIn(home, 'far/away/real', 'old')
    // A link through a folder that is a link itself: ".." is meant from where that folder really is.
    symlinkSync(join(home, 'far/away'), join(home, 'near'))
    symlinkSync('../away/real', join(home, 'far/away/link'))
    symlinkSync('near/link', join(home, 'two'))
    symlinkSync('far/not-yet', join(home, 'new'))
    for (const [link, real] of [
      ['two', 'far/away/real'],
      ['new', 'far/not-yet'],
    ] as const) {
      const leads = readlinkSync(join(home, link))
      const ran = await to(home, link)
      expect(ran.stderr).toContain(`Wrote ${link}.`)
      expect(textOf(home, real)).toMatch(written)
      expect(readlinkSync(join(home, link))).toBe(leads)
    }
    expect(readdirSync(join(home, 'far'), { recursive: true }).sort()).toEqual(
      ['away', 'away/link', 'away/real', 'not-yet'].sort(),
    )
  })

  it.each(['600', '640', '664', '755'])('keeps the mode %s', async (octal) => {
    const mode = Number.parseInt(octal, 8)
    const home = project()
    const file = writeIn(home, 'target', 'old')
    chmodSync(file, mode)
    await to(home, 'target')
    expect(textOf(home, 'target')).toMatch(written)
    expect(modeOf(file)).toBe(mode)
  })

  it('writes into a pipe, which stays one', async () => {
    const home = project()
    const pipe = join(home, 'pipe')
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
    const reader = spawn('cat', [pipe])
    let read = ''
    reader.stdout.on('data', (chunk: Buffer) => {
      read += chunk
    })
    const ended = new Promise((resolve) => reader.on('close', resolve))
    const ran = await to(home, 'pipe')
    // What was replaced would never give the reader anything.
    const isPipe = lstatSync(pipe).isFIFO()
    if (!isPipe) reader.kill()
    await ended
    expect([isPipe, ran.stderr.includes('Wrote pipe.')]).toEqual([true, true])
    expect(read).toMatch(written)
  })

  it('writes to all names of a file that has several', async () => {
    const home = project()
    linkSync(writeIn(home, 'one', 'old, and longer than nothing\n'.repeat(2000)), join(home, 'other'))
    await to(home, 'one')
    expect(textOf(home, 'other')).toMatch(written)
    expect(textOf(home, 'other')).not.toContain('old')
  })

  it('refuses a link that leads to itself', async () => {
    const home = project()
    symlinkSync('loop', join(home, 'loop'))
    expect(await to(home, 'loop')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^loop is a link/),
    })
  })
})

it('--output - writes to standard output', async () => {
  const home = project()
  const printed = await evenkeel(['lint', 'p'], { home })
  expect(printed.stdout).toMatch(REPORT)
  expect(await evenkeel(['lint', 'p', '--output', '-'], { home })).toEqual(printed)
  expect(readdirSync(home)).not.toContain('-')
})

describe.skipIf(process.platform === 'win32')('--fix', () => {
  it('mends the file that a link leads to, and keeps the link and the mode', async () => {
    for (const mode of [0o600, 0o640]) {
      const home = project()
      const real = writeIn(home, 'real/b.yaml', withLine(FLAWED, 'b'))
      chmodSync(real, mode)
      mkdirSync(join(home, 'q'))
      symlinkSync('../real/b.yaml', join(home, 'q/b.yaml'))
      const ran = await evenkeel(['lint', 'q', '--fix'], { home })
      expect(ran.stderr).toBe('Mended 2 in q/b.yaml.\n')
      expect(readlinkSync(join(home, 'q/b.yaml'))).toBe('../real/b.yaml')
      expect(readFileSync(real, 'utf8')).toBe(withLine(MENDED, 'b'))
      expect([modeOf(real), readdirSync(join(home, 'real'))]).toEqual([mode, ['b.yaml']])
    }
  })

  it.skipIf(process.getuid?.() === 0)('mends a file in a folder that takes no new files', async () => {
    const home = project()
    chmodSync(join(home, 'p'), 0o500)
    const ran = await evenkeel(['lint', 'p', '--fix'], { home })
    chmodSync(join(home, 'p'), 0o700)
    expect(ran.stderr).toBe('Mended 2 in p/a.yaml.\n')
    expect(textOf(home, 'p/a.yaml')).toBe(withLine(MENDED))
  })
})

// Fills the parts of the README that a program can know, between <!-- begin:NAME --> and <!-- end:NAME -->.
// Usage: node scripts/run.mjs scripts/docs.ts [--check]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RULES } from '../src/rules/index.ts'

/** A short drill, run for real: the same seed and answers give the same words. */
function drill(): string {
  const home = mkdtempSync(join(tmpdir(), 'evenkeel-docs-'))
  try {
    const { stdout } = spawnSync(
      process.execPath,
      [
        'bin/evenkeel.js',
        'drill',
        '--playbook',
        'wrong-price-at-the-till',
        '--seed',
        '2',
        '--count',
        '1',
        '--answers',
        '-',
      ],
      {
        input: '4\nu\n',
        encoding: 'utf8',
        env: { ...process.env, EVENKEEL_HOME: home, NO_COLOR: '1', COLUMNS: '80', TZ: 'UTC' },
      },
    )
    const words = stdout.trim().replace(/, in \d+ (?:s|min)\./, ', in 21 s.')
    return ['```text', '$ evenkeel drill --count 1', '', words, '```'].join('\n')
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function rules(): string {
  const rows = (kind: 'anti-pattern' | 'signal') =>
    RULES.filter((rule) => rule.kind === kind).map(
      (rule) => `| \`${rule.id}\` | ${rule.title} | ${rule.instead.advice} |`,
    )
  return [
    '| to leave out | what it is | instead |',
    '| --- | --- | --- |',
    ...rows('anti-pattern'),
    '',
    '| to do | what it is | how |',
    '| --- | --- | --- |',
    ...rows('signal'),
  ].join('\n')
}

/** What `npm run eval` printed last about the judge. */
function evaluation(): string {
  const file = 'eval/judge.txt'
  if (!existsSync(file)) return '`npm run eval` prints the figures.'
  return ['`npm run eval -- judge` printed:', '', '```text', readFileSync(file, 'utf8').trim(), '```'].join(
    '\n',
  )
}

const parts: Readonly<Record<string, () => string>> = { drill, rules, eval: evaluation }
const before = readFileSync('README.md', 'utf8')
let after = before
for (const [name, make] of Object.entries(parts)) {
  const begin = `<!-- begin:${name} -->`
  const end = `<!-- end:${name} -->`
  const from = after.indexOf(begin)
  const to = after.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no place for "${name}"`)
  after = `${after.slice(0, from + begin.length)}\n${make()}\n${after.slice(to)}`
}
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md is not current: run "npm run docs"')
    process.exitCode = 1
  }
} else writeFileSync('README.md', after)

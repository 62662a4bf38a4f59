import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './lint-corpus.ts'
import { type Ratio, ratios, report, type Timed } from './ratios.ts'

const FILES = 1000
/** Cold must be faster than each of the others, and warm five times as fast as cold. */
const GOAL_COLD = 1
const GOAL_WARM = 0.2
/** Nothing to find, something found. */
const ACCEPT = [0, 1]

/**
 * How long lint takes over a thousand playbooks, the whole process, beside tools that do a much smaller job on the same
 * files: yamllint looks at their form, and Spectral at whether five keys are there.
 */
export function lintSpeed(root: string, rounds: number): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const files = join(folder, 'files')
    writeCorpus(files, FILES)
    const env = { EVENKEEL_HOME: join(folder, 'home') }
    const lint = [join(root, 'bin/evenkeel.js'), 'lint', files]
    const cold: Timed = { name: 'lint, cold', args: [...lint, '--no-cache'], env, accept: ACCEPT }
    const warm: Timed = { name: 'lint, warm', args: lint, env, accept: ACCEPT, goal: GOAL_WARM }
    // A thousand files take seconds: a few rounds say enough.
    const times = Math.max(1, Math.ceil(rounds / 7))
    console.log(`Lint of ${FILES} playbooks, without and with what it remembers: medians of ${times} rounds`)
    let met = report(ratios([cold, warm], times))
    for (const other of others(root, files)) {
      console.log(`\nLint of ${FILES} playbooks beside ${other.name}: medians of ${times} rounds`)
      const table: Ratio[] = ratios([other, { ...cold, goal: GOAL_COLD }], times)
      met = report(table) && met
    }
    return met
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is installed of the tools to compare with. */
function others(root: string, files: string): Timed[] {
  const found: Timed[] = []
  const peers = join(root, 'bench/peers')
  const spectral = join(peers, 'node_modules/@stoplight/spectral-cli/dist/index.js')
  if (existsSync(spectral)) {
    const names = readdirSync(files).map((name) => join(files, name))
    const args = [spectral, 'lint', '--quiet', '--ruleset', join(peers, 'spectral.yaml'), ...names]
    found.push({ name: 'spectral, 5 rules', args, accept: ACCEPT })
  } else console.log('spectral: not installed (npm ci --prefix bench/peers)')
  if (spawnSync('yamllint', ['--version']).status === 0) {
    const args = ['-d', 'relaxed', files]
    found.push({ name: 'yamllint, relaxed', program: 'yamllint', args, accept: ACCEPT })
  } else console.log('yamllint: not installed (on Debian: apt install yamllint)')
  return found
}

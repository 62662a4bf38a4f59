import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('what the README shows is what the program prints', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/docs.ts', '--check'], {
    encoding: 'utf8',
  })
  expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
  expect(status).toBe(0)
})

test('the first screen of the README has the two commands', () => {
  const screen = readFileSync('README.md', 'utf8').split('\n').slice(0, 24).join('\n')
  expect(screen).toContain('npm ci && npm start')
  expect(screen).toContain('npm ci && npm test')
})

test('every command that the README names is there', () => {
  const { stdout } = spawnSync(process.execPath, ['bin/evenkeel.js', '--help'], { encoding: 'utf8' })
  const named = [...readFileSync('README.md', 'utf8').matchAll(/`evenkeel ([a-z]+)/g)].map((m) => m[1]!)
  expect(named.length).toBeGreaterThan(8)
  for (const command of new Set(named)) expect(stdout).toContain(`  ${command}`)
})

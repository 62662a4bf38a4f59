import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/program.ts'

test('drills killed at random moments lose no acknowledged answer (more of them: scripts/kill-drill.mjs)', () => {
  const script = join(ROOT, 'scripts/kill-drill.mjs')
  const ran = spawnSync(process.execPath, [script, '--times', '5', '--seed', '7'], { encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  expect(ran.stdout).toMatch(
    /^5 drills, \d killed on the way: \d+ answers acknowledged, none lost, every journal whole\n$/,
  )
  expect(ran.status).toBe(0)
})

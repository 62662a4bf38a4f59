import { beforeAll, expect, it } from 'vitest'
import { countsOf, DAMAGE, type KindResult, runMutants, table } from '../../bench/mutants.ts'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { readPlaybook } from '../../src/playbook/read.ts'
import type { Sources } from '../../src/playbook/schema.ts'
import { shippedFiles } from '../support/playbooks.ts'
import { SOUND } from './sound-playbook.ts'

const originals = [{ name: 'sound', text: SOUND }, ...shippedFiles()]
const sources: Sources['sources'] = Object.assign(
  {},
  ...originals.map(({ text }) => readPlaybook(text).sources?.sources),
)
let results: readonly KindResult[]

beforeAll(() => {
  results = runMutants(originals, sources, 1)
}, 240_000)

it('knows at least 40 kinds of damage, and made each of them', () => {
  expect(DAMAGE.length).toBeGreaterThanOrEqual(40)
  expect(results.filter(({ made }) => made === 0).map(({ kind }) => kind)).toEqual([])
})

it('at least 95 of 100 mutants are caught by the check meant for them', () => {
  const made = results.reduce((sum, result) => sum + result.made, 0)
  const caught = results.reduce((sum, result) => sum + result.caught, 0)
  expect(caught / made, table(results)).toBeGreaterThanOrEqual(0.95)
})

it('no kind of damage gets by more often than not', () => {
  expect(results.filter(({ caught, made }) => caught * 2 < made).map(({ kind }) => kind)).toEqual([])
})

it('nearly every check has damage that is meant for it', () => {
  const meant = new Set(DAMAGE.map(({ check }) => check))
  const without = CHECKS.filter(({ id }) => !meant.has(id)).map(({ id }) => id)
  // These take more than one file, two versions of a file, a remark, a profile or rules, or are tested by their limits.
  expect(without.sort()).toEqual(
    [
      'bad-pattern',
      'binary',
      'duplicate-playbook-id',
      'empty',
      'exam-without-place',
      'ignore-without-reason',
      'lost-id',
      'pass-above-count',
      'renamed-id',
      'reply-model',
      'reused-id',
      'rule-example',
      'too-deep',
      'too-large',
      'too-long',
      'too-many-aliases',
      'unknown-bank',
      'unknown-rule',
      'unused-ignore',
    ].sort(),
  )
})

it('nothing is found in the originals', () => {
  const found = originals.flatMap(({ name, text }) =>
    [...countsOf(text, sources)].map(([check, count]) => `${name}: ${count} ${check}`),
  )
  expect(found).toEqual([])
})

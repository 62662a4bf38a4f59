import { expect, it } from 'vitest'
import { spoil } from '../../bench/fuzz-meaning.ts'
import { lintFaults } from '../../bench/lint-faults.ts'
import { mutate } from '../../bench/mutate.ts'
import { seededRandom } from '../../src/practice/random.ts'
import { SOUND } from './sound-playbook.ts'
import { bankOf } from './support.ts'

// `node scripts/run.mjs bench/fuzz-lint.ts` does twenty thousand, with the shipped files.
it('a thousand broken files give findings with a place, and nothing else', () => {
  const kinds = ['choose', 'select', 'best-worst', 'recall', 'order', 'spot', 'reply']
  const texts = [SOUND, bankOf(kinds.map((kind) => ({ kind })))]
  const faults: string[] = []
  let found = 0
  for (let i = 0; i < 1000; i++) {
    const random = seededRandom(i)
    const text = i % 2 === 0 ? mutate(texts[(i >> 1) % 2]!, random) : spoil(texts[(i >> 1) % 2]!, random)
    const result = lintFaults(text)
    found += result.findings
    faults.push(...result.faults.map((fault) => `file ${i}: ${fault}`))
  }
  expect(faults).toEqual([])
  expect(found).toBeGreaterThan(1000)
})

import { expect, test } from 'vitest'
import { mutate } from '../../bench/mutate.ts'
import { faultsOf } from '../../bench/read-faults.ts'
import { seededRandom } from '../../src/practice/random.ts'
import { shippedFiles } from '../support/playbooks.ts'

/** The file with its first two steps and items, so that thousands can be read in a test. */
function shortened(text: string): string {
  const kept: string[] = []
  let entries = 0
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) entries = 0
    if (/^ {2}- /.test(line)) entries++
    if (entries <= 2) kept.push(line)
  }
  return kept.join('\n')
}

const full = shippedFiles().map(({ text }) => text)
const short = full.map(shortened)

/** Mutates and reads; every tenth on the whole file. Returns what went wrong. */
function fuzz(from: number, to: number): { faults: string[]; rejected: number; slowest: number } {
  const all: string[] = []
  let rejected = 0
  let slowest = 0
  for (let i = from; i < to; i++) {
    const texts = i % 10 === 0 ? full : short
    const text = mutate(texts[i % texts.length]!, seededRandom(7_000_000 + i))
    const start = performance.now()
    const { faults, findings } = faultsOf(text)
    slowest = Math.max(slowest, performance.now() - start)
    if (findings > 0) rejected++
    for (const fault of faults) all.push(`mutation ${i}: ${fault}`)
  }
  return { faults: all, rejected, slowest }
}

// In five parts, so that a failure says sooner where it is.
test.each([
  0, 1, 2, 3, 4,
])('mutated playbooks, part %i of 5,000: no crash, no hang, every rejected file names a place', (part) => {
  const { faults, rejected, slowest } = fuzz(part * 1000, part * 1000 + 1000)
  expect(faults).toEqual([])
  // Most of what is mutated must be broken, or this would test nothing.
  expect(rejected).toBeGreaterThan(700)
  // A hang, not a slow machine.
  expect(slowest).toBeLessThan(5000)
})

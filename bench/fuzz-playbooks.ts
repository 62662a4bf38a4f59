// Reads thousands of broken playbooks and looks for a crash, a hang, a place outside the file, or a rejected file
// that names no place.
// Usage: node scripts/run.mjs bench/fuzz-playbooks.ts [--times 5000] [--seed 1]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/practice/random.ts'
import { mutate } from './mutate.ts'
import { faultsOf } from './read-faults.ts'

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
const times = option('--times', 5000)
const seed = option('--seed', 1)

const texts = (readdirSync('playbooks', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join('playbooks', name), 'utf8'))

let rejected = 0
let slowest = 0
let faulty = 0
const began = performance.now()
for (let i = 0; i < times; i++) {
  const text = mutate(texts[i % texts.length]!, seededRandom(seed * 1_000_003 + i))
  const start = performance.now()
  const { faults, findings } = faultsOf(text)
  slowest = Math.max(slowest, performance.now() - start)
  if (findings > 0) rejected++
  if (faults.length > 0) {
    faulty++
    console.error(`mutation ${i} (seed ${seed}): ${faults.join('; ')}`)
  }
}
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(
  `${times} mutated playbooks in ${seconds} s: ${rejected} rejected, each with a place; ${times - rejected} still valid; ` +
    `slowest ${slowest.toFixed(0)} ms; ${faulty} faults`,
)
process.exitCode = faulty > 0 ? 1 : 0

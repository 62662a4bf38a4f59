// Lints thousands of broken files and looks for a crash, a hang, a place outside of the file, a report that cannot be
// printed, and memory that grows. Half of them are broken by the byte and the line, half in what they mean.
// Usage: node scripts/run.mjs bench/fuzz-lint.ts [--times 20000] [--seed 1]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/practice/random.ts'
import { spoil } from './fuzz-meaning.ts'
import { lintFaults } from './lint-faults.ts'
import { mutate } from './mutate.ts'

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
const times = option('--times', 20_000)
const seed = option('--seed', 1)

// Large banks say nothing that a small file does not, and take most of the time.
const texts = (readdirSync('playbooks', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join('playbooks', name), 'utf8'))
  .map((text) => (text.length > 20_000 ? text.slice(0, text.lastIndexOf('\n', 20_000) + 1) : text))

let found = 0
let clean = 0
let slowest = 0
let faulty = 0
const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20
const memory: number[] = []
const atStart = megabytes()
const began = performance.now()
for (let i = 0; i < times; i++) {
  const random = seededRandom(seed * 1_000_003 + i)
  const original = texts[i % texts.length]!
  const text = random() < 0.5 ? mutate(original, random) : spoil(original, random)
  const start = performance.now()
  const { faults, findings } = lintFaults(text)
  slowest = Math.max(slowest, performance.now() - start)
  found += findings
  if (findings === 0) clean++
  if (faults.length > 0) {
    faulty++
    console.error(`file ${i} (seed ${seed}): ${faults.slice(0, 3).join('; ')}`)
  }
  if (i % Math.ceil(times / 20) === Math.ceil(times / 20) - 1) memory.push(megabytes())
}
const seconds = ((performance.now() - began) / 1000).toFixed(0)
const early = Math.max(...memory.slice(0, 5))
const late = Math.max(...memory.slice(-5))
// After the first quarter everything that is kept is there; the rest is the garbage collector's.
const flat = memory.length < 10 || late < early * 1.3
console.log(
  `${times} broken files linted in ${seconds} s: ${found} findings, ${clean} files without any; ` +
    `slowest ${slowest.toFixed(0)} ms; memory ${atStart.toFixed(0)} MB at the start, ` +
    `${(memory[memory.length >> 1] ?? atStart).toFixed(0)} MB in the middle, ${(memory.at(-1) ?? atStart).toFixed(0)} MB at the end, ` +
    `at most ${early.toFixed(0)} MB in the first quarter and ${late.toFixed(0)} MB in the last${flat ? '' : ': NOT FLAT'}; ${faulty} faults`,
)
process.exitCode = faulty > 0 || !flat ? 1 : 0

// Spoils the shipped playbooks and banks in many ways and says which mutants lint does not notice.
// Usage: node scripts/run.mjs bench/mutants-report.ts [--seed 1]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlaybook } from '../src/playbook/read.ts'
import type { Sources } from '../src/playbook/schema.ts'
import { countsOf, runMutants, table } from './mutants.ts'

const at = process.argv.indexOf('--seed')
const seed = at < 0 ? 1 : Number(process.argv[at + 1])
const root = join(process.env.EVENKEEL_ROOT!, 'playbooks')
const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
const sources: Sources['sources'] = Object.assign(
  {},
  ...files.map(({ text }) => readPlaybook(text).sources?.sources),
)

console.log(table(runMutants(files, sources, seed)))
const found = files.flatMap(({ name, text }) =>
  [...countsOf(text, sources)].map(([check, n]) => `${name}: ${n} ${check}`),
)
console.log(`findings on the originals: ${found.length === 0 ? 'none' : `\n  ${found.join('\n  ')}`}`)

// Measures what a person waits for. Everything is a ratio to something of the same moment, so that a slow or busy
// machine gives the same figures. Exit code 1 when a goal was missed.
// Usage: npm run bench [-- rounds]
import { lintSpeed } from './lint.ts'
import { startUp } from './start-up.ts'

const root = process.env.EVENKEEL_ROOT!
const rounds = Math.max(1, Number(process.argv[2]) || 21)

const sections: readonly ((root: string, rounds: number) => boolean | Promise<boolean>)[] = [
  startUp,
  lintSpeed,
]
for (const section of sections) {
  if (!(await section(root, rounds))) process.exitCode = 1
  console.log()
}
// Measures and prints by itself, since it can also be run alone.
await import('./judge.ts')

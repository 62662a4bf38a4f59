// Runs a TypeScript script of this repository: bundles it (packages stay outside) and imports the result.
// Usage: node scripts/run.mjs <script.ts> [arguments]
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
if (!script) {
  console.error('usage: node scripts/run.mjs <script.ts> [arguments]')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'node_modules/.cache/evenkeel')
mkdirSync(folder, { recursive: true })
const outfile = join(folder, `${basename(script, '.ts')}-${process.pid}.mjs`)
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { 'process.env.EVENKEEL_ROOT': JSON.stringify(root) },
})
process.argv = [process.argv[0], script, ...rest]
process.on('exit', () => rmSync(outfile, { force: true }))
await import(pathToFileURL(outfile).href)

// Builds, runs the tests, and ends with one line that a script can read: "N passed, N failed".
// Usage: node scripts/test.mjs [files or vitest options]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = (...values) => spawnSync(process.execPath, values, { cwd: root, stdio: 'inherit' })

/** Ends with the line of counts; what did not run at all counts as one failure. */
function end(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}

if (node('scripts/build.mjs').status !== 0) end(0, 1)

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-report-'))
const report = join(folder, 'report.json')
// The tests share nothing but read-only files, so one process a core can run many files: starting one for each
// file would take longer than most files do. Processes and not threads, since SQLite and the terminals are native.
const { status } = node(
  'node_modules/vitest/vitest.mjs',
  'run',
  '--no-isolate',
  '--pool=forks',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
)

let result
try {
  result = JSON.parse(readFileSync(report, 'utf8'))
} catch {
  console.error('vitest ended without a report')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (!result) end(0, 1)
const { numPassedTests: passed, numFailedTests: failedTests, testResults: files } = result
// A file that could not be loaded has no tests that could fail.
const unloaded = files.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
const failed = failedTests + unloaded
if (failed === 0 && passed === 0) console.error('no test ran')
end(passed, failed > 0 ? failed : status === 0 && passed > 0 ? 0 : 1)

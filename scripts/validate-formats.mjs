// Lets others judge the reports of lint: SARIF by Microsoft's multitool, JUnit by xmllint with test/fixtures/junit.xsd
// (or another schema: JUNIT_XSD=junit-10.xsd). It installs nothing, and says what is missing and how to get it.
// Usage: npm run build && node scripts/validate-formats.mjs
// Exit code: 0 all fine, 1 a report is wrong, 2 something could not be checked.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-formats-'))
let worst = 0
const say = (code, text) => {
  worst = Math.max(worst, code)
  console.log(text)
}

try {
  fill()
  const format = process.env.SARIF_MULTITOOL ?? multitool()
  if (format === undefined) {
    say(2, 'SARIF: not checked, as there is no sarif-multitool. Get it, 104 MB, outside of package.json:')
    console.log('  npm i --no-save @microsoft/sarif-multitool@5.7.0')
  } else {
    const { stdout, stderr, error } = run(format, ['validate', report('sarif')])
    // Its exit code is 0 whatever it finds, so its words are read.
    const lines = `${stdout}${stderr}`.split('\n')
    const found = lines.filter((line) => /: (error|warning) [A-Z]+\d+:/.test(line))
    if (error || !/Analysis completed successfully/.test(stdout)) {
      say(2, `SARIF: not checked, ${format} did not run (chmod +x?): ${error?.message ?? lines.join(' ')}`)
    } else if (found.length > 0) say(1, `SARIF: ${found.length} complaints\n${found.join('\n')}`)
    else say(0, 'SARIF: sarif-multitool validate has nothing to say.')
  }

  const xsd = process.env.JUNIT_XSD ?? join(root, 'test/fixtures/junit.xsd')
  const { status, stderr, error } = run('xmllint', ['--noout', '--schema', xsd, report('junit')])
  if (error) say(2, 'JUnit: not checked, as there is no xmllint. Debian: apt install libxml2-utils')
  else if (status === 0) say(0, 'JUnit: valid by xmllint.')
  else say(1, `JUnit: xmllint complains\n${stderr}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = worst

function multitool() {
  const file = join(root, 'node_modules/.bin/sarif-multitool')
  return existsSync(file) ? file : undefined
}

function run(program, args) {
  return spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
}

/** Writes a report over everything in the folder and returns its path. */
function report(format) {
  const file = join(folder, `report.${format}`)
  const args = [join(root, 'bin/evenkeel.js'), 'lint', '.', '--format', format, '--output', file]
  const { status, stderr } = run(process.execPath, args)
  if (status !== 1) throw new Error(`lint ended with ${status}, and 1 was expected: ${stderr}`)
  return file
}

/** Files with everything that is hard to report: odd names, odd letters, odd line ends, and every kind of breakage. */
function fill() {
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const good = readFileSync(join(root, 'playbooks/tame-a-tough-customer.yaml'), 'utf8')
  write('clean/one.yaml', good)
  write('a b/ü#%&<>é.yaml', good.replaceAll('id: ', 'idd: '))
  write(
    'crlf.yaml',
    `\ufeff${good.replaceAll('\n', '\r\n').replace('title: ', 'title: 👍🏽\t"<&é>" the the grey ')}`,
  )
  write('broken.yaml', 'steps: [')
  write('controls.yaml', good.replace('title: ', 'title: "\\e[31m\\x07 " #'))
  write('twelve.yaml', good.replaceAll('stage: ', 'stage: un'))
  write('empty.yaml', '')
}

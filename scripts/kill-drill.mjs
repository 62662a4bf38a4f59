// Kills a drill at random moments and looks for what was lost: every answer whose feedback was printed must be in the
// journal, and the journal must open and be whole.
// Usage: node scripts/kill-drill.mjs [--times 50] [--seed 1]   (needs a build)
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'bin/evenkeel.js')
const Database = createRequire(import.meta.url)('libsql')
const QUESTIONS = 40

const option = (name, usual) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
const times = option('--times', 50)
let state = option('--seed', 1) >>> 0
/** A linear congruential generator (Numerical Recipes): the moments are the same for the same seed. */
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

const playbook = {
  format: 1,
  id: 'killed',
  title: 'A playbook for the kill test',
  summary: 'Answered until the process is killed.',
  steps: [{ id: 'go-on', stage: 'calm', do: 'Go on.', why: 'It is a test.' }],
  items: Array.from({ length: QUESTIONS }, (_, n) => ({
    id: `item-${n}`,
    kind: 'choose',
    stage: ['calm', 'listen', 'own', 'solve'][n % 4],
    stem: `What helps in case ${n}?`,
    options: ['right', 'wrong', 'beside the point'].map((text, i) => ({
      text: `the thing that is ${text}, ${n}`,
      why: `It is ${text}.`,
      ...(i === 0 ? { key: true } : {}),
    })),
  })),
}

/**
 * Starts a drill in a folder of its own and kills it.
 * @param kill when: so many milliseconds after its start, or after its first words; undefined lets it end
 */
function drill(home, kill) {
  mkdirSync(join(home, 'books'))
  writeFileSync(join(home, 'books/killed.yaml'), JSON.stringify(playbook))
  writeFileSync(join(home, 'answers'), '1\n'.repeat(QUESTIONS))
  const args = ['drill', '--playbooks', 'books', '--playbook', 'killed', '--count', String(QUESTIONS)]
  const began = performance.now()
  const child = spawn(process.execPath, [bin, ...args, '--answers', 'answers'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, EVENKEEL_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let said = ''
  let spoke = began
  let timer
  const killIn = (milliseconds) => {
    timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  }
  child.stdout.on('data', (chunk) => {
    if (printed === '') {
      spoke = performance.now()
      if (kill?.afterWords !== undefined) killIn(kill.afterWords)
    }
    printed += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  if (kill?.afterStart !== undefined) killIn(kill.afterStart)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, printed, said, starting: spoke - began, talking: performance.now() - spoke })
    })
  })
}

/** The questions whose feedback was printed, and whether it said that the answer was right. */
function acknowledged(printed) {
  return printed.split(/^Question \d+ of \d+/m).flatMap((block) => {
    const heading = /^. (Right|Partly right|Not this time)\.$/m.exec(block)
    const asked = /What helps in case (\d+)\?/.exec(block)
    return heading && asked ? [{ item: `killed/item-${asked[1]}`, right: heading[1] === 'Right' }] : []
  })
}

/** What is wrong with what the kill left behind. */
function faultsIn(home, answers) {
  const faults = []
  const path = join(home, 'journal.db')
  const listed = spawnSync(process.execPath, [bin, 'list', '--json'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, EVENKEEL_HOME: home },
    encoding: 'utf8',
  })
  if (listed.status !== 0) faults.push(`the journal does not open: ${listed.stderr.trim()}`)
  const database = new Database(path)
  const [check] = database.prepare('PRAGMA integrity_check').all()
  if (check.integrity_check !== 'ok') faults.push(`integrity: ${check.integrity_check}`)
  const reviews = new Map(
    database
      .prepare('SELECT item, right FROM reviews')
      .all()
      .map((row) => [row.item, row.right === 1]),
  )
  const memories = new Set(
    database
      .prepare('SELECT item FROM memories')
      .all()
      .map((row) => row.item),
  )
  database.close()
  for (const { item, right } of answers) {
    if (reviews.get(item) !== right) faults.push(`${item} was acknowledged and is not in the journal`)
  }
  for (const item of reviews.keys())
    if (!memories.has(item)) faults.push(`${item} has a review and no memory`)
  return faults
}

async function once(kill) {
  const home = mkdtempSync(join(tmpdir(), 'evenkeel-kill-'))
  try {
    const ran = await drill(home, kill)
    const answers = acknowledged(ran.printed)
    return { ...ran, answers, faults: faultsIn(home, answers) }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

// One that is left alone tells how long a drill takes here, and that the script would see the answers.
const whole = await once(undefined)
if (whole.code !== 0 || whole.answers.length !== QUESTIONS) {
  console.error(
    `a drill that is not killed ends with ${whole.code} after ${whole.answers.length} answers: ${whole.said}`,
  )
  process.exit(1)
}
let killed = 0
let answers = 0
let faulty = 0
for (let i = 0; i < times; i++) {
  // Most while answers are saved; every fifth while the journal is made.
  const moment = random()
  const ran = await once(
    i % 5 === 4 ? { afterStart: whole.starting * moment } : { afterWords: whole.talking * moment },
  )
  if (ran.signal === 'SIGKILL') killed++
  answers += ran.answers.length
  if (ran.faults.length === 0) continue
  faulty++
  console.error(`drill ${i + 1}: ${ran.faults.join('; ')}`)
}
console.log(
  `${times} drills, ${killed} killed on the way: ${answers} answers acknowledged, ${faulty === 0 ? 'none lost' : `${faulty} drills lost something`}, every journal ${faulty === 0 ? 'whole' : 'checked'}`,
)
process.exitCode = faulty > 0 ? 1 : 0

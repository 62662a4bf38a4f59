// Takes exams in a pseudo-terminal and kills them (SIGKILL) at random moments: while they start, between keys, while an
// answer is being written, and while the result is. Each is gone on with and killed again. After every kill the journal
// is read: the same questions in the same order, every answer that was acknowledged, and the used time beside a wall
// clock kept here while the exam was on the screen. Ends with a summary, and with code 1 when something was lost.
// Usage: node scripts/kill-exam.mjs [--times 100] [--each 10] [--seed 1] [--profile on]
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { spawn } from '@lydell/node-pty'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    each: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'on' },
  },
})
const TIMES = Number(values.times)
const EACH = Number(values.each)
/** What the clock may be off, in milliseconds, after all kills of one exam together. */
const ALLOWED = 1000
/** A busy machine is no failure; a program that says nothing for so long is. */
const PATIENCE = 30_000

const root = fileURLToPath(new URL('..', import.meta.url))
const Database = createRequire(import.meta.url)('libsql')
const random = seeded(Number(values.seed))
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const problems = []
const offsets = []
let kills = 0
let acknowledged = 0
let inFlight = 0
let inFlightKept = 0
let exams = 0

while (kills < TIMES) await oneExam(Math.min(EACH, TIMES - kills))
const sorted = offsets.map(Math.abs).sort((a, b) => a - b)
console.log(
  `${kills} kills in ${exams} exams: ${problems.length === 0 ? 'nothing was lost' : `${problems.length} problems`}`,
)
console.log(
  `${acknowledged} acknowledged answers checked; ${inFlightKept} of ${inFlight} answers in flight were kept`,
)
console.log(
  `clock, off the wall clock after up to ${Math.min(EACH, TIMES)} kills of one exam: median ${Math.round(sorted[sorted.length >> 1] ?? 0)} ms, worst ${Math.round(sorted.at(-1) ?? 0)} ms (allowed ${ALLOWED} ms)`,
)
for (const problem of problems) console.log(`  ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)

/** One exam: killed so many times, the last time while it is handed in, and then gone on with to the end. */
async function oneExam(times) {
  const exam = {
    number: ++exams,
    home: mkdtempSync(join(tmpdir(), 'evenkeel-kill-')),
    paper: undefined,
    answers: new Map(),
    wall: 0,
  }
  try {
    for (let n = 1; n <= times; n++) {
      const leg = open(exam)
      const last = n === times
      const moment = last ? Number.POSITIVE_INFINITY : 60 + random() * 2200
      const killer = setTimeout(() => leg.kill(), last ? 2 ** 30 : moment)
      await play(exam, leg, last ? 3 : Number.POSITIVE_INFINITY)
      clearTimeout(killer)
      if (last && leg.alive()) {
        // Handing in writes the reviews and the result: killed somewhere in there.
        leg.send('e\r')
        if (await leg.sees(/Hand in now\?/)) {
          leg.send('y')
          await wait(random() * 60)
        }
        leg.kill()
      }
      await leg.ended()
      kills++
      check(exam, leg, n, last)
    }
    await finish(exam)
  } catch (error) {
    problems.push(`exam ${exam.number}: ${error.message}`)
  } finally {
    rmSync(exam.home, { recursive: true, force: true })
  }
}

/** Answers question after question at a human pace, made faster, until killed or until enough. */
async function play(exam, leg, most) {
  if (!exam.paper) {
    if (!(await leg.sees(/Press Enter to start/))) return
    leg.send('\r')
  }
  for (let given = 0; given < most && leg.alive(); given++) {
    const asked = await leg.question()
    if (!asked) return
    await wait(random() * 300)
    if (!leg.alive()) return
    if (asked.at === asked.count) {
      // Round again: answers are changed from here on.
      leg.send('g 1\r')
      if (!(await leg.question(1))) return
      continue
    }
    const picked = 1 + Math.floor(random() * 3)
    leg.pending = { question: asked.at - 1, picked }
    leg.send(`${picked}\r`)
    // The next question on the screen is what acknowledges the answer.
    if (!(await leg.question(asked.at + 1))) return
    exam.answers.set(leg.pending.question, leg.pending.picked)
    leg.pending = undefined
  }
}

/** Reads the journal as the kill left it. */
function check(exam, leg, n, handedIn) {
  const where = `exam ${exam.number}, kill ${n}`
  const row = read(exam, (db) => {
    if (db.prepare('PRAGMA integrity_check').get().integrity_check !== 'ok')
      problems.push(`${where}: damaged`)
    const tables = db.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'exams'").get()
    return tables.n === 0 ? undefined : db.prepare('SELECT * FROM exams').get()
  })
  // Killed before it had begun: there is nothing to lose.
  if (!row) {
    if (exam.paper || leg.seenAt !== undefined) problems.push(`${where}: the exam is gone`)
    return
  }
  const paper = row.paper
  exam.paper ??= paper
  if (paper !== exam.paper) problems.push(`${where}: the questions have changed`)
  if (leg.seenAt !== undefined) exam.wall += leg.killedAt - leg.seenAt
  const off = row.used - exam.wall
  offsets.push(off)
  if (Math.abs(off) > ALLOWED)
    problems.push(`${where}: ${row.used} ms used, ${Math.round(exam.wall)} on the wall`)
  const kept = answersIn(exam)
  const { pending } = leg
  if (pending && !handedIn) {
    inFlight++
    if (kept.get(pending.question) === pending.picked) {
      inFlightKept++
      exam.answers.set(pending.question, pending.picked)
    }
  }
  acknowledged += exam.answers.size
  if (JSON.stringify([...kept].sort(byQuestion)) !== JSON.stringify([...exam.answers].sort(byQuestion)))
    problems.push(
      `${where}: answers ${JSON.stringify([...kept])}, given ${JSON.stringify([...exam.answers])}`,
    )
}

/** Goes on once more, hands in, and compares the result and the reviews with what was answered. */
async function finish(exam) {
  const ended = () => read(exam, (db) => db.prepare('SELECT result FROM exams').get()?.result)
  if (exam.paper && !ended()) {
    const leg = open(exam)
    // It had been handed in already, or it still asks.
    if ((await leg.sees(/\d+ right, \d+ needed|Question \d+ of/)) && !/\d+ needed/.test(leg.text())) {
      await leg.question()
      leg.send('e\r')
      await leg.sees(/Hand in now\?/)
      leg.send('y')
    }
    await leg.ended()
  }
  if (!exam.paper) return
  const where = `exam ${exam.number}, the end`
  const result = JSON.parse(ended() ?? 'null')
  if (!result) return void problems.push(`${where}: no result`)
  const { questions } = JSON.parse(exam.paper).paper
  const right = [...exam.answers].filter(
    ([at, picked]) => questions[at].source.item.options[questions[at].order[picked - 1]].key,
  ).length
  if (result.right !== right) problems.push(`${where}: ${result.right} right, ${right} were`)
  const reviews = read(exam, (db) => db.prepare('SELECT item FROM reviews').all()).map(({ item }) => item)
  if (reviews.length !== exam.answers.size || new Set(reviews).size !== reviews.length)
    problems.push(`${where}: ${reviews.length} reviews of ${exam.answers.size} answers`)
}

function read(exam, work) {
  const db = new Database(join(exam.home, 'journal.db'))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** Question (from 0) to the number picked on the screen, from the journal's own events. */
function answersIn(exam) {
  const { questions } = JSON.parse(exam.paper).paper
  const events = read(exam, (db) => db.prepare('SELECT event FROM exam_events ORDER BY id').all())
  const answers = new Map()
  for (const { event } of events) {
    const { kind, question, answer } = JSON.parse(event)
    if (kind === 'answered') answers.set(question, questions[question].order.indexOf(answer.picked[0]) + 1)
  }
  return answers
}

function byQuestion(a, b) {
  return a[0] - b[0]
}

/** The program in a pseudo-terminal. Its clock starts here when the first question is seen, and ends with the kill. */
function open(exam) {
  const args = exam.paper ? ['exam', '--resume'] : ['exam', values.profile, '--seed', String(exam.number)]
  const pty = spawn(process.execPath, [join(root, 'bin/evenkeel.js'), ...args], {
    cols: 100,
    rows: 60,
    cwd: exam.home,
    env: {
      PATH: process.env.PATH,
      HOME: exam.home,
      EVENKEEL_HOME: exam.home,
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
    },
  })
  let raw = ''
  let from = 0
  let over = false
  const leg = { seenAt: undefined, killedAt: undefined, pending: undefined }
  const text = () => raw.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
  pty.onData((data) => {
    raw += data
    if (leg.seenAt === undefined && /Question \d+ of|Going on\./.test(raw)) leg.seenAt = performance.now()
  })
  leg.gone = new Promise((resolve) => {
    pty.onExit(() => {
      over = true
      leg.killedAt ??= performance.now()
      resolve()
    })
  })
  leg.ended = () =>
    Promise.race([
      leg.gone,
      wait(PATIENCE).then(() => {
        leg.kill()
        throw new Error(`waited for the end; the screen says:\n${text().slice(-600)}`)
      }),
    ])
  leg.alive = () => !over && leg.killedAt === undefined
  leg.text = text
  leg.send = (keys) => {
    if (!leg.alive()) return
    from = text().length
    pty.write(keys)
  }
  leg.kill = () => {
    if (!leg.alive()) return
    leg.killedAt = performance.now()
    process.kill(pty.pid, 'SIGKILL')
  }
  leg.sees = async (words) => {
    const limit = performance.now() + PATIENCE
    while (leg.alive()) {
      if (words.test(text().slice(from))) return true
      if (performance.now() > limit)
        throw new Error(`waited for ${words}; the screen says:\n${text().slice(-600)}`)
      await wait(4)
    }
    return false
  }
  /** The question on the screen, once it is asked for an answer; a certain one, when given. */
  leg.question = async (at) => {
    const words = at === undefined ? /Question \d+ of \d+[\s\S]*Answer \(/ : new RegExp(`Question ${at} of `)
    if (!(await leg.sees(words))) return undefined
    const found = [...text().matchAll(/Question (\d+) of (\d+)/g)].at(-1)
    return { at: Number(found[1]), count: Number(found[2]) }
  }
  return leg
}

function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

// Measures the judge: how much text a second, how long one reply takes, whether any text can make it slow, and what
// other checkers of wording need for the same text in the same run. Exit code 1 when a goal was missed.
// Usage: node scripts/run.mjs bench/judge.ts [rounds]
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RULES } from '../src/rules/index.ts'
import { Judge } from '../src/rules/judge.ts'
import type { ReplyInContext } from '../src/rules/verdict.ts'
import { Passage, plainReader } from '../src/text/passage.ts'
import { readCorpus } from '../training/corpus.ts'
import { peers } from './peer-checkers.ts'

const root = process.env.EVENKEEL_ROOT!
const rounds = Math.max(1, Number(process.argv[2]) || 9)
const GOALS = { wording: 20, everything: 5, reply: 0.3, adversarial: 10 } as const

/** Whole replies in their situations; the pairs that the model also learns from are cut short to teach one thing each. */
const replies: readonly ReplyInContext[] = readCorpus(join(root)).filter(
  ({ source }) => source !== 'pairs' && source !== 'rules',
)
/** What a file of them weighs, a JSON line each, as `check` reads it. */
const megabytes =
  replies.reduce(
    (sum, { agent, customer }, at) =>
      sum + Buffer.byteLength(JSON.stringify({ id: `r${at}`, customer, agent })) + 1,
    0,
  ) / 1e6

/** Milliseconds of processor time of the fastest round: others on the machine only ever make it slower. */
function fastest(run: () => void, times = rounds): number {
  const measured: number[] = []
  for (let round = -2; round < times; round++) {
    const before = process.cpuUsage()
    run()
    if (round >= 0) measured.push(process.cpuUsage(before).user / 1e3)
  }
  return Math.min(...measured)
}

function line(name: string, value: string, met?: boolean): void {
  console.log(
    `${name.padEnd(46)} ${value.padStart(12)}${met === undefined ? '' : met ? '  met' : '  MISSED'}`,
  )
  if (met === false) process.exitCode = 1
}

const perSecond = (milliseconds: number, size = megabytes) => (size / milliseconds) * 1000

const before = process.cpuUsage()
const judge = new Judge()
const compiling = process.cpuUsage(before).user / 1e3
const patterns = RULES.flatMap(({ patterns: all }) => all.flatMap(({ match }) => match)).length

console.log(
  `${RULES.length} rules, ${patterns} patterns; ${replies.length} replies, ${megabytes.toFixed(2)} MB\n`,
)
line('working the rules out (the build does it once)', `${compiling.toFixed(0)} ms`)
const library = JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)
const firstVerdict = `import(${library}).then(({ judge }) => {
  const before = process.cpuUsage()
  judge('Please wait here.', { model: null })
  console.log(process.cpuUsage(before).user / 1e3)
})`
const first = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ['-e', firstVerdict])))
line('first verdict of the built library', `${Math.min(...first).toFixed(0)} ms`)

const reader = plainReader()
const passage = new Passage()
const reading = perSecond(
  fastest(() => {
    for (const { agent, customer } of replies) {
      reader.read(agent, passage)
      reader.read(customer!, passage)
    }
  }),
)
line('words, sentences, clauses, mood, polarity', `${reading.toFixed(1)} MB/s`)
const wording = perSecond(fastest(() => replies.forEach((reply) => void judge.judge(reply, { model: null }))))
line(`wording rules (goal ${GOALS.wording})`, `${wording.toFixed(1)} MB/s`, wording >= GOALS.wording)
/** Replies to one message stand side by side in the file, and the message is read once for all of them; here it is not. */
const scattered = [...replies]
for (let left = scattered.length, state = 7; left > 1; left--) {
  state = (Math.imul(state, 1664525) + 1013904223) | 0
  const other = (state >>> 8) % left
  ;[scattered[left - 1], scattered[other]] = [scattered[other]!, scattered[left - 1]!]
}
const alone = perSecond(fastest(() => scattered.forEach((reply) => void judge.judge(reply, { model: null }))))
line('the same, every message a new one', `${alone.toFixed(1)} MB/s`)
const everything = perSecond(fastest(() => replies.forEach((reply) => void judge.judge(reply))))
line(`everything (goal ${GOALS.everything})`, `${everything.toFixed(1)} MB/s`, everything >= GOALS.everything)

const typical = replies.filter(({ agent }) => Math.abs(agent.split(' ').length - 30) <= 3).slice(0, 200)
const one = fastest(() => typical.forEach((reply) => void judge.judge(reply))) / typical.length
line(`one reply of about 30 words (goal ${GOALS.reply})`, `${one.toFixed(4)} ms`, one <= GOALS.reply)

const LENGTH = 100_000
const repeated = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)
const plain = replies
  .map(({ agent }) => agent)
  .join(' ')
  .slice(0, LENGTH)
const timeOf = (agent: string, rest: Omit<ReplyInContext, 'agent'> = {}) =>
  fastest(() => void judge.judge({ customer: 'My lamp is broken.', ...rest, agent }), Math.min(rounds, 5))
const plainTime = timeOf(plain)
console.log(
  `\n100,000 characters of one thing, against plain replies of that length (${plainTime.toFixed(1)} ms)`,
)

const commonest = [
  'i ',
  'you ',
  'the ',
  'to ',
  'not ',
  'will ',
  'sorry ',
  'if ',
  'and ',
  'we can ',
  'you are ',
]
const parts: readonly (readonly [string, string])[] = [
  ...commonest.map((part): readonly [string, string] => [part.trim(), part]),
  ['one word', 'a'],
  ['one number', '4'],
  ['4.4.4', '4.'],
  ['full-width digits', '４'],
  ['full stops', '.'],
  ['a.b.c', 'a.'],
  ['abbreviations and emoji', 'etc. 😀 '],
  ['quotation marks', '" '],
  ['apostrophes', "a'"],
  ['quoted lines', '> '],
  ['joiners', '\u200d'],
  ['halves of pairs', '\ud83d'],
  ['accents', 'e\u0301'],
  ['families', '👨‍👩‍👧'],
  ['you said you said', 'you said '],
  ["don't don't", "don't "],
  ['questions', 'why? '],
  ['sign-offs', '\nkind regards '],
  ['links', 'a@b.c,'],
  ['numbers', '4471 '],
  ['colons', 'so: '],
]
const hostile: readonly (readonly [string, () => number])[] = [
  ...parts.map(([name, part]): readonly [string, () => number] => [name, () => timeOf(repeated(part))]),
  ['one word and a full stop', () => timeOf(`${'a'.repeat(LENGTH)}.`)],
  ['x and blanks', () => timeOf(`ok. x${' '.repeat(LENGTH)}.`)],
  [
    'words that nobody knows',
    () => timeOf(Array.from({ length: LENGTH / 8 }, (_, i) => `q${(i * 7919).toString(36)}z`).join(' ')),
  ],
  ...RULES.flatMap(({ id, examples }) =>
    examples.hit.slice(0, 3).map((hit): readonly [string, () => number] => {
      const agent = repeated(`${hit.text.replaceAll(/[«»]/g, '')} `)
      const customer = repeated(`${hit.customer ?? hit.text} `)
      return [`hits of ${id}`, () => timeOf(agent, { customer })]
    }),
  ),
]
const slowest = hostile
  .map(([name, time]): readonly [string, number] => [name, time() / plainTime])
  .sort((a, b) => b[1] - a[1])
for (const [name, ratio] of slowest.slice(0, 8))
  line(name, `${ratio.toFixed(1)} x`, ratio <= GOALS.adversarial)
const both = timeOf(plain, { customer: plain, previous: [{ speaker: 'agent', text: plain }] }) / plainTime
line('and a customer and a turn before of that length', `${both.toFixed(1)} x`, both <= GOALS.adversarial)
const doubled = timeOf(plain.repeat(4)) / plainTime
line('four times the length', `${doubled.toFixed(1)} x`, doubled <= 4 * 2)

console.log('\nOther checkers of wording, the same 100,000 characters in the same run')
const paragraphs = replies.map(({ agent }) => agent)
const sample = paragraphs.slice(
  0,
  paragraphs.findIndex((_, i) => paragraphs.slice(0, i).join('\n\n').length > LENGTH),
)
const size = Buffer.byteLength(sample.join('\n\n')) / 1e6
const own = perSecond(
  fastest(() => sample.forEach((agent) => void judge.judge({ agent }))),
  size,
)
line('this judge', `${own.toFixed(1)} MB/s`)
for (const { name, check } of await peers()) {
  if (check === undefined) line(name, 'not there')
  else {
    const speed = perSecond(
      fastest(() => check(sample.join('\n\n')), 1),
      size,
    )
    line(name, `${speed.toFixed(2)} MB/s`)
    line('', `${(own / speed).toFixed(0)} x slower`)
  }
}

// Measures the judge: how much text a second, how long one reply takes, whether any text can make it slow, and what
// other checkers of wording need for the same text in the same run. Exit code 1 when a goal was missed.
// Usage: node scripts/run.mjs bench/judge.ts [rounds]
import { join } from 'node:path'
import { RULES } from '../src/rules/index.ts'
import { Judge } from '../src/rules/judge.ts'
import type { ReplyInContext } from '../src/rules/verdict.ts'
import { Passage, plainReader } from '../src/text/passage.ts'
import { readCorpus } from '../training/corpus.ts'
import { peers } from './peers.ts'

const root = process.env.EVENKEEL_ROOT!
const rounds = Math.max(1, Number(process.argv[2]) || 9)
const GOALS = { wording: 20, everything: 5, reply: 0.3, adversarial: 10 } as const

const replies: readonly ReplyInContext[] = readCorpus(join(root))
const megabytes =
  replies.reduce((sum, { agent, customer }) => sum + Buffer.byteLength(agent + customer), 0) / 1e6

/** Milliseconds of processor time, so that others on the machine do not count; the first two rounds only warm up. */
function median(run: () => void, times = rounds): number {
  const measured: number[] = []
  for (let round = -2; round < times; round++) {
    const before = process.cpuUsage()
    run()
    if (round >= 0) measured.push(process.cpuUsage(before).user / 1e3)
  }
  return measured.sort((a, b) => a - b)[measured.length >> 1]!
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
line('making a judge, cold', `${compiling.toFixed(0)} ms`)

const reader = plainReader()
const passage = new Passage()
const reading = perSecond(
  median(() => {
    for (const { agent, customer } of replies) {
      reader.read(agent, passage)
      reader.read(customer!, passage)
    }
  }),
)
line('words, sentences, clauses, mood, polarity', `${reading.toFixed(1)} MB/s`)
const wording = perSecond(median(() => replies.forEach((reply) => void judge.judge(reply, { model: null }))))
line(`wording rules (goal ${GOALS.wording})`, `${wording.toFixed(1)} MB/s`, wording >= GOALS.wording)
const everything = perSecond(median(() => replies.forEach((reply) => void judge.judge(reply))))
line(`everything (goal ${GOALS.everything})`, `${everything.toFixed(1)} MB/s`, everything >= GOALS.everything)

const typical = replies.filter(({ agent }) => Math.abs(agent.split(' ').length - 30) <= 3).slice(0, 200)
const one = median(() => typical.forEach((reply) => void judge.judge(reply))) / typical.length
line(`one reply of about 30 words (goal ${GOALS.reply})`, `${one.toFixed(4)} ms`, one <= GOALS.reply)

const LENGTH = 100_000
const repeated = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)
const plain = replies
  .map(({ agent }) => agent)
  .join(' ')
  .slice(0, LENGTH)
const timeOf = (agent: string, customer = 'My lamp is broken.') =>
  median(() => void judge.judge({ agent, customer }), Math.min(rounds, 5))
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
const hostile: readonly (readonly [string, string])[] = [
  ...commonest.map((part): readonly [string, string] => [part.trim(), repeated(part)]),
  ['a (one word)', repeated('a')],
  ['4 (one number)', repeated('4')],
  ['4.4.4 …', repeated('4.')],
  ['full-width 4', repeated('４')],
  ['full stops', repeated('.')],
  ['a.b.c …', repeated('a.')],
  ['etc. 😀', repeated('etc. 😀 ')],
  ['quotation marks', repeated('" ')],
  ['apostrophes', repeated("a'")],
  ['>', repeated('> ')],
  ['joiners', repeated('\u200d')],
  ['half pairs', repeated('\ud83d')],
  ['accents', repeated('e\u0301')],
  ['emoji', repeated('👨‍👩‍👧')],
  ['you said you said …', repeated('you said ')],
  ["don't don't …", repeated("don't ")],
  ['questions', repeated('why? ')],
  ['sign-offs', repeated('\nkind regards ')],
  ['links', repeated('a@b.c,')],
  ['unknown words', Array.from({ length: LENGTH / 8 }, (_, i) => `q${(i * 7919).toString(36)}z`).join(' ')],
  ...RULES.flatMap(({ id, examples }): (readonly [string, string])[] => {
    const hit = examples.hit[0]?.text.replaceAll(/[«»]/g, '')
    return hit ? [[`hits of ${id}`, repeated(`${hit} `)]] : []
  }),
]
const slowest = hostile
  .map(([name, text]): readonly [string, number] => [name, timeOf(text) / plainTime])
  .sort((a, b) => b[1] - a[1])
for (const [name, ratio] of slowest.slice(0, 6))
  line(name, `${ratio.toFixed(1)} x`, ratio <= GOALS.adversarial)
const [, both] = ['', timeOf(plain, plain) / plainTime]
line('and a customer of that length as well', `${both.toFixed(1)} x`, both <= GOALS.adversarial)
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
  median(() => sample.forEach((agent) => void judge.judge({ agent }))),
  size,
)
line('this judge', `${own.toFixed(1)} MB/s`)
for (const { name, check } of await peers()) {
  if (check === undefined) line(name, 'not there')
  else {
    const speed = perSecond(
      median(() => check(sample.join('\n\n')), 1),
      size,
    )
    line(name, `${speed.toFixed(2)} MB/s`)
    line('', `${(own / speed).toFixed(0)} x slower`)
  }
}

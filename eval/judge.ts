import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../src/rules/index.ts'
import { Judge } from '../src/rules/judge.ts'
import { LinearModel } from '../src/rules/model/linear-model.ts'
import type { Model } from '../src/rules/model/model.ts'
import weights from '../src/rules/model/weights.json' with { type: 'json' }
import type { Weights } from '../src/rules/model/weights.ts'
import { type Example, readContrast, readCorpus, readReplies } from '../training/corpus.ts'
import { crossValidate, FOLDS } from '../training/cross-validate.ts'
import { tabulate } from '../training/examples.ts'
import { taskOf } from '../training/fit.ts'
import { ANTI_PATTERNS, SIGNALS } from '../training/labels.ts'
import { pack } from '../training/pack.ts'
import { joinThresholds } from '../training/tiers.ts'
import unread from '../training/unread-situations.json' with { type: 'json' }
import { measuredOf } from './measured.ts'
import { CHANGES } from './perturb.ts'
import { placeholder } from './placeholder.ts'
import { printOverall, printPairs, printRules } from './print.ts'
import type { Found } from './score.ts'

// Prints how well the judge does on labelled replies. Whatever is trained or tuned by a script is scored on
// situations it never saw (grouped cross-validation). Usage: npm run eval. A further set of replies of the
// same shape, which is only measured, is read from the path in EVENKEEL_REAL_DEV.

const root = process.env.EVENKEEL_ROOT!
const labels = [...ANTI_PATTERNS, ...SIGNALS]
const missing = labels.filter((id) => !RULES.some((rule) => rule.id === id))
if (missing.length > 0)
  console.log(`No rule yet for: ${missing.join(', ')}. The model speaks for them all the same.\n`)
const judge = new Judge([...RULES, ...missing.map(placeholder)])
const silent = new Judge(labels.map(placeholder))
const examples = readCorpus(root)
const table = tabulate(examples)
const task = taskOf(examples, table, labels)
const validation = crossValidate(task)
const models = Array.from({ length: FOLDS }, (_, fold) => {
  const others = validation.folds.map((of) => (of === fold ? 0 : 1))
  const thresholds = joinThresholds(task, validation, others)
  return new LinearModel(pack(validation.fits[fold]!, table, thresholds))
})

/** What the judge finds in an example, at `likely` or better, with a model that never saw its situation. */
function foundIn(
  { agent, customer }: { agent: string; customer?: string },
  model: Model | null,
  by = judge,
): Set<string> {
  const verdict = by.judge({ agent, ...(customer && { customer }) }, { model, atLeast: 'likely' })
  return new Set([
    ...verdict.findings.map(({ rule }) => rule),
    ...verdict.signals.map(({ signal }) => signal),
  ])
}

const unseen = (at: number) => models[validation.folds[at]!]!
const places = (source: Example['source']) =>
  examples.flatMap((one, at) => (one.source === source ? [at] : []))
const dev = places('replies')
const contrast = places('contrast')
const at = (list: readonly number[]) => list.map((i) => examples[i]!)
const found = (list: readonly number[], modelOf: (i: number) => Model | null): Found =>
  list.map((i) => foundIn(examples[i]!, modelOf(i)))

const needsNoMessage = ANTI_PATTERNS.filter(
  (id) => !RULES.find((rule) => rule.id === id)?.needs?.includes('customer'),
)

// Written and labelled by people who do not work on the judge, and read by nobody who does: never look at its lines.
const fixture = (name: string) => join(root, 'test/fixtures', name)
const fresh = readReplies(fixture('replies-unread.jsonl'))
const freshPairs = readContrast(fixture('contrast-unread.jsonl'))
const shipped = new LinearModel(weights as Weights)
const byShipped = (list: readonly Example[]): Found => list.map((one) => foundIn(one, shipped))
const freshFound = byShipped(fresh)
const freshPairsFound = byShipped(freshPairs)
console.log(
  `Unread: ${fresh.length} replies in ${new Set(fresh.map(({ group }) => group)).size} situations that nobody who works on the judge has read; as shipped, sure and likely`,
)
const alone = fresh.map((one) => foundIn(one, null))
printOverall('wording rules alone', fresh, alone, ANTI_PATTERNS)
printOverall('rules and model', fresh, freshFound, ANTI_PATTERNS)
printOverall(
  'rules and model, without the messages',
  fresh,
  fresh.map(({ agent }) => foundIn({ agent }, shipped)),
  needsNoMessage,
)
printOverall('signals', fresh, freshFound, SIGNALS)
printOverall('contrast pairs', freshPairs, freshPairsFound, ANTI_PATTERNS)
printPairs(freshPairs, freshPairsFound)
console.log('')

const both = found(dev, unseen)
console.log(
  `Replies: ${dev.length} in ${new Set(at(dev).map(({ group }) => group)).size} situations, sure and likely`,
)
printOverall(
  'wording rules alone',
  at(dev),
  found(dev, () => null),
  ANTI_PATTERNS,
)
printOverall(
  'model alone, situations not trained on',
  at(dev),
  dev.map((i) => foundIn(examples[i]!, unseen(i), silent)),
  ANTI_PATTERNS,
)
printOverall('rules and model, situations not trained on', at(dev), both, ANTI_PATTERNS)
const isUnread = new Set<string>(unread)
const untouched = dev.flatMap((i, n) => (isUnread.has(examples[i]!.group.replace(/^[^:]*:/, '')) ? [n] : []))
printOverall(
  `the same, ${isUnread.size} situations kept from the authors`,
  untouched.map((n) => examples[dev[n]!]!),
  untouched.map((n) => both[n]!),
  ANTI_PATTERNS,
)
printOverall(
  'rules and model, without the messages',
  at(dev),
  dev.map((i) => foundIn({ agent: examples[i]!.agent }, unseen(i))),
  needsNoMessage,
)
printOverall('signals, the same way', at(dev), both, SIGNALS)
console.log('')
printRules(at(dev), both, labels)
console.log('\nContrast pairs')
const contrastFound = found(contrast, unseen)
printOverall('rules and model', at(contrast), contrastFound, ANTI_PATTERNS)
printPairs(at(contrast), contrastFound)

// Most were written after the rules, by others; here a model judges them that has not learned from their situation.
const lessons = places('pairs')
const lessonsFound = found(lessons, unseen)
console.log(`\nPairs to learn from: ${lessons.length / 2}, situations not trained on`)
printOverall('rules and model', at(lessons), lessonsFound, ANTI_PATTERNS)
printPairs(at(lessons), lessonsFound)

console.log('\nFindings unchanged when the reply is …')
for (const [name, change] of Object.entries(CHANGES)) {
  const same = dev.filter((i, n) => {
    const { agent, customer } = examples[i]!
    const after = foundIn({ agent: change(agent, i), customer }, unseen(i))
    const before = both[n]!
    const flaws = (of: ReadonlySet<string>) => ANTI_PATTERNS.filter((id) => of.has(id)).join()
    return flaws(after) === flaws(before)
  }).length
  console.log(`  ${name.padEnd(16)} ${((100 * same) / dev.length).toFixed(1)} %`)
}

const realPath = process.env.EVENKEEL_REAL_DEV
if (realPath && existsSync(realPath)) {
  const real = readReplies(realPath)
  console.log(`\nReal replies: ${real.length}`)
  printOverall(
    'rules and shipped model',
    real,
    real.map((one) => foundIn(one, shipped)),
    ANTI_PATTERNS,
  )
}

writeFileSync(
  join(root, 'src/rules/measured.json'),
  `${JSON.stringify(
    measuredOf(
      [...at(dev), ...fresh],
      [...both, ...freshFound],
      [...at(contrast), ...freshPairs],
      [...contrastFound, ...freshPairsFound],
      labels,
    ),
    null,
    2,
  )}\n`,
)

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from './corpus.ts'
import { crossValidate } from './cross-validate.ts'
import { tabulate } from './examples.ts'
import { learn, taskOf } from './fit.ts'
import { ANTI_PATTERNS, SIGNALS } from './labels.ts'
import { pack } from './pack.ts'
import { joinThresholds } from './tiers.ts'

// Trains the linear model on all labelled replies and writes src/rules/model/weights.json.
// Usage: node scripts/run.mjs training/train.ts. Gives the same bytes every time.

const root = process.env.EVENKEEL_ROOT!
const examples = readCorpus(root)
const table = tabulate(examples)
const task = taskOf(examples, table, [...ANTI_PATTERNS, ...SIGNALS])
const everything = new Uint8Array(examples.length).fill(1)
const validation = crossValidate(task)
const thresholds = joinThresholds(task, validation, everything)
const weights = pack(learn(task, everything), table, thresholds)
const path = join(root, 'src/rules/model/weights.json')
writeFileSync(path, `${JSON.stringify(weights)}\n`)
console.log(
  `${examples.length} replies, ${weights.features} features, ${Math.round(weights.data.length / 1000)} KB -> ${path}`,
)

import { KIND } from '../src/rules/model/feature-list.ts'
import type { Example, Source } from './corpus.ts'
import {
  ONE_OF_THESE,
  type Rows,
  replyTargets,
  rowTargets,
  SHOWS,
  SILENT,
  sentenceTargets,
  type Table,
} from './examples.ts'
import { type Lessons, type Scaled, type SvmSettings, scaled, scoreOf, trainSvm } from './svm.ts'

export interface FitSettings {
  /** Features in fewer replies than this are left out: single words and classes, and turns of phrase. */
  readonly minCount: number
  readonly minEdgeCount: number
  readonly reply: SvmSettings
  readonly sentence: SvmSettings
  /** A label with fewer examples than this is not learned. */
  readonly minPositives: number
}

export const SETTINGS: FitSettings = {
  minCount: 4,
  minEdgeCount: 6,
  reply: { cost: 0.2, positiveWeight: 5, epochs: 40 },
  sentence: { cost: 0.4, positiveWeight: 5, epochs: 40 },
  minPositives: 8,
}

/**
 * How much more it costs to misjudge a reply of a source. Pairs are many, and most of them are about flaws that are
 * rare in use: they teach what an act is, the replies how often it is met.
 */
const IMPORTANCE: Readonly<Record<Source, number>> = {
  replies: 3,
  situations: 2,
  contrast: 1.5,
  pairs: 0.8,
  rules: 1.5,
}

/** The same reply by itself, without its message, counts so many times as much. */
const ALONE = 0.4

/** Two linear scores per label: of the whole reply, and of its strongest sentence. They are added up. */
export interface Fit {
  readonly labels: readonly string[]
  readonly kept: Uint8Array
  /** Per label; undefined for a label with too few examples. */
  readonly reply: readonly (Float64Array | undefined)[]
  readonly sentence: readonly (Float64Array | undefined)[]
}

export interface Task {
  readonly examples: readonly Example[]
  readonly table: Table
  readonly labels: readonly string[]
  readonly replyTargets: readonly Int8Array[]
  readonly sentenceTargets: readonly Int8Array[]
}

export function taskOf(examples: readonly Example[], table: Table, labels: readonly string[]): Task {
  return {
    examples,
    table,
    labels,
    replyTargets: replyTargets(examples, labels),
    sentenceTargets: sentenceTargets(examples, table.sentences, labels),
  }
}

function rowsOf(owner: Int32Array, use: Uint8Array): Int32Array {
  const rows: number[] = []
  for (let row = 0; row < owner.length; row++) if (use[owner[row]!]) rows.push(row)
  return Int32Array.from(rows)
}

function frequent(
  { replies, keys }: Table,
  examples: number,
  use: Uint8Array,
  settings: FitSettings,
): Uint8Array {
  const counts = new Int32Array(keys.length)
  const kinds = new Uint8Array(keys.length)
  for (let row = 0; row < examples; row++) {
    for (let i = replies.starts[row]!; i < replies.starts[row + 1]!; i++) {
      kinds[replies.columns[i]!] = replies.weights[i]!
      if (use[replies.owner[row]!]) counts[replies.columns[i]!]!++
    }
  }
  // Shapes of sentences stand in no reply row; there are few, and all are kept.
  return Uint8Array.from(counts, (count, column) => {
    const least = kinds[column] === KIND.edge ? settings.minEdgeCount : settings.minCount
    return kinds[column] === 0 || count >= least ? 1 : 0
  })
}

/** Learns all labels from the examples that are in use. */
export function learn({ table, labels, ...task }: Task, use: Uint8Array, settings = SETTINGS): Fit {
  const kept = frequent(table, task.examples.length, use, settings)
  const width = table.keys.length
  const replyRows = rowsOf(table.replies.owner, use)
  const sentenceRows = rowsOf(table.sentences.owner, use)
  const replies = scaled(table.replies, kept)
  const sentences = scaled(table.sentences, kept)
  const importanceOf = ({ owner }: Rows) =>
    Float64Array.from(
      owner,
      (example, row) =>
        IMPORTANCE[task.examples[example]!.source] *
        (owner === table.replies.owner && row >= task.examples.length ? ALONE : 1),
    )
  const ofReplies = importanceOf(table.replies)
  const ofSentences = importanceOf(table.sentences)
  const train = (data: Scaled, lessons: Lessons, svm: SvmSettings) => {
    const positives = lessons.use.reduce((sum, row) => sum + (lessons.targets[row] === SHOWS ? 1 : 0), 0)
    return positives < settings.minPositives ? undefined : trainSvm(data, lessons, width, svm)
  }
  const reply = task.replyTargets.map((targets, at) =>
    train(
      replies,
      { use: replyRows, targets: rowTargets(targets, labels[at]!), importance: ofReplies },
      settings.reply,
    ),
  )
  const sentence = task.sentenceTargets.map((targets, at) => {
    const whole = reply[at]
    if (whole === undefined) return undefined
    const settled = settle(sentences, sentenceRows, targets, table.sentences.owner, whole)
    return train(
      sentences,
      { use: sentenceRows, targets: settled, importance: ofSentences },
      settings.sentence,
    )
  })
  return { labels, kept, reply, sentence }
}

/**
 * Where a reply shows a label and no words were marked, the sentence that the model of whole replies finds
 * strongest is taken to show it (a step of multiple-instance learning: Andrews, Tsochantaridis and
 * Hofmann 2003).
 */
function settle(
  data: Scaled,
  rows: Int32Array,
  targets: Int8Array,
  owner: Int32Array,
  whole: Float64Array,
): Int8Array {
  const settled = targets.map((target) => (target === ONE_OF_THESE ? SILENT : target))
  const strongest = new Map<number, { row: number; score: number }>()
  for (const row of rows) {
    if (targets[row] !== ONE_OF_THESE) continue
    const score = scoreOf(data, row, whole)
    const best = strongest.get(owner[row]!)
    if (best === undefined || score > best.score) strongest.set(owner[row]!, { row, score })
  }
  for (const { row } of strongest.values()) settled[row] = SHOWS
  return settled
}

/** A score so low that nothing follows from it. */
export const NO_SCORE = -4

/** Scores of the examples asked for, by label and example. */
export function scores({ table, labels, examples }: Task, model: Fit, want: Uint8Array): Float64Array[] {
  const replies = scaled(table.replies, model.kept)
  const sentences = scaled(table.sentences, model.kept)
  return labels.map((_, at) => {
    const of = model.reply[at]
    const per = model.sentence[at]
    const result = new Float64Array(examples.length).fill(NO_SCORE)
    if (of === undefined || per === undefined) return result
    const best = new Float64Array(examples.length).fill(NO_SCORE)
    for (let row = 0; row < table.sentences.owner.length; row++) {
      const owner = table.sentences.owner[row]!
      if (want[owner]) best[owner] = Math.max(best[owner]!, scoreOf(sentences, row, per))
    }
    for (let row = 0; row < examples.length; row++)
      if (want[row]) result[row] = scoreOf(replies, row, of) + best[row]!
    return result
  })
}

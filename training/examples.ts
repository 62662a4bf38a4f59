import { RULES } from '../src/rules/index.ts'
import { Features, SCOPE } from '../src/rules/model/feature-list.ts'
import { FeatureReader } from '../src/rules/model/features.ts'
import type { Passage, PassageReader } from '../src/text/passage.ts'
import { plainReader, Passage as TextPassage } from '../src/text/passage.ts'
import type { Example } from './corpus.ts'

/** Rows of features, one after the other: columns and weights of row `r` lie between two starts. */
export interface Rows {
  readonly starts: Int32Array
  readonly columns: Int32Array
  /** Weight of the kind of feature, in quarters, as in scoring. */
  readonly weights: Uint8Array
  /** Which example a row belongs to. */
  readonly owner: Int32Array
  /** Characters of the text that a row covers; the whole reply for rows of replies. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** All examples as rows: one per reply, one per sentence. Columns are numbered by first appearance. */
export interface Table {
  /** First every reply beside the message that it answers, then every reply by itself, in the same order. */
  readonly replies: Rows
  readonly sentences: Rows
  /** The feature key of each column. */
  readonly keys: Int32Array
}

class RowList {
  readonly starts = [0]
  readonly columns: number[] = []
  readonly weights: number[] = []
  readonly owner: number[] = []
  readonly from: number[] = []
  readonly to: number[] = []

  end(owner: number, from: number, to: number): void {
    this.starts.push(this.columns.length)
    this.owner.push(owner)
    this.from.push(from)
    this.to.push(to)
  }

  rows(): Rows {
    return {
      starts: Int32Array.from(this.starts),
      columns: Int32Array.from(this.columns),
      weights: Uint8Array.from(this.weights),
      owner: Int32Array.from(this.owner),
      from: Int32Array.from(this.from),
      to: Int32Array.from(this.to),
    }
  }
}

/** Reads all examples once; training and scoring then work on numbers only. */
export function tabulate(examples: readonly Example[], reader: PassageReader = plainReader()): Table {
  const featureReader = new FeatureReader()
  const features = new Features()
  const reply = new TextPassage()
  const customer = new TextPassage()
  const columnOf = new Map<number, number>()
  const replies = new RowList()
  const sentences = new RowList()
  const column = (at: number) => {
    const key = features.keys[at]!
    const known = columnOf.get(key)
    if (known !== undefined) return known
    columnOf.set(key, columnOf.size)
    return columnOf.size - 1
  }
  examples.forEach((example, owner) => {
    reader.read(example.agent, reply)
    const message = example.customer === '' ? undefined : reader.readWords(example.customer, customer)
    featureReader.read(reply, message, features)
    addRow(replies, features, SCOPE.reply, -1, column)
    replies.end(owner, 0, example.agent.length)
    for (let s = 0; s < features.sentences; s++) {
      addRow(sentences, features, SCOPE.sentence, s, column)
      sentences.end(owner, ...charactersOf(reply, s))
    }
  })
  examples.forEach((example, owner) => {
    featureReader.read(reader.read(example.agent, reply), undefined, features)
    addRow(replies, features, SCOPE.reply, -1, column)
    replies.end(owner, 0, example.agent.length)
  })
  return { replies: replies.rows(), sentences: sentences.rows(), keys: Int32Array.from(columnOf.keys()) }
}

function charactersOf({ tokens, segments }: Passage, s: number): [number, number] {
  return [tokens.starts[segments.sentenceStarts[s]!]!, tokens.ends[segments.sentenceStarts[s + 1]! - 1]!]
}

/** Every feature counts once per row, however often it stands there. */
function addRow(
  list: RowList,
  features: Features,
  scope: number,
  s: number,
  column: (at: number) => number,
): void {
  const seen = new Set<number>()
  for (let at = 0; at < features.count; at++) {
    if (!(features.scopes[at]! & scope) || (s >= 0 && features.sentenceOf[at] !== s)) continue
    const col = column(at)
    if (seen.has(col)) continue
    seen.add(col)
    list.columns.push(col)
    list.weights.push(features.kinds[at]!)
  }
}

/** What a row teaches about a label: shows it; 0, does not; says nothing; one of the reply's rows shows it. */
export const SHOWS = 1
export const SILENT = -1
export const ONE_OF_THESE = -2

/** Labels of the replies beside their messages, by example and label. */
export function replyTargets(examples: readonly Example[], labels: readonly string[]): Int8Array[] {
  return labels.map((label) =>
    Int8Array.from(examples, (example) =>
      example.unsure.has(label) ? SILENT : example.labels.has(label) ? SHOWS : 0,
    ),
  )
}

/** Labels that nobody can judge without the message: a reply by itself teaches nothing about them. */
const NEED_MESSAGE: ReadonlySet<string> = new Set(
  RULES.filter(({ needs }) => needs?.includes('customer')).map(({ id }) => id),
)

/** The labels of a reply for all of its rows: beside its message, and by itself. */
export function rowTargets(targets: Int8Array, label: string): Int8Array {
  const alone = NEED_MESSAGE.has(label) ? new Int8Array(targets.length).fill(SILENT) : targets
  return Int8Array.from([...targets, ...alone])
}

/** At least so many characters of a marked span must lie in a sentence for the sentence to show it. */
const ENOUGH_OVERLAP = 8

/**
 * Labels of the sentences: those that hold the marked words show it; the others of the same reply say
 * nothing, since a reader marks only the clearest place. Where no words were marked, one of them shows it.
 */
export function sentenceTargets(
  examples: readonly Example[],
  rows: Rows,
  labels: readonly string[],
): Int8Array[] {
  const perReply = new Int32Array(examples.length)
  for (const owner of rows.owner) perReply[owner]!++
  return labels.map((label) => {
    const targets = new Int8Array(rows.owner.length)
    for (let row = 0; row < targets.length; row++) {
      const example = examples[rows.owner[row]!]!
      if (example.unsure.has(label)) targets[row] = SILENT
      else if (example.labels.has(label))
        targets[row] = holds(example, label, rows.from[row]!, rows.to[row]!, perReply[rows.owner[row]!]!)
    }
    return targets
  })
}

function holds({ agent, spans }: Example, label: string, from: number, to: number, siblings: number): number {
  const marked = spans?.filter(([of]) => of === label) ?? []
  if (marked.length === 0) return siblings === 1 ? SHOWS : ONE_OF_THESE
  for (const [, text] of marked) {
    const start = text === '*' ? 0 : agent.indexOf(text)
    const end = text === '*' ? agent.length : start + text.length
    const overlap = Math.min(to, end) - Math.max(from, start)
    if (overlap >= Math.min(ENOUGH_OVERLAP, to - from, end - start)) return SHOWS
  }
  return SILENT
}

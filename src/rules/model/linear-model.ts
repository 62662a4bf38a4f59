import type { Reading } from '../reading.ts'
import type { Tier } from '../rule.ts'
import { Features, SCOPE } from './feature-list.ts'
import { FeatureReader } from './features.ts'
import type { Model, Opinion, Stance } from './model.ts'
import { POINTS, type Weights, WeightTable } from './weights.ts'

/** What a model thinks of a reply in view of one rule, in points. */
export interface Score {
  readonly rule: string
  readonly points: number
  /** The sentence that speaks most for it. */
  readonly sentence: number
}

const GAIN_BITS = 8
const ROOT_BITS = 18
const UNIT = 2 ** (GAIN_BITS + ROOT_BITS)

const ROOTS = Int32Array.from({ length: 4096 }, (_, n) =>
  Math.round(2 ** ROOT_BITS / Math.sqrt(Math.max(n, 1))),
)

/** 2^18 divided by the root of a sum of squares, as a whole number. */
function inverseRoot(squares: number): number {
  return squares < ROOTS.length ? ROOTS[squares]! : Math.round(2 ** ROOT_BITS / Math.sqrt(squares))
}

/** What the model needs to know of a reading. */
export type Read = Pick<Reading, 'reply' | 'message'>

/**
 * How far below the score that makes the model speak itself, in points, it still supports what a pattern found, and
 * below which score it doubts it. When this was set, of 2,358 likely findings on pairs that no author of a rule had read,
 * those that it doubted were right one time in seventeen, the others seven times in ten.
 */
const SUPPORTS = POINTS * 0.5
const DOUBTS = POINTS * 1.3

/** A reply without the message that it answers shows less: the model must be so much surer, in points. */
const ALONE = POINTS * 0.1

/** A few words without the message are too little for it: what it thinks of fewer than this is a hint. */
const ENOUGH_ALONE = 12

const isThin = ({ reply, message }: Read) => message === undefined && reply.tokens.count < ENOUGH_ALONE

/** At most so many words or turns of phrase are shown. */
const EVIDENCE = 3

/** An opinion whose evidence is worked out when it is asked for, which must be before the next reading. */
class Said implements Opinion {
  readonly rule: string
  readonly tier: Tier
  readonly start: number
  readonly end: number
  readonly #evidence: () => readonly string[]

  constructor(rule: string, tier: Tier, start: number, end: number, evidence: () => readonly string[]) {
    this.rule = rule
    this.tier = tier
    this.start = start
    this.end = end
    this.#evidence = evidence
  }

  get evidence(): readonly string[] {
    return this.#evidence()
  }
}

/**
 * One linear score per rule for the whole reply plus one for its strongest sentence, over words, pairs of
 * words, word classes and shapes; each scaled by the length of its feature vector. Whole numbers only.
 */
export class LinearModel implements Model {
  readonly name: string
  readonly #weights: Weights
  readonly #slots: number
  readonly #table: WeightTable
  readonly #starts: Int32Array
  /** Weight and slot of every entry: weight * 256 + slot. */
  readonly #entries: Int16Array
  readonly #reader = new FeatureReader()
  readonly #features = new Features()
  /** When a feature was last counted, side by side: for the reply and for the sentence. */
  readonly #seen: Int32Array
  #clock = 0
  /** Sums by slot: the even ones run through the reply, the odd ones begin again with each sentence. */
  readonly #sums: Int32Array
  readonly #points: Int32Array
  readonly #best: Int32Array
  readonly #bestSentence: Int32Array
  /** The number of each feature of the reply that is known, or -1. */
  #known = new Int32Array(1024)
  #last: { text?: string; customer?: string | undefined; opinions: readonly Opinion[] } = { opinions: [] }

  constructor(weights: Weights, name = 'linear') {
    this.name = name
    this.#weights = weights
    this.#slots = weights.rules.length * 2
    this.#table = new WeightTable(weights)
    this.#starts = this.#table.starts
    this.#entries = this.#table.entries
    this.#seen = new Int32Array(weights.features * 2)
    this.#sums = new Int32Array(this.#slots)
    this.#points = new Int32Array(weights.rules.length)
    this.#best = new Int32Array(weights.rules.length)
    this.#bestSentence = new Int32Array(weights.rules.length)
  }

  /** Scores of all rules, in the order of the weights. */
  score(reading: Read): Score[] {
    this.#read(reading)
    return this.#weights.rules.map((rule, at) => ({
      rule,
      points: this.#points[at]!,
      sentence: this.#bestSentence[at]!,
    }))
  }

  /** The same reading is often asked about twice, for signals and for anti-patterns; it is scored once. */
  opinions(reading: Read): readonly Opinion[] {
    const { text } = reading.reply
    const customer = reading.message?.text
    if (this.#last.text !== text || this.#last.customer !== customer) {
      this.#read(reading)
      this.#last = { text, customer, opinions: this.#features.sentences === 0 ? [] : this.#opinions(reading) }
    }
    return this.#last.opinions
  }

  /** What it thinks of a finding of the rule in the reading that `opinions` was last asked about. */
  stance(reading: Read, rule: string): Stance | undefined {
    if (this.#last.text !== reading.reply.text || this.#features.sentences === 0 || isThin(reading))
      return undefined
    const at = this.#weights.rules.indexOf(rule)
    const likely = at < 0 ? null : this.#weights.likely[at]!
    if (likely === null) return undefined
    const short = likely - this.#points[at]!
    // It has learned from replies beside the message they answer, and doubts nothing without one.
    if (short > DOUBTS) return 'doubts'
    return short <= SUPPORTS ? 'supports' : undefined
  }

  #opinions(reading: Read): Opinion[] {
    const found: Opinion[] = []
    const { reply } = reading
    const thin = isThin(reading)
    const { tokens, segments, text } = reply
    const { from, to } = this.#features
    for (let rule = 0; rule < this.#points.length; rule++) {
      const tier = this.#tierOf(rule, this.#points[rule]!)
      if (tier === undefined) continue
      const sentence = this.#bestSentence[rule]!
      const { start, end } = reply.span(
        segments.sentenceStarts[sentence]!,
        segments.sentenceStarts[sentence + 1]!,
      )
      const evidence = () =>
        this.#evidence(rule, sentence).map((at) =>
          text.slice(tokens.starts[from[at]!]!, tokens.ends[to[at]! - 1]!),
        )
      found.push(new Said(this.#weights.rules[rule]!, thin ? 'possible' : tier, start, end, evidence))
    }
    return found
  }

  #tierOf(rule: number, points: number): Tier | undefined {
    const { sure, likely, possible } = this.#weights
    const reaches = (least: number | null) => least !== null && points >= least
    if (reaches(sure[rule]!)) return 'sure'
    if (reaches(likely[rule]!)) return 'likely'
    return reaches(possible[rule]!) ? 'possible' : undefined
  }

  #read(reading: Read): void {
    const features = this.#features
    this.#reader.read(reading.reply, reading.message, features)
    this.#points.fill(0)
    if (features.sentences === 0) return
    this.#sums.fill(0)
    this.#best.fill(-0x7fffffff)
    if (this.#clock > 0x7ffffff0) {
      this.#clock = 0
      this.#seen.fill(0)
    }
    if (this.#known.length < features.count) this.#known = new Int32Array(features.keys.length)
    const known = this.#known
    const { keys, kinds, scopes, sentenceOf, count } = features
    const table = this.#table
    const seen = this.#seen
    const replyClock = ++this.#clock
    let replySquares = 0
    let sentence = 0
    let squares = 0
    this.#clock++
    for (let at = 0; at < count; at++) {
      const scope = scopes[at]!
      if (scope & SCOPE.sentence && sentenceOf[at] !== sentence) {
        this.#endSentence(sentence, squares)
        sentence = sentenceOf[at]!
        squares = 0
      }
      const feature = table.find(keys[at]!)
      known[at] = feature
      if (feature < 0) continue
      const kind = kinds[at]!
      let add = 0
      if (scope & SCOPE.reply && seen[feature * 2] !== replyClock) {
        seen[feature * 2] = replyClock
        replySquares += kind * kind
        add |= SCOPE.reply
      }
      if (scope & SCOPE.sentence && seen[feature * 2 + 1] !== this.#clock) {
        seen[feature * 2 + 1] = this.#clock
        squares += kind * kind
        add |= SCOPE.sentence
      }
      if (add !== 0) this.#add(feature, kind, add)
    }
    this.#endSentence(sentence, squares)
    const root = inverseRoot(replySquares)
    const { gains, offsets } = this.#weights
    const less = reading.message === undefined ? ALONE : 0
    for (let rule = 0; rule < this.#points.length; rule++) {
      const slot = rule * 2
      const whole = Math.floor((this.#sums[slot]! * gains[slot]! * root) / UNIT) + offsets[slot]!
      this.#points[rule] = whole + this.#best[rule]! - less
    }
  }

  #add(feature: number, kind: number, scope: number): void {
    const entries = this.#entries
    const sums = this.#sums
    const end = this.#starts[feature + 1]!
    let at = this.#starts[feature]!
    if (scope === SCOPE.both) {
      for (; at < end; at++) {
        const entry = entries[at]!
        sums[entry & 255]! += kind * (entry >> 8)
      }
      return
    }
    const odd = scope === SCOPE.sentence ? 1 : 0
    for (; at < end; at++) {
      const entry = entries[at]!
      if ((entry & 1) === odd) sums[entry & 255]! += kind * (entry >> 8)
    }
  }

  /** Keeps what is best so far, and begins the next sentence. */
  #endSentence(number: number, squares: number): void {
    const root = inverseRoot(squares)
    const { gains, offsets } = this.#weights
    for (let rule = 0; rule < this.#best.length; rule++) {
      const slot = rule * 2 + 1
      const points = Math.floor((this.#sums[slot]! * gains[slot]! * root) / UNIT) + offsets[slot]!
      this.#sums[slot] = 0
      if (points <= this.#best[rule]!) continue
      this.#best[rule] = points
      this.#bestSentence[rule] = number
    }
    this.#clock++
  }

  /** The features of the sentence that speak most for a rule; only words, and none inside another. */
  #evidence(rule: number, sentence: number): number[] {
    const features = this.#features
    const carried: { at: number; weight: number }[] = []
    for (let at = 0; at < features.count; at++) {
      if (features.sentenceOf[at] !== sentence || features.to[at] === 0) continue
      const weight = this.#weightOf(this.#known[at]!, rule) * features.kinds[at]!
      if (weight > 0) carried.push({ at, weight })
    }
    carried.sort((a, b) => b.weight - a.weight || a.at - b.at)
    const shown: number[] = []
    for (const { at } of carried) {
      const from = features.from[at]!
      const to = features.to[at]!
      if (shown.some((other) => from < features.to[other]! && features.from[other]! < to)) continue
      shown.push(at)
      if (shown.length === EVIDENCE) break
    }
    return shown
  }

  #weightOf(feature: number, rule: number): number {
    if (feature < 0) return 0
    const { gains } = this.#weights
    let sum = 0
    for (let entry = this.#starts[feature]!; entry < this.#starts[feature + 1]!; entry++) {
      const slot = this.#entries[entry]! & 255
      if (slot >> 1 === rule) sum += (this.#entries[entry]! >> 8) * gains[slot]!
    }
    return sum
  }
}

import { TokenClass } from '../../text/lexicon.ts'
import type { Passage } from '../../text/passage.ts'
import { Break, Flag } from '../../text/tokens.ts'
import { ContextFeatures, FIRST_CONTEXT } from './context-features.ts'
import { type Features, KIND, SCOPE } from './feature-list.ts'
import { classOf, FormClasses, formAt, mix } from './forms.ts'

/** Seeds keep features of different kinds apart. */
const SEED = {
  word: 0x3c6ef372,
  stem: 0x51ed270b,
  skip: 0x41c64e6d,
  clauseStart: 0x19660d35,
  start: 0x2545f491,
  end: 0x1b873593,
  wordClass: 0x7feb352d,
  shape: 0x68e31da4,
}

/** What stands between two words, as the number of an item; 0 for nothing that matters. */
function itemOf(before: number): number {
  if (before & Break.stop) return 1
  if (before & Break.question) return 2
  if (before & Break.exclamation) return 3
  if (before & Break.comma) return 4
  if (before & (Break.semicolon | Break.colon)) return 5
  return before & (Break.dash | Break.ellipsis) ? 6 : 0
}

const APOLOGY = classOf('apology')
const I = classOf('I')
const WE = classOf('we')
const YOU = classOf('you')
const GREETING = classOf('greet')

/** A first sentence of so few words, all of them greetings, is none of the reply. */
const LONGEST_GREETING = 3

const LENGTHS = [3, 6, 10, 15, 25, 40, 60]

/** Shape features, numbered; sentence and reply have their own weights for each. */
const SHAPE = {
  length: 0, // one per entry of LENGTHS
  exclamation: 10,
  exclamations: 11,
  question: 12,
  questions: 13,
  number: 14,
  time: 15,
  money: 16,
  emoji: 17,
  noI: 18,
  noWe: 19,
  noYou: 20,
  apology: 21, // one, two, three
  ellipsis: 25,
  parenthesis: 26,
  dash: 27,
  imperative: 28,
  intention: 29,
  past: 30,
  hypothetical: 31,
  first: 32,
  last: 33,
  only: 34,
  negated: 35,
  textSpeak: 36,
  sentences: 40, // one, two, three, four and more
  alone: 45, // without the message that it answers
} as const

/** A whole number for what is counted about a stretch of words. */
interface Counts {
  words: number
  marks: Int32Array
}

/** Marks counted per sentence and per reply, in the order of SHAPE from `exclamation` on. */
const MARKS = 48

/** Turns a read text into features. Word forms are taken as written, so that typing habits count. */
export class FeatureReader {
  readonly #classes = new FormClasses()
  readonly #sentence: Counts = { words: 0, marks: new Int32Array(MARKS) }
  readonly #reply: Counts = { words: 0, marks: new Int32Array(MARKS) }
  readonly #context = new ContextFeatures(this.#classes)
  #into!: Features

  read(reply: Passage, customer: Passage | undefined, into: Features): void {
    const { segments } = reply
    this.#into = into
    into.clear(segments.sentenceCount)
    this.#reply.words = 0
    this.#reply.marks.fill(0)
    const first = segments.sentenceCount > 1 && this.#isGreeting(reply) ? 1 : 0
    for (let s = first; s < segments.sentenceCount; s++) this.#readSentence(reply, s, first)
    this.#shapes(this.#reply, SCOPE.reply, first)
    const count = Math.min(segments.sentenceCount - first, 4)
    this.#shape(SHAPE.sentences + count, SCOPE.reply, 0)
    if (customer === undefined) this.#shape(SHAPE.alone, SCOPE.reply, 0)
    else this.#context.read(reply, customer, into, (number) => this.#shape(number, SCOPE.reply, 0))
  }

  /** "Good morning." before the reply itself says nothing about it, and is passed over. */
  #isGreeting(reply: Passage): boolean {
    const end = reply.segments.sentenceStarts[1]!
    if (end > LONGEST_GREETING) return false
    for (let i = 0; i < end; i++) {
      if (!this.#classes.of(formAt(reply, i)).includes(GREETING)) return false
    }
    return true
  }

  #readSentence(passage: Passage, s: number, first: number): void {
    const { tokens, segments } = passage
    const into = this.#into
    const counts = this.#sentence
    counts.words = 0
    counts.marks.fill(0)
    const from = segments.sentenceStarts[s]!
    const to = segments.sentenceStarts[s + 1]!
    let two = 0
    let one = 0
    let lastStart = -1
    let place = 0
    let oneAt = from
    let twoAt = from
    for (let i = from; i < to; i++) {
      if (i > from && tokens.before[i] !== 0) {
        const item = this.#punctuation(tokens.before[i]!, counts)
        if (item !== 0) {
          if (place > 0) into.add(mix(mix(SEED.word, one), item), KIND.word, SCOPE.both, s, oneAt, i)
          two = one
          twoAt = oneAt
          one = item
          oneAt = i
        }
      }
      if (tokens.starts[i] === lastStart) continue
      lastStart = tokens.starts[i]!
      const id = tokens.ids[i]!
      const fixed = id > 0 && id <= TokenClass.angry && id !== TokenClass.link
      const form = fixed ? mix(SEED.shape, id) : formAt(passage, i)
      this.#count(id, tokens.flags[i]!, counts)
      into.add(mix(SEED.word, form), KIND.word, SCOPE.both, s, i, i + 1)
      const stem = tokens.stems[i]!
      if (stem !== 0) into.add(mix(SEED.stem, stem), KIND.word, SCOPE.both, s, i, i + 1)
      if (two !== 0) into.add(mix(mix(SEED.skip, two), form), KIND.edge, SCOPE.both, s, twoAt, i + 1)
      if (tokens.flags[i]! & Flag.clauseStart)
        into.add(mix(SEED.clauseStart, form), KIND.edge, SCOPE.both, s, i, i + 1)
      if (one !== 0) into.add(mix(mix(SEED.word, one), form), KIND.word, SCOPE.both, s, oneAt, i + 1)
      if (place < 3) this.#start(place, two, one, form, s, from, i + 1)
      if (!fixed) this.#classFeatures(form, s, i, counts)
      two = one
      twoAt = oneAt
      one = form
      oneAt = i
      place++
    }
    this.#finish(passage, s, first, to, one, two, oneAt, twoAt)
  }

  /** The last words of a sentence and its final mark; a missing full stop changes nothing. */
  #finish(
    passage: Passage,
    s: number,
    first: number,
    to: number,
    one: number,
    two: number,
    oneAt: number,
    twoAt: number,
  ): void {
    const { tokens, segments } = passage
    const counts = this.#sentence
    const into = this.#into
    const after = tokens.after(to - 1)
    const mark = this.#punctuation(after & ~Break.stop, counts)
    if (mark === 2 || mark === 3) {
      into.add(mix(mix(SEED.word, one), mark), KIND.word, SCOPE.both, s, oneAt, to)
      into.add(mix(SEED.word, mark), KIND.word, SCOPE.both, s, to - 1, to)
    }
    into.add(mix(SEED.end, one), KIND.edge, SCOPE.both, s, oneAt, to)
    into.add(mix(mix(SEED.end, two), one), KIND.edge, SCOPE.both, s, twoAt, to)
    const reply = this.#reply
    reply.words += counts.words
    for (let i = 0; i < MARKS; i++) reply.marks[i]! += counts.marks[i]!
    this.#shapes(counts, SCOPE.sentence, s)
    const place =
      segments.sentenceCount - first === 1
        ? SHAPE.only
        : s === first
          ? SHAPE.first
          : s === segments.sentenceCount - 1
            ? SHAPE.last
            : 0
    if (place !== 0) this.#shape(place, SCOPE.sentence, s)
  }

  #start(place: number, two: number, one: number, form: number, s: number, from: number, to: number): void {
    let hash = SEED.start
    if (place === 2) hash = mix(hash, two)
    if (place >= 1) hash = mix(hash, one)
    this.#into.add(mix(hash, form), KIND.edge, SCOPE.both, s, from, to)
  }

  #classFeatures(form: number, s: number, i: number, counts: Counts): void {
    for (const at of this.#classes.of(form)) {
      this.#into.add(mix(SEED.wordClass, at), KIND.wordClass, SCOPE.both, s, i, i + 1)
      if (at === APOLOGY) counts.marks[SHAPE.apology]!++
      else if (at === I) counts.marks[SHAPE.noI]!++
      else if (at === WE) counts.marks[SHAPE.noWe]!++
      else if (at === YOU) counts.marks[SHAPE.noYou]!++
    }
  }

  /** The number of a mark between two words, counted on the way; 0 for none that matters. */
  #punctuation(before: number, { marks }: Counts): number {
    if (before & Break.exclamation) marks[SHAPE.exclamation]!++
    if (before & Break.question) marks[SHAPE.question]!++
    if (before & Break.ellipsis) marks[SHAPE.ellipsis]!++
    if (before & Break.parenthesis) marks[SHAPE.parenthesis]!++
    if (before & Break.dash) marks[SHAPE.dash]!++
    return itemOf(before)
  }

  #count(id: number, flags: number, counts: Counts): void {
    const { marks } = counts
    counts.words++
    if (id > 0 && id <= TokenClass.angry) {
      if (id === TokenClass.money) marks[SHAPE.money]!++
      else if (id === TokenClass.time || id === TokenClass.date) marks[SHAPE.time]!++
      else if (id >= TokenClass.emoji) marks[SHAPE.emoji]!++
      if (id <= TokenClass.code) marks[SHAPE.number]!++
    }
    if (flags & Flag.imperative) marks[SHAPE.imperative]!++
    if (flags & Flag.intention) marks[SHAPE.intention]!++
    if (flags & Flag.past) marks[SHAPE.past]!++
    if (flags & Flag.hypothetical) marks[SHAPE.hypothetical]!++
    if (flags & Flag.negated) marks[SHAPE.negated]!++
    if (flags & Flag.textSpeak) marks[SHAPE.textSpeak]!++
  }

  #shape(number: number, scope: number, s: number): void {
    const kind = number >= FIRST_CONTEXT ? KIND.context : KIND.shape
    this.#into.add(mix(mix(SEED.shape, scope), number), kind, scope, s, 0, 0)
  }

  #shapes({ words, marks }: Counts, scope: number, s: number): void {
    for (let at = 0; at < LENGTHS.length && words >= LENGTHS[at]!; at++)
      this.#shape(SHAPE.length + at, scope, s)
    for (let mark: number = SHAPE.exclamation; mark < SHAPE.sentences; mark++) {
      const seen = marks[mark]!
      const absence = mark === SHAPE.noI || mark === SHAPE.noWe || mark === SHAPE.noYou
      if (absence ? seen === 0 : seen > 0 && mark !== SHAPE.apology) this.#shape(mark, scope, s)
    }
    if (marks[SHAPE.exclamation]! > 1) this.#shape(SHAPE.exclamations, scope, s)
    if (marks[SHAPE.question]! > 1) this.#shape(SHAPE.questions, scope, s)
    const apologies = Math.min(marks[SHAPE.apology]!, 3)
    for (let n = 1; n <= apologies; n++) this.#shape(SHAPE.apology + n, scope, s)
  }
}

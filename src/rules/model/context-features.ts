import { TokenClass } from '../../text/lexicon.ts'
import type { Passage } from '../../text/passage.ts'
import { Break } from '../../text/tokens.ts'
import { type Features, KIND, SCOPE } from './feature-list.ts'
import { classOf, type FormClasses, formAt, mix } from './forms.ts'

const RUDE = [classOf('insult'), classOf('profanity')]

/** Keep what the customer said apart from what the reply says. */
const SEED = { word: 0x2468ace, wordClass: 0x13579bd }

/** Features of the reply beside the customer's message, numbered like shapes. */
const CONTEXT = {
  overlap: 64, // none, one, two, three and more content words of the customer's
  share: 69, // of the reply's content words, above a sixth and a third
  sameNumber: 72,
  customerAsks: 73,
  replyAsks: 74,
  asksWithTheirWords: 75,
  asksWithoutTheirWords: 76,
  abuse: 77,
  shortReply: 78, // under eight and fifteen words
} as const

/** The features of this kind have numbers from here on. */
export const FIRST_CONTEXT = CONTEXT.overlap

/** Sees what a reply answers, and what it takes up of it. */
export class ContextFeatures {
  readonly #classes: FormClasses
  readonly #stems = new Set<number>()
  readonly #numbers = new Set<number>()
  readonly #seen = new Set<number>()

  /** @param classes of words, by the hash of their form. */
  constructor(classes: FormClasses) {
    this.#classes = classes
  }

  /**
   * What the reply takes up of the customer's message, by stems of content words and by numbers; and the words of the
   * message, since people are hurried while they look for something, and insulted back when they insulted.
   */
  read(reply: Passage, customer: Passage, into: Features, say: (number: number) => void): void {
    const stems = this.#stems
    const numbers = this.#numbers
    stems.clear()
    numbers.clear()
    let abuse = false
    let asks = false
    const theirs = customer.tokens
    for (let i = 0; i < theirs.count; i++) {
      if (theirs.stems[i] !== 0) stems.add(theirs.stems[i]!)
      const form = formAt(customer, i)
      if (isNumber(theirs.ids[i]!)) numbers.add(form)
      into.add(mix(SEED.word, form), KIND.customer, SCOPE.reply, 0, 0, 0)
      for (const at of this.#classes.of(form)) {
        into.add(mix(SEED.wordClass, at), KIND.customer, SCOPE.reply, 0, 0, 0)
        abuse ||= RUDE.includes(at)
      }
      asks ||= (theirs.after(i) & Break.question) !== 0
    }
    this.#compare(reply, asks, abuse, say)
  }

  #compare(reply: Passage, customerAsks: boolean, abuse: boolean, say: (number: number) => void): void {
    const { tokens, segments } = reply
    const stems = this.#stems
    const seen = this.#seen
    seen.clear()
    let shared = 0
    let sameNumber = false
    let asked = false
    let askedWithTheirs = false
    for (let i = 0; i < tokens.count; i++) {
      const stem = tokens.stems[i]!
      const s = segments.sentenceOf[i]!
      const asks = (tokens.after(segments.sentenceStarts[s + 1]! - 1) & Break.question) !== 0
      asked ||= asks
      if (stem !== 0 && stems.has(stem)) {
        askedWithTheirs ||= asks
        if (!seen.has(stem)) shared++
      }
      if (stem !== 0) seen.add(stem)
      if (isNumber(tokens.ids[i]!) && this.#numbers.size > 0)
        sameNumber ||= this.#numbers.has(formAt(reply, i))
    }
    say(CONTEXT.overlap + Math.min(shared, 3))
    if (shared * 6 > seen.size) say(CONTEXT.share)
    if (shared * 3 > seen.size) say(CONTEXT.share + 1)
    if (sameNumber) say(CONTEXT.sameNumber)
    if (customerAsks) say(CONTEXT.customerAsks)
    if (asked) say(askedWithTheirs ? CONTEXT.asksWithTheirWords : CONTEXT.asksWithoutTheirWords)
    if (asked && customerAsks) say(CONTEXT.replyAsks)
    if (abuse) say(CONTEXT.abuse)
    if (tokens.count < 8) say(CONTEXT.shortReply)
    else if (tokens.count < 15) say(CONTEXT.shortReply + 1)
  }
}

function isNumber(id: number): boolean {
  return id >= TokenClass.num && id <= TokenClass.code
}

import type { Passage, PassageReader } from '../text/passage.ts'
import type { Span } from '../text/span.ts'
import { Flag, type Tokens } from '../text/tokens.ts'
import { KnownMatches } from './known-matches.ts'
import { Message } from './message.ts'
import type { Matcher } from './pattern/matcher.ts'
import type { Presence, Seen } from './pattern/presence.ts'
import type { Probe, Watch } from './pattern/probe.ts'
import type { Turn } from './rule.ts'

/** Words `from` up to, not including, `to` of a passage. */
export interface Match {
  readonly from: number
  readonly to: number
}

/** Features of a match that silence it unless a pattern allows them. */
export const SILENCING =
  Flag.negated |
  Flag.hypothetical |
  Flag.advice |
  Flag.reported |
  Flag.quoted |
  Flag.mentioned |
  Flag.signature

/** Features of words that are not the agent's own. */
export const FOREIGN = Flag.reported | Flag.quoted | Flag.mentioned | Flag.signature

/** Patterns by name, as `marks` of a rule, compiled. */
export type Probes = ReadonlyMap<string, Probe>

const NONE: readonly Match[] = []

/** One reply under judgment, with what is known around it: what a rule's `check` works with. */
export class Reading {
  readonly reply: Passage
  previous: readonly Turn[] = []
  /** Ids of the signals found; complete when anti-patterns are checked. */
  readonly signals = new Set<string>()
  readonly #matcher: Matcher
  readonly #watch: Watch
  readonly #presence: Presence
  /** What the reply and the customer's message have words of. */
  readonly seen: Seen
  /** Patterns to look for, and before which word their matches cannot begin. */
  readonly #list: Int32Array
  readonly #earliest: Int32Array
  #listLength = 0
  /** By gate: the last reply that held one of its patterns, as a number. */
  readonly #opened: Int32Array
  #number = 0
  readonly #reader: PassageReader
  readonly #message: Message
  #hasMessage = false
  readonly #earlier = new Map<Turn, Passage>()
  readonly #inReply: KnownMatches
  #marks: Probes = new Map()

  constructor(
    reply: Passage,
    matcher: Matcher,
    watch: Watch,
    presence: Presence,
    reader: PassageReader,
    gates: number,
  ) {
    this.reply = reply
    this.#matcher = matcher
    this.#watch = watch
    this.#presence = presence
    this.seen = presence.sheet()
    this.#list = new Int32Array(watch.programs.length)
    this.#earliest = new Int32Array(watch.programs.length)
    this.#reader = reader
    this.#opened = new Int32Array(gates)
    this.#inReply = new KnownMatches(watch.programs.length)
    this.#message = new Message(reader, presence, watch.programs.length)
  }

  /** The customer's message, of which only the words are sure to be read. */
  get message(): Passage | undefined {
    return this.#hasMessage ? this.#message.words : undefined
  }

  /** The words of the customer's message, before anything is known of its sentences. */
  get customerTokens(): Tokens | undefined {
    return this.message?.tokens
  }

  get customer(): Passage | undefined {
    return this.#hasMessage ? this.#message.read : undefined
  }

  get hasCustomer(): boolean {
    return this.#hasMessage
  }

  /** Starts over with the reply that its passage holds now, and with the message that it answers. */
  begin(customer: string | undefined, previous: readonly Turn[]): void {
    this.#hasMessage = customer !== undefined
    if (customer !== undefined) this.#message.take(customer)
    this.previous = previous
    this.#number = (this.#number + 1) | 0
    if (this.signals.size > 0) this.signals.clear()
    if (this.#earlier.size > 0) this.#earlier.clear()
    this.#inReply.clear()
    this.#presence.look(this.reply.tokens, this.seen)
  }

  /** Told that the reply holds a pattern of a gate. */
  open(gate: number): void {
    this.#opened[gate] = this.#number
  }

  /** Whose marks the following calls of `find` are about. */
  use(marks: Probes): void {
    this.#marks = marks
  }

  /** May one of these probes be in the reply? */
  mayHold(probes: readonly Probe[]): boolean {
    for (const probe of probes) if (this.#isOpen(probe) && this.#listed(probe, this.seen) > 0) return true
    return false
  }

  /** Matches of a mark in the reply that are the agent's own, meant words. */
  find(mark: string): readonly Match[] {
    return this.occurrences(this.#mark(mark))
  }

  /** Whether a mark is in the reply, or begins between two words of it. */
  has(mark: string, from = 0, to = this.reply.tokens.count): boolean {
    const matches = this.find(mark)
    // Matches are in order, so that asking for every sentence of a long text stays cheap.
    let low = 0
    let high = matches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (matches[middle]!.from < from) low = middle + 1
      else high = middle
    }
    return low < matches.length && matches[low]!.from < to
  }

  /** Matches of a mark in the customer's message; none when there is no message. */
  findInCustomer(mark: string): readonly Match[] {
    return this.occurrencesInCustomer(this.#mark(mark))
  }

  /** Earlier turns of one speaker, oldest first, read like the reply. */
  earlier(speaker: Turn['speaker']): readonly Passage[] {
    return this.previous.filter((turn) => turn.speaker === speaker).map((turn) => this.#passageOf(turn))
  }

  /** Matches of a mark in an earlier turn that are the speaker's own, meant words. */
  findIn(passage: Passage, mark: string): readonly Match[] {
    this.#listed(this.#mark(mark))
    return this.#search(passage, SILENCING)
  }

  /** The span of words of the reply. */
  span({ from, to }: Match): Span {
    return this.reply.span(from, to)
  }

  /** All of a probe's matches in the reply, except in negated, hypothetical or other people's words. */
  occurrences(probe: Probe): readonly Match[] {
    if (!this.#isOpen(probe) || this.#listed(probe, this.seen) === 0) return NONE
    let known = this.#inReply.get(probe)
    if (known === undefined) {
      known = this.#search(this.reply, SILENCING)
      this.#inReply.keep(probe, known)
    }
    return known
  }

  occurrencesInCustomer(probe: Probe): readonly Match[] {
    if (!this.#hasMessage) return NONE
    const message = this.#message
    if (this.#listed(probe, message.seen) === 0) return NONE
    let known = message.matches.get(probe)
    if (known === undefined) {
      known = this.#search(message.read, 0)
      message.matches.keep(probe, known)
    }
    return known
  }

  /** Is there a match that lies between two words? In any polarity, but not in other people's words. */
  occursBetween(probe: Probe, from: number, to: number): boolean {
    if (this.#listed(probe, this.seen) === 0) return false
    const { flags } = this.reply.tokens
    this.#matcher.look(this.reply)
    for (let at = from; at < to; at++) {
      if (flags[at]! & FOREIGN) continue
      const end = this.#longest(at)
      if (end >= 0 && end <= to) return true
    }
    return false
  }

  #isOpen({ gate }: Probe): boolean {
    return gate < 0 || this.#opened[gate] === this.#number
  }

  /** Lists the patterns of a probe that a text may hold, for the following calls of `#longest`. How many are there? */
  #listed(probe: Probe, seen?: Seen): number {
    const watch = this.#watch
    let count = 0
    for (let one = probe.first; one < probe.end; one++) {
      if (seen !== undefined && !watch.mayHold(one, seen)) continue
      this.#list[count] = one
      this.#earliest[count] = seen === undefined ? 0 : watch.earliest(one, seen)
      count++
    }
    this.#listLength = count
    return count
  }

  /** The end of the longest match of the listed patterns that begins at a word, or -1. */
  #longest(at: number): number {
    const { programs, heads, seconds } = this.#watch
    const matcher = this.#matcher
    let longest = -1
    for (let i = 0; i < this.#listLength; i++) {
      if (at < this.#earliest[i]!) continue
      const one = this.#list[i]!
      if (!matcher.mayBegin(heads[one]!, seconds[one]!, at)) continue
      const end = matcher.match(programs[one]!, at)
      if (end > longest) longest = end
    }
    return longest
  }

  /** Matches of the listed patterns that do not overlap; none whose first word has one of the flags. */
  #search(passage: Passage, silencing: number): Match[] {
    const found: Match[] = []
    const { flags, count } = passage.tokens
    this.#matcher.look(passage)
    let first = count
    for (let i = 0; i < this.#listLength; i++) first = Math.min(first, this.#earliest[i]!)
    for (let at = Math.max(first, 0); at < count; at++) {
      if (flags[at]! & silencing) continue
      const end = this.#longest(at)
      if (end <= at || end > count) continue
      found.push({ from: at, to: end })
      at = end - 1
    }
    return found
  }

  /** How many different content words and numbers between two words of the reply the customer used as well. */
  echoes(from: number, to: number): number {
    return this.#hasMessage ? this.#message.content.countIn(this.reply, from, to) : 0
  }

  #passageOf(turn: Turn): Passage {
    let known = this.#earlier.get(turn)
    if (known === undefined) {
      known = this.#reader.read(turn.text)
      this.#earlier.set(turn, known)
    }
    return known
  }

  #mark(name: string): Probe {
    const probe = this.#marks.get(name)
    if (probe === undefined) throw new Error(`the rule has no mark "${name}"`)
    return probe
  }
}

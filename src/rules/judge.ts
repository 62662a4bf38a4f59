import { Lexicon } from '../text/lexicon.ts'
import { Passage, PassageReader } from '../text/passage.ts'
import { CompiledRule, type MakeProbe } from './compiled-rule.ts'
import { RULES } from './index.ts'
import { builtInModel } from './model/built-in.ts'
import type { Model } from './model/model.ts'
import { Matcher } from './pattern/matcher.ts'
import { PatternIndex } from './pattern/pattern-index.ts'
import { Presence } from './pattern/presence.ts'
import { Probe, Watch } from './pattern/probe.ts'
import { type Candidate, isAtLeast, settled, withoutSpoiled } from './precedence.ts'
import { type Reach, reachOf } from './reach.ts'
import { isTooShort, TOO_SHORT, whyNotJudged } from './readability.ts'
import { type Match, Reading } from './reading.ts'
import type { Rule, Tier, Turn } from './rule.ts'
import { protocolFor, SENSITIVE_PATTERNS } from './sensitive.ts'
import { BUILT_IN_TABLES } from './tables/built-in.ts'
import { compileTables } from './tables/compile-tables.ts'
import { unpackTables } from './tables/pack.ts'
import { findingOf, signalOf } from './told.ts'
import type { Protocol, ReplyInContext, Verdict } from './verdict.ts'
import { adjusted, earnedTier, weighed } from './weigh.ts'

const NO_TURNS: readonly Turn[] = []

export interface JudgeOptions {
  /** Ids of rules to leave out. */
  readonly off?: readonly string[]
  /** Only these rules. */
  readonly only?: readonly string[]
  /** Findings and signals below this tier are left out; `possible` keeps all. */
  readonly atLeast?: Tier
  /** A model to ask beside the patterns; null for none. The built-in one by default. */
  readonly model?: Model | null
}

/** Judges replies by a fixed list of rules. Making one compiles all patterns; keep it. */
export class Judge {
  readonly rules: readonly Rule[]
  readonly #compiled: readonly CompiledRule[]
  /** Places of the rules of a kind in the list. */
  readonly #ofKind: Readonly<Record<Rule['kind'], readonly number[]>>
  readonly #order: ReadonlyMap<string, number>
  readonly #isAdjusted: boolean
  readonly #index: PatternIndex
  /** Rule and pattern that a program belongs to. */
  readonly #rulesOf: Uint16Array
  readonly #patternsOf: Uint16Array
  /** The gate of a program that stands behind those of patterns. */
  readonly #gatesOf: Uint16Array
  readonly #reader: PassageReader
  readonly #matcher: Matcher
  readonly #reading: Reading
  readonly #sensitive: ReadonlyMap<Protocol['kind'], Probe>
  readonly #alarms: Uint8Array
  readonly #reaches: (Reach | undefined)[] = [undefined, undefined, undefined, undefined]

  /**
   * @throws PatternError when a pattern of a rule cannot be read; Error when two rules share an id.
   */
  constructor(rules: readonly Rule[] = RULES) {
    this.rules = rules
    this.#order = new Map(rules.map(({ id }, at) => [id, at]))
    if (this.#order.size < rules.length) throw new Error('two rules have the same id')
    const tables = isBuiltIn(rules) && BUILT_IN_TABLES ? unpackTables(BUILT_IN_TABLES) : compileTables(rules)
    const lexicon = new Lexicon()
    lexicon.learn(tables.words)
    this.#reader = new PassageReader(lexicon)
    let watched = 0
    let gate = 0
    const probe: MakeProbe = (patterns, isGated = false) => {
      const first = watched
      watched += patterns.length
      const number = isGated ? gate++ : -1
      return new Probe(first, watched, isGated && tables.gates[number] === 0 ? -1 : number)
    }
    this.#compiled = rules.map((rule) => new CompiledRule(rule, probe))
    const placesOf = (kind: Rule['kind']) => rules.flatMap((rule, at) => (rule.kind === kind ? [at] : []))
    this.#ofKind = { signal: placesOf('signal'), 'anti-pattern': placesOf('anti-pattern') }
    this.#isAdjusted = rules.some(({ most, except }) => most !== undefined || except !== undefined)
    this.#sensitive = new Map(
      Object.entries(SENSITIVE_PATTERNS).map(([kind, patterns]) => [
        kind as Protocol['kind'],
        probe(patterns),
      ]),
    )
    const programs = rules.flatMap(({ patterns }, rule) =>
      patterns.flatMap(({ match }, pattern) => match.map(() => ({ rule, pattern }))),
    )
    this.#rulesOf = Uint16Array.from(programs, ({ rule }) => rule)
    this.#patternsOf = Uint16Array.from(programs, ({ pattern }) => pattern)
    this.#gatesOf = Uint16Array.from([...tables.gates].flatMap((length, at) => new Array(length).fill(at)))
    this.#index = new PatternIndex(tables.index)
    const watch = new Watch(tables.watch)
    const presence = new Presence(tables.presence)
    this.#alarms = presence.members(watch.triggersOf(this.#sensitive.values()))
    this.#matcher = new Matcher(tables.code)
    this.#reading = new Reading(
      new Passage(),
      this.#matcher,
      watch,
      presence,
      this.#reader,
      tables.gates.length,
    )
  }

  /** Judges one reply: the same verdict, to the byte, for the same reply and options. */
  judge(reply: string | ReplyInContext, options: JudgeOptions = {}): Verdict {
    const context = typeof reply === 'string' ? { agent: reply } : reply
    const reading = this.#read(context)
    const protocol = protocolFor(reading, this.#sensitive, this.#alarms)
    const verdict = this.#verdict(reading, protocol, options)
    return protocol ? { ...verdict, protocol } : verdict
  }

  #verdict(reading: Reading, protocol: Protocol | undefined, options: JudgeOptions): Verdict {
    const unreadable = whyNotJudged(reading.reply, this.#reader.lexicon)
    if (unreadable !== undefined) return silence(unreadable)
    const { judged, missing } = this.#reachOf(reading, protocol)
    this.#scan(reading)
    const signals = this.#collect('signal', reading, judged, options.model)
    for (const { rule } of signals) reading.signals.add(rule.id)
    const findings = this.#collect('anti-pattern', reading, judged, options.model)
    if (findings.length === 0 && signals.length === 0 && isTooShort(reading.reply)) return silence(TOO_SHORT)
    const text = reading.reply.text
    return {
      findings: wanted(findings, options).map((candidate) => findingOf(candidate, text)),
      signals: wanted(withoutSpoiled(signals, findings), options).map((candidate) =>
        signalOf(candidate, text),
      ),
      notJudged:
        options.off || options.only ? missing.filter(({ rule }) => isWanted(rule, options)) : missing,
    }
  }

  /** Which rules have what they need. It mostly hangs on two things, and is worked out once for each case of them. */
  #reachOf(reading: Reading, protocol: Protocol | undefined): Reach {
    if (protocol !== undefined) return reachOf(this.#compiled, reading, protocol)
    const which = (reading.hasCustomer ? 1 : 0) + (reading.previous.length > 0 ? 2 : 0)
    this.#reaches[which] ??= reachOf(this.#compiled, reading, undefined)
    return this.#reaches[which]
  }

  #read({ agent, customer, previous }: ReplyInContext): Reading {
    const reading = this.#reading
    this.#reader.read(agent, reading.reply)
    reading.begin(customer?.trim() === '' ? undefined : customer, previous ?? NO_TURNS)
    return reading
  }

  #scan(reading: Reading): void {
    const { reply, seen } = reading
    const { flags } = reply.tokens
    for (const { matched } of this.#compiled) {
      if (matched.length === 0) continue
      for (let i = 0; i < matched.length; i++) matched[i]!.matches.length = 0
      matched.length = 0
    }
    this.#matcher.look(reply)
    this.#index.scan(reply, seen, this.#matcher, (program, from, to) => {
      if (program >= this.#rulesOf.length) return reading.open(this.#gatesOf[program - this.#rulesOf.length]!)
      const rule = this.#compiled[this.#rulesOf[program]!]!
      const pattern = rule.patterns[this.#patternsOf[program]!]!
      if (!pattern.accepts(flags[from]!)) return
      if (pattern.matches.length === 0) rule.matched.push(pattern)
      pattern.matches.push({ from, to })
    })
  }

  #collect(
    kind: Rule['kind'],
    reading: Reading,
    judged: readonly boolean[],
    model: Model | null | undefined,
  ): Candidate[] {
    const candidates: Candidate[] = []
    for (const at of this.#ofKind[kind]) {
      const compiled = this.#compiled[at]!
      const { rule, matched } = compiled
      if (!judged[at] || (matched.length === 0 && rule.check === undefined)) continue
      collectFrom(compiled, reading, candidates)
    }
    this.#askModel(kind, reading, judged, model, candidates)
    return settled(
      this.#isAdjusted
        ? adjusted(candidates, reading, (id) => this.#compiled[this.#order.get(id)!]!)
        : candidates,
      this.#order,
    )
  }

  /** A model speaks only where no pattern has, weighs what patterns found, and says nothing about one or two words. */
  #askModel(
    kind: Rule['kind'],
    reading: Reading,
    judged: readonly boolean[],
    model: Model | null | undefined,
    candidates: Candidate[],
  ): void {
    if (model === null || isTooShort(reading.reply)) return
    const spoken = new Set(candidates.map(({ rule }) => rule.id))
    const asked = model ?? builtInModel
    const opinions = asked.opinions(reading)
    if (kind === 'anti-pattern')
      candidates.forEach((candidate, at) => {
        candidates[at] = weighed(candidate, asked.stance?.(reading, candidate.rule.id))
      })
    for (const opinion of opinions) {
      const { rule: id, tier, start, end } = opinion
      const at = this.#order.get(id)
      const rule = at === undefined || !judged[at] ? undefined : this.rules[at]
      if (rule === undefined || rule.kind !== kind || spoken.has(id)) continue
      candidates.push({
        rule,
        tier: earnedTier(tier, this.#compiled[at!]!, reading),
        start,
        end,
        pattern: 'model',
        opinion,
      })
    }
  }
}

let standard: Judge | undefined

/**
 * Judges one reply of an agent by the built-in rules.
 *
 * @param reply the words, or the words with the customer's message and earlier turns.
 * @returns what was found, what was done well, and what could not be judged. Never throws on any text.
 * @throws TypeError for a reply or a message that is no string.
 */
export function judge(reply: string | ReplyInContext, options?: JudgeOptions): Verdict {
  const { agent, customer } = typeof reply === 'string' ? { agent: reply } : (reply ?? {})
  if (typeof agent !== 'string' || (customer !== undefined && typeof customer !== 'string'))
    throw new TypeError('judge takes a reply as a string, or { agent: string, customer?: string }')
  standard ??= new Judge()
  return standard.judge(reply, options)
}

function silence(reason: string): Verdict {
  return { findings: [], signals: [], notJudged: [{ reason }] }
}

/** The list of built-in rules, or one with the same rules in the same order? */
function isBuiltIn(rules: readonly Rule[]): boolean {
  return rules.length === RULES.length && rules.every((rule, at) => rule === RULES[at])
}

/** Options only leave out: what is turned off still counts for the precedence of the others. */
function wanted(candidates: readonly Candidate[], options: JudgeOptions): Candidate[] {
  const atLeast = options.atLeast ?? 'possible'
  return candidates.filter(({ rule, tier }) => isWanted(rule.id, options) && isAtLeast(tier, atLeast))
}

function isWanted(id: string, { off, only }: JudgeOptions): boolean {
  return !off?.includes(id) && (only === undefined || only.includes(id))
}

function collectFrom(
  { rule, matched, marks, starts }: CompiledRule,
  reading: Reading,
  into: Candidate[],
): void {
  for (const pattern of matched) {
    const { count, id, span } = pattern.source
    const matches = pattern.settle(reading)
    if (matches.length === 0) continue
    if (
      count &&
      (matches.length < (count.min ?? 1) || matches.length > (count.max ?? Number.MAX_SAFE_INTEGER))
    )
      continue
    const reported = count ? [{ from: matches[0]!.from, to: matches.at(-1)!.to }] : matches
    for (const match of reported)
      into.push({ rule, tier: pattern.tier, pattern: id, ...marked(reading, match, span) })
  }
  if (!rule.check || (starts !== undefined && !reading.mayHold(starts))) return
  reading.use(marks)
  for (const { start, end, pattern, tier } of rule.check(reading)) {
    into.push({ rule, tier: tier ?? rule.tier, pattern, start, end })
  }
}

function marked(reading: Reading, match: Match, what: 'match' | 'clause' | 'sentence' | 'reply' = 'match') {
  const { reply } = reading
  const { segments } = reply
  if (what === 'reply') return reply.whole()
  if (what === 'match') return reply.span(match.from, match.to)
  const [of, starts] =
    what === 'clause'
      ? [segments.clauseOf, segments.clauseStarts]
      : [segments.sentenceOf, segments.sentenceStarts]
  return reply.span(starts[of[match.from]!]!, starts[of[match.to - 1]! + 1]!)
}

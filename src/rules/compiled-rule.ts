import { Flag } from '../text/tokens.ts'
import { Condition, type Scope } from './condition.ts'
import type { Probe } from './pattern/probe.ts'
import { type Match, type Probes, type Reading, SILENCING } from './reading.ts'
import type { Around, Feature, Rule, RulePattern, Tier } from './rule.ts'

/** Hands out the probe for any of the patterns, with a gate or without; asked in the order of `probesOf`. */
export type MakeProbe = (patterns: readonly string[], isGated?: boolean) => Probe

const SCOPES: readonly Scope[] = ['clause', 'sentence', 'nearby', 'reply', 'customer']

/** The strings of a rule that are patterns, wherever they stand. */
export function* patternsOf(rule: Rule): Generator<string> {
  for (const pattern of rule.patterns) {
    yield* pattern.match
    for (const around of [pattern.with, pattern.unless]) {
      for (const scope of SCOPES) yield* around?.[scope] ?? []
    }
  }
  for (const patterns of Object.values(rule.marks ?? {})) yield* patterns
  yield* rule.except ?? []
}

/** The patterns of each probe of a rule, in the order in which they are made. */
export function* probesOf(rule: Rule): Generator<readonly string[]> {
  for (const pattern of rule.patterns) {
    for (const around of [pattern.with, pattern.unless]) {
      for (const scope of SCOPES) if (around?.[scope]) yield around[scope]
    }
  }
  yield* Object.values(rule.marks ?? {})
  if (rule.except) yield rule.except
}

/** The patterns of the marks of a rule that are looked for together with all patterns, mark by mark. */
export function gatesOf(rule: Rule): (readonly string[])[] {
  return Object.entries(rule.marks ?? {}).flatMap(([name, patterns]) =>
    isGated(rule, name) ? [patterns] : [],
  )
}

function isGated({ starts, early }: Rule, mark: string): boolean {
  return (starts?.includes(mark) || early?.includes(mark)) ?? false
}

/** One pattern of a rule, ready to be asked about matches. */
export class CompiledPattern {
  readonly source: RulePattern
  readonly tier: Tier
  /** Matches in the reply at hand that passed the feature test. */
  readonly matches: Match[] = []
  readonly #silenced: number
  readonly #required: number
  readonly #with: readonly Condition[]
  readonly #unless: readonly Condition[]

  constructor(rule: Rule, source: RulePattern, make: MakeProbe) {
    this.source = source
    this.tier = source.tier ?? rule.tier
    this.#silenced = (SILENCING & ~flagsOf(source.allow)) | flagsOf(source.not)
    this.#required = flagsOf(source.only)
    this.#with = conditionsOf(source.with, make)
    this.#unless = conditionsOf(source.unless, make)
  }

  /** Could a match whose first word has these flags count at all? */
  accepts(flags: number): boolean {
    return (flags & this.#silenced) === 0 && (flags & this.#required) === this.#required
  }

  /** The matches that meet all conditions. */
  settle(reading: Reading): Match[] {
    for (const condition of this.#with) condition.reset()
    for (const condition of this.#unless) condition.reset()
    return this.#signalsAllow(reading) ? this.matches.filter((match) => this.#holds(reading, match)) : []
  }

  #holds(reading: Reading, match: Match): boolean {
    for (let i = 0; i < this.#with.length; i++) if (!this.#with[i]!.holds(reading, match)) return false
    for (let i = 0; i < this.#unless.length; i++) if (this.#unless[i]!.holds(reading, match)) return false
    return true
  }

  #signalsAllow({ signals }: Reading): boolean {
    const wanted = this.source.with?.signals
    if (wanted && !wanted.some((id) => signals.has(id))) return false
    return !this.source.unless?.signals?.some((id) => signals.has(id))
  }
}

/** A rule with its patterns and marks compiled. */
export class CompiledRule {
  readonly rule: Rule
  readonly patterns: readonly CompiledPattern[]
  /** Those that matched in the reply at hand. */
  readonly matched: CompiledPattern[] = []
  readonly marks: Probes
  /** The marks of which the reply must hold one before `check` is called. */
  readonly starts: readonly Probe[] | undefined
  readonly except: Probe | undefined
  readonly needsCustomer: boolean
  readonly needsPrevious: boolean

  constructor(rule: Rule, make: MakeProbe) {
    this.rule = rule
    this.needsCustomer = rule.needs?.includes('customer') ?? false
    this.needsPrevious = rule.needs?.includes('previous') ?? false
    this.patterns = rule.patterns.map((pattern) => new CompiledPattern(rule, pattern, make))
    this.marks = new Map(
      Object.entries(rule.marks ?? {}).map(([name, patterns]) => [name, make(patterns, isGated(rule, name))]),
    )
    this.except = rule.except && make(rule.except)
    this.starts = rule.starts?.map((name) => {
      const probe = this.marks.get(name)
      if (probe === undefined) throw new Error(`the rule "${rule.id}" has no mark "${name}"`)
      return probe
    })
  }
}

function flagsOf(features: readonly Feature[] | undefined): number {
  return (features ?? []).reduce((flags, feature) => flags | Flag[feature], 0)
}

function conditionsOf(around: Around | undefined, make: MakeProbe): Condition[] {
  if (around === undefined) return []
  return SCOPES.flatMap((scope) => {
    const patterns = around[scope]
    return patterns ? [new Condition(scope, make(patterns))] : []
  })
}

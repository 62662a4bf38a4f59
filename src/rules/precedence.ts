import { overlaps, type Span } from '../text/span.ts'
import type { Opinion } from './model/model.ts'
import type { Rule, Tier } from './rule.ts'

/** A place found for a rule, before precedence. */
export interface Candidate extends Span {
  readonly rule: Rule
  readonly tier: Tier
  readonly pattern: string
  /** For a place that a model found; what carried it is worked out when it is told. */
  readonly opinion?: Opinion
}

const STRENGTH: Readonly<Record<Tier, number>> = { sure: 2, likely: 1, possible: 0 }

/** Is the tier at least as trustworthy as the other? */
export function isAtLeast(tier: Tier, other: Tier): boolean {
  return STRENGTH[tier] >= STRENGTH[other]
}

/**
 * Of overlapping places of one rule, keeps one (the surer, then the longer); then drops every place
 * where another rule that it yields to has spoken. Order in, order out: by place, then by rule.
 */
export function settled(candidates: readonly Candidate[], orderOf: ReadonlyMap<string, number>): Candidate[] {
  if (candidates.length === 0) return []
  if (candidates.length === 1) return [candidates[0]!]
  const byPlace = (a: Candidate, b: Candidate) =>
    a.start - b.start ||
    a.end - b.end ||
    orderOf.get(a.rule.id)! - orderOf.get(b.rule.id)! ||
    (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0)
  const kept = withoutRepeats([...candidates].sort(byPlace))
  if (kept.length < 2) return kept
  return withoutYielding(kept)
}

/** One pass per rule: places are sorted by start, so only the last one kept can overlap. */
function withoutRepeats(sorted: readonly Candidate[]): Candidate[] {
  const kept: (Candidate | undefined)[] = []
  const lastOf = new Map<string, number>()
  for (const candidate of sorted) {
    const at = lastOf.get(candidate.rule.id)
    const last = at === undefined ? undefined : kept[at]
    if (at !== undefined && last && overlaps(last, candidate)) {
      if (!isBetter(candidate, last)) continue
      kept[at] = undefined
    }
    lastOf.set(candidate.rule.id, kept.push(candidate) - 1)
  }
  return kept.filter((candidate) => candidate !== undefined)
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return STRENGTH[a.tier] - STRENGTH[b.tier] > 0 || (a.tier === b.tier && a.end - a.start > b.end - b.start)
}

function withoutYielding(sorted: readonly Candidate[]): Candidate[] {
  const heard = withoutOverruling(sorted)
  const all = byRule(heard)
  // A mere hint never silences what is likely.
  const told = byRule(heard.filter(({ tier }) => isAtLeast(tier, 'likely')))
  return heard.filter((candidate) => {
    const others = isAtLeast(candidate.tier, 'likely') ? told : all
    return !candidate.rule.yieldsTo?.some((winner) => {
      const places = others.get(winner)
      return places !== undefined && (isWholeReply(candidate.rule) || anyOverlaps(places, candidate))
    })
  })
}

/** A model does not overrule what a pattern is sure of: its opinion would silence a finding on the same words. */
function withoutOverruling(sorted: readonly Candidate[]): readonly Candidate[] {
  if (!sorted.some(({ opinion }) => opinion !== undefined)) return sorted
  const sure = sorted.filter(({ tier, opinion }) => tier === 'sure' && opinion === undefined)
  if (sure.length === 0) return sorted
  const isHeard = (one: Candidate) =>
    one.opinion === undefined ||
    !sure.some((other) => overlaps(other, one) && other.rule.yieldsTo?.includes(one.rule.id))
  return sorted.filter(isHeard)
}

function byRule(sorted: readonly Candidate[]): Map<string, Candidate[]> {
  const result = new Map<string, Candidate[]>()
  for (const candidate of sorted) {
    const known = result.get(candidate.rule.id)
    if (known) known.push(candidate)
    else result.set(candidate.rule.id, [candidate])
  }
  return result
}

/**
 * Signals less those that yield to an anti-pattern found anywhere in the reply: a question in a reply that blames is
 * not heard as interest. Anti-patterns are judged later, so this is a second look; a mere hint does not count.
 */
export function withoutSpoiled(
  signals: readonly Candidate[],
  findings: readonly Candidate[],
): readonly Candidate[] {
  if (signals.length === 0 || findings.length === 0) return signals
  const found = new Set(findings.filter(({ tier }) => isAtLeast(tier, 'likely')).map(({ rule }) => rule.id))
  return signals.filter(({ rule }) => !rule.yieldsTo?.some((id) => found.has(id)))
}

/** Is the rule about the whole reply, or about the reply beside the message? */
export function isWholeReply({ level }: Rule): boolean {
  return level === 'reply' || level === 'context'
}

/** Places of one rule are sorted and do not overlap one another: a binary search finds a neighbor. */
function anyOverlaps(places: readonly Candidate[], span: Span): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const place = places[low]
  return place !== undefined && overlaps(place, span)
}

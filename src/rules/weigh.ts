import { overlaps } from '../text/span.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { Stance } from './model/model.ts'
import { type Candidate, isAtLeast, isWholeReply } from './precedence.ts'
import type { Reading } from './reading.ts'
import type { Tier } from './rule.ts'

/** Messages of fewer words tell too little of a case to say what a reply to them leaves out or asks again. */
const FEWEST_WORDS = 10

/**
 * The tier that an opinion of a model is worth. It is never sure: that is for words that hardly ever stand for
 * anything else. Of acts that lie in the whole reply, or between it and the message, words carry little evidence:
 * such an opinion is a hint when the message says next to nothing.
 */
export function earnedTier(tier: Tier, { rule, marks }: CompiledRule, reading: Reading): Tier {
  if (rule.kind === 'signal') return tier
  const most = tier === 'sure' ? 'likely' : tier
  if (!isWholeReply(rule)) return most
  if ((reading.customerTokens?.count ?? FEWEST_WORDS) < FEWEST_WORDS) return 'possible'
  reading.use(marks)
  return rule.plausible?.(reading) === false ? 'possible' : most
}

/** What a pattern found, as a model weighs it. What is sure is left alone. */
export function weighed(candidate: Candidate, stance: Stance | undefined): Candidate {
  if (candidate.tier === 'likely' && stance === 'doubts') return { ...candidate, tier: 'possible' }
  return candidate.tier === 'possible' && stance === 'supports' ? { ...candidate, tier: 'likely' } : candidate
}

/**
 * What a house has changed about a rule holds for what a model or a check found, too.
 *
 * @param ruleOf the rule of an id, compiled.
 */
export function adjusted(
  candidates: readonly Candidate[],
  reading: Reading,
  ruleOf: (id: string) => CompiledRule,
): readonly Candidate[] {
  return candidates
    .filter((candidate) => {
      const { except } = ruleOf(candidate.rule.id)
      const excuses = except === undefined ? [] : reading.occurrences(except)
      return !excuses.some((match) => overlaps(reading.span(match), candidate))
    })
    .map((candidate) => {
      const { most } = candidate.rule
      return most !== undefined && isAtLeast(candidate.tier, most) ? { ...candidate, tier: most } : candidate
    })
}

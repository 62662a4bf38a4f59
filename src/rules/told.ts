import type { Candidate } from './precedence.ts'
import type { Finding, Signal } from './verdict.ts'

/** Messages quote at most this many characters. */
const LONGEST_QUOTE = 60

/** What cutting through an emoji leaves. */
const HALF_AT_END = /[\ud800-\udbff]$/

/** A finding as it is told. */
export function findingOf({ rule, tier, pattern, start, end, opinion }: Candidate, reply: string): Finding {
  const text = reply.slice(start, end)
  const shown =
    text.length > LONGEST_QUOTE
      ? `${text
          .slice(0, LONGEST_QUOTE - 1)
          .replace(HALF_AT_END, '')
          .trimEnd()}…`
      : text
  return {
    rule: rule.id,
    tier,
    severity: rule.severity,
    start,
    end,
    text,
    message: rule.message.replace('{span}', () => shown),
    instead: rule.instead.advice,
    pattern,
    ...(opinion && { evidence: opinion.evidence }),
  }
}

/** A signal as it is told. */
export function signalOf({ rule, tier, pattern, start, end, opinion }: Candidate, reply: string): Signal {
  return {
    signal: rule.id,
    tier,
    start,
    end,
    text: reply.slice(start, end),
    pattern,
    ...(opinion && { evidence: opinion.evidence }),
  }
}

import { judge } from '../rules/judge.ts'
import type { Finding, Verdict } from '../rules/verdict.ts'

/** Verdicts on lines, kept: several checks ask about the same line. Emptied when it grows large, so memory stays flat. */
const known = new Map<string, Verdict>()
const MOST = 5000

/** What the judge says about a line. */
export function verdictOn(line: string, customer?: string): Verdict {
  const key = `${customer ?? ''}\u0000${line}`
  let verdict = known.get(key)
  if (!verdict) {
    if (known.size >= MOST) known.clear()
    verdict = judge({ agent: line, customer })
    known.set(key, verdict)
  }
  return verdict
}

/** Findings that may be relied on; a `possible` one is only a hint. */
export function reliable(verdict: Verdict): Finding[] {
  return verdict.findings.filter(({ tier }) => tier !== 'possible')
}

/**
 * What the judge says about a line to avoid: by itself, and with the customer's words only where a rule that the
 * line should show cannot be judged without them.
 */
export function verdictOnAvoided(
  line: string,
  shows: readonly string[],
  opening: string | undefined,
): Verdict {
  const alone = verdictOn(line)
  const needs = alone.notJudged.some(({ rule }) => rule !== undefined && shows.includes(rule))
  return needs && opening !== undefined ? verdictOn(line, opening) : alone
}

import { judge } from '../rules/judge.ts'
import type { Finding, Verdict } from '../rules/verdict.ts'
import { rememberedLong } from './remembered.ts'

/** Verdicts on lines: several checks ask about the same line, and so do several files. */
const alone = rememberedLong((line): Verdict => judge({ agent: line, customer: undefined }))
const withCustomer = rememberedLong((both): Verdict => {
  const [customer, agent] = both.split('\u0000') as [string, string]
  return judge({ agent, customer })
})

/** What the judge says about a line. */
export function verdictOn(line: string, customer?: string): Verdict {
  return customer === undefined ? alone(line) : withCustomer(`${customer}\u0000${line}`)
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
  const verdict = verdictOn(line)
  const needs = verdict.notJudged.some(({ rule }) => rule !== undefined && shows.includes(rule))
  return needs && opening !== undefined ? verdictOn(line, opening) : verdict
}

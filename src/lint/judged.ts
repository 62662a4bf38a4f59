import { RULES } from '../rules/index.ts'
import { type Judge, judge } from '../rules/judge.ts'
import type { Finding, Verdict } from '../rules/verdict.ts'
import { rememberedLong } from './remembered.ts'

/** Verdicts on lines: several checks ask about the same line, and so do several files. */
export class LineJudge {
  readonly #rules: ReadonlySet<string>
  readonly #alone: (line: string) => Verdict
  readonly #withCustomer: (both: string) => Verdict

  /** @param judge that of the house; the built-in one, which is made when it is first asked, when left out */
  constructor(own?: Judge) {
    const ask: typeof judge = (reply) => (own ? own.judge(reply) : judge(reply))
    this.#rules = new Set((own?.rules ?? RULES).map(({ id }) => id))
    this.#alone = rememberedLong((line) => ask({ agent: line, customer: undefined }))
    this.#withCustomer = rememberedLong((both) => {
      const [customer, agent] = both.split('\u0000') as [string, string]
      return ask({ agent, customer })
    })
  }

  /** Is there a rule that looks for this? */
  knows(rule: string): boolean {
    return this.#rules.has(rule)
  }

  /** What the judge says about a line. */
  on(line: string, customer?: string): Verdict {
    return customer === undefined ? this.#alone(line) : this.#withCustomer(`${customer}\u0000${line}`)
  }

  /**
   * What the judge says about a line to avoid: by itself, and with the customer's words only where a rule that the
   * line should show cannot be judged without them.
   */
  onAvoided(line: string, shows: readonly string[], opening: string | undefined): Verdict {
    const verdict = this.on(line)
    const needs = verdict.notJudged.some(({ rule }) => rule !== undefined && shows.includes(rule))
    return needs && opening !== undefined ? this.on(line, opening) : verdict
  }
}

/** Judges by the rules that are shipped. */
export const BUILT_IN_JUDGE = new LineJudge()

/** Findings that may be relied on; a `possible` one is only a hint. */
export function reliable(verdict: Verdict): Finding[] {
  return verdict.findings.filter(({ tier }) => tier !== 'possible')
}

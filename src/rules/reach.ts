import type { CompiledRule } from './compiled-rule.ts'
import type { Reading } from './reading.ts'
import type { NotJudged, Protocol } from './verdict.ts'

/** Which rules can be judged with what is given, and why the others cannot. */
export interface Reach {
  /** By place in the list of rules. */
  readonly judged: readonly boolean[]
  /** Frozen, since many verdicts may share it. */
  readonly missing: readonly (NotJudged & { readonly rule: string })[]
}

/** Works out what a reading allows; it hangs only on the protocol and on what is given beside the reply. */
export function reachOf(
  compiled: readonly CompiledRule[],
  reading: Reading,
  protocol: Protocol | undefined,
): Reach {
  const reasons = compiled.map((one) => missingFor(one, reading, protocol))
  const missing = reasons.flatMap((reason, at) =>
    reason === undefined ? [] : [Object.freeze({ rule: compiled[at]!.rule.id, reason })],
  )
  return { judged: reasons.map((reason) => reason === undefined), missing: Object.freeze(missing) }
}

function missingFor(
  { rule, needsCustomer, needsPrevious }: CompiledRule,
  reading: Reading,
  protocol: Protocol | undefined,
): string | undefined {
  if (protocol && rule.tone)
    return `the message calls for a protocol (${protocol.kind}), not for feedback on tone`
  if (needsCustomer && !reading.hasCustomer) return 'no customer message given'
  if (needsPrevious && reading.previous.length === 0) return 'no earlier turns given'
  return undefined
}

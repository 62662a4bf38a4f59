import type { Check, Severity } from '../lint/check.ts'
import type { FileResult, LintFinding } from '../lint/finding.ts'
import { REPORTERS } from '../lint/reporters/index.ts'
import type { Judge } from '../rules/judge.ts'
import type { Finding } from '../rules/verdict.ts'
import { LineIndex } from '../text/line-index.ts'
import { CONVERSATION_RULES } from '../transcript/conversation-rules/index.ts'
import { judgeConversation } from '../transcript/judge-conversation.ts'
import type { CheckInput, CheckSource } from './check-inputs.ts'

const SEVERITY: Readonly<Record<Finding['severity'], Severity>> = {
  high: 'error',
  medium: 'warning',
  low: 'info',
}

/** Findings in logs, in the formats that CI reads. Hints are left out: a log is no place for guesses. */
export function checkReport(
  judge: Judge,
  source: CheckSource,
  format: 'sarif' | 'github' | 'junit',
  version: string,
  width: number,
): { readonly text: string; readonly found: boolean } {
  const whole = source.text === undefined ? undefined : new LineIndex(source.text)
  const findings: LintFinding[] = []
  for (const input of source.inputs) findings.push(...findingsOf(judge, input, whole))
  const results: FileResult[] = [{ path: source.path, findings }]
  const plain = (text: string): string => text
  const text = REPORTERS[format]({
    results,
    checks: checksOf(judge),
    version,
    files: 1,
    // Lines of JSON are not shown: they are long, and hold the customer's words too.
    index: () => whole ?? new LineIndex(''),
    width,
    paint: { error: plain, warning: plain, info: plain, dim: plain, strong: plain },
  })
  return { text, found: findings.length > 0 }
}

function findingsOf(judge: Judge, input: CheckInput, whole: LineIndex | undefined): LintFinding[] {
  const told = (findings: readonly Finding[]): Finding[] => findings.filter((f) => f.tier !== 'possible')
  if (input.kind === 'reply') {
    const verdict = judge.judge({ agent: input.agent, customer: input.customer })
    return told(verdict.findings).map((f) =>
      placed(f.rule, f.severity, f.message, f.instead, input.line, whole, f.start, f.end),
    )
  }
  const { conversation } = input
  const judged = judgeConversation(conversation, (reply) => judge.judge(reply))
  const inTurns = judged.turns.flatMap(({ turn, verdict }) =>
    told(verdict.findings).map((f) => {
      const start = conversation.turns[turn]!.start
      const message = `turn ${turn + 1}: ${f.message}`
      const at = start === undefined ? undefined : whole
      return placed(
        f.rule,
        f.severity,
        message,
        f.instead,
        input.line,
        at,
        (start ?? 0) + f.start,
        (start ?? 0) + f.end,
      )
    }),
  )
  const overAll = judged.findings
    .filter((f) => f.tier !== 'possible')
    .map((f) => {
      const start = conversation.turns[f.turns.at(-1)!]!.start
      const message = `turn ${f.turns.map((t) => t + 1).join(' and ')}: ${f.message}`
      return placed(
        f.rule,
        f.severity,
        message,
        f.instead,
        input.line,
        start === undefined ? undefined : whole,
        start ?? 0,
        (start ?? 0) + 1,
      )
    })
  return [...inTurns, ...overAll]
}

/** Exact in a text; in a file of JSON lines the line, since the reply stands there in another spelling. */
function placed(
  check: string,
  severity: Finding['severity'],
  message: string,
  fix: string,
  line: number,
  whole: LineIndex | undefined,
  start: number,
  end: number,
): LintFinding {
  const from = whole ? whole.position(start) : { line, column: 1 }
  const to = whole ? whole.position(end) : { line, column: 1 }
  const place = { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  return { check, severity: SEVERITY[severity], message: message.replace(/\.$/, ''), fix, ...place }
}

function checksOf(judge: Judge): Check[] {
  const base = { family: 'speech', scope: 'reader', examples: { bad: '', good: '' }, source: '' } as const
  return [
    ...judge.rules.map((rule) => ({
      ...base,
      id: rule.id,
      title: rule.title,
      severity: SEVERITY[rule.severity],
      why: rule.why,
      fix: rule.instead.advice,
    })),
    ...CONVERSATION_RULES.filter((rule) => !judge.rules.some((r) => r.id === rule.id)).map((rule) => ({
      ...base,
      id: rule.id,
      title: rule.title,
      severity: SEVERITY[rule.severity],
      why: rule.why,
      fix: rule.instead,
    })),
  ]
}

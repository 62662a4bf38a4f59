import type { Check, Severity } from '../lint/check.ts'
import type { FileResult, LintFinding } from '../lint/finding.ts'
import { annotations } from '../lint/reporters/github.ts'
import { REPORTERS } from '../lint/reporters/index.ts'
import type { LintReport } from '../lint/reporters/report.ts'
import { harmless } from '../lint/reporters/text.ts'
import type { Judge } from '../rules/judge.ts'
import type { Finding } from '../rules/verdict.ts'
import { codeFrame } from '../text/frame.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { placeInFile } from '../transcript/conversation.ts'
import type { ConversationFinding } from '../transcript/conversation-rule.ts'
import { CONVERSATION_RULES } from '../transcript/conversation-rules/index.ts'
import { judgeConversation } from '../transcript/judge-conversation.ts'
import type { CheckInput, CheckSource } from './check-inputs.ts'
import { NO_WORKER } from './check-text.ts'
import { counted } from './views/days.ts'

const SEVERITY: Readonly<Record<Finding['severity'], Severity>> = {
  high: 'error',
  medium: 'warning',
  low: 'info',
}

/** A line of JSON that cannot be read stands in the report as a finding of this name: nobody looks elsewhere. */
const BROKEN = 'broken-line'

/** Lines longer than this are not quoted: the words would be lost in them. */
const QUOTED = 10_000

export interface CheckLog {
  readonly text: string
  readonly found: boolean
  /** Was there a line that could not be read? */
  readonly broken: boolean
  /** What the log leaves out, as a sentence. */
  readonly remark: string | undefined
}

/** Findings in logs, in the formats that CI reads. Hints are counted only: a log is no place for guesses. */
export function checkReport(
  judge: Judge,
  source: CheckSource,
  format: 'sarif' | 'github' | 'junit',
  version: string,
  width: number,
): CheckLog {
  const whole = source.text === undefined ? undefined : new LineIndex(source.text)
  const findings: LintFinding[] = []
  const left = { hints: 0, unjudged: 0, workerless: 0 }
  for (const input of source.inputs) findings.push(...findingsOf(judge, input, whole, left))
  const results: FileResult[] = [{ path: source.path, findings }]
  const plain = (text: string): string => text
  const isLong = source.text?.split(/[\r\n]/).some((line) => line.length > QUOTED) ?? true
  const report: LintReport = {
    results,
    checks: checksOf(judge),
    version,
    files: 1,
    // Lines of JSON are not shown: they are long, and hold the customer's words too.
    index: () => (isLong || !whole ? new LineIndex('') : whole),
    width,
    paint: { error: plain, warning: plain, info: plain, dim: plain, strong: plain },
  }
  const text =
    format === 'github'
      ? [...annotations(report), readable(source.path, findings, isLong ? undefined : whole, width)].join(
          '\n',
        )
      : REPORTERS[format](report)
  const broken = findings.some((f) => f.check === BROKEN)
  return { text, found: findings.length > 0, broken, remark: remarkOn(left) }
}

/** What a log does not show, counted. */
interface LeftOut {
  hints: number
  unjudged: number
  workerless: number
}

function remarkOn({ hints, unjudged, workerless }: LeftOut): string | undefined {
  const parts = [
    ...(hints > 0 ? [`${counted(hints, 'hint')} left out of this report (--format json has them).`] : []),
    ...(workerless > 0 ? [`${counted(workerless, 'conversation')} not judged: ${NO_WORKER}.`] : []),
    ...(unjudged > 0 ? [`${counted(unjudged, 'reply', 'replies')} not judged.`] : []),
  ]
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** What a person reads below the annotations. */
function readable(
  path: string,
  findings: readonly LintFinding[],
  index: LineIndex | undefined,
  width: number,
): string {
  if (findings.length === 0) return 'Nothing to mend found.'
  const blocks = findings.map((f) => {
    const head = `${harmless(path)}:${f.line}:${f.column} ${f.severity}: ${f.message} (${f.check})`
    return [head, ...(index ? [codeFrame(index, f, width)] : []), `      ${f.fix}`].join('\n')
  })
  const about = '"evenkeel rules <id>" says more about one.'
  return [...blocks, `${counted(findings.length, 'finding')}. ${about}`].join('\n\n')
}

function findingsOf(
  judge: Judge,
  input: CheckInput,
  whole: LineIndex | undefined,
  left: LeftOut,
): LintFinding[] {
  if (input.kind === 'broken') {
    const place = { start: 0, end: 0, line: input.line, column: 1, endLine: input.line, endColumn: 1 }
    const message = input.error.replace(/\.$/, '')
    return [{ check: BROKEN, severity: 'error', message, fix: 'Mend the line, or take it out.', ...place }]
  }
  const told = <T extends { readonly tier: string }>(findings: readonly T[]): T[] => {
    const sure = findings.filter((f) => f.tier !== 'possible')
    left.hints += findings.length - sure.length
    return sure
  }
  // In a file of many, the record is named by the id it has there.
  const record = whole ? '' : String(input.id)
  const place = (f: Finding | ConversationFinding, about: string, at: Span | undefined): LintFinding => {
    const lead = [record, about].filter((part) => part !== '').join(', ')
    return placed(f, lead === '' ? f.message : `${lead}: ${f.message}`, input.line, whole, at)
  }
  if (input.kind === 'reply') {
    const verdict = judge.judge({ agent: input.agent, customer: input.customer })
    if (verdict.notJudged.some((n) => n.rule === undefined)) left.unjudged++
    return told(verdict.findings).map((f) => place(f, '', f))
  }
  const { turns } = input.conversation
  const judged = judgeConversation(input.conversation, (reply) => judge.judge(reply))
  if (judged.turns.length === 0) left.workerless++
  const spanOf = (turn: number, { start, end }: Span): Span | undefined => {
    const from = placeInFile(turns[turn]!, start)
    const to = placeInFile(turns[turn]!, Math.max(start, end - 1))
    return from === undefined || to === undefined ? undefined : { start: from, end: Math.max(from, to) + 1 }
  }
  const inTurns = judged.turns.flatMap(({ turn, verdict }) => {
    if (verdict.notJudged.some((n) => n.rule === undefined)) left.unjudged++
    return told(verdict.findings).map((f) => place(f, `turn ${turn + 1}`, spanOf(turn, f)))
  })
  const overAll = told(judged.findings).map((f) => {
    const about = `turn ${f.turns.map((t) => t + 1).join(' and ')}`
    return place(f, about, spanOf(f.turns.at(-1)!, { start: 0, end: 1 }))
  })
  return [...inTurns, ...overAll]
}
/** Exact in a text; in a file of JSON lines the line, since the reply stands there in another spelling. */
function placed(
  finding: Finding | ConversationFinding,
  message: string,
  line: number,
  whole: LineIndex | undefined,
  at: Span | undefined,
): LintFinding {
  const span = whole && at ? at : { start: 0, end: 0 }
  const from = whole && at ? whole.position(at.start) : { line, column: 1 }
  const to = whole && at ? whole.position(at.end) : { line, column: 1 }
  return {
    check: finding.rule,
    severity: SEVERITY[finding.severity],
    message: message.replace(/\.$/, ''),
    fix: finding.instead,
    start: span.start,
    end: span.end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  }
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
    {
      ...base,
      id: BROKEN,
      title: 'A line that cannot be read',
      severity: 'error',
      why: 'Each line is one JSON value: a reply or a conversation.',
      fix: 'Mend the line, or take it out.',
    },
  ]
}

import type { Judge } from '../../rules/judge.ts'
import { judgeConversation } from '../../transcript/judge-conversation.ts'
import { LEFT } from '../ask.ts'
import { type CheckInput, type CheckSource, openCheckInputs } from '../check-inputs.ts'
import { checkReport } from '../check-report.ts'
import { NO_WORKER, tells, tellsConversation, textReport } from '../check-text.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { loadJudge } from '../load-judge.ts'
import { verdictText } from '../views/verdict.ts'

export interface CheckFlags {
  readonly customer?: string
  readonly agent?: string
  readonly json?: boolean
  readonly format?: 'text' | 'json' | 'sarif' | 'github' | 'junit'
  readonly answers?: string
  readonly rules?: readonly string[]
}

/** `evenkeel check [file|-]`: what the judge finds in a reply, a file of replies or a conversation. */
export async function run(context: Context, file: string | undefined, flags: CheckFlags): Promise<ExitCode> {
  const { io } = context
  const judge = await loadJudge(context, flags.rules)
  const format = flags.json ? 'json' : (flags.format ?? 'text')
  if (file === undefined && (io.stdin.isTTY || flags.answers !== undefined))
    return typed(context, judge, flags)
  const source = openCheckInputs(io, file ?? '-', flags)
  const style = await context.style(io.stdout)
  if (format === 'json') return jsonLines(context, judge, source)
  if (format !== 'text') {
    const report = checkReport(judge, source, format, context.version, style.width)
    context.out(report.text)
    if (report.remark !== undefined) context.note(report.remark)
    return report.broken ? EXIT.usage : report.found ? EXIT.findings : EXIT.ok
  }
  const { found, broken } = textReport(context, judge, source, style)
  return broken ? EXIT.usage : found ? EXIT.findings : EXIT.ok
}

/** A reply typed at a prompt: judged, and tried again as often as the person likes. */
async function typed(context: Context, judge: Judge, flags: CheckFlags): Promise<ExitCode> {
  const { io } = context
  const style = await context.style(io.stdout)
  const ask = await context.ask(io.stdout, flags.answers)
  let found = false
  try {
    let customer = flags.customer
    if (customer === undefined) {
      const said = await ask.line('First the customer: what did they say? (Enter to leave it out)')
      if (said === LEFT) return EXIT.left
      customer = said.trim() === '' ? undefined : said
    }
    for (let first = true; ; first = false) {
      const reply = await ask.line(
        first ? 'Now you: what would you say?' : 'Try it again in other words (Enter to stop):',
      )
      if (reply === LEFT) return first ? EXIT.left : found ? EXIT.findings : EXIT.ok
      if (reply.trim() === '') return found ? EXIT.findings : EXIT.ok
      const verdict = judge.judge({ agent: reply, customer })
      found = tells(verdict)
      if (flags.json) context.out(JSON.stringify({ version: 1, ...verdict }))
      else context.out(`\n${verdictText(reply, verdict, judge.rules, style)}\n`)
    }
  } finally {
    ask.close()
  }
}

/** Written in pieces of this size: few system calls, flat memory. */
const PIECE = 1 << 16

/** One line of JSON for each line of input; nothing is kept, so that a file may be larger than memory. */
function jsonLines(context: Context, judge: Judge, source: CheckSource): ExitCode {
  let piece = ''
  let found = false
  let broken = false
  for (const input of source.inputs) {
    const { line, tells: told } = jsonOf(judge, input)
    found ||= told
    broken ||= input.kind === 'broken'
    piece += `${line}\n`
    if (piece.length >= PIECE) {
      context.io.writeOut(piece)
      piece = ''
    }
  }
  context.io.writeOut(piece)
  return broken ? EXIT.usage : found ? EXIT.findings : EXIT.ok
}

function jsonOf(judge: Judge, input: CheckInput): { line: string; tells: boolean } {
  if (input.kind === 'broken') {
    return { line: JSON.stringify({ line: input.line, error: input.error }), tells: false }
  }
  if (input.kind === 'reply') {
    const verdict = judge.judge({ agent: input.agent, customer: input.customer })
    return { line: JSON.stringify({ id: input.id, ...verdict }), tells: tells(verdict) }
  }
  const judged = judgeConversation(input.conversation, (reply) => judge.judge(reply))
  const turns = judged.turns.map(({ turn, verdict }) => ({ turn, ...verdict }))
  const notJudged = turns.length === 0 ? { notJudged: [{ reason: NO_WORKER }] } : {}
  const line = JSON.stringify({ id: input.id, turns, findings: judged.findings, ...notJudged })
  return { line, tells: tellsConversation(judged) }
}

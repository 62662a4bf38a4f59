import type { Judge } from '../../rules/judge.ts'
import type { Verdict } from '../../rules/verdict.ts'
import { type JudgedConversation, judgeConversation } from '../../transcript/judge-conversation.ts'
import { LEFT } from '../ask.ts'
import { type CheckInput, type CheckSource, openCheckInputs } from '../check-inputs.ts'
import { checkReport } from '../check-report.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { loadJudge } from '../load-judge.ts'
import type { Style } from '../style.ts'
import { counted } from '../views/days.ts'
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
    return report.found ? EXIT.findings : EXIT.ok
  }
  return textReport(context, judge, source, style)
}

/** Does it hold something that is more than a hint? */
const tells = (verdict: Verdict): boolean => verdict.findings.some((f) => f.tier !== 'possible')

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
  for (const input of source.inputs) {
    const { line, tells: told } = jsonOf(judge, input)
    found ||= told
    piece += `${line}\n`
    if (piece.length >= PIECE) {
      context.io.writeOut(piece)
      piece = ''
    }
  }
  context.io.writeOut(piece)
  return found ? EXIT.findings : EXIT.ok
}

function jsonOf(judge: Judge, input: CheckInput): { line: string; tells: boolean } {
  if (input.kind === 'reply') {
    const verdict = judge.judge({ agent: input.agent, customer: input.customer })
    return { line: JSON.stringify({ id: input.id, ...verdict }), tells: tells(verdict) }
  }
  const judged = judgeConversation(input.conversation, (reply) => judge.judge(reply))
  const turns = judged.turns.map(({ turn, verdict }) => ({ turn, ...verdict }))
  const line = JSON.stringify({ id: judged.id, turns, findings: judged.findings })
  return { line, tells: tellsConversation(judged) }
}

function tellsConversation(judged: JudgedConversation): boolean {
  return judged.turns.some((t) => tells(t.verdict)) || judged.findings.some((f) => f.tier !== 'possible')
}

/** For people: every reply that has something to say about it, and a count at the end. */
function textReport(context: Context, judge: Judge, source: CheckSource, style: Style): ExitCode {
  let replies = 0
  let flagged = 0
  let found = false
  for (const input of source.inputs) {
    if (input.kind === 'reply') {
      replies++
      const verdict = judge.judge({ agent: input.agent, customer: input.customer })
      if (tells(verdict)) flagged++
      const worthShowing = source.shape === 'text' || tells(verdict) || verdict.protocol
      if (!worthShowing) continue
      if (source.shape === 'lines') context.io.writeOut(`${style.dim(`${source.path}:${input.line}`)}\n`)
      context.io.writeOut(`${verdictText(input.agent, verdict, judge.rules, style)}\n\n`)
    } else {
      const judged = judgeConversation(input.conversation, (reply) => judge.judge(reply))
      replies += judged.turns.length
      flagged += judged.turns.filter((t) => tells(t.verdict)).length
      found ||= tellsConversation(judged)
      context.io.writeOut(conversationText(judged, source, input.line, judge, style))
    }
  }
  const summary = `${counted(replies, 'reply', 'replies')}, ${flagged} with something to mend.`
  if (replies > 1) context.note(summary)
  return found || flagged > 0 ? EXIT.findings : EXIT.ok
}

function conversationText(
  judged: JudgedConversation,
  source: CheckSource,
  line: number,
  judge: Judge,
  style: Style,
): string {
  const blocks: string[] = []
  if (source.shape === 'lines') blocks.push(style.dim(`${source.path}:${line} (${judged.id})`))
  for (const { turn, text, verdict } of judged.turns) {
    if (!tells(verdict) && !verdict.protocol) continue
    blocks.push(
      `${style.strong(`Turn ${turn + 1}`)}\n${verdictText(text, { ...verdict, notJudged: [] }, judge.rules, style)}`,
    )
  }
  for (const finding of judged.findings) {
    const turns = finding.turns.map((turn) => turn + 1)
    const where =
      turns.length === 1 ? `Turn ${turns[0]}` : `Turns ${turns.slice(0, -1).join(', ')} and ${turns.at(-1)}`
    const hint = finding.tier === 'possible' ? ' (Only a hint.)' : ''
    blocks.push(
      [
        style.bad(style.wrap(`${where}: ${finding.message}${hint}`, 2, style.marks.wrong)),
        style.wrap(finding.instead, 2),
      ].join('\n'),
    )
  }
  if (blocks.length === (source.shape === 'lines' ? 1 : 0)) {
    blocks.push(style.good(style.wrap('Nothing to mend found in this conversation.', 2, style.marks.right)))
  }
  return `${blocks.join('\n\n')}\n`
}

import type { Judge } from '../rules/judge.ts'
import type { Verdict } from '../rules/verdict.ts'
import { type JudgedConversation, judgeConversation } from '../transcript/judge-conversation.ts'
import type { CheckInput, CheckSource } from './check-inputs.ts'
import type { Context } from './context.ts'
import type { Style } from './style.ts'
import { counted } from './views/days.ts'
import { findingHead, verdictText } from './views/verdict.ts'

/** Why a conversation has no verdict: it would look like praise otherwise. */
export const NO_WORKER = 'no turn of a worker in it'

/** Does it hold something that is more than a hint? */
export const tells = (verdict: Verdict): boolean => verdict.findings.some((f) => f.tier !== 'possible')

export function tellsConversation(judged: JudgedConversation): boolean {
  return judged.turns.some((t) => tells(t.verdict)) || judged.findings.some((f) => f.tier !== 'possible')
}

/** Why nothing at all is said about a reply. */
const unjudged = (verdict: Verdict): string | undefined =>
  verdict.notJudged.find((n) => n.rule === undefined)?.reason

/** What the count at the end needs. */
interface Tally {
  replies: number
  flagged: number
  found: boolean
  broken: boolean
  /** How many were not judged, by reason. */
  readonly unjudged: Map<string, number>
}

/** For people: every reply that has something to say about it, and a count at the end. */
export function textReport(
  context: Context,
  judge: Judge,
  source: CheckSource,
  style: Style,
): Readonly<Tally> {
  const tally: Tally = { replies: 0, flagged: 0, found: false, broken: false, unjudged: new Map() }
  for (const input of source.inputs) {
    if (input.kind === 'broken') {
      tally.broken = true
      context.note(`${source.path}:${input.line}: ${input.error}`)
    } else if (input.kind === 'reply') replyReport(context, judge, source, input, style, tally)
    else {
      const judged = judgeConversation(input.conversation, (reply) => judge.judge(reply))
      for (const { verdict } of judged.turns) count(tally, verdict)
      if (judged.turns.length === 0) countUnjudged(tally, NO_WORKER)
      tally.found ||= tellsConversation(judged)
      const place =
        source.shape === 'lines' ? `${source.path}:${input.line} (${String(input.id)})` : undefined
      context.io.writeOut(`${conversationText(judged, place, judge, style)}\n`)
    }
  }
  if (source.shape === 'lines' || tally.replies > 1) context.note(summary(tally))
  return tally
}

function replyReport(
  context: Context,
  judge: Judge,
  source: CheckSource,
  input: CheckInput & { readonly kind: 'reply' },
  style: Style,
  tally: Tally,
): void {
  const verdict = judge.judge({ agent: input.agent, customer: input.customer })
  count(tally, verdict)
  if (source.shape !== 'text' && !tells(verdict) && !verdict.protocol) return
  if (source.shape === 'lines') context.io.writeOut(`${style.dim(`${source.path}:${input.line}`)}\n`)
  context.io.writeOut(`${verdictText(input.agent, verdict, judge.rules, style)}\n\n`)
}

function count(tally: Tally, verdict: Verdict): void {
  tally.replies++
  const reason = unjudged(verdict)
  if (reason !== undefined) countUnjudged(tally, reason)
  if (!tells(verdict)) return
  tally.flagged++
  tally.found = true
}

function countUnjudged(tally: Tally, reason: string): void {
  tally.unjudged.set(reason, (tally.unjudged.get(reason) ?? 0) + 1)
}

/** "4 replies, 1 with something to mend. 2 not judged: the reply does not look English." */
function summary({ replies, flagged, unjudged }: Tally): string {
  const all = `${counted(replies, 'reply', 'replies')}, ${flagged} with something to mend.`
  if (unjudged.size === 0) return all
  const reasons = [...unjudged].map(([reason, n], i) => `${n}${i === 0 ? ' not judged' : ''}: ${reason}`)
  return `${all} ${reasons.join('; ')}.`
}

function conversationText(
  judged: JudgedConversation,
  place: string | undefined,
  judge: Judge,
  style: Style,
): string {
  const blocks: string[] = []
  for (const { turn, text, verdict } of judged.turns) {
    if (!tells(verdict) && !verdict.protocol) continue
    blocks.push(
      `${style.strong(`Turn ${turn + 1}`)}\n${verdictText(text, { ...verdict, notJudged: [] }, judge.rules, style)}`,
    )
  }
  for (const finding of judged.findings) {
    const hint = finding.tier === 'possible' ? ' (Only a hint.)' : ''
    const message = `${turnsText(finding.turns)}: ${finding.message}${hint}`
    blocks.push([findingHead(message, finding.rule, style), style.wrap(finding.instead, 2)].join('\n'))
  }
  const remarks: string[] = []
  const hinted = judged.turns.filter(
    ({ verdict }) => !tells(verdict) && !verdict.protocol && verdict.findings.length > 0,
  )
  if (hinted.length > 0) {
    const turns = turnsText(hinted.map((t) => t.turn))
    remarks.push(style.dim(style.wrap(`${turns}: only hints (--json has them).`, 2, style.marks.dot)))
  }
  for (const [reason, turns] of unjudgedTurns(judged))
    remarks.push(style.wrap(`${turnsText(turns)}: not judged (${reason}).`, 2, style.marks.dot))
  if (judged.turns.length === 0) remarks.push(style.wrap(`Not judged (${NO_WORKER}).`, 2, style.marks.dot))
  else if (blocks.length === 0 && judged.turns.some(({ verdict }) => unjudged(verdict) === undefined))
    blocks.push(style.good(style.wrap('Nothing to mend found in this conversation.', 2, style.marks.right)))
  const head = place === undefined ? [] : [style.dim(place)]
  return [...head, ...blocks, ...remarks].join('\n\n')
}

function unjudgedTurns(judged: JudgedConversation): Map<string, number[]> {
  const byReason = new Map<string, number[]>()
  for (const { turn, verdict } of judged.turns) {
    const reason = unjudged(verdict)
    if (reason !== undefined) byReason.set(reason, [...(byReason.get(reason) ?? []), turn])
  }
  return byReason
}

/** How many turns are named one by one. */
const NAMED = 8

/** "Turn 3", "Turns 3, 5 and 7"; of very many the first. */
function turnsText(turns: readonly number[]): string {
  const numbers = turns.map((turn) => turn + 1)
  if (numbers.length === 1) return `Turn ${numbers[0]}`
  if (numbers.length > NAMED) {
    return `Turns ${numbers.slice(0, NAMED).join(', ')} and ${numbers.length - NAMED} more`
  }
  return `Turns ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}

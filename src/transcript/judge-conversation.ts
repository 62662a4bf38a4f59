import type { Turn as PreviousTurn, Tier } from '../rules/rule.ts'
import type { Finding, ReplyInContext, Verdict } from '../rules/verdict.ts'
import type { Conversation } from './conversation.ts'
import type { ConversationFinding, JudgedTurn } from './conversation-rule.ts'
import { CONVERSATION_RULES } from './conversation-rules/index.ts'

export interface JudgedConversation {
  readonly id: string
  readonly turns: readonly JudgedTurn[]
  readonly findings: readonly ConversationFinding[]
}

/** How many earlier turns a reply is judged with: enough for what was just said, and flat in long conversations. */
const REMEMBERED = 12

/**
 * Judges each of the agent's turns with what came before it, then the conversation as a whole. A message that needs a
 * protocol silences the whole-conversation rules from there on: order and closing are not what matters then.
 */
export function judgeConversation(
  conversation: Conversation,
  judge: (reply: ReplyInContext) => Verdict,
): JudgedConversation {
  const judged: JudgedTurn[] = []
  conversation.turns.forEach((turn, i) => {
    if (turn.speaker !== 'agent') return
    const customerAt = lastCustomer(conversation, i)
    const previous = conversation.turns
      .slice(Math.max(0, i - REMEMBERED), i)
      .flatMap((t, j): PreviousTurn[] =>
        t.speaker === 'other' || Math.max(0, i - REMEMBERED) + j === customerAt
          ? []
          : [{ speaker: t.speaker, text: t.text }],
      )
    const customer = customerAt === undefined ? undefined : conversation.turns[customerAt]!.text
    judged.push({ turn: i, text: turn.text, verdict: judge({ agent: turn.text, customer, previous }) })
  })
  const sensitive = judged.some((turn) => turn.verdict.protocol)
  const findings = sensitive
    ? []
    : CONVERSATION_RULES.flatMap((rule) =>
        rule.find(judged, conversation).map(({ turns, message }) => ({
          rule: rule.id,
          tier: rule.tier,
          severity: rule.severity,
          turns,
          message,
          instead: rule.instead,
        })),
      )
  return { id: conversation.id, ...saidOnce(judged, findings) }
}

/** The pattern of a turn that looks at apologies in the turns before: the whole conversation shows that better. */
const isEveryTurn = ({ rule, pattern }: Finding): boolean =>
  rule === 'over-apologizing' && pattern === 'every-turn'

/** Where a turn and the whole conversation show the same fault, one of the two: the turn's own unless it is a hint. */
function saidOnce(
  judged: readonly JudgedTurn[],
  findings: readonly ConversationFinding[],
): Pick<JudgedConversation, 'turns' | 'findings'> {
  const isHint = ({ tier }: { readonly tier: Tier }): boolean => tier === 'possible'
  const byTurn = new Map(judged.map((turn) => [turn.turn, turn]))
  const sameInTurn = (finding: ConversationFinding): readonly Finding[] => {
    const last = byTurn.get(finding.turns.at(-1)!)
    return last?.verdict.findings.filter(({ rule }) => rule === finding.rule) ?? []
  }
  // A hint in a turn is only shown beside a finding, so the one over the conversation stays then.
  const kept = findings.filter((finding) => sameInTurn(finding).every(isHint))
  const over = new Set(kept.map((f) => `${f.turns.at(-1)} ${f.rule}`))
  const turns = judged.map((turn) => {
    const own = turn.verdict.findings.filter((f) => !isEveryTurn(f) && !over.has(`${turn.turn} ${f.rule}`))
    return own.length === turn.verdict.findings.length
      ? turn
      : { ...turn, verdict: { ...turn.verdict, findings: own } }
  })
  return { turns, findings: kept }
}

function lastCustomer(conversation: Conversation, before: number): number | undefined {
  for (let i = before - 1; i >= 0; i--) if (conversation.turns[i]!.speaker === 'customer') return i
  return undefined
}

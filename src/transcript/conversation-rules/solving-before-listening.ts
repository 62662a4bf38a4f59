import type { ConversationRule } from '../conversation-rule.ts'

const HEARD = ['paraphrase', 'name-feeling', 'clarify']
const SOLVED = ['next-step', 'offer-choice']

export const solvingBeforeListening: ConversationRule = {
  id: 'solving-before-listening',
  title: 'A solution before the problem was taken up',
  definition:
    'A step or a choice after a longer message, before any turn of yours that says the problem back, names the feeling or asks about it.',
  severity: 'medium',
  tier: 'possible',
  why: 'A solution that comes before any sign of listening often solves the wrong thing, and sounds like getting rid of them.',
  instead: 'Say back the problem or ask one question about it first; then the step.',
  example: 'The lid is broken, and you need it on Friday. Is the pot itself all right?',
  source: 'Project BETA, ten domains of de-escalation: find wants and feelings before choices are offered.',
  find(agent, conversation) {
    const complaint = conversation.turns.find((turn) => turn.speaker === 'customer')
    const solved = agent.find((turn) => has(turn.verdict.signals, SOLVED))
    if (!solved || !complaint || complaint.text.length < 40) return []
    const heard = agent.some((turn) => turn.turn <= solved.turn && has(turn.verdict.signals, HEARD))
    const later = agent.some(
      (turn) => turn.turn > solved.turn && has(turn.verdict.findings, ['asking-again']),
    )
    return heard && !later
      ? []
      : heard
        ? []
        : [
            {
              turns: [solved.turn],
              message: 'a step comes here before the problem was said back or asked about',
            },
          ]
  },
}

function has(
  found: readonly ({ readonly signal: string } | { readonly rule: string })[],
  ids: readonly string[],
): boolean {
  return found.some((entry) => ids.includes('signal' in entry ? entry.signal : entry.rule))
}

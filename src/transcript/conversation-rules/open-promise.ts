import type { ConversationRule } from '../conversation-rule.ts'

export const openPromise: ConversationRule = {
  id: 'open-promise',
  title: 'A promise that never got a who and a when',
  definition:
    'A vague promise ("we will look into it") with no turn after it that says who does what, or when you will be in touch.',
  severity: 'medium',
  tier: 'possible',
  why: 'People plan around promises. Without a name and a time they have to chase.',
  instead: 'Before you close, say who does what, and by when.',
  example: 'I will ask the driver this morning and call you by noon.',
  source: 'A rule of this program, from its own list of faults: not from a study.',
  find(agent) {
    const vague = agent.filter((turn) => turn.verdict.findings.some((f) => f.rule === 'vague-promise'))
    const last = vague.at(-1)
    if (!last) return []
    const kept = agent.some((turn) => {
      return (
        turn.turn >= last.turn &&
        turn.verdict.signals.some((s) => s.signal === 'next-step' || s.signal === 'promise-follow-up')
      )
    })
    return kept
      ? []
      : [{ turns: [last.turn], message: 'the conversation ends without saying who does this, and by when' }]
  },
}

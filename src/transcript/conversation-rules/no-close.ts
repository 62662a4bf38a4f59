import type { ConversationRule } from '../conversation-rule.ts'

const CLOSING = ['recap', 'check-back', 'promise-follow-up', 'thank', 'next-step']
const ENOUGH_TURNS = 3

export const noClose: ConversationRule = {
  id: 'no-close',
  title: 'Ends without a close',
  definition:
    'Three or more turns of yours, and the last two hold no recap, step, date, thanks or goodbye. Not: where the customer thanks you or says goodbye after it.',
  severity: 'low',
  tier: 'possible',
  why: 'Without a last word on what happens next, the customer does not know whether it is over.',
  instead: 'End with what was agreed and when they hear from you, and ask whether that works.',
  example: 'So: the new lid comes on Friday, and I will call you at noon. Does that work for you?',
  source: 'Packard, Li and Berger 2024: warm words belong at the end as well as at the start.',
  find(agent, conversation) {
    const last = agent.at(-1)
    if (!last || agent.length < ENOUGH_TURNS) return []
    // The customer's thanks or goodbye after it shows that it was understood as over.
    const after = conversation.turns
      .slice(last.turn + 1)
      .map((t) => t.text)
      .join(' ')
    if (/\b(thanks|thank you|bye|great|perfect|cheers|ok(?:ay)?)\b/i.test(after)) return []
    const end = agent.slice(-2)
    const closes = end.some((turn) => turn.verdict.signals.some((s) => CLOSING.includes(s.signal)))
    const kind =
      /\b(bye|goodbye|take care|have a (?:good|nice|great|lovely)|all the best|you(?:'re| are) welcome|anything else)\b/i
    return closes || end.some((turn) => kind.test(turn.text))
      ? []
      : [{ turns: [last.turn], message: 'ends here without a recap, a date or a goodbye' }]
  },
}

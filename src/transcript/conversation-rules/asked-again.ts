import type { Conversation } from '../conversation.ts'
import type { ConversationRule } from '../conversation-rule.ts'

/** Words from which on a message is an account of the problem and no greeting. */
const FULL_ACCOUNT = 18
/** How much of a turn is looked at: keeps the work small, however long the turn. */
const LOOKED_AT = 1500

/** What workers ask for, and how it looks when a customer has given it. */
const ASKED: readonly {
  readonly what: string
  readonly ask: RegExp
  readonly given: (text: string) => boolean
}[] = [
  {
    what: 'a number',
    ask: /\b(?:order|reference|account|booking|ticket|case|policy|customer|tracking|invoice|reservation)\s*(?:number|no\.?|id|reference)\b[^.!?]*\?|\b(?:what(?:'s| is)|give me|may i have|can i have|could (?:i|you))\b[^.!?]*\b(?:order|reference|account|booking|ticket|case|policy|customer|tracking)\s*(?:number|no\.?|id|reference)\b/i,
    given: (text) =>
      /\b(?:order|reference|account|booking|ticket|case|policy|customer|tracking|invoice|reservation)\b[^.!?]{0,30}\b[A-Z]{0,4}[-# ]?\d{3,}|\b[A-Z]{1,4}-?\d{4,}\b|\b\d{5,}\b/.test(
        text,
      ),
  },
  {
    what: 'an e-mail address',
    ask: /\be-?mail(?: address)?\b[^.!?]*\?|\b(?:what(?:'s| is)|give me|may i have)\b[^.!?]*\be-?mail\b/i,
    given: (text) => /[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(text),
  },
  {
    what: 'the problem',
    ask: /\b(?:so )?what(?:'s| is| seems to be) (?:the|your) (?:problem|issue|matter|trouble)\b|\bhow (?:can|may) i help you\b/i,
    given: (text) => text.split(/\s+/).length > FULL_ACCOUNT,
  },
]
/** A check of what is known is no asking again: "4471, right?" */
const CONFIRMS = /\b(?:right|correct|is that still|still the same|just to confirm|to confirm)\b[^.!?]*\?/i

export const askedAgain: ConversationRule = {
  id: 'asking-again',
  title: 'Asks for what was already given',
  definition:
    'A question for a number, an e-mail address or the problem that stands in any earlier message of the customer. Not: "4471, right?"',
  severity: 'medium',
  tier: 'possible',
  why: 'Having to say it again tells the customer that the first time was wasted.',
  instead: 'Show that you have it, and ask only for what is missing.',
  example: 'I have order 4471 and your photo. Does the lid close at all?',
  source: 'A rule of this program, from its own list of faults: not from a study.',
  find(agent, conversation) {
    // Worked out once for all turns: a long chat may ask for it in each.
    const lastGiven = ASKED.map(({ given }) => lastBefore(conversation, given))
    return agent.flatMap((turn) => {
      const text = turn.text.slice(0, LOOKED_AT)
      if (CONFIRMS.test(text)) return []
      for (const [which, { what, ask }] of ASKED.entries()) {
        if (!ask.test(text)) continue
        const at = lastGiven[which]![turn.turn]!
        if (at >= 0)
          return [
            { turns: [turn.turn], message: `asks for ${what}, which the customer gave in turn ${at + 1}` },
          ]
      }
      return []
    })
  },
}

/** For each turn: the last message of the customer before it that gives something; -1 for none. */
function lastBefore(conversation: Conversation, given: (text: string) => boolean): number[] {
  let last = -1
  return conversation.turns.map((turn, i) => {
    const before = last
    if (turn.speaker === 'customer' && given(turn.text.slice(0, LOOKED_AT))) last = i
    return before
  })
}

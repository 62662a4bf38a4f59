import type { ConversationRule } from '../conversation-rule.ts'
import { contentWords, overlap } from './words.ts'

/** The taxonomy's measure of "the same reply or nearly so". */
const SAME = 0.8
const ENOUGH_WORDS = 4

export const repeatedReply: ConversationRule = {
  id: 'repeating',
  title: 'The same reply again',
  severity: 'low',
  tier: 'likely',
  why: 'A reply that did not help the first time tells the customer, the second time, that nobody is reading.',
  instead: 'Change what you say: a new option, a person, or a date.',
  source: 'taxonomy: repeating',
  find(agent, conversation) {
    const words = agent.map((turn) => contentWords(turn.text))
    return agent.flatMap((turn, i) => {
      if (words[i]!.size < ENOUGH_WORDS) return []
      const before = agent[i - 1]
      const asked =
        before &&
        conversation.turns
          .slice(before.turn + 1, turn.turn)
          .some((t) => /\b(repeat|again|say that once more|pardon)\b/i.test(t.text) && t.text.length < 60)
      if (asked) return []
      const same = agent.slice(0, i).find((_, j) => overlap(words[i]!, words[j]!) >= SAME)
      return same ? [{ turns: [same.turn, turn.turn], message: 'nearly the same as an earlier reply' }] : []
    })
  },
}

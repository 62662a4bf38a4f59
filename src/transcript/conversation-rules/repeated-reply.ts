import type { ConversationRule } from '../conversation-rule.ts'
import { contentWords } from './words.ts'

/** The taxonomy's measure of "the same reply or nearly so". */
const SAME = 0.8
const ENOUGH_WORDS = 4

export const repeatedReply: ConversationRule = {
  id: 'repeating',
  title: 'The same reply again',
  definition:
    'A reply with nearly the words of an earlier one. Not: where the customer asked to hear it again.',
  severity: 'low',
  tier: 'likely',
  why: 'A reply that did not help the first time tells the customer, the second time, that nobody is reading.',
  instead: 'Change what you say: a new option, a person, or a date.',
  example: 'The form did not help, so I am asking Dana in billing now, and I will call you by two.',
  source: 'A rule of this program, from its own list of faults: not from a study.',
  find(agent, conversation) {
    const words = agent.map((turn) => contentWords(turn.text))
    const earlier = new EarlierReplies()
    return agent.flatMap((turn, i) => {
      const own = words[i]!
      const first = earlier.firstLike(own)
      earlier.add(own, i)
      if (own.size < ENOUGH_WORDS) return []
      const before = agent[i - 1]
      const asked =
        before &&
        conversation.turns
          .slice(before.turn + 1, turn.turn)
          .some((t) => /\b(repeat|again|say that once more|pardon)\b/i.test(t.text) && t.text.length < 60)
      if (asked) return []
      const same = first === undefined ? undefined : agent[first]
      return same ? [{ turns: [same.turn, turn.turn], message: 'nearly the same as an earlier reply' }] : []
    })
  },
}

/**
 * Finds an earlier reply with nearly the same words without comparing all with all. Two sets that share four fifths
 * miss at most one fifth of either, so of any "one fifth and one more" words of a reply the other has at least one;
 * the rarest words lead to the fewest candidates.
 */
class EarlierReplies {
  readonly #kinds: { readonly words: ReadonlySet<string>; readonly at: number }[] = []
  readonly #known = new Set<string>()
  readonly #withWord = new Map<string, number[]>()

  add(words: ReadonlySet<string>, at: number): void {
    const key = [...words].sort().join(' ')
    // The same words again would only ever lead to the first reply that had them.
    if (words.size === 0 || this.#known.has(key)) return
    this.#known.add(key)
    const kind = this.#kinds.push({ words, at }) - 1
    for (const word of words) {
      const list = this.#withWord.get(word)
      if (list) list.push(kind)
      else this.#withWord.set(word, [kind])
    }
  }

  /** The place of the first reply that is nearly the same. */
  firstLike(words: ReadonlySet<string>): number | undefined {
    if (words.size < ENOUGH_WORDS) return undefined
    const lists = [...words].map((word) => this.#withWord.get(word) ?? []).sort((a, b) => a.length - b.length)
    const enough = words.size - Math.ceil(words.size * SAME - 1e-9) + 1
    let first: number | undefined
    for (const list of lists.slice(0, enough)) {
      for (const kind of list) {
        if (first !== undefined && kind >= first) break
        if (isNearlySame(words, this.#kinds[kind]!.words)) first = kind
      }
    }
    return first === undefined ? undefined : this.#kinds[first]!.at
  }
}

/** Do two sets share four fifths (Jaccard)? Stops at the first word that settles it. */
function isNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  // shared / (a + b - shared) >= SAME, solved for how many words of `a` may be missing in `b`.
  let spare = a.size - Math.ceil(((a.size + b.size) * SAME) / (1 + SAME) - 1e-9)
  if (spare < 0) return false
  for (const word of a) if (!b.has(word) && --spare < 0) return false
  return true
}

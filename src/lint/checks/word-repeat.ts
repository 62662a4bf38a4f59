import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'
import { contentWords, wordsOf } from '../content-words.ts'

// Words of the trade, which stand in most stems and options, are no cue. What is said aloud is left out: to pick up
// the customer's own words is the very skill that many items are about. And only the question counts: the words of a
// situation come back in what is done about it.
const TRADE = new Set(
  `answer answers answering apology apologize before behavior best better caller callers choice colleague complaint
  complaints conversation customer customers desk first guard guest guests helps helpful line manager message moment
  option options people person question reason reply request response sentence service situation someone something
  staff supervisor thing things visitor visitors words works worst worth`.split(/\s+/),
)
const LETTERS = 6

export const wordRepeat: FileCheck = {
  id: 'word-repeat',
  family: 'items',
  scope: 'file',
  title: 'A word of the question comes back in the right option and in no other.',
  severity: 'warning',
  why: 'The same word on both sides ties the key to the question by its sound, and nothing has to be known.',
  fix: 'Use another word in the question or in the right option, or let a wrong option hold it as well.',
  examples: {
    bad: `stem: "Which first move shows empathy toward a guest with lost luggage?"
options:
  - text: Put the empathy into one line
    key: true
  - text: Read the tracking rules aloud
  - text: Send the form to their phone
  - text: Walk over to the next agent`,
    good: `stem: "Which first move shows a guest with lost luggage that you see it?"
options:
  - text: Name what the loss does to them
    key: true
  - text: Read the tracking rules aloud
  - text: Send the form to their phone
  - text: Walk over to the next agent`,
  },
  source: 'hdr: avoid clang associations; saquet: word repeats in stem and key',
  run(subject, tell) {
    for (const { question, choices, keys, spoken } of choiceItems(subject)) {
      if (spoken || keys.length !== 1) continue
      const key = keys[0]!
      const asked = new Set(
        contentWords(wordsOf(question.text))
          .filter(({ word, name }) => word.length >= LETTERS && !name && !TRADE.has(word))
          .map(({ root }) => root),
      )
      const others = choices.filter((choice) => choice !== key)
      // A distractor that repeats another word of the question draws just as much.
      if (others.some(({ roots }) => [...roots].some((root) => asked.has(root)))) continue
      const word = key.words.find(
        ({ root, start, word }) => asked.has(root) && key.plain[start] !== ' ' && word.length >= LETTERS,
      )
      if (!word) continue
      tell(
        { path: key.textPath, within: { start: word.start, end: word.end } },
        `"${key.text.slice(word.start, word.end)}" stands in the question and in the right option, and in no other one`,
      )
    }
  },
}

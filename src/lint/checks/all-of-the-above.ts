import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const ALL =
  /^(?:all|both|each|every one|any|everything)(?: (?:two|three|four))?(?: of (?:the |them\b ?|these\b ?|those\b ?))? ?(?:(?:above|others?|options?|answers?|choices?|statements?|listed|mentioned|named|here|before|together|three|four)\b ?)*(?:(?:are|is|can be|apply|applies|of them)\b ?)*(?:right|correct|true|fine)?[.!]?$/i

export const allOfTheAbove: FileCheck = {
  id: 'all-of-the-above',
  family: 'items',
  scope: 'file',
  title: 'An option says "all of the above".',
  severity: 'warning',
  why: 'Who knows two right options has the answer without knowing the third; who knows one wrong option can drop it. And the drill shuffles the options, so nothing is "above".',
  fix: 'Make it "kind: select" with several right options, or write one more real option.',
  examples: {
    bad: `options:
  - text: Let the person finish
  - text: Write down the names
  - text: Turn off your screen
  - text: All of the above
    key: true`,
    good: `kind: select
options:
  - text: Let the person finish
    key: true
  - text: Write down the names
    key: true
  - text: Turn off your screen
    key: true
  - text: Hold their gaze firmly`,
  },
  source: 'hdr: avoid "all of the above"; saquet',
  run(subject, tell) {
    for (const { choices } of choiceItems(subject)) {
      for (const { text, textPath } of choices) {
        if (ALL.test(text.trim())) {
          tell({ path: textPath }, `"${text}" lets the learner find the answer by half knowing it`)
        }
      }
    }
  },
}

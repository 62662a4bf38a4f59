import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const NONE =
  /^(?:none|neither|no(?:ne)? one)(?: of (?:the |them\b ?|these\b ?|those\b ?))? ?(?:(?:above|others?|options?|answers?|choices?|statements?|listed|mentioned)\b ?)*(?:(?:are|is|apply|applies|fits?|of them)\b ?)*(?:right|correct|true|wrong)?[.!]?$/i

export const noneOfTheAbove: FileCheck = {
  id: 'none-of-the-above',
  family: 'items',
  scope: 'file',
  title: 'An option says "none of the above".',
  severity: 'warning',
  why: 'When it is right, the learner has shown what is wrong and never meets what is right. When it is wrong, it is a filler. And the drill shuffles the options, so nothing is "above".',
  fix: 'Write the right option out, or leave this one away: three good options are enough.',
  examples: {
    bad: `options:
  - text: Let her finish first
    key: true
  - text: Show her the notice
  - text: Call her supervisor
  - text: None of these`,
    good: `options:
  - text: Let her finish first
    key: true
  - text: Show her the notice
  - text: Call her supervisor`,
  },
  source: 'hdr: avoid "none of the above"; rodriguez: three options are enough',
  run(subject, tell) {
    for (const { choices } of choiceItems(subject)) {
      for (const { text, textPath } of choices) {
        if (NONE.test(text.trim())) {
          tell({ path: textPath }, `"${text}" leaves the learner without the right way to do it`)
        }
      }
    }
  },
}

import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const ALSO_RIGHT =
  /\b(?:(?:also|just as|equally|as) (?:right|correct|good|true|fine|valid|acceptable|possible)(?: (?:answer|option|choice|idea|as|here|in this case|too))?(?=[.,;!]|$| as (?:the (?:key|first|other|right)|option)| here| in this)|works (?:just )?as well|would (?:also|equally) (?:be (?:right|fine|correct|acceptable|good|ok|okay)|work)|(?:is|would be) (?:right|correct|fine|acceptable|ok|okay) (?:too|as well)|no worse than the (?:key|right)|could (?:also )?be (?:called|counted|seen as) (?:right|correct))/i

export const secondRightAnswer: FileCheck = {
  id: 'second-right-answer',
  family: 'items',
  scope: 'file',
  title: 'The "why" of a wrong option admits that it is right as well.',
  severity: 'warning',
  why: 'With two right answers the item is a matter of luck, and the best learners lose most by it.',
  fix: 'Make the stem say what decides between the two, or make the item "kind: select".',
  examples: {
    bad: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
  - text: Ask her where she lost the bag
    why: The place narrows the search down, so this is also right.
  - text: Send her to the lost property`,
    good: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
  - text: Ask her who is to blame for it
    why: It sets her looking for a thief, and the bag may lie under a seat.
  - text: Send her to the lost property`,
  },
  source: 'hdr: only one option may be right; saquet: more than one correct',
  run(subject, tell) {
    for (const { item, distractors } of choiceItems(subject)) {
      if (item.kind === 'best-worst') continue
      for (const { option, path } of distractors) {
        const match = ALSO_RIGHT.exec(option.why)
        if (!match) continue
        const within = { start: match.index, end: match.index + match[0].length }
        tell({ path: [...path, 'why'], within }, `"${match[0]}" says that this option is right as well`)
      }
    }
  },
}

import type { FileCheck } from '../check.ts'
import { contentWords, wordsOf } from '../content-words.ts'

// "It adds heat" is short and a reason; below three words there is none. In our own banks the shortest has seven.
const WORDS = 3
const VERDICT =
  /^(?:(?:no|yes|sorry)[,.]? )?(?:(?:this|that|it)(?: option| answer)? (?:is|was|would be) |it['’]s |that['’]s )?(?:(?:simply|just|clearly|obviously|plain|totally) )?(?:not )?(?:(?:the |a )?(?:right|wrong|correct|incorrect|best|worst|good|bad|better|perfect|ideal|great)(?: (?:answer|option|choice|one|thing to do|idea|response|approach))?)(?: (?:here|in this (?:case|situation)))?[.!]*$/i

export const thinRationale: FileCheck = {
  id: 'thin-rationale',
  family: 'items',
  scope: 'file',
  title: 'The "why" of an option says too little.',
  severity: 'warning',
  why: 'The sentence after the answer is where people learn. "Wrong" tells them nothing that the color has not told them.',
  fix: 'Say what this option would do to the customer, and when it would be right.',
  examples: {
    bad: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    why: This is not the best option here.
  - text: Give her a number for the line
  - text: Send her to the lost property`,
    good: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    why: She reads a rule while her bag is gone. Give her the rule after the search.
  - text: Give her a number for the line
  - text: Send her to the lost property`,
  },
  source:
    'tarrant06: few items ask for more than recall; domain guide: each option says why it is right or wrong',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      if (!('options' in item)) continue
      item.options.forEach((option, i) => {
        const at = { path: [...path, 'options', i, 'why'] }
        const words = wordsOf(option.why)
        if (VERDICT.test(option.why.trim()) || words.length < WORDS) {
          tell(at, `"${shown(option.why)}" does not say why`)
          return
        }
        const said = new Set(wordsOf(option.text).map(({ root }) => root))
        const content = contentWords(words)
        if (content.length >= 3 && content.every(({ root, word }) => said.has(root) || EMPTY.has(word))) {
          tell(at, 'this reason only repeats the option')
        }
      })
    }
  },
}

/** What a sentence is filled up with when it has no reason. */
const EMPTY = new Set(
  'right wrong correct incorrect good bad best better worse answer option choice important thing should'.split(
    ' ',
  ),
)

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

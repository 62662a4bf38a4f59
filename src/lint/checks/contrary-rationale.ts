import type { FileCheck } from '../check.ts'

// Only a verdict that ends its sentence: "True, and it answers a question she did not ask" is good feedback.
const CALLS_WRONG =
  /^(?:(?:this|that|it) (?:is|was|would be) |that['’]s |it['’]s )?(?:(?:simply|clearly|just) )?(?:wrong|incorrect|not (?:quite )?(?:right|correct|true|a good (?:idea|choice|option))|a mistake|the wrong (?:answer|choice|option))\b(?=[.!:;]|, (?:because|since|as)| because| since|$)|^(?:no|nope)[.!]/i
const CALLS_RIGHT =
  /^(?:(?:this|that|it) (?:is|was|would be) |that['’]s |it['’]s |yes, )?(?:(?:exactly|absolutely|quite) )?(?:right|correct|well done|the (?:right|best|correct) (?:answer|choice|option|one)|exactly)\b(?=[.!:;]|, (?:because|since|as)\b| because\b| since\b|$)|^(?:yes|exactly|well done)[.!]/i

export const contraryRationale: FileCheck = {
  id: 'contrary-rationale',
  family: 'items',
  scope: 'file',
  title: 'The "why" says the opposite of the key.',
  severity: 'error',
  why: 'The learner is told "right" and reads that it is wrong, or the other way around. Most often the key was moved and the reasons were not.',
  fix: 'Check which option is right, and put "key: true" and the reasons where they belong.',
  examples: {
    bad: `options:
  - text: Ask her what was lost at first
    key: true
    why: Wrong. She needs a plan, and this only costs her time.
  - text: Show her the notice on the wall
  - text: Give her a number for the line
  - text: Send her to the lost property`,
    good: `options:
  - text: Ask her what was lost at first
    key: true
    why: You cannot look for a thing that you know nothing about.
  - text: Show her the notice on the wall
  - text: Give her a number for the line
  - text: Send her to the lost property`,
  },
  source: 'hdr: make sure that only one option is right',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      if (!('options' in item)) continue
      item.options.forEach((option, i) => {
        const key = option.key === true
        const match = (key ? CALLS_WRONG : CALLS_RIGHT).exec(option.why)
        if (!match) return
        const within = { start: 0, end: match[0].length }
        const marked = key ? 'right' : 'wrong'
        tell(
          { path: [...path, 'options', i, 'why'], within },
          `the option is marked ${marked}, and its reason says "${match[0]}"`,
        )
      })
    }
  },
}

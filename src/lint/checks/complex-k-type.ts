import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const LABEL = '(?:[A-F]|[1-6]|I{1,3}|IV|V)'
const COMBINED = new RegExp(
  String.raw`^(?:(?:[Oo]nly|[Bb]oth|[Ee]ither|[Nn]either|[Oo]ptions?|[Aa]nswers?|[Ss]tatements?|[Nn]umbers?)\s+)*\(?${LABEL}\)?` +
    String.raw`(?:\s*(?:,|and|&|\+|or|nor|,\s*and)\s*\(?${LABEL}\)?)+(?:\s+(?:only|are|is|together|but not ${LABEL}|correct|true|right))*[.!]?$`,
)
const ONLY = new RegExp(
  String.raw`^(?:[Oo]nly\s+(?:option\s+|statement\s+)?${LABEL}|(?:option\s+|statement\s+)?${LABEL}\s+only)[.!]?$`,
)

export const complexKType: FileCheck = {
  id: 'complex-k-type',
  family: 'items',
  scope: 'file',
  title: 'Options combine other options, such as "A and B only".',
  severity: 'warning',
  why: 'It is a puzzle about letters: who is sure of one part can strike out half of the rows. In the drill the options are shuffled, so the letters mean nothing.',
  fix: 'Make it "kind: select" and list the single statements.',
  examples: {
    bad: `options:
  - text: Let the person finish
  - text: Write down the names
  - text: Turn off your screen
  - text: A and B only
    key: true`,
    good: `kind: select
options:
  - text: Let the person finish
    key: true
  - text: Write down the names
    key: true
  - text: Turn your screen away
  - text: Call for a colleague`,
  },
  source: 'hdr: avoid complex multiple-choice (type K); saquet',
  run(subject, tell) {
    for (const { choices } of choiceItems(subject)) {
      for (const { text, textPath } of choices) {
        const trimmed = text.trim()
        if (COMBINED.test(trimmed) || ONLY.test(trimmed)) {
          tell({ path: textPath }, `"${trimmed}" combines other options by their letters or numbers`)
        }
      }
    }
  },
}

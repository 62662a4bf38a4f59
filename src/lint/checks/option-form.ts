import type { FileCheck } from '../check.ts'
import { type Choice, choiceItems } from '../choices.ts'

/** A form that an option has, lacks, or neither: only a clear yes beside clear noes sets one apart. */
interface Form {
  readonly odd: string
  readonly usual: string
  readonly of: (choice: Choice) => boolean | undefined
}

/** Verbs that orders and deeds in this trade begin with. */
const DEED =
  /^(?:accept|act|add|admit|agree|announce|answer|apologize|ask|assure|avoid|back|begin|book|break|breathe|bring|call|check|choose|close|come|count|cut|decide|describe|explain|fetch|file|find|finish|fix|follow|get|give|go|greet|guide|hand|hear|help|hold|ignore|insist|invite|keep|lead|leave|let|listen|look|lower|make|match|mention|move|name|nod|note|offer|open|pass|pause|pay|point|promise|put|quote|raise|read|refund|remain|remind|repeat|report|return|say|search|seat|see|send|set|show|sit|slow|smile|speak|stand|start|state|stay|step|stop|suggest|sum|take|talk|tell|thank|tie|touch|transfer|try|turn|use|wait|walk|warn|wave|withdraw|write)\b/i

const FORMS: readonly Form[] = [
  {
    odd: 'is put in quotation marks',
    usual: 'is not put in quotation marks',
    of: ({ text }) =>
      /^["“'‘][^"”]*["”'’][.!?]?$/u.test(text.trim())
        ? true
        : /["“”‘]|(?<!\p{L})'/u.test(text)
          ? undefined
          : false,
  },
  {
    odd: 'begins with "to"',
    usual: 'does not begin with "to"',
    of: ({ text }) => (/^to\b/i.test(text) ? true : DEED.test(text) ? false : undefined),
  },
  {
    odd: 'begins with an -ing form',
    usual: 'does not begin with an -ing form',
    of: ({ text }) =>
      /^\p{L}{2,}ing\b/iu.test(text) && !DEED.test(text) ? true : DEED.test(text) ? false : undefined,
  },
  {
    odd: 'ends with a full stop',
    usual: 'has no full stop at its end',
    of: ({ text }) =>
      /["“”‘]|(?<!\p{L})'/u.test(text)
        ? undefined
        : /[?!]$|\betc\.$|\b[ap]\.m\.$/u.test(text.trim())
          ? undefined
          : /[.…]$/u.test(text.trim()),
  },
  {
    odd: 'begins with a small letter',
    usual: 'begins with a capital letter',
    of: ({ text }) => (/^\p{Ll}/u.test(text) ? true : /^\p{Lu}/u.test(text) ? false : undefined),
  },
]

export const optionForm: FileCheck = {
  id: 'option-form',
  family: 'items',
  scope: 'file',
  title: 'One option has another form than all the others.',
  severity: 'warning',
  why: 'The eye finds the odd one out before the mind has read it, and the odd one is the one that somebody wrote with more care, or with less.',
  fix: 'Give all options the same form: all said aloud or all described, all with a full stop or all without.',
  examples: {
    bad: `options:
  - text: Asking her what was lost first
    key: true
  - text: Show her the notice on the wall
  - text: Give her a number for the line
  - text: Send her to the lost property`,
    good: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
  - text: Give her a number for the line
  - text: Send her to the lost property`,
  },
  source: 'hdr: keep the options homogeneous in content and grammar',
  run(subject, tell) {
    for (const { choices } of choiceItems(subject)) {
      // With three options, two against one happens by itself.
      if (choices.length < 4) continue
      for (const { odd, usual, of } of FORMS) {
        const having = choices.filter((choice) => of(choice) === true)
        const lacking = choices.filter((choice) => of(choice) === false)
        if (having.length + lacking.length < choices.length) continue
        const [alone, how] = having.length === 1 ? [having[0], odd] : [lacking[0], usual]
        if (!alone || (having.length !== 1 && lacking.length !== 1)) continue
        tell({ path: alone.textPath }, `this option ${how}, unlike all the others`)
        break
      }
    }
  },
}

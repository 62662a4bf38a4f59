import type { FileCheck } from '../check.ts'
import { tellPhrases } from '../phrases.ts'

const OPENER =
  /\b(?:to be (?:perfectly |quite |completely )?(?:honest|frank)|honestly speaking|frankly|with (?:all )?(?:due )?respect|no offen[sc]e|don['’]t take this (?:the wrong way|personally)|I hate to (?:say|tell you)|like I said|as I already said)\b/gi

export const doubtfulOpener: FileCheck = {
  id: 'doubtful-opener',
  family: 'speech',
  scope: 'file',
  title: 'A model line opens with words that say the opposite of what they mean.',
  severity: 'info',
  why: '"To be honest" makes people wonder what was said before; "with respect" announces that there is none.',
  fix: 'Cut the words, and begin with the matter.',
  examples: {
    bad: `say:
  - To be honest, the part will be here on Friday.`,
    good: `say:
  - The part will be here on Friday.`,
  },
  source: 'practice consensus, grade C',
  run(subject, tell) {
    const say = ({ text }: { readonly text: string }) => `"${text}" says the opposite of what it means`
    tellPhrases(subject, tell, ['say'], OPENER, say, { quoted: true })
  },
}

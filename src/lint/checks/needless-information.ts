import type { FileCheck } from '../check.ts'
import { withoutQuotes } from '../quotes.ts'

const ASIDE =
  /\b(?:by the way|incidentally|as (?:you|we) (?:may |might |all |surely |already )*(?:know|learned|saw|have (?:learned|seen|read))|as everybody knows|it is (?:worth|important|useful) (?:noting|to note|to remember|to know) that|(?:please )?(?:note|remember|recall|keep in mind) that|needless to say|interestingly|for your information)\b/i

export const needlessInformation: FileCheck = {
  id: 'needless-information',
  family: 'items',
  scope: 'file',
  title: 'The stem teaches or chats before it asks.',
  severity: 'warning',
  why: 'A lesson in the stem makes the question longer and often answers it, or answers the next one.',
  fix: 'Move the lesson into "why", where it is read after the answer.',
  examples: {
    bad: 'stem: "Remember that people want to be heard before they want a fix. A man is angry about a fee. What do you do first?"',
    good: 'stem: "A man at the counter is angry about a fee that he finds on his bill. What do you do first?"',
  },
  source: 'saquet: needless information in the stem; hdr: avoid window dressing',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      const match = ASIDE.exec(withoutQuotes(item.stem))
      if (!match) continue
      const within = { start: match.index, end: match.index + match[0].length }
      tell({ path: [...path, 'stem'], within }, `"${match[0]}" begins a lesson in the middle of a question`)
    }
  },
}

import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const BLANK = /_{2,}|\[\s*(?:blank|gap)?\s*\]|\((?:blank|gap)\)|\.{4,}|…{2,}/i

export const fillInBlank: FileCheck = {
  id: 'fill-in-blank',
  family: 'items',
  scope: 'file',
  title: 'The stem has a blank to fill.',
  severity: 'warning',
  why: 'The learner must carry each option back into the gap and keep the sentence in mind. Screen readers read the gap as a row of underscores.',
  fix: 'Ask a full question, and let the options answer it.',
  examples: {
    bad: 'stem: "After the story has been told once, the agent should ____ and then go on to the options."',
    good: 'stem: "A caller has told the story once. What should the agent do before they talk about the options?"',
  },
  source: 'saquet: fill in the blank; hdr: prefer a question to a completion',
  run(subject, tell) {
    for (const { stem, stemPath } of choiceItems(subject)) {
      const match = BLANK.exec(stem)
      if (!match) continue
      const within = { start: match.index, end: match.index + match[0].length }
      tell(
        { path: stemPath, within },
        `"${match[0]}" makes the learner carry each option back into the sentence`,
      )
    }
  },
}

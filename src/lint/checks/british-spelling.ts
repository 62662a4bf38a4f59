import { BRITISH_LOOK, britishIn } from '../american.ts'
import type { FileCheck } from '../check.ts'
import { ROLES, textsWith } from '../phrases.ts'

export const britishSpelling: FileCheck = {
  id: 'british-spelling',
  family: 'reading',
  scope: 'file',
  title: 'A word is spelled the British way.',
  severity: 'info',
  why: 'Two spellings in one text look careless, and the stage words of the format are American.',
  fix: 'Use the American spelling, or switch this check off in your settings.',
  examples: {
    bad: 'why: They recognise the behaviour when you name it.',
    good: 'why: They recognize the behavior when you name it.',
  },
  source: 'house rule: American spelling throughout',
  run(subject, tell) {
    for (const { located } of textsWith(subject, ROLES, BRITISH_LOOK, { quoted: true })) {
      const { text, path } = located
      for (const { start, end, american } of britishIn(text)) {
        tell(
          { path, within: { start, end } },
          {
            message: `"${text.slice(start, end)}" is British spelling`,
            fix: `Write "${american}".`,
            replacement: american,
          },
        )
      }
    }
  },
}

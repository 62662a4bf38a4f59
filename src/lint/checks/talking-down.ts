import type { FileCheck } from '../check.ts'
import { PROSE, tellPhrases } from '../phrases.ts'

const DOWN =
  /\b(?:obviously|needless to say|it goes without saying|everyone knows|everybody knows|as (?:everyone|everybody|anyone) knows|(?:any|every) (?:child|idiot|fool|beginner) (?:knows|can)|common sense (?:says|tells|should)|it(?:['’]s| is) (?:just |simply |only |plain )?common sense|you should (?:already )?know|how hard can it be|it['’]s not rocket science|just do (?:it|as you)|simply put your)\b/gi

export const talkingDown: FileCheck = {
  id: 'talking-down',
  family: 'speech',
  scope: 'file',
  title: 'A text talks down to the person who learns.',
  severity: 'info',
  why: 'Who does not find it obvious feels stupid, and stops asking.',
  fix: 'Cut the word; if it is obvious it needs no announcement.',
  examples: {
    bad: 'why: Obviously, an angry person wants to be heard first.',
    good: 'why: An angry person wants to be heard first.',
  },
  source: 'house rule: nothing here shames anyone',
  run(subject, tell) {
    tellPhrases(subject, tell, PROSE, DOWN, ({ text }) => `"${text}" talks down to whoever did not know it`)
  },
}

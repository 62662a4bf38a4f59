import type { FileCheck } from '../check.ts'
import { tellPhrases } from '../phrases.ts'

const BEYOND =
  /(?<!\b(?:can['’]t|cannot|can not|won['’]t|not|never|don['’]t) (?:\w+ )?)\b(?:(?:I|we) (?:\w+ )?guarantee\b|(?:I['’]m|I am) (?:100|a hundred|one hundred) percent sure|(?:I|we) (?:can )?(?:promise|assure) (?:you )?(?:that )?(?:you(?:['’]ll| will)|it(?:['’]ll| will)|this (?:will|won['’]t)|they(?:['’]ll| will)|nothing|everything)|you(?:['’]ll| will) (?:definitely|certainly|for sure) (?:get|have|receive)|(?:this|that|it) (?:will never|won['’]t ever|won['’]t) happen again|never happens? again|no matter what it (?:takes|costs)|whatever it takes|(?:you )?have my word)\b/gi

export const promiseBeyondAuthority: FileCheck = {
  id: 'promise-beyond-authority',
  family: 'speech',
  scope: 'file',
  title: 'A model line guarantees what the speaker does not hold in their hands.',
  severity: 'warning',
  why: 'When it goes otherwise, the second letdown is worse than the first, and someone may hold the firm to it.',
  fix: 'Promise the act and the time: "I am calling the depot now, and I ring you by three."',
  examples: {
    bad: `say:
  - I guarantee that it will be there tomorrow.`,
    good: `say:
  - I am calling the depot now, and I ring you by three with what they say.`,
  },
  source:
    'basso: a failed recovery is a second failure and harder to mend; grade C: promise the act and the time',
  run(subject, tell) {
    tellPhrases(
      subject,
      tell,
      ['say'],
      BEYOND,
      ({ text }) => `"${text}" promises an outcome that nobody at the counter can be sure of`,
      { quoted: true },
    )
  },
}

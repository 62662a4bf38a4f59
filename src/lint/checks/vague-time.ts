import type { FileCheck } from '../check.ts'
import { sentencesOf } from '../question.ts'

const VAGUE =
  /\b(?:as soon as (?:possible|I can|we can)|asap|shortly|in (?:a (?:little )?while|due course|the near future|no time)|sometime|soon|at some point|when (?:I|we) get (?:a chance|around to it)|in a (?:bit|timely manner))\b/i
// A promise of the speaker or of the firm; "you'll be home soon" about the weather is none.
const PROMISE =
  /\b(?:I|we|they|someone|somebody|he|she|it|the \w+)(?:['’](?:ll|m|re|s)| will| am| are| is)\b/i
const TIME =
  /\d|\b(?:today|tonight|tomorrow|now|right away|noon|midnight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty) (?:minutes?|hours?|days?)|hour|minute)\b/i

export const vagueTime: FileCheck = {
  id: 'vague-time',
  family: 'speech',
  scope: 'file',
  title: 'A model line promises something "soon".',
  severity: 'warning',
  why: '"Soon" is five minutes for one and two days for the other. The difference is felt as a broken promise.',
  fix: 'Name a time that can be kept, even if it is only the time of the next news.',
  examples: {
    bad: `say:
  - We'll get back to you as soon as possible.`,
    good: `say:
  - I'll call you by four today, even if there is no news yet.`,
  },
  source:
    'packard21: concrete words raise satisfaction; munichor: callers who hear their place in line hold on longer',
  run(subject, tell) {
    for (const { text, path, role } of subject.texts) {
      if (role !== 'say') continue
      for (const sentence of sentencesOf(text)) {
        const match = VAGUE.exec(sentence.text)
        if (!match || !PROMISE.test(sentence.text) || TIME.test(sentence.text)) continue
        const start = sentence.start + match.index
        tell({ path, within: { start, end: start + match[0].length } }, `"${match[0]}" names no time`)
      }
    }
  },
}

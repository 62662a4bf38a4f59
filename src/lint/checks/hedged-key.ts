import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

// "May", "can" and "could" are left out: in this trade they ask for leave or offer something.
const HEDGE =
  /\b(?:usually|often|generally|typically|normally|mostly|in (?:most|many|some) cases|as a rule|tends? to|sometimes|probably|it depends|depending on|where(?:ver)? possible|if possible|more or less|at times|can (?:often|sometimes|help to|be helpful))\b/i

export const hedgedKey: FileCheck = {
  id: 'hedged-key',
  family: 'items',
  scope: 'file',
  title: 'Only the right option is put carefully.',
  severity: 'warning',
  why: 'A careful "usually" sounds like someone who knows the exceptions, so learners pick it without reading on.',
  fix: 'Take the careful word out, or put the wrong options as carefully.',
  examples: {
    bad: `stem: "What does a summary of the story do for an angry caller?"
options:
  - text: It usually shows that you heard it
    key: true
  - text: It makes them tired of the matter
  - text: It proves that they were not right
  - text: It fills the time until the end`,
    good: `stem: "What does a summary of the story do for an angry caller?"
options:
  - text: It shows them that you heard it
    key: true
  - text: It makes them tired of the matter
  - text: It proves that they were not right
  - text: It fills the time until the end`,
  },
  source: 'hdr: give no clues by specific determiners; saquet: logical cues',
  run(subject, tell) {
    for (const { keys, distractors, spoken } of choiceItems(subject)) {
      if (spoken || keys.length === 0) continue
      if (distractors.some(({ plain }) => HEDGE.test(plain))) continue
      const hits = keys.map(({ plain }) => HEDGE.exec(plain))
      if (hits.includes(null)) continue
      keys.forEach(({ textPath }, i) => {
        const { 0: word, index } = hits[i]!
        tell(
          { path: textPath, within: { start: index, end: index + word.length } },
          `only the right option is put carefully, with "${word}"`,
        )
      })
    }
  },
}

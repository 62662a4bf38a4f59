import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

const FREQUENCY =
  /\b(?:usually|often|frequently|sometimes|occasionally|rarely|seldom|regularly|now and then|from time to time)\b/i
const OPEN_END = /(?:\betc\b\.?|\band so (?:on|forth)\b|\band the like\b)/i
/** In a question these ask for a habit, and every habit has its exceptions. */
const IN_QUESTION =
  /\b(?:(?:do|should|would|does|is|are|can) (?:you |we |one |an? \w+ |it )?(usually|generally|normally|often|sometimes|probably|mostly)|as (?:good|quick|fast|well) as possible|in (?:some|many) (?:cases|situations))\b/i

export const vagueTerms: FileCheck = {
  id: 'vague-terms',
  family: 'items',
  scope: 'file',
  title: 'The answer hangs on a word without a measure, such as "often" or "etc.".',
  severity: 'warning',
  why: 'Everybody puts the border between "often" and "sometimes" somewhere else, so the item measures how a word is read.',
  fix: 'Write the number, the time or the case that you mean.',
  examples: {
    bad: `stem: "How much do you check back with a caller while the search runs on?"
options:
  - text: Rarely, so that the line stays free
  - text: Often, so that the silence is filled
  - text: Once a minute, with news or without
    key: true`,
    good: `stem: "How much do you check back with a caller while the search runs on?"
options:
  - text: Once it ends, so that the line is free
  - text: Each ten seconds, to fill the silence
  - text: Once a minute, with news or without
    key: true`,
  },
  source: 'saquet: vague terms; hdr: make the options exact',
  run(subject, tell) {
    for (const { choices, question, stemPath, spoken } of choiceItems(subject)) {
      const asked = IN_QUESTION.exec(question.text)
      if (asked) {
        const word = asked[1] ?? asked[0]
        const start = question.start + asked.index + asked[0].lastIndexOf(word)
        tell(
          { path: stemPath, within: { start, end: start + word.length } },
          `"${word}" asks for a habit, and a habit has exceptions`,
        )
      }
      if (spoken) continue
      const vague = choices.map(({ plain }) => FREQUENCY.exec(plain))
      // One such word is prose. Two that differ set the options apart, when they lead them or all else begins alike.
      const rests = new Map<string, Set<string>>()
      choices.forEach(({ plain }, i) => {
        const match = vague[i]
        if (!match) return
        const rest =
          match.index === 0 ? '' : plain.replace(match[0], '').trim().split(/\s+/).slice(0, 3).join(' ')
        rests.set(rest, (rests.get(rest) ?? new Set()).add(match[0].toLowerCase()))
      })
      const different = [...rests.values()].some((words) => words.size > 1)
      choices.forEach(({ plain, textPath }, i) => {
        const match = OPEN_END.exec(plain) ?? (different ? vague[i] : null)
        if (!match) return
        tell(
          { path: textPath, within: { start: match.index, end: match.index + match[0].length } },
          `"${match[0]}" has no measure, and the options hang on it`,
        )
      })
    }
  },
}

import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'
import { contentWords, wordsOf } from '../content-words.ts'

const SEPARATOR = /[,;:+/]|\b(?:and|then|with|plus|but|before|after)\b/i

export const convergenceCue: FileCheck = {
  id: 'convergence-cue',
  family: 'items',
  scope: 'file',
  title: 'The right option is the one that shares most parts with the others.',
  severity: 'warning',
  why: 'Wrong options that were made by changing one part of the right one point back at it: the part that comes most often is the right one.',
  fix: 'Let each part come equally often, or write the wrong options from real mistakes.',
  examples: {
    bad: `options:
  - text: Step back, and keep your voice low
    key: true
  - text: Step back, and let your voice rise
  - text: Walk out, and keep your voice low
  - text: Step back, and look at the floor`,
    good: `options:
  - text: Step back, and keep your voice low
    key: true
  - text: Step back, and let your voice rise
  - text: Walk out, and keep your voice low
  - text: Walk out, and let your voice rise`,
  },
  source: 'saquet: convergence cues; hdr: give no clues to the right answer',
  run(subject, tell) {
    for (const { choices, keys } of choiceItems(subject)) {
      if (keys.length !== 1 || choices.length < 4) continue
      const parts = choices.map(({ text }) => partsOf(text))
      const scores = parts.map((own, i) => {
        const counts = own.map((part) => parts.filter((other, j) => j !== i && other.includes(part)).length)
        return counts.length >= 2 && counts.every((n) => n > 0) ? counts.reduce((a, b) => a + b, 0) : 0
      })
      const at = choices.indexOf(keys[0]!)
      const best = scores[at]!
      if (best < 3 || scores.some((score, i) => i !== at && score >= best)) continue
      tell(
        { path: keys[0]!.textPath },
        'each part of the right option comes back in other options, so it can be found by counting',
      )
    }
  },
}

/** The parts of an option, each as its content words in a form that can be compared; parts without any fall out. */
function partsOf(text: string): string[] {
  return text.split(SEPARATOR).flatMap((part) => {
    const roots = contentWords(wordsOf(part)).map(({ root }) => root)
    return roots.length > 0 ? [roots.sort((a, b) => a - b).join(' ')] : []
  })
}

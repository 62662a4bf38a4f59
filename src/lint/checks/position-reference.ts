import type { Path } from '../../playbook/yaml-tree.ts'
import type { FileCheck } from '../check.ts'

// Letters in capitals only: "answer a" and "option I gave" are plain words.
const BY_LETTER =
  /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?|[Dd]istractors?) (?:[A-F]|[1-6])\b(?! (?:of|out of|days?|hours?|minutes?|times)\b)/
const BY_PLACE =
  /\b(?:the )?(?:first|second|third|fourth|fifth|last|previous|next|preceding) (?:option|choice|distractor|alternative)s?\b|\b(?:options?|answers?|choices?|statements?) (?:above|below)\b|\b(?:see|as (?:said|stated|shown|mentioned)) (?:above|below)\b|\b(?:previous|preceding|last|next) (?:question|item)\b|\b(?:question|item) \d+\b/i

export const positionReference: FileCheck = {
  id: 'position-reference',
  family: 'items',
  scope: 'file',
  title: 'A text points at an option by its letter or place, or at another question.',
  severity: 'warning',
  why: 'The drill shuffles options and draws questions one by one. "Option B" is then another option, and "the previous question" another question.',
  fix: 'Say in a few words what the other option does.',
  examples: {
    bad: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    why: It is kind of you, but option A shows her that you want to search.
  - text: Give her a number for the line
  - text: Send her to the lost property`,
    good: `options:
  - text: Ask her what was lost at first
    key: true
  - text: Show her the notice on the wall
    why: It is kind of you, but a question shows her that you want to search.
  - text: Give her a number for the line
  - text: Send her to the lost property`,
  },
  source: 'hdr: keep items independent of one another; house rule: options are shuffled',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      const texts: [string | undefined, Path][] = [[item.stem, [...path, 'stem']]]
      if ('options' in item) {
        item.options.forEach((option, i) => {
          const at = [...path, 'options', i]
          texts.push([option.why, [...at, 'why']], [option['right-when'], [...at, 'right-when']])
        })
      }
      for (const [text, at] of texts) {
        if (text === undefined) continue
        // A stem may number things of its own.
        const match = (text === item.stem ? null : BY_LETTER.exec(text)) ?? BY_PLACE.exec(text)
        if (!match) continue
        const within = { start: match.index, end: match.index + match[0].length }
        tell({ path: at, within }, `"${match[0]}" points at a place that the drill shuffles`)
      }
    }
  },
}

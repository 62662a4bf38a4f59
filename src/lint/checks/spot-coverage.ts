import type { FileCheck } from '../check.ts'
import { sentencesOf } from '../question.ts'

export const spotCoverage: FileCheck = {
  id: 'spot-coverage',
  family: 'items',
  scope: 'file',
  title: 'A sentence of the line is not among the options, or stands in two of them.',
  severity: 'warning',
  why: 'In a spot item every part of the line should be open to suspicion. A sentence that cannot be picked helps to guess; one in two options can be picked twice.',
  fix: 'Make one option of each sentence, or cut the sentence from the line.',
  examples: {
    bad: `kind: spot
stem: "A customer has waited an hour at a closed gate. Which part of the answer makes it worse?"
line: "You stood here for an hour. You should have read the sign. I am calling the yard now."
options:
  - text: You stood here for an hour.
  - text: You should have read the sign.
    key: true`,
    good: `kind: spot
stem: "A customer has waited an hour at a closed gate. Which part of the answer makes it worse?"
line: "You stood here for an hour. You should have read the sign. I am calling the yard now."
options:
  - text: You stood here for an hour.
  - text: You should have read the sign.
    key: true
  - text: I am calling the yard now.`,
  },
  source: 'hdr: keep the options independent; house rule: the options of a spot item make up the line',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      if (item.kind !== 'spot') continue
      const spans = item.options.map(({ text }) => {
        const start = item.line.indexOf(text)
        return { start, end: start + text.length }
      })
      spans.forEach((span, i) => {
        const clash = spans.findIndex((other, j) => j < i && other.start < span.end && span.start < other.end)
        if (clash < 0) return
        const [text, other] = [item.options[i]!.text, item.options[clash]!.text]
        tell({ path: [...path, 'options', i, 'text'] }, `"${text}" and "${other}" share a part of the line`)
      })
      for (const { text, start } of sentencesOf(item.line)) {
        const end = start + text.length
        if (spans.some((span) => span.start < end && start < span.end)) continue
        tell(
          { path: [...path, 'line'], within: { start, end } },
          `"${text}" cannot be picked: no option holds it`,
        )
      }
    }
  },
}

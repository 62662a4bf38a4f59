import type { FileCheck } from '../check.ts'
import { contentWords, wordsOf } from '../content-words.ts'

const LONG_ANSWER = 20

export const recallPoints: FileCheck = {
  id: 'recall-points',
  family: 'items',
  scope: 'file',
  title: 'The points of a recall item do not fit its answer.',
  severity: 'warning',
  why: 'Learners mark themselves by the points. A point that the model answer does not hold marks down people who said just what the model says.',
  fix: 'Let the answer hold every point, and give each part of the answer one point.',
  examples: {
    bad: `kind: recall
stem: "A customer asks for an exception. What does a clear and respectful no hold?"
answer: It says the limit in one sentence and gives a short reason.
points:
  - the limit
  - the phone number of your manager
  - the next train home`,
    good: `kind: recall
stem: "A customer asks for an exception. What does a clear and respectful no hold?"
answer: It says the limit in one sentence, gives a short reason, and offers what you can do.
points:
  - the limit
  - a short reason
  - what you can do instead`,
  },
  source: 'house rule: self-marking needs points that can be found in the answer',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      if (item.kind !== 'recall') continue
      const words = wordsOf(item.answer)
      const said = new Set(words.map(({ root }) => root))
      const strange = item.points.flatMap((point, i) => {
        const content = contentWords(wordsOf(point))
        return content.length === 0 || content.some(({ root }) => said.has(root)) ? [] : [{ point, i }]
      })
      // A point may say a thing in its own words; when most do, the answer belongs to another question.
      if (strange.length >= 2 && strange.length * 2 >= item.points.length) {
        for (const { point, i } of strange) {
          tell({ path: [...path, 'points', i] }, `"${point}" does not occur in the answer`)
        }
      }
      if (item.points.length < 2 && words.length >= LONG_ANSWER) {
        tell({ path: [...path, 'points'], key: true }, `${words.length} words of answer have only one point`)
      }
    }
  },
}

import type { FileCheck } from '../check.ts'

export const replyModel: FileCheck = {
  id: 'reply-model',
  family: 'items',
  scope: 'file',
  title: 'A model answer lacks a move that the item asks for.',
  severity: 'error',
  why: 'The learner is told to name the feeling and reads a model that does not. And an answer just like the model gets no full marks.',
  fix: 'Put the move into the model, or take it off "wants".',
  examples: {
    bad: `kind: reply
stem: "A customer waited at home in vain. Answer her in two sentences."
customer: "I took the day off, and nobody came."
wants: [apologize-once]
model:
  - "You took the day off, and nobody rang. When did you last hear from them?"
why: The loss of a day comes first, and then the plan.`,
    good: `kind: reply
stem: "A customer waited at home in vain. Answer her in two sentences."
customer: "I took the day off, and nobody came."
wants: [apologize-once]
model:
  - "I'm sorry that nobody came after you took the day off. When would suit you now?"
why: The loss of a day comes first, and then the plan.`,
  },
  source: 'house rule: what the item asks for is what the judge looks for',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      if (item.kind !== 'reply') continue
      // A signal that no rule looks for cannot be missed.
      const wants = item.wants.filter((want) => subject.judge.knows(want))
      if (wants.length === 0) continue
      item.model.forEach((line, i) => {
        const { signals } = subject.judge.on(line, item.customer)
        const missing = wants.filter((want) => !signals.some(({ signal }) => signal === want))
        if (missing.length === 0) return
        const names = missing.map((want) => `"${want}"`).join(' and ')
        tell({ path: [...path, 'model', i] }, `the judge does not find ${names} in this model answer`)
      })
    }
  },
}

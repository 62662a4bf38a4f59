import type { FileCheck } from '../check.ts'
import { reliable } from '../judged.ts'

export const sayLineFails: FileCheck = {
  id: 'say-line-fails',
  family: 'speech',
  scope: 'file',
  title: 'A model line has a fault that the judge finds.',
  severity: 'error',
  why: 'Learners copy model lines word for word. One with a fault in it teaches the fault.',
  fix: 'Rewrite the line; "evenkeel rules" says how for each rule.',
  examples: {
    bad: `say:
  - Calm down, please, and tell me what happened.`,
    good: `say:
  - Tell me what happened. I have time for you.`,
  },
  source: 'house rule: what we teach passes what we check',
  run(subject, tell) {
    for (const { text, path, role } of subject.texts) {
      if (role !== 'say') continue
      const located = path[0] === 'items' ? subject.items[Number(path[1])] : undefined
      const customer = located && 'customer' in located.item ? located.item.customer : undefined
      for (const { rule, start, end, text: words, instead } of reliable(subject.judge.on(text, customer))) {
        tell({ path, within: { start, end } }, { message: `"${words}" shows ${rule}`, fix: instead })
      }
    }
  },
}

import type { FileCheck } from '../check.ts'
import { citations } from '../citations.ts'

export const repeatedSource: FileCheck = {
  id: 'repeated-source',
  family: 'facts',
  scope: 'file',
  title: 'A source stands twice in one list.',
  severity: 'info',
  why: 'It looks as if two studies said it.',
  fix: 'Remove one of the two.',
  examples: { bad: 'sources: [packard21, packard21]', good: 'sources: [packard21]' },
  source: 'house rule: each source once',
  run(subject, tell) {
    const seen = new Set<string>()
    for (const { key, path } of citations(subject)) {
      const place = `${path.slice(0, -1).join('/')} ${key}`
      if (seen.has(place)) tell({ path }, `"${key}" stands here twice`)
      seen.add(place)
    }
  },
}

import type { FileCheck } from '../check.ts'
import { citations, sourcesOf } from '../citations.ts'

export const unlistedSource: FileCheck = {
  id: 'unlisted-source',
  family: 'facts',
  scope: 'file',
  title: 'A question or a myth cites a source that the file does not list.',
  severity: 'info',
  why: 'The list at the top is what a reader sees of the file’s evidence. It should be complete.',
  fix: 'Add the key to "sources:" at the top of the file.',
  examples: {
    bad: `sources: [packard21]
myths:
  - said: More money settles it.
    better: In experiments, more money helped less and less.
    sources: [boshoff]`,
    good: `sources: [packard21, boshoff]
myths:
  - said: More money settles it.
    better: In experiments, more money helped less and less.
    sources: [boshoff]`,
  },
  source: 'house rule: one list for the whole file',
  run(subject, tell) {
    const listed = sourcesOf(subject)
    // A file without a list keeps its sources beside what they support.
    if (listed === undefined) return
    const told = new Set<string>()
    for (const { key, path } of citations(subject)) {
      if (listed.includes(key) || told.has(key)) continue
      told.add(key)
      tell({ path }, `"${key}" is not in the list of sources at the top`)
    }
  },
}

import { nearest } from '../../text/nearest.ts'
import type { FileCheck } from '../check.ts'
import { citations } from '../citations.ts'

export const unknownSource: FileCheck = {
  id: 'unknown-source',
  family: 'facts',
  scope: 'file',
  title: 'A source key is not in the list of sources.',
  severity: 'error',
  why: 'The reader who wants to know where it comes from finds nothing, and nobody can check the claim.',
  fix: 'Correct the key, or add the source to sources.yaml.',
  examples: {
    bad: 'sources: [packard12]',
    good: 'sources: [packard21]',
  },
  source: 'house rule: no advice without a source',
  run(subject, tell) {
    const known = subject.sources
    if (known === undefined) return
    for (const { key, path } of citations(subject)) {
      if (Object.hasOwn(known, key)) continue
      const meant = nearest(key, Object.keys(known))
      tell(
        { path },
        {
          message: `there is no source "${key}"`,
          ...(meant === undefined ? {} : { fix: `Did you mean "${meant}"?` }),
        },
      )
    }
  },
}

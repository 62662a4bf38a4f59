import type { ReaderCheck } from '../check.ts'

export const renamedId: ReaderCheck = {
  id: 'renamed-id',
  family: 'structure',
  scope: 'reader',
  title: 'A question or step has a new id, and the old one is not listed.',
  severity: 'error',
  why: 'Its learning history stays behind under the old id, and people start from nothing.',
  fix: 'List the old id under "formerly:", or change it back.',
  examples: {
    bad: `# before: id: first-words
id: opening-words`,
    good: `id: opening-words
formerly: [first-words]`,
  },
  source: 'house rule: the history follows the ids under "formerly"',
}

import type { ReaderCheck } from '../check.ts'

export const reusedId: ReaderCheck = {
  id: 'reused-id',
  family: 'structure',
  scope: 'reader',
  title: 'An old id now stands on another question or step.',
  severity: 'error',
  why: 'Whoever answered the old one is taken to know the new one, and is asked it months later.',
  fix: 'Give the new one an id of its own.',
  examples: {
    bad: `# before: stem: What do you say first to someone who waited at home all day?
id: first-words
stem: Which of these belongs in the record?`,
    good: `id: what-to-record
stem: Which of these belongs in the record?`,
  },
  source: 'house rule: a new item gets a new id, also when it replaces an old one',
}

import { nearest } from '../../text/nearest.ts'
import type { FolderCheck } from '../check.ts'

export const unknownBank: FolderCheck = {
  id: 'unknown-bank',
  family: 'facts',
  scope: 'folder',
  title: 'An exam profile names a bank that is not there.',
  severity: 'error',
  why: 'Whoever starts the exam is told that its questions are missing, on the day they wanted to sit it.',
  fix: 'Correct the name, or add the bank.',
  examples: {
    bad: 'banks: [core-recovry]   # and there is a bank core-recovery',
    good: 'banks: [core-recovery]',
  },
  source: 'house rule: names lead somewhere',
  run(files, tell, elsewhere) {
    const linted = files.flatMap(({ kind, id }) => (kind === 'bank' ? [id] : []))
    let others: readonly string[] | undefined
    for (const file of files) {
      for (const { id, at } of file.banks ?? []) {
        if (linted.includes(id)) continue
        others ??= elsewhere.banks()
        if (others === undefined || others.includes(id)) continue
        const known = [...new Set([...linted, ...others])]
        const meant = nearest(id, known)
        const fix = meant ? `Did you mean "${meant}"?` : `Use one of: ${known.join(', ')}.`
        tell(file, at, { message: `there is no bank "${id}"`, fix })
      }
    }
  },
}

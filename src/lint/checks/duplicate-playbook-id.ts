import type { FolderCheck } from '../check.ts'

export const duplicatePlaybookId: FolderCheck = {
  id: 'duplicate-playbook-id',
  family: 'structure',
  scope: 'folder',
  title: 'Two files have the same id.',
  severity: 'error',
  why: 'The learning history hangs on the id. With two files under one id, answers to one count for the other.',
  fix: 'Give one of the two an id of its own.',
  examples: {
    bad: 'id: late-parcel   # in late.yaml and also in copy-of-late.yaml',
    good: 'id: late-parcel-by-phone   # in the copy',
  },
  source: 'house rule: reviews and runs hang on the id',
  run(files, tell) {
    const first = new Map<string, string>()
    for (const file of files) {
      const before = first.get(file.id)
      if (before === undefined) first.set(file.id, file.path)
      else tell(file, file.at, `"${file.id}" is already the id of ${before}`)
    }
  },
}

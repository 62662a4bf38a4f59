import { atLeast } from '../chance.ts'
import type { FolderCheck } from '../check.ts'
import type { FileFacts } from '../facts.ts'

const ITEMS = 6
const UNLIKELY = 0.01

export const longestKeyBias: FolderCheck = {
  id: 'longest-key-bias',
  family: 'items',
  scope: 'folder',
  title: 'Over many questions, the right option is the longest too often.',
  severity: 'warning',
  why: 'No single item looks wrong, but "take the longest" passes the exam. It is the best known trick of people who have not studied.',
  fix: 'Cut some right options, or let some wrong ones be the longest.',
  examples: {
    bad: 'longest is key: yes yes yes no yes yes yes yes no yes yes yes',
    good: 'longest is key: no yes no no no yes no no no yes no no',
  },
  source: 'pham: a longest right answer makes an item easier; hdr: keep the options about equal in length',
  run(files, tell) {
    const rest: FileFacts[] = []
    for (const file of files) {
      const said = problemOf([file])
      if (said) tell(file, file.at, said)
      else rest.push(file)
    }
    const said = rest.length > 1 ? problemOf(rest) : undefined
    if (said) tell(rest[0]!, rest[0]!.at, `taken together with the other files, ${said}`)
  },
}

function problemOf(files: readonly FileFacts[]): string | undefined {
  const items = files
    .flatMap((file) => file.items)
    .filter(({ kind, key }) => (kind === 'choose' || kind === 'best-worst') && key >= 0)
  if (items.length < ITEMS) return undefined
  const hits = items.filter(({ keyIsLongest }) => keyIsLongest).length
  const byChance = items.reduce((sum, { options }) => sum + 1 / options, 0)
  if (atLeast(hits, items.length, byChance / items.length) >= UNLIKELY) return undefined
  return `the right option is the longest one in ${hits} of ${items.length} questions, and ${Math.round(byChance)} would be chance`
}

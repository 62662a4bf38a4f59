import type { FolderCheck } from '../check.ts'
import type { FileFacts, ItemFacts } from '../facts.ts'

export const duplicateStem: FolderCheck = {
  id: 'duplicate-stem',
  family: 'items',
  scope: 'folder',
  title: 'The same question stands in the bank twice.',
  severity: 'warning',
  why: 'The drill asks it twice as often as it should, an exam may draw both, and a mistake gets mended in one place only.',
  fix: 'Remove one of the two, or make it another situation.',
  examples: {
    bad: `items:
  - stem: "A caller has told the story of the lost parcel twice. What do you do?"
  - stem: "A caller has told you the story of the lost parcel twice: what do you do?"`,
    good: `items:
  - stem: "A caller has told the story of the lost parcel twice. What do you do?"
  - stem: "A visitor comes back to the desk with the same torn ticket. What do you do?"`,
  },
  source: 'hdr: keep items independent; house rule: one question, one place',
  run(files, tell) {
    const seen = new Map<string, { file: FileFacts; item: ItemFacts }>()
    for (const file of files) {
      for (const item of file.items) {
        if (item.asks === '') continue
        const first = seen.get(item.asks)
        if (!first) seen.set(item.asks, { file, item })
        else {
          const where = first.file === file ? '' : ` in ${first.file.path}`
          tell(file, item.at, `"${item.id}" asks the same as "${first.item.id}"${where}`)
        }
      }
    }
  },
}

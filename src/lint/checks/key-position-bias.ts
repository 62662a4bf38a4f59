import { atLeast, isUneven } from '../chance.ts'
import type { FolderCheck } from '../check.ts'
import type { FileFacts, ItemFacts } from '../facts.ts'

const ITEMS = 6
const UNLIKELY = 0.01

export const keyPositionBias: FolderCheck = {
  id: 'key-position-bias',
  family: 'items',
  scope: 'folder',
  title: `In ${ITEMS} questions or more, the right option stands in one place so often that chance would do it less than once in ${Math.round(1 / UNLIKELY)} banks.`,
  severity: 'warning',
  why: 'The drill shuffles, but exams and exports keep the order of the file. Who finds out that "the second one" is mostly right passes without reading.',
  fix: 'Move right options until each place has about the same number, in no pattern.',
  examples: {
    bad: 'keys at: 2 2 1 2 2 3 2 2 2 4 2 2',
    good: 'keys at: 2 4 1 3 2 3 1 4 1 4 3 2',
  },
  source: 'hdr: vary the place of the right answer according to the number of options',
  run(files, tell) {
    const rest: FileFacts[] = []
    for (const file of files) {
      const said = problemOf(questionsOf(file))
      if (said) tell(file, file.at, said)
      else rest.push(file)
    }
    const together = rest.flatMap(questionsOf)
    const said = rest.length > 1 ? problemOf(together) : undefined
    if (said) tell(rest[0]!, rest[0]!.at, `taken together with the other files, ${said}`)
  },
}

function questionsOf(file: FileFacts): ItemFacts[] {
  return file.items.filter(({ kind, key }) => (kind === 'choose' || kind === 'best-worst') && key >= 0)
}

function problemOf(items: readonly ItemFacts[]): string | undefined {
  const sizes = new Set(items.map(({ options }) => options))
  for (const size of sizes) {
    const keys = items.filter(({ options }) => options === size).map(({ key }) => key)
    if (keys.length < ITEMS) continue
    const counts = Array.from({ length: size }, (_, place) => keys.filter((key) => key === place).length)
    const most = Math.max(...counts)
    const place = ORDINALS[counts.indexOf(most)]
    if (atLeast(most, keys.length, 1 / size) * size < UNLIKELY) {
      return `the ${place} option is right in ${most} of ${keys.length} questions with ${size} options`
    }
    if (isUneven(counts)) {
      return `the right options are spread unevenly over the places (${counts.join(', ')})`
    }
    // Round and round: 1 2 3 4 1 2 3 4 1 2.
    if (keys.length >= 2 * size && keys.every((key, i) => key === (keys[0]! + i) % size)) {
      return 'the right options go round from place to place in a fixed pattern'
    }
  }
  return undefined
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

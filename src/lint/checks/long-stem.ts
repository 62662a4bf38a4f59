import type { FileCheck } from '../check.ts'

// Our own longest stem has 56 words; from about 80 on people scroll back to find out what was asked.
const WORDS = 80

export const longStem: FileCheck = {
  id: 'long-stem',
  family: 'items',
  scope: 'file',
  title: `The stem has more than ${WORDS} words.`,
  severity: 'info',
  why: 'Long stems measure patience and reading speed, and they are unfair to people who read in a second language.',
  fix: 'Keep what the answer hangs on, and cut the rest.',
  examples: {
    bad: `stem: "It is a rainy Tuesday in the fall and the hotel has been busy since the early morning because of a fair in the town. The lobby is full of bags, the coffee machine has been out of order since ten, and two of your colleagues are at lunch. A guest who came in by train, who has a booking for two nights in a room with a view of the river and who has been here twice before, comes up to the desk and says that her key card does not open the door. What do you do first?"`,
    good: 'stem: "A hotel guest comes back to the desk for the second time because her key card does not open the door. What do you do first?"',
  },
  source: 'hdr: keep the reading to a minimum; saquet: needless information',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      const { length } = item.stem.split(/\s+/)
      if (length <= WORDS) continue
      tell({ path: [...path, 'stem'] }, `the stem has ${length} words; ${WORDS} should be enough`)
    }
  },
}

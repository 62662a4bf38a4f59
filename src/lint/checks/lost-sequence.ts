import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'
import { quantityOf } from '../quantity.ts'

export const lostSequence: FileCheck = {
  id: 'lost-sequence',
  family: 'items',
  scope: 'file',
  title: 'Numbers or times among the options are out of their order.',
  severity: 'info',
  why: 'Readers look for the order and stumble where it breaks; in a printed exam the break points at the option that was moved.',
  fix: 'Sort the options from small to large.',
  examples: {
    bad: `stem: "A caller has to hold. After what time at the latest do you go back to her, even without news?"
options:
  - text: 2 minutes
    key: true
  - text: 10 minutes
  - text: 5 minutes
  - text: 20 minutes`,
    good: `stem: "A caller has to hold. After what time at the latest do you go back to her, even without news?"
options:
  - text: 2 minutes
    key: true
  - text: 5 minutes
  - text: 10 minutes
  - text: 20 minutes`,
  },
  source: 'hdr: place the options in logical or numerical order; saquet: lost sequence',
  run(subject, tell) {
    for (const { choices } of choiceItems(subject)) {
      const found = choices.map(({ text }) => quantityOf(text))
      const numbers = found.flatMap((quantity) => (quantity ? [quantity] : []))
      if (numbers.length !== choices.length || numbers.some(({ unit }) => unit !== numbers[0]!.unit)) continue
      const steps = numbers.slice(1).map((quantity, i) => compare(numbers[i]!, quantity))
      const direction = steps.find((step) => step !== 0) ?? 0
      const broken = steps.findIndex((step) => step !== 0 && step !== direction)
      if (broken < 0) continue
      const choice = choices[broken + 1]!
      tell({ path: choice.textPath }, `"${choice.text}" is out of order after "${choices[broken]!.text}"`)
    }
  },
}

function compare(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return Math.sign(b.from === a.from ? b.to - a.to || 0 : b.from - a.from)
}

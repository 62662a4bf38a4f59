import type { FileCheck } from '../check.ts'
import { type Choice, choiceItems } from '../choices.ts'
import { type Quantity, quantityOf } from '../quantity.ts'

export const overlappingOptions: FileCheck = {
  id: 'overlapping-options',
  family: 'items',
  scope: 'file',
  title: 'One option holds another one.',
  severity: 'warning',
  why: 'When 10 minutes is right, "5 to 10 minutes" and "10 to 15 minutes" both are. And who does not know can drop both: only one can be the key.',
  fix: 'Draw the borders so that each case falls into one option.',
  examples: {
    bad: `stem: "A search takes long. After how many minutes at the latest do you go back to the caller?"
options:
  - text: 1 to 2 minutes
    key: true
  - text: 2 to 5 minutes
  - text: 6 to 9 minutes`,
    good: `stem: "A search takes long. After how many minutes at the latest do you go back to the caller?"
options:
  - text: 1 to 2 minutes
    key: true
  - text: 3 to 5 minutes
  - text: 6 to 9 minutes`,
  },
  source: 'hdr: keep the options independent; they should not overlap',
  run(subject, tell) {
    for (const { choices } of choiceItems(subject)) {
      const quantities = choices.map(({ text }) => quantityOf(text))
      choices.forEach((choice, i) => {
        const before = choices.slice(0, i)
        const clash = before.find(
          (other, j) => overlap(quantities[j], quantities[i]) || holds(other, choice) || holds(choice, other),
        )
        if (!clash) return
        tell({ path: choice.textPath }, `"${choice.text}" and "${clash.text}" can both be true`)
      })
    }
  },
}

function overlap(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (!a || !b || a.unit !== b.unit) return false
  // Two single numbers, such as 5 and 10 minutes, are only the same when equal.
  const open = [a, b].filter(({ from, to }) => !Number.isFinite(from) || !Number.isFinite(to)).length
  return open === 1 ? a.from < b.to && b.from < a.to : a.from <= b.to && b.from <= a.to
}

// Below three words a shared beginning says little: "Say sorry" and "Say sorry later" are two different deeds.
const WORDS = 3

/** The long option is the short one and something more: "Let him finish" and "Let him finish and sum it up". */
function holds(long: Choice, short: Choice): boolean {
  if (short.words.length < WORDS || long.words.length <= short.words.length) return false
  const a = long.words.map(({ word }) => word)
  const b = short.words.map(({ word }) => word)
  const rest = a[b.length]
  return b.every((word, i) => a[i] === word) && (rest === 'and' || rest === 'then')
}

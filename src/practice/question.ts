import type { Item } from '../playbook/schema.ts'
import type { PracticeItem } from './item-key.ts'
import { seededRandom, seedFrom, shuffledIndexes } from './random.ts'

/** An item as it is shown once: `order[i]` is the place in the file of the option shown as number i + 1. */
export interface Question {
  readonly source: PracticeItem
  readonly order: readonly number[]
}

/** What a learner may answer. Numbers are places in the file, not on the screen. */
export type Answer =
  | { readonly kind: 'options'; readonly picked: readonly number[] }
  | { readonly kind: 'best-worst'; readonly best: number; readonly worst: number }
  | { readonly kind: 'sequence'; readonly sequence: readonly number[] }
  | { readonly kind: 'recall'; readonly text: string; readonly had: Recalled }
  | { readonly kind: 'reply'; readonly text: string }

/** How much of a recall item's answer the learner had: they compare and say so themselves. */
export type Recalled = 'all' | 'part' | 'none'

/** Shuffles an item for showing; the same seed and item give the same order. */
export function ask(source: PracticeItem, seed: number): Question {
  const count = listedOf(source.item).length
  const random = seededRandom(seedFrom(seed, source.key))
  let order = shuffledIndexes(count, random)
  // Steps that are already in order would give the answer away.
  if (source.item.kind === 'order' && order.every((place, i) => place === i)) order = [...order].reverse()
  // Parts of a spoken line read best as they were said.
  if (source.item.kind === 'spot') {
    const line = source.item.line
    const options = source.item.options
    order = [...order].sort((a, b) => line.indexOf(options[a]!.text) - line.indexOf(options[b]!.text))
  }
  return { source, order }
}

/** The texts of an item that are shown as a numbered list: options, or steps to put in order. */
export function listedOf(item: Item): readonly { readonly text: string; readonly why: string }[] {
  if ('options' in item) return item.options
  if ('sequence' in item) return item.sequence
  return []
}

/** The listed texts in the order they are shown. */
export function shown(question: Question): readonly string[] {
  const listed = listedOf(question.source.item)
  return question.order.map((place) => listed[place]!.text)
}

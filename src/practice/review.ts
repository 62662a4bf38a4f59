import type { Stage } from '../playbook/stages.ts'
import type { ItemKey } from './item-key.ts'
import type { Memory, ReviewRating } from './memory.ts'
import type { Answer } from './question.ts'

/** One graded answer. Reviews are only ever added; an item's memory is the fold of those that count. */
export interface Review {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly session: string
  readonly item: ItemKey
  /** Fingerprint of the wording that was answered. */
  readonly wording: string
  readonly stage: Stage
  readonly kind: string
  readonly answer: Answer
  readonly right: boolean
  readonly score: number
  readonly sure: boolean | undefined
  readonly rating: ReviewRating
  /** Milliseconds from showing to answering. */
  readonly took: number
  /** False for practice that must not disturb the schedule. */
  readonly counts: boolean
}

/** How a stage has gone: the last answers that count. */
export interface StageRecord {
  readonly stage: Stage
  readonly answered: number
  readonly right: number
}

/** The memory that follows, from those that stand under the item's keys. */
export type Fold = (before: readonly Memory[]) => Memory

/** What the drill needs of the journal. */
export interface ReviewLog {
  /**
   * Saves the review and, when it counts, the memory that follows from it, in one transaction; durable when it
   * returns. The memory is folded from what stands in the journal at that moment, not from what was read at the
   * start: another terminal may have answered the same item meanwhile.
   * @param keys the item's key and those it had before, newest first
   * @param fold the memories before the review to the one after; undefined when the review does not count
   */
  append(review: Review, keys: readonly ItemKey[], fold: Fold | undefined): void
  /** What is remembered of all items ever answered. */
  memories(): Map<ItemKey, Memory>
  /** The wording each item had when it was last answered. */
  wordings(): Map<ItemKey, string>
  /** How each stage went over its last answers. */
  stageRecords(): StageRecord[]
}

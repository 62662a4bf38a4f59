import type { Stage } from '../playbook/stages.ts'
import type { ItemKey, PracticeItem } from './item-key.ts'
import { latest, type Memory, retrievability } from './memory.ts'
import { seededRandom, seedFrom } from './random.ts'
import type { StageRecord } from './review.ts'

/** Names the local calendar day of a moment, such as `2026-11-23`; days sort as text. */
export type DayOf = (at: number) => string

/** Why an item is asked now. */
export type Reason = 'due' | 'weak' | 'new' | 'ahead'

export interface Candidate {
  readonly source: PracticeItem
  readonly memory: Memory | undefined
  readonly reason: Reason
}

/** A stage is weak while fewer than this share of its answers were right, over at least `WEAK_AFTER` of them. */
const WEAK_BELOW = 0.75
const WEAK_AFTER = 4

/**
 * Puts a pool in the order it should be asked in: due items first, the most forgotten first; then items of weak
 * stages; then new ones; `ahead` (known and not due) only when asked for. Equal ones come in an order that the seed
 * decides, so that two days do not start alike.
 */
export function rank(
  pool: readonly PracticeItem[],
  memories: ReadonlyMap<ItemKey, Memory>,
  records: readonly StageRecord[],
  now: number,
  dayOf: DayOf,
  seed: number,
  anyway: boolean,
): Candidate[] {
  const today = dayOf(now)
  const weak = weakStages(records)
  const ranked: { candidate: Candidate; class: number; within: number }[] = []
  for (const source of pool) {
    const memory = memoryOf(source, memories)
    const tie = seededRandom(seedFrom(seed, source.key))()
    if (memory && dayOf(memory.due) <= today) {
      const within = retrievability(memory, now)
      ranked.push({ candidate: { source, memory, reason: 'due' }, class: 0, within })
    } else if (!memory) {
      const inWeakStage = weak.has(source.item.stage)
      const reason = inWeakStage ? 'weak' : 'new'
      ranked.push({ candidate: { source, memory, reason }, class: inWeakStage ? 1 : 2, within: tie })
    } else if (anyway) {
      ranked.push({ candidate: { source, memory, reason: 'ahead' }, class: 3, within: memory.due })
    }
  }
  ranked.sort(
    (a, b) =>
      a.class - b.class || a.within - b.within || (a.candidate.source.key < b.candidate.source.key ? -1 : 1),
  )
  return ranked.map((r) => r.candidate)
}

/** The memory of an item, under its own key or one it had before. */
export function memoryOf(source: PracticeItem, memories: ReadonlyMap<ItemKey, Memory>): Memory | undefined {
  return latest([source.key, ...source.formerKeys].flatMap((key) => memories.get(key) ?? []))
}

/** Takes the next candidate, preferring one whose stage and playbook differ from the last: mixing helps telling apart. */
export function interleave(
  ranked: readonly Candidate[],
  last: PracticeItem | undefined,
): Candidate | undefined {
  const first = ranked[0]
  if (!first || !last) return first
  const same = ranked.filter((c) => c.reason === first.reason)
  return (
    same.find((c) => c.source.item.stage !== last.item.stage && c.source.playbookId !== last.playbookId) ??
    same.find((c) => c.source.item.stage !== last.item.stage) ??
    first
  )
}

export function weakStages(records: readonly StageRecord[]): Set<Stage> {
  return new Set(
    records.filter((r) => r.answered >= WEAK_AFTER && r.right / r.answered < WEAK_BELOW).map((r) => r.stage),
  )
}

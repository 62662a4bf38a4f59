import { type DayOf, memoryOf } from '../practice/draw.ts'
import type { ItemKey, PracticeItem } from '../practice/item-key.ts'
import type { Memory } from '../practice/memory.ts'
import { inDays } from './views/days.ts'

/** What some questions have in store. */
export interface Due {
  readonly items: number
  /** Never answered. */
  readonly new: number
  /** Due today or before. */
  readonly due: number
  /** The first day after today on which something is due, and how much. */
  readonly next: { readonly day: string; readonly items: number } | null
}

/** Counts what is due now, and what comes next. */
export function dueOf(
  items: readonly PracticeItem[],
  memories: ReadonlyMap<ItemKey, Memory>,
  now: number,
  dayOf: DayOf,
): Due {
  const today = dayOf(now)
  const days = items.flatMap((item) => {
    const memory = memoryOf(item, memories)
    return memory ? [dayOf(memory.due)] : []
  })
  const later = days.filter((day) => day > today).sort()
  const next = later[0]
  return {
    items: items.length,
    new: items.length - days.length,
    due: days.length - later.length,
    next: next === undefined ? null : { day: next, items: later.filter((day) => day === next).length },
  }
}

/** "6 due today, next: 2 due tomorrow"; empty when nothing was answered yet. */
export function dueText(due: Due, now: number, dayOf: DayOf): string {
  const words = due.due > 0 ? [`${due.due} due today`] : []
  if (due.next)
    words.push(`next: ${due.next.items} due ${inDays(Date.parse(`${due.next.day}T12:00:00`), now, dayOf)}`)
  return words.join(', ')
}

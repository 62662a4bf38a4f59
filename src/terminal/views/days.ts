import type { DayOf } from '../../practice/draw.ts'

const DAY = 24 * 60 * 60 * 1000

/** "today", "tomorrow", "in 5 days": how far a moment is away in calendar days. */
export function inDays(at: number, now: number, dayOf: DayOf): string {
  const days = daysBetween(dayOf(now), dayOf(at))
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days < 14) return `in ${days} days`
  if (days < 60) return `in ${Math.round(days / 7)} weeks`
  return `in ${Math.round(days / 30)} months`
}

/** Calendar days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** "1 question", "3 questions". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

/** "50 s", "4 min", "4 min 20 s": how long something took. */
export function lasted(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return rest === 0 || minutes >= 10 ? `${minutes} min` : `${minutes} min ${rest} s`
}

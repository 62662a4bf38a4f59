import type { FileCheck } from '../check.ts'
import { checkedOn } from '../dates.ts'

export const wrongDate: FileCheck = {
  id: 'wrong-date',
  family: 'facts',
  scope: 'file',
  title: 'A date cannot be right.',
  severity: 'error',
  why: 'Whether a fact is stale is worked out from its date. A wrong one switches the reminder off.',
  fix: 'Write the day on which the page was read, and a later one for "expires-on".',
  examples: {
    bad: `kind: bank
verified-on: "2099-02-01"`,
    good: `kind: bank
verified-on: "2026-10-01"`,
  },
  source: 'house rule: dates are days that have been',
  run({ file, today }, tell) {
    const { key, day: verified, expires } = checkedOn(file)
    for (const [name, day] of [
      [key, verified],
      ['expires-on', expires],
    ] as const) {
      if (day !== undefined && !isDay(day)) tell({ path: [name] }, `there is no day ${day}`)
    }
    if (verified !== undefined && isDay(verified) && verified > today) {
      tell({ path: [key] }, `${verified} lies in the future`)
    }
    if (verified !== undefined && expires !== undefined && expires <= verified) {
      tell({ path: ['expires-on'] }, `${expires} is not after the day of checking, ${verified}`)
    }
  },
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

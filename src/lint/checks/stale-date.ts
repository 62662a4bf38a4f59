import type { FileCheck } from '../check.ts'
import { checkedOn } from '../dates.ts'

export const staleDate: FileCheck = {
  id: 'stale-date',
  family: 'facts',
  scope: 'file',
  title: 'The facts of a bank or a profile were checked too long ago.',
  severity: 'warning',
  why: 'Pass marks, hours and powers change. A learner who trusts an old number fails the exam, or breaks the law.',
  fix: 'Read the regulator’s page again, correct what changed, and write today’s day.',
  examples: {
    bad: `kind: bank
verified-on: "2020-01-15"`,
    good: `kind: bank
verified-on: "2026-10-01"`,
  },
  source: 'house rule: regulator facts are checked once a year',
  run({ file, today }, tell) {
    const { key, day: verified, expires } = checkedOn(file)
    if (expires !== undefined && expires < today) {
      tell({ path: ['expires-on'] }, `this had to be checked again by ${expires}`)
    } else if (verified !== undefined && oneYearAfter(verified) < today) {
      tell({ path: [key] }, `this was last checked on ${verified}, more than a year ago`)
    }
  },
}

function oneYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

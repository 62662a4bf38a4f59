import type { FileCheck } from '../check.ts'

export const packWithoutProof: FileCheck = {
  id: 'pack-without-proof',
  family: 'facts',
  scope: 'file',
  title: 'A bank or a profile for one place does not say who says so, or when that was checked.',
  severity: 'error',
  why: 'Rules change every year. Without a page and a date nobody can tell whether the answer still holds.',
  fix: 'Add "source-url" with the regulator’s page, and the day you read it: "verified-on" in a bank, "checked-on" in a profile.',
  examples: {
    bad: `kind: bank
jurisdiction: US-CA`,
    good: `kind: bank
jurisdiction: US-CA
source-url: https://example.org/the-regulators-page
verified-on: "2026-10-01"`,
  },
  source: 'house rule: every regulator fact carries its page and its date',
  run({ file }, tell) {
    if (!('jurisdiction' in file) || file.jurisdiction === undefined) return
    // The day on which a profile was checked is required by its format.
    const has = Object.keys(file)
    const keys = file.kind === 'profile' ? ['source-url'] : ['source-url', 'verified-on']
    for (const key of keys) {
      if (!has.includes(key)) tell({ path: ['jurisdiction'], key: true }, `"${key}" is missing`)
    }
  },
}

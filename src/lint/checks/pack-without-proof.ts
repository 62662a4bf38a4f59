import type { FileCheck } from '../check.ts'

export const packWithoutProof: FileCheck = {
  id: 'pack-without-proof',
  family: 'facts',
  scope: 'file',
  title: 'A bank for one place does not say who says so, or when that was checked.',
  severity: 'error',
  why: 'Rules change every year. Without a page and a date nobody can tell whether the answer still holds.',
  fix: 'Add "source-url" with the regulator’s page and "verified-on" with the day you read it.',
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
    for (const key of ['source-url', 'verified-on'] as const) {
      if (file[key] === undefined) tell({ path: ['jurisdiction'], key: true }, `"${key}" is missing`)
    }
  },
}

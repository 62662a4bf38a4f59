import type { FileCheck } from '../check.ts'

/** Those who make the rules of real exams, and the books they stand in. */
const REGULATOR =
  /\b(?:regulators?|ministry|awarding bod(?:y|ies)|licen[cs]ing (?:board|authority|division)|(?:administrative|penal|professions) code|NYCRR|statutes?|security industry authority|bureau of [A-Z]\w+|department of [A-Z]\w+)\b/i

export const examWithoutPlace: FileCheck = {
  id: 'exam-without-place',
  family: 'facts',
  scope: 'file',
  title: 'A profile follows the rules of a regulator, and does not say where they hold.',
  severity: 'error',
  why: 'A candidate in another place learns for another number of questions and another mark.',
  fix: 'Add "jurisdiction", such as US-FL, and "source-url" with the page.',
  examples: {
    bad: `kind: profile
count: 20
pass: 14
source: The rule of the ministry, section 4`,
    good: `kind: profile
count: 20
pass: 14
jurisdiction: CA-ON
source-url: https://example.org/the-rule
source: The rule of the ministry, section 4`,
  },
  source: 'house rule: every regulator fact carries its place, its page and its date',
  run({ file }, tell) {
    if (file.kind !== 'profile' || file.jurisdiction !== undefined) return
    const match = REGULATOR.exec(file.source)
    if (!match) return
    const within = { start: match.index, end: match.index + match[0].length }
    tell(
      { path: ['source'], within },
      `"${match[0]}" makes rules for one place, and "jurisdiction" is missing`,
    )
  },
}

import type { FileCheck, TextRole } from '../check.ts'
import { withoutQuotes } from '../quotes.ts'
import { gradeOf, measure, mostWords } from '../reading-level.ts'

const MOST = 11
// The formula was fitted to passages. On a few words one long name decides it, so short texts are let pass.
const ENOUGH_WORDS = 20
const ROLES: ReadonlySet<TextRole> = new Set(['say', 'stem', 'do', 'why', 'plan'])

export const readingLevel: FileCheck = {
  id: 'reading-level',
  family: 'reading',
  scope: 'file',
  title: 'A text is too hard to read in five minutes before a shift.',
  severity: 'warning',
  why: 'Many learners read in their second language, tired and on a small screen. What is hard to read is skipped.',
  fix: 'Use shorter words and one thought a sentence.',
  examples: {
    bad: 'why: Communicating procedural justifications immediately establishes considerable psychological legitimacy, encouraging voluntary cooperation among increasingly dissatisfied individuals, particularly throughout unanticipated organizational irregularities.',
    good: 'why: If you say why, people can see that the rule is not about them. Then more of them go along with it, even on a bad day.',
  },
  source:
    'Kincaid and others 1975: grade from sentence length and syllables; here at most grade 11, as read by adults without effort',
  run(subject, tell) {
    for (const { text, path, role } of subject.texts) {
      if (!ROLES.has(role) || mostWords(text) < ENOUGH_WORDS) continue
      // What is quoted may be meant to be hard: a draft to mend, an angry letter.
      const measured = measure(withoutQuotes(text))
      if (measured.words < ENOUGH_WORDS) continue
      const grade = gradeOf(measured)
      if (grade <= MOST) continue
      tell({ path }, `this reads at school grade ${Math.round(grade)}; aim at 8, at most ${MOST}`)
    }
  },
}

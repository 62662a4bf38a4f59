import type { ReaderCheck } from '../check.ts'

/** What the reader finds when it compares the parts of a file with each other. */
export const MEANING_CHECKS: readonly ReaderCheck[] = [
  {
    id: 'duplicate-id',
    family: 'format',
    scope: 'reader',
    title: 'Two steps or two questions have the same id.',
    severity: 'error',
    why: 'The learning history hangs on the id: answers to one would count for the other.',
    fix: 'Give the second one an id of its own.',
    examples: {
      bad: `items:
  - id: first-words
  - id: first-words`,
      good: `items:
  - id: first-words
  - id: last-words`,
    },
    source: 'house rule: ids are unique in a file, also those under "formerly"',
  },
  {
    id: 'unknown-note',
    family: 'format',
    scope: 'reader',
    title: 'A step asks for a note that is not defined.',
    severity: 'error',
    why: 'The run would not know what to ask, and the record would miss it.',
    fix: 'Add the note under "notes:", or correct the name.',
    examples: {
      bad: 'note: there-words',
      good: 'note: their-words',
    },
    source: 'house rule: names lead somewhere',
  },
  {
    id: 'unknown-condition',
    family: 'format',
    scope: 'reader',
    title: 'A step waits for a condition that is not defined.',
    severity: 'error',
    why: 'The step would never come up in a run, even when it is needed.',
    fix: 'Add the condition under "conditions:", or correct the name.',
    examples: {
      bad: `stage: boundaries
when: abusiv`,
      good: `stage: boundaries
when: abusive`,
    },
    source: 'house rule: names lead somewhere',
  },
  {
    id: 'no-key',
    family: 'format',
    scope: 'reader',
    title: 'A question has no right option.',
    severity: 'error',
    why: 'Whatever the learner picks is wrong.',
    fix: 'Add "key: true" to the right option.',
    examples: {
      bad: `kind: choose
options:
  - text: Listen
  - text: Explain
  - text: Offer money`,
      good: `kind: choose
options:
  - text: Listen
    key: true
  - text: Explain
  - text: Offer money`,
    },
    source: 'hdr: exactly one right answer',
  },
  {
    id: 'several-keys',
    family: 'format',
    scope: 'reader',
    title: 'A question with one answer has several right options.',
    severity: 'error',
    why: 'The learner who picks one of them does not know that another is right as well.',
    fix: 'Keep one "key: true", or make it "kind: select".',
    examples: {
      bad: `kind: choose
options:
  - text: Listen
    key: true
  - text: Ask
    key: true
  - text: Offer money`,
      good: `kind: choose
options:
  - text: Listen
    key: true
  - text: Explain
  - text: Offer money`,
    },
    source: 'hdr: exactly one right answer; saquet: more than one correct',
  },
  {
    id: 'only-keys',
    family: 'format',
    scope: 'reader',
    title: 'Every option of a question is right.',
    severity: 'error',
    why: 'Nothing has to be known to get it right.',
    fix: 'Add an option that is wrong for a reason.',
    examples: {
      bad: `kind: select
options:
  - text: Listen
    key: true
  - text: Ask
    key: true
  - text: Wait
    key: true`,
      good: `kind: select
options:
  - text: Listen
    key: true
  - text: Ask
    key: true
  - text: Explain`,
    },
    source: 'hdr: all distractors must be wrong, and there must be some',
  },
  {
    id: 'no-worst',
    family: 'format',
    scope: 'reader',
    title: 'A best-and-worst question does not have exactly one worst option.',
    severity: 'error',
    why: 'Half of the answer cannot be graded.',
    fix: 'Add "worst: true" to one option that is not the key.',
    examples: {
      bad: `kind: best-worst
options:
  - text: Listen
    key: true
  - text: Explain
  - text: Walk off`,
      good: `kind: best-worst
options:
  - text: Listen
    key: true
  - text: Explain
  - text: Walk off
    worst: true`,
    },
    source: 'sjt: best and worst answers of situational judgment tests',
  },
  {
    id: 'not-in-line',
    family: 'format',
    scope: 'reader',
    title: 'An option of a spot question does not quote the line.',
    severity: 'error',
    why: 'The learner is asked to find words that are not there.',
    fix: 'Copy the words exactly as they stand in "line".',
    examples: {
      bad: `kind: spot
line: You waited an hour. You should have called.
options:
  - text: You waited an hour.
  - text: You should have phoned.
    key: true`,
      good: `kind: spot
line: You waited an hour. You should have called.
options:
  - text: You waited an hour.
  - text: You should have called.
    key: true`,
    },
    source: 'house rule: spot questions quote',
  },
  {
    id: 'duplicate-option',
    family: 'format',
    scope: 'reader',
    title: 'The same option stands in a question twice.',
    severity: 'error',
    why: 'If one of the two is right, so is the other.',
    fix: 'Change one of the two.',
    examples: {
      bad: `kind: choose
options:
  - text: Listen
    key: true
  - text: Explain
  - text: explain`,
      good: `kind: choose
options:
  - text: Listen
    key: true
  - text: Explain
  - text: Offer money`,
    },
    source: 'hdr: options are independent of each other',
  },
  {
    id: 'pass-above-count',
    family: 'format',
    scope: 'reader',
    title: 'An exam profile asks for more right answers than it has questions.',
    severity: 'error',
    why: 'Nobody can pass this exam, and whoever tries thinks that it is their fault.',
    fix: 'Lower "pass" or raise "count".',
    examples: {
      bad: `kind: profile
count: 20
pass: 24`,
      good: `kind: profile
count: 20
pass: 14`,
    },
    source: 'house rule: a profile can be passed',
  },
]

import type { ReaderCheck } from '../check.ts'

/** What the reader finds when it compares the file with the schema. */
export const SCHEMA_CHECKS: readonly ReaderCheck[] = [
  {
    id: 'unknown-key',
    family: 'format',
    scope: 'reader',
    title: 'A key is not part of the format.',
    severity: 'error',
    why: 'What stands under a misspelled key is not read, and nobody notices in the drill.',
    fix: 'Correct the spelling; the message names the nearest key.',
    examples: {
      bad: 'titel: A parcel that never came',
      good: 'title: A parcel that never came',
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'missing-key',
    family: 'format',
    scope: 'reader',
    title: 'A key that is needed is missing.',
    severity: 'error',
    why: 'Without it the playbook cannot be shown, drilled or kept apart from others.',
    fix: 'Add the key with its text.',
    examples: {
      bad: `steps:
  - id: breathe
    stage: calm
    do: Breathe out once.`,
      good: `steps:
  - id: breathe
    stage: calm
    do: Breathe out once.
    why: A low voice calms.`,
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'wrong-value',
    family: 'format',
    scope: 'reader',
    title: 'A value is not one of those that can stand here.',
    severity: 'error',
    why: 'A stage or a kind that nobody knows has no place in a run or in a drill.',
    fix: 'Use one of the values that the message lists.',
    examples: {
      bad: 'stage: empathise',
      good: 'stage: empathize',
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'bad-form',
    family: 'format',
    scope: 'reader',
    title: 'An id, a date or a letter does not have the right form.',
    severity: 'error',
    why: 'Ids end up in file names, commands and the learning history, and dates are compared.',
    fix: 'Write ids in small letters with hyphens, dates as YYYY-MM-DD.',
    examples: {
      bad: 'id: First Words',
      good: 'id: first-words',
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'empty',
    family: 'format',
    scope: 'reader',
    title: 'A text that is needed is empty.',
    severity: 'error',
    why: 'An empty line in a drill or a run helps nobody, and looks like a fault of the program.',
    fix: 'Write the text, or remove the key.',
    examples: {
      bad: 'do: ""',
      good: 'do: Breathe out once.',
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'not-text',
    family: 'format',
    scope: 'reader',
    title: 'Something stands where a text must stand.',
    severity: 'error',
    why: 'A number or a list cannot be shown as a sentence; often a colon or a missing quote is the cause.',
    fix: 'Put the whole text into quotes.',
    examples: {
      bad: 'do: 12',
      good: 'do: "12"',
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'too-long',
    family: 'format',
    scope: 'reader',
    title: 'A text or a list is longer than the format allows.',
    severity: 'error',
    why: 'It would not fit on a screen in a drill or a run.',
    fix: 'Shorten it, or split it.',
    examples: {
      bad: 'id: an-id-of-more-than-sixty-four-letters-that-nobody-can-type-without-a-slip',
      good: 'id: a-short-id',
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'too-short',
    family: 'format',
    scope: 'reader',
    title: 'A list has too few entries.',
    severity: 'error',
    why: 'A question with two options is a coin toss, and an order of two steps is none.',
    fix: 'Add what is missing.',
    examples: {
      bad: `kind: choose
options:
  - text: Listen first
    key: true
    why: They feel heard.
  - text: Explain first
    why: They do not.`,
      good: `kind: choose
options:
  - text: Listen first
    key: true
    why: They feel heard.
  - text: Explain first
    why: They do not.
  - text: Offer money first
    why: It is not about money yet.`,
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'not-a-list',
    family: 'format',
    scope: 'reader',
    title: 'A single value stands where a list must stand.',
    severity: 'error',
    why: 'The reader cannot tell where one entry ends and the next begins.',
    fix: 'Start each entry on a line of its own with "- ".',
    examples: {
      bad: 'say: You were home all day.',
      good: `say:
  - You were home all day.`,
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
  {
    id: 'not-a-map',
    family: 'format',
    scope: 'reader',
    title: 'A single value stands where keys and values must stand.',
    severity: 'error',
    why: 'A step or an option is made of parts, and each part needs its name.',
    fix: 'Write each part as "key: value" on a line of its own.',
    examples: {
      bad: `steps:
  - Breathe out once.`,
      good: `steps:
  - id: breathe
    stage: calm
    do: Breathe out once.
    why: A low voice calms.`,
    },
    source: 'house rule: format 1 of the playbook, as "evenkeel schema" prints it',
  },
]

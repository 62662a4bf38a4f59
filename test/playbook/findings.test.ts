import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/playbook/read.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { VALID } from '../support/playbooks.ts'

/** The valid playbook with one piece of text changed. */
function broken(from: string, to: string): string {
  expect(VALID.split(from).length, `"${from}" stands once in the valid playbook`).toBe(2)
  return VALID.replace(from, () => to)
}

interface Expected {
  /** What is wrong, one entry for each finding: `line:column`, the exact text, and what the reader is told. */
  readonly at: string
  readonly text: string
  readonly says: string
  readonly fix: string
}

function findingsOf(text: string) {
  const reading = readPlaybook(text)
  const index = new LineIndex(text)
  return reading.findings.map((f) => {
    const { line, column } = index.position(f.start)
    return { at: `${line}:${column}`, text: text.slice(f.start, f.end), says: f.message, fix: f.fix }
  })
}

test('a valid playbook has no findings', () => {
  const reading = readPlaybook(VALID)
  expect(reading.findings).toEqual([])
  expect(reading.playbook?.items?.map((i) => i.id)).toEqual(['first-words', 'in-order'])
})

const cases: [string, string, Expected][] = [
  [
    'an unknown key',
    broken('    why: They feel heard.', '    whi: They feel heard.\n    why: They feel heard.'),
    {
      at: '20:5',
      text: 'whi',
      says: '"whi" is not a key in step 2',
      fix: 'Did you mean "why"?',
    },
  ],
  [
    'an unknown key at the top',
    broken('title: A parcel', 'titel: A parcel\ntitle: A parcel'),
    {
      at: '3:1',
      text: 'titel',
      says: '"titel" is not a key at the top of the file',
      fix: 'Did you mean "title"?',
    },
  ],
  [
    'an unknown key in an option',
    broken('        key: true\n', '        key: true\n        because: no\n'),
    {
      at: '35:9',
      text: 'because',
      says: '"because" is not a key in option 1 of item 1',
      fix: 'Use one of: text, key, why, misconception, right-when.',
    },
  ],
  [
    'a wrong stage',
    broken('stage: boundaries', 'stage: boundries'),
    {
      at: '23:12',
      text: 'boundries',
      says: '"boundries" cannot be used for "stage" in step 3',
      fix: 'Did you mean "boundaries"?',
    },
  ],
  [
    'a stage unlike any',
    broken('stage: boundaries', 'stage: zzz'),
    {
      at: '23:12',
      text: 'zzz',
      says: '"zzz" cannot be used for "stage" in step 3',
      fix: 'Use one of: calm, listen, empathize, own, solve, follow-up, document, boundaries, learn.',
    },
  ],
  [
    'a wrong kind of item',
    broken('kind: order', 'kind: oder'),
    {
      at: '41:11',
      text: 'oder',
      says: '"oder" cannot be used for "kind" in item 2',
      fix: 'Did you mean "order"?',
    },
  ],
  [
    'a missing field',
    broken('    why: A low voice calms.\n', ''),
    { at: '13:5', text: 'i', says: '"why" is missing in step 1', fix: 'Add "why: …".' },
  ],
  [
    'a missing format',
    broken('format: 1\n', ''),
    {
      at: '1:1',
      text: 'i',
      says: '"format" is missing at the top of the file',
      fix: 'Write "format: 1" as the first line.',
    },
  ],
  [
    'a bad id',
    broken('id: first-words', 'id: First Words'),
    {
      at: '28:9',
      text: 'First Words',
      says: '"First Words" does not have the right form for "id"',
      fix: 'Use small letters, digits and single hyphens, such as "repeat-back".',
    },
  ],
  [
    'a bad name of a condition',
    broken('  abusive:\n', '  Abusive Now:\n').replace('when: abusive', 'when: abusive-now'),
    {
      at: '6:3',
      text: 'Abusive Now',
      says: '"Abusive Now" cannot be used as a name in "conditions"',
      fix: 'Use small letters, digits and single hyphens, such as "repeat-back".',
    },
  ],
  [
    'a duplicate id of a step',
    broken('- id: hear', '- id: breathe'),
    {
      at: '17:9',
      text: 'breathe',
      says: '"breathe" is already the id of step 1',
      fix: 'Give this one an id of its own: the learning history hangs on it.',
    },
  ],
  [
    'a duplicate id of an item',
    broken('- id: in-order', '- id: first-words'),
    {
      at: '40:9',
      text: 'first-words',
      says: '"first-words" is already the id of item 1',
      fix: 'Give this one an id of its own: the learning history hangs on it.',
    },
  ],
  [
    'an id that another item had before',
    broken('- id: in-order', '- id: in-order\n    formerly: [first-words]'),
    {
      at: '41:16',
      text: 'first-words',
      says: '"first-words" is already the id of item 1',
      fix: 'Give this one an id of its own: the learning history hangs on it.',
    },
  ],
  [
    'an item without a key',
    broken('        key: true\n', ''),
    {
      at: '33:7',
      text: VALID.slice(VALID.indexOf('- text: You were'), VALID.indexOf('  - id: in-order'))
        .replace('        key: true\n', '')
        .trimEnd(),
      says: 'item "first-words" has no right option',
      fix: 'Add "key: true" to the right one.',
    },
  ],
  [
    'a text that is a number',
    broken('title: A parcel that never came', 'title: 404'),
    {
      at: '3:8',
      text: '404',
      says: '"404" is read as a number, not as text',
      fix: 'Put it in quotes: "404".',
    },
  ],
  [
    'a text that is a number to YAML, written in its own way',
    broken('title: A parcel that never came', 'title: 007'),
    {
      at: '3:8',
      text: '007',
      says: '"007" is read as a number, not as text',
      fix: 'Put it in quotes: "007".',
    },
  ],
  [
    'a text that is a list',
    broken('do: Breathe out once.', 'do: [Breathe, out]'),
    {
      at: '15:9',
      text: '[Breathe, out]',
      says: '"do" must be text in step 1',
      fix: 'Write one text here instead of a list; put it in "double quotes" if it begins with a bracket.',
    },
  ],
  [
    'a text that became keys by its colon',
    broken('do: Breathe out once.', 'do: { Say: now }'),
    {
      at: '15:9',
      text: '{ Say: now }',
      says: '"do" must be text in step 1',
      fix: 'If the text has a colon in it, put all of it in "double quotes".',
    },
  ],
  [
    'a second key',
    broken(
      '      - text: I am so sorry, so sorry.\n',
      '      - text: I am so sorry, so sorry.\n        key: true\n',
    ),
    {
      at: '39:14',
      text: 'true',
      says: 'item "first-words" has 2 right options, and this is the second',
      fix: 'Keep one "key: true", or make it "kind: select".',
    },
  ],
  [
    'what a line shows that nothing shows',
    broken(
      'why: They feel heard.\n    note',
      'why: They feel heard.\n    avoid:\n      - line: So what?\n        shows: [dismising]\n    note',
    ),
    {
      at: '23:17',
      text: 'dismising',
      says: '"dismising" cannot be used for entry 1 of "shows" in line to avoid 1 of step 2',
      fix: 'Did you mean "dismissing"?',
    },
  ],
  [
    'a text that is not there',
    broken('do: Breathe out once.', 'do:'),
    { at: '15:5', text: 'do', says: '"do" is empty in step 1', fix: 'Write the text after the colon.' },
  ],
  [
    'a key that is neither true nor false',
    broken('key: true', 'key: yes'),
    { at: '34:14', text: 'yes', says: '"yes" must be true or false', fix: 'Write true or false.' },
  ],
  [
    'steps that are not a list',
    broken(VALID.slice(VALID.indexOf('steps:'), VALID.indexOf('items:')), 'steps: none\n'),
    {
      at: '12:8',
      text: 'none',
      says: '"steps" must be a list at the top of the file',
      fix: 'Start each entry on a line of its own with "- ".',
    },
  ],
  [
    'a step that is a text',
    broken(
      '  - id: hear\n    stage: listen\n    do: Repeat it.\n    why: They feel heard.\n    note: their-words\n',
      '  - hear them\n',
    ),
    {
      at: '17:5',
      text: 'hear them',
      says: 'step 2 must hold keys and values',
      fix: 'Write each as "key: value" on a line of its own.',
    },
  ],
  [
    'too few options',
    broken('      - text: I am so sorry, so sorry.\n        why: One apology is plenty.\n', ''),
    {
      at: '33:7',
      text: VALID.slice(VALID.indexOf('- text: You were'), VALID.indexOf('      - text: I am so')).trimEnd(),
      says: '"options" has 2 entries in item 1',
      fix: 'Give it at least 3.',
    },
  ],
  [
    'a note that is not defined',
    broken('note: their-words', 'note: their-word'),
    {
      at: '21:11',
      text: 'their-word',
      says: 'there is no note "their-word"',
      fix: 'Did you mean "their-words"?',
    },
  ],
  [
    'a condition with a slip',
    broken('when: abusive', 'when: abussive'),
    {
      at: '24:11',
      text: 'abussive',
      says: 'there is no condition "abussive"',
      fix: 'Did you mean "abusive"?',
    },
  ],
  [
    'a domain that is none, in a profile',
    `format: 1
kind: profile
id: short
title: Short
summary: For a desk.
banks: [core]
count: 2
pass: 1
minutes: 30
source: house rules
checked-on: 2025-10-01
weights: { Z: 2 }
`,
    {
      at: '12:12',
      text: 'Z',
      says: '"Z" cannot be used as a name in "weights"',
      fix: 'Write the letter of a domain, one capital from A to L.',
    },
  ],
  [
    'a condition that is not defined',
    broken('when: abusive', 'when: angry'),
    { at: '24:11', text: 'angry', says: 'there is no condition "angry"', fix: 'Use one of: abusive.' },
  ],
  [
    'a key that stands twice',
    broken('title: A parcel that never came\n', 'title: A parcel\ntitle: Another\n'),
    { at: '4:1', text: 'title', says: 'this key stands here twice', fix: 'Keep one of the two.' },
  ],
]

for (const [what, text, expected] of cases) {
  test(`${what}: says where, what and what to write`, () => {
    expect(findingsOf(text)).toEqual([expected])
  })
}

test('several things wrong are all said, in the order of the file', () => {
  const text = VALID.replace('title:', 'titel:')
    .replace('stage: calm', 'stage: clam')
    .replace('kind: order', 'kind: sequence')
    .replace('key: true', 'key: 1')
  expect(findingsOf(text).map((f) => `${f.at} ${f.text}`)).toEqual([
    '1:1 f',
    '3:1 titel',
    '14:12 clam',
    '34:14 1',
    '41:11 sequence',
  ])
})

test('nothing of a file with an error is used', () => {
  const reading = readPlaybook(broken('stage: calm', 'stage: clam'))
  expect(reading.playbook).toBeUndefined()
})

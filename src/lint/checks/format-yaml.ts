import type { ReaderCheck } from '../check.ts'

/** What the reader finds while it reads the YAML itself. */
export const YAML_CHECKS: readonly ReaderCheck[] = [
  {
    id: 'yaml',
    family: 'format',
    scope: 'reader',
    title: 'The YAML of the file cannot be read.',
    severity: 'error',
    why: 'Nothing after this place is understood, so nothing of it reaches a learner.',
    fix: 'Mend quotes, colons and indentation on this line or the one before.',
    examples: {
      bad: 'do: Say this: "I hear you"',
      good: 'do: \'Say this: "I hear you"\'',
    },
    source: 'YAML 1.2.2, https://yaml.org/spec/1.2.2/',
  },
  {
    id: 'binary',
    family: 'format',
    scope: 'reader',
    title: 'The file is no text that can be read.',
    severity: 'error',
    why: 'A picture or a program that got a name like a playbook, or a text in another encoding, shows nothing to a learner.',
    fix: 'Save it as plain text in UTF-8, or leave it out.',
    examples: {
      bad: '# a picture with the name photo.yaml',
      good: '# a text saved as UTF-8',
    },
    source: 'YAML 1.2.2, section 5.1: only printable characters; house rule: UTF-8',
  },
  {
    id: 'control-character',
    family: 'format',
    scope: 'reader',
    title: 'A text has a control character in it.',
    severity: 'error',
    why: 'Shown in a terminal it could move the cursor, recolor the screen or turn the direction of writing.',
    fix: 'Remove it; only ordinary text may be shown.',
    examples: {
      bad: 'do: "Breathe out once.\\e[2J"',
      good: 'do: "Breathe out once."',
    },
    source: 'house rule: nothing in a playbook may act on the terminal of its reader',
  },
  {
    id: 'too-large',
    family: 'format',
    scope: 'reader',
    title: 'The file is larger than a person writes by hand.',
    severity: 'error',
    why: 'Reading it would take the memory and the time of whoever opens it.',
    fix: 'Split it into several playbooks.',
    examples: {
      bad: '# a file of more than 2,000,000 characters or 100,000 entries',
      good: '# several files, one for each situation',
    },
    source: 'house rule: limits against broken and hostile files',
  },
  {
    id: 'too-deep',
    family: 'format',
    scope: 'reader',
    title: 'The file is nested more deeply than the format allows.',
    severity: 'error',
    why: 'No playbook needs it; files like this are broken or made to overflow a reader.',
    fix: 'Use at most a few levels of nesting.',
    examples: {
      bad: 'steps: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
      good: 'steps: []',
    },
    source: 'house rule: limits against broken and hostile files',
  },
  {
    id: 'too-many-aliases',
    family: 'format',
    scope: 'reader',
    title: 'The file uses more than a hundred aliases.',
    severity: 'error',
    why: 'A few lines of aliases can stand for millions of entries.',
    fix: 'Write the text out instead of "*name".',
    examples: {
      bad: '# more than 100 entries such as "*again"',
      good: '# the text itself in each place',
    },
    source: 'house rule: limits against broken and hostile files',
  },
]

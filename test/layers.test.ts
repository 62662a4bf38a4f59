import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wrongArrows } from './support/layers.ts'
import { ROOT } from './support/program.ts'

const files = (readdirSync(join(ROOT, 'src'), { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    path: name.replaceAll('\\', '/'),
    text: readFileSync(join(ROOT, 'src', name), 'utf8'),
  }))

test('all imports point down, and each package and the world come in at one place', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(wrongArrows(files)).toEqual([])
})

// A check that has never failed proves nothing: here each kind of wrong arrow is planted.
test.each([
  [
    'text knows a playbook',
    'text/span.ts',
    "import { STAGES } from '../playbook/stages.ts'",
    /not below src\/text/,
  ],
  [
    'playbook judges',
    'playbook/read.ts',
    "import { judge } from '../rules/judge.ts'",
    /not below src\/playbook/,
  ],
  [
    'rules read files',
    'rules/judge.ts',
    "import { readPlaybook } from '../playbook/read.ts'",
    /not below src\/rules/,
  ],
  [
    'drill knows guide',
    'practice/drill.ts',
    "import { runState } from '../guide/run.ts'",
    /features do not know each/,
  ],
  [
    'also by a type',
    'guide/run.ts',
    "import type { Memory } from '../practice/memory.ts'",
    /features do not know each/,
  ],
  ['guide knows SQL', 'guide/run.ts', "import { openJournal } from '../journal/journal.ts'", /as a port/],
  ['lint prints', 'lint/index.ts', "import { EXIT } from '../terminal/exit.ts'", /that there is a terminal/],
  [
    'journal schedules',
    'journal/reviews.ts',
    "import { remember } from '../practice/memory.ts'",
    /only keeps things/,
  ],
  [
    'journal, one value among types',
    'journal/reviews.ts',
    "import { type Memory, remember } from '../practice/memory.ts'",
    /only keeps things/,
  ],
  [
    'journal reads YAML',
    'journal/journal.ts',
    "import type { Item } from '../playbook/schema.ts'",
    /nothing else of ours/,
  ],
  [
    'a command opens the journal',
    'terminal/commands/drill.ts',
    "const { openJournal } = await import('../../journal/journal.ts')",
    /only src\/terminal\/context\.ts opens/,
  ],
  ['commander elsewhere', 'terminal/main.ts', "import { Command } from 'commander'", /comes in at one place/],
  [
    'inquirer elsewhere',
    'terminal/commands/guide.ts',
    "import { select } from '@inquirer/prompts'",
    /at one place/,
  ],
  ['chalk elsewhere', 'terminal/views/step.ts', "import chalk from 'chalk'", /at one place/],
  ['SQLite elsewhere', 'journal/reviews.ts', "import Database from 'libsql'", /at one place/],
  ['SQLite by require', 'terminal/context.ts', "const sqlite = require('node:sqlite')", /at one place/],
  ['yaml elsewhere', 'terminal/settings.ts', "import { parse } from 'yaml'", /at one place/],
  ['FSRS elsewhere', 'practice/drill.ts', "import { fsrs } from 'ts-fsrs'", /at one place/],
  ['files elsewhere', 'playbook/read.ts', "import { readFileSync } from 'node:fs'", /at one place/],
  ['files, for the side effect', 'terminal/main.ts', "import 'node:fs'", /at one place/],
  [
    're-exported',
    'practice/review.ts',
    "export { runState } from '../guide/run.ts'",
    /features do not know each/,
  ],
  ['an unknown package', 'text/width.ts', "import pad from 'left-pad'", /no place in the house yet/],
  [
    'an unknown part',
    'cloud/sync.ts',
    "import { STAGES } from '../playbook/stages.ts'",
    /no place in the house yet/,
  ],
  ['the process', 'terminal/context.ts', 'const home = process.env.HOME', /reaches for the process/],
  ['the clock', 'practice/drill.ts', 'const now = Date.now()', /reaches for the clock/],
  ['the clock, as a date', 'guide/record.ts', 'const now = new Date()', /reaches for the clock/],
  ['chance', 'practice/random.ts', 'const n = Math.random()', /reaches for chance/],
])('a wrong arrow is seen: %s', (_what, path, text, reason) => {
  const faults = wrongArrows([{ path, text }])
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`src/${path}`)
  expect(faults[0]).toMatch(reason)
})

test.each([
  ['a type for the journal', 'journal/reviews.ts', "import type { Memory } from '../practice/memory.ts'"],
  [
    'only types in braces',
    'journal/reviews.ts',
    "import { type Memory, type ReviewRating } from '../practice/memory.ts'",
  ],
  ['the stages for a rule', 'rules/rule.ts', "import { STAGES } from '../playbook/stages.ts'"],
  [
    'a type of the journal for a command',
    'terminal/commands/guide.ts',
    "import type { StoredRun } from '../../journal/runs.ts'",
  ],
  ['a moment that was given', 'practice/memory.ts', 'const day = new Date(at)'],
  ['an arrow in a remark', 'text/span.ts', "// import { x } from '../playbook/read.ts' would be wrong"],
])('what is allowed is not flagged: %s', (_what, path, text) => {
  expect(wrongArrows([{ path, text }])).toEqual([])
})

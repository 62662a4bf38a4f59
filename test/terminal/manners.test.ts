import { expect, test } from 'vitest'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { evenkeel } from '../support/program.ts'

const ESCAPE = /\u001b/

test.each([
  ['drill'],
  ['guide'],
  ['guide', 'calm-and-listen'],
])('%s %s without a terminal fails at once and names the flag', async (...args) => {
  const ran = await evenkeel(args, { home: tempFolder() })
  expect([ran.code, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toBe(
    'This needs a terminal to ask in. Without one, give the answers with --answers FILE, one a line.\n',
  )
})

test.each([
  ['drill'],
  ['guide', 'calm-and-listen'],
])('%s %s with --no-input fails at once too', async (...args) => {
  const ran = await evenkeel([...args, '--no-input'], { home: tempFolder() })
  expect([ran.code, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toMatch(/--no-input forbids asking\. Give them with --answers FILE, one a line\.\n$/)
})

test('--no-input with --answers is fine: nobody is asked', async () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(1)))
  const args = ['drill', '--no-input', '--playbooks', 'books', '--playbook', 'test-play', '--answers', '-']
  expect((await evenkeel(args, { home, input: '1\n' })).code).toBe(0)
})

test.each<[string, string[], Record<string, string>, boolean]>([
  ['in a pipe', [], {}, false],
  ['in a pipe, in a color terminal', [], { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, false],
  ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR and NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ['an empty NO_COLOR does not count', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ['FORCE_COLOR and --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ['FORCE_COLOR and --plain', ['--plain'], { FORCE_COLOR: '1' }, false],
  ['FORCE_COLOR and TERM=dumb', [], { FORCE_COLOR: '1', TERM: 'dumb' }, true],
])('color: %s', async (_what, flags, env, colored) => {
  const ran = await evenkeel(['show', 'calm-and-listen', ...flags], { home: tempFolder(), env })
  expect(ran.code).toBe(0)
  expect(ESCAPE.test(ran.stdout)).toBe(colored)
})

test('color says nothing that the words do not', async () => {
  const home = tempFolder()
  const plain = await evenkeel(['show', 'calm-and-listen'], { home })
  const colored = await evenkeel(['show', 'calm-and-listen'], { home, env: { FORCE_COLOR: '1' } })
  expect(colored.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
})

test('--plain and TERM=dumb use letters for marks', async () => {
  const home = tempFolder()
  const show = ['show', 'calm-and-listen']
  const usual = await evenkeel(show, { home })
  expect(usual.stdout).toMatch(/^ {4}✓ "/m)
  for (const ran of [
    await evenkeel([...show, '--plain'], { home }),
    await evenkeel(show, { home, env: { TERM: 'dumb' } }),
    await evenkeel(show, { home, env: { EVENKEEL_PLAIN: '1' } }),
  ]) {
    expect(ran.stdout).toMatch(/^ {4}\+ "/m)
    expect(ran.stdout).not.toMatch(/[✓✗·❯]/)
  }
})

test('COLUMNS sets the width where there is no terminal', async () => {
  const ran = await evenkeel(['show', 'calm-and-listen'], { home: tempFolder(), env: { COLUMNS: '40' } })
  const wide = ran.stdout.split('\n').filter((line) => line.length > 40)
  // An address cannot be broken at a blank.
  expect(wide.filter((line) => !/https?:/.test(line))).toEqual([])
})

const LIST = ['list', '--playbooks', 'books']

test.each<[string, (home: string) => void, RegExp]>([
  [
    'a folder that is not there',
    () => {},
    /^There is no folder books\. Check --playbooks, or "playbooks:" in evenkeel\.yaml\.\n$/,
  ],
  [
    'an empty file',
    (home) => void writeIn(home, 'books/a.yaml', ''),
    /^books\/a\.yaml:1:1: the file is empty\. Start/,
  ],
  [
    'a binary file',
    (home) =>
      void writeIn(
        home,
        'books/a.yaml',
        Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
      ),
    /^books\/a\.yaml:\d+:\d+: /,
  ],
  [
    'a wrong stage',
    (home) => void writeIn(home, 'books/deep/a.yml', asYaml(playbookOf(1)).replace('"calm"', '"clam"')),
    /^books\/deep\/a\.yml:9:16: "clam" cannot be used for "stage" in step 1\. Did you mean "calm"\?\n {4}9 \| .*"clam"/,
  ],
  [
    'two files with one id',
    (home) => {
      writeIn(home, 'books/a.yaml', asYaml(playbookOf(1)))
      writeIn(home, 'books/b.yaml', asYaml(playbookOf(2)))
    },
    /^books\/b\.yaml and books\/a\.yaml both have the id "test-play"\. Give one of them another id\.\n$/,
  ],
])('--playbooks with %s: exit code 2, and where', async (_what, make, words) => {
  const home = tempFolder()
  make(home)
  const ran = await evenkeel(LIST, { home })
  expect([ran.code, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toMatch(words)
  expect(ran.stderr).not.toMatch(/\n\s+at /)
})

test('a byte order mark does not move the place', async () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', '\ufeffformt: 1\nsteps: []\nitems: []\n')
  expect((await evenkeel(LIST, { home })).stderr).toMatch(/^books\/a\.yaml:1:1: /)
})

test('a playbook may be given as a file, in several folders, and before the command', async () => {
  const home = tempFolder()
  writeIn(home, 'one/a.yaml', asYaml(playbookOf(1, { id: 'first-one' })))
  writeIn(home, 'two/b.yaml', asYaml(playbookOf(1, { id: 'second-one' })))
  const args = ['--playbooks', 'one/a.yaml', '--playbooks', 'two', 'list', '--json']
  const ids = JSON.parse((await evenkeel(args, { home })).stdout).playbooks.map((p: { id: string }) => p.id)
  expect(ids).toEqual(expect.arrayContaining(['first-one', 'second-one', 'calm-and-listen']))
})

test('a file with the id of a shipped playbook takes its place, and that is said', async () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(1, { id: 'calm-and-listen', title: 'Our own way' })))
  const ran = await evenkeel([...LIST, '--json'], { home })
  expect(ran.stderr).toBe('books/a.yaml takes the place of the shipped "calm-and-listen".\n')
  const all = JSON.parse(ran.stdout).playbooks.filter((p: { id: string }) => p.id === 'calm-and-listen')
  expect(all).toMatchObject([{ title: 'Our own way', path: 'books/a.yaml' }])
})

test.each([
  ['in a value', 'id: "\\e[2J\\e]0;owned\\a"\n'],
  ['in a key', 'format: 1\n"\\e[2Jid": x\n'],
  ['as bytes', 'id: \u001b[2J\u009b2J\n'],
  ['in an id, whose message quotes it', 'format: 1\nid: "\\e[31mred"\ntitle: x\nsummary: x\nsteps: []\n'],
])('escape sequences %s of a broken file never reach the terminal', async (_what, text) => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', text)
  const ran = await evenkeel(LIST, { home, env: { FORCE_COLOR: '1' } })
  expect(ran.code).toBe(2)
  expect(ran.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
})

test('what a person typed reaches the terminal as text alone', async () => {
  const home = tempFolder()
  const answers = ['n', 'f', 'one \u001b[2J\u0007 two', ...Array(40).fill('d')]
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(0)))
  const args = ['guide', 'test-play', '--playbooks', 'books', '--answers', '-']
  const ran = await evenkeel(args, { home, input: answers.join('\n') })
  expect(ran.stdout).toContain('two')
  expect(ran.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})

test('settings: the own file, the project above, and what is wrong in one', async () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(1)))
  writeIn(home, 'evenkeel.yaml', 'playbooks: books\nplain: true\n')
  writeIn(home, 'work/deep/x', '')
  const cwd = `${home}/work/deep`
  const ran = await evenkeel(['list', '--json'], { home, cwd })
  expect(ran.stdout).toContain('"test-play"')
  writeIn(home, 'evenkeel.yaml', 'playbook: books\n')
  const wrong = await evenkeel(['list'], { home, cwd: home })
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toMatch(/^evenkeel\.yaml:1:1: "playbook" is not a .*Did you mean "playbooks"\?$/m)
  writeIn(home, 'evenkeel.yaml', '\n# a remark\nwarm-up: maybe\n')
  expect((await evenkeel(['list'], { home })).stderr).toMatch(/^evenkeel\.yaml:3:10: .*true or false\.$/m)
  writeIn(home, 'evenkeel.yaml', '')
  expect((await evenkeel(['list'], { home })).code).toBe(0)
})

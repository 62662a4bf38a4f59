import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/playbook/read.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { BIN, cleanEnv, evenkeel, ROOT } from '../support/program.ts'

test('--version prints the version of the package, and nothing else', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  for (const flag of ['--version', '-V']) {
    expect(await evenkeel([flag], { home: tempFolder() })).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
  }
  expect((await evenkeel(['--no-color', '--version'], { home: tempFolder() })).stdout).toBe(`${version}\n`)
})

test('--help names every command, on stdout; help for one command says what it takes', async () => {
  const home = tempFolder()
  const help = await evenkeel(['--help'], { home })
  expect([help.code, help.stderr]).toEqual([0, ''])
  for (const name of ['drill|quiz', 'guide', 'list', 'show', 'records', 'new', 'schema', 'completion']) {
    expect(help.stdout).toMatch(new RegExp(`^ +${name.replace('|', '\\|')}\\b`, 'm'))
  }
  const drill = await evenkeel(['help', 'drill'], { home })
  expect(drill.stdout).toContain('--for <time>')
  expect(drill.stdout).toContain('--answers <file>')
})

test.each([
  ['an unknown command', ['dril'], /There is no command "dril"\. Did you mean "drill"\?/],
  ['an unknown command with flags', ['--no-color', 'gide', '--json'], /Did you mean "guide"\?/],
  ['an unknown flag', ['drill', '--coutn', '3'], /Did you mean --count\?/],
  ['an unknown playbook', ['show', 'wrong-price-at-the-tilll'], /Did you mean "wrong-price-at-the-till"\?/],
  [
    'an unknown playbook to guide',
    ['guide', 'calm-and-lisen', '--answers', '-'],
    /Did you mean "calm-and-listen"\?/,
  ],
  [
    'an unknown playbook to drill',
    ['drill', '--playbook', 'calm-and-lisen'],
    /Did you mean "calm-and-listen"\?/,
  ],
  [
    'a playbook unlike any',
    ['show', 'zzzzzz'],
    /There is no playbook "zzzzzz"\. "evenkeel list" shows them all\./,
  ],
  ['an unknown stage', ['drill', '--stage', 'lisen'], /"lisen" is not a stage\. Did you mean "listen"\?/],
  ['an unknown shell', ['completion', 'bsh'], /Did you mean "bash"\?/],
  [
    'too many words',
    ['list', 'all'],
    /^evenkeel list: there are too many words; it takes none besides its flags\. "evenkeel list --help" /,
  ],
  ['a missing word', ['show'], /^evenkeel show: say which playbook, as in "evenkeel show calm-and-listen"\./],
  [
    'a count that is none',
    ['drill', '--count', '0'],
    /--count takes a whole number from 1 to 500, not "0"\./,
  ],
  [
    'a time that is none',
    ['drill', '--for', 'soon'],
    /--for takes minutes, or a time with its unit, not "soon": 5 and 5m are five minutes/,
  ],
  [
    'a flag without its value',
    ['drill', '--for'],
    /^evenkeel drill: --for needs a time after it \(.*5 or 5m is five/,
  ],
  [
    'a format that is none',
    ['check', '--format', 'odd'],
    /^evenkeel check: --format cannot be "odd"\. Use one of: text, json/,
  ],
  ['a record that is not there', ['records', '7'], /There is no record "7"\. There are none yet\./],
])('%s: exit code 2, and what to do', async (_what, args, words) => {
  const ran = await evenkeel(args, { home: tempFolder() })
  expect(ran.stderr).toMatch(words)
  expect(ran.stderr).not.toMatch(/\n\s+at |error:/)
  expect([ran.code, ran.stdout]).toEqual([2, ''])
})

test.each([
  ['list', ['list', '--json'], (value: { playbooks: { id: string }[] }) => value.playbooks.length],
  [
    'show',
    ['show', 'calm-and-listen', '--json'],
    (value: { playbook: { steps: [] } }) => value.playbook.steps.length,
  ],
])('%s --json: one JSON value with a version, and nothing else on stdout', async (_what, args, count) => {
  const ran = await evenkeel(args, { home: tempFolder() })
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  const value = JSON.parse(ran.stdout)
  expect(value.version).toBe(1)
  expect(count(value)).toBeGreaterThan(4)
})

test('list shows every shipped playbook, its size, and what is due', async () => {
  const home = tempFolder()
  const { stdout } = await evenkeel(['list'], { home })
  expect(stdout).toMatch(
    /^wrong-price-at-the-till\n {2}\S.*\n {2}10 steps \(4 more if needed\), \d+ questions$/m,
  )
  expect(stdout).toMatch(/^core-listening\n {2}\S.*\n {2}\d+ questions$/m)
  expect(stdout).toMatch(/^pack-us-ca\n/m)
  const drilled = [
    'drill',
    '--playbook',
    'test-play',
    '--playbooks',
    'books',
    '--count',
    '2',
    '--answers',
    '-',
  ]
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(3)))
  await evenkeel(drilled, { home, input: '1\n1\n' })
  const later = await evenkeel(['list', '--json', '--playbooks', 'books'], { home })
  const row = JSON.parse(later.stdout).playbooks.find((p: { id: string }) => p.id === 'test-play')
  expect(row).toMatchObject({ steps: 3, items: 3, new: 1, due: 0, path: 'books/a.yaml' })
  // One or two, as the shuffled answers came out.
  expect(row.next.items).toBeGreaterThan(0)
  const text = (await evenkeel(['list', '--playbooks', 'books'], { home })).stdout
  expect(text).toMatch(/3 questions, next: [12] due (tomorrow|in \d+ days), books/)
  expect(text).toMatch(/All together, next: [12] due /)
})

test('show prints the whole playbook to read', async () => {
  const { stdout } = await evenkeel(['show', 'wrong-price-at-the-till'], { home: tempFolder() })
  const text = readFileSync(join(ROOT, 'playbooks/wrong-price-at-the-till.yaml'), 'utf8')
  const playbook = readPlaybook(text).playbook!
  const words = (text: string): string => text.replace(/\s+/g, ' ')
  for (const step of playbook.steps) {
    expect(words(stdout)).toContain(words(step.do))
    for (const line of step.say ?? []) expect(words(stdout)).toContain(words(line))
  }
})

test('new writes a playbook that drills and guides as written', async () => {
  const home = tempFolder()
  const made = await evenkeel(['new', 'Ärger am Tresen.yaml'], { home })
  expect([made.code, made.stdout]).toEqual([0, ''])
  expect(made.stderr).toContain('--playbook arger-am-tresen')
  const listed = await evenkeel(['list', '--playbooks', '.', '--json'], { home })
  expect(JSON.parse(listed.stdout).playbooks.map((p: { id: string }) => p.id)).toContain('arger-am-tresen')

  const drill = ['drill', '--playbooks', '.', '--playbook', 'arger-am-tresen', '--json', '--answers', '-']
  const drilled = await evenkeel(drill, { home, input: '1\ns\n' })
  expect(drilled.code).toBe(0)
  expect(JSON.parse(drilled.stdout)).toMatchObject({ version: 1, answered: 1, ended: 'nothing-left' })

  const answers = [
    ...['d', 'd', 'They said it never came', 'd'],
    ...['d', 'a new one', '', 'noon', 'd'],
    // Nobody is abusive; the last step asks for what was seen and done.
    ...['n', 'd', 'The log says 14:10', 'desk', '', ''],
  ]
  const guide = ['guide', 'arger-am-tresen', '--playbooks', '.', '--json', '--answers', '-']
  const guided = await evenkeel(guide, { home, input: `${answers.join('\n')}\n` })
  expect([guided.code, JSON.parse(guided.stdout)]).toMatchObject([
    0,
    { playbook: 'arger-am-tresen', where: 'desk', promises: [{ what: 'a new one', by: 'noon' }] },
  ])
})

test('new does not write over a file, into a folder that is not there, or under another kind of name', async () => {
  const home = tempFolder()
  writeIn(home, 'there.yaml', 'precious')
  const again = await evenkeel(['new', 'there.yaml'], { home })
  expect([again.code, again.stderr]).toEqual([
    2,
    'there.yaml is already there. Name another file, or remove that one first.\n',
  ])
  expect(readFileSync(join(home, 'there.yaml'), 'utf8')).toBe('precious')
  const lost = await evenkeel(['new', 'no/such/folder.yaml'], { home })
  expect([lost.code, lost.stderr.split('\n').length]).toEqual([2, 2])
  const named = await evenkeel(['new', 'mine.txt'], { home })
  expect([named.code, named.stderr]).toMatchObject([2, expect.stringContaining('ends in .yaml')])
})

test.each([
  'bash',
  'zsh',
  'fish',
  'powershell',
])('completion for %s knows commands, flags and playbooks', async (shell) => {
  const ran = await evenkeel(['completion', shell], { home: tempFolder() })
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  for (const word of [
    'guide',
    'records',
    'wrong-price-at-the-till',
    shell === 'fish' ? '-l answers' : '--answers',
  ]) {
    expect(ran.stdout).toContain(word)
  }
  expect(ran.stdout).not.toContain('--seed')
})

test('the completion for bash completes', async () => {
  const home = tempFolder()
  const { stdout } = await evenkeel(['completion', 'bash'], { home })
  const script = writeIn(home, 'completion.sh', stdout)
  expect(spawnSync('bash', ['-n', script]).status).toBe(0)
  const complete = (...words: string[]): string => {
    const list = words.map((word) => `'${word}'`).join(' ')
    const ask = `. ${script}; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _evenkeel; echo "\${COMPREPLY[*]}"`
    return spawnSync('bash', ['-c', ask], { encoding: 'utf8' }).stdout.trim()
  }
  expect(complete('evenkeel', 'dr')).toBe('drill')
  expect(complete('evenkeel', 'guide', 'wrong')).toBe('wrong-price-at-the-till')
  expect(complete('evenkeel', 'drill', '--playbook', 'five')).toBe('five-hour-wait')
  expect(complete('evenkeel', 'drill', '--any')).toBe('--anyway')
})

test('a reader that stops reading is no failure', async () => {
  const home = tempFolder()
  for (const command of ['list', 'show calm-and-listen --json', 'schema', '--help']) {
    const line = `set -o pipefail; "$NODE" "$BIN" ${command} | head -1`
    const child = spawn('bash', ['-c', line], {
      env: { ...cleanEnv(home), NODE: process.execPath, BIN },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([command, code, said]).toEqual([command, 0, ''])
  }
})

test('a full device is said in a sentence', async () => {
  const home = tempFolder()
  const line = '"$NODE" "$BIN" list > /dev/full'
  const env = { ...cleanEnv(home), NODE: process.execPath, BIN }
  const ran = spawnSync('bash', ['-c', line], { env, encoding: 'utf8' })
  expect(ran.stderr).not.toMatch(/\n\s+at /)
  expect(ran.stderr).toMatch(/^There is no room left on the disk/)
  expect(ran.status).toBe(3)
})

test('evenkeel alone, without a terminal, says where to begin and does not wait', async () => {
  const ran = await evenkeel([], { home: tempFolder() })
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toContain('evenkeel drill')
})

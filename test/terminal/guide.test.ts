import { expect, test } from 'vitest'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { evenkeel } from '../support/program.ts'

const GUIDE = ['guide', 'test-play', '--playbooks', 'books', '--answers', '-']

function shelf() {
  const home = tempFolder()
  const [breathe, hear, offer] = playbookOf(0).steps
  const playbook = playbookOf(0, {
    conditions: { abusive: { ask: 'Are they insulting you?' } },
    notes: { words: { ask: 'What did they say?', about: 'they-said' } },
    steps: [
      breathe!,
      { ...hear!, note: 'words' },
      {
        id: 'limit',
        stage: 'boundaries',
        when: 'abusive',
        do: 'Name what has to stop.',
        why: 'It protects you.',
      },
      { ...offer!, promise: true },
    ],
  })
  writeIn(home, 'books/a.yaml', asYaml(playbook))
  return {
    home,
    run: (args: readonly string[], ...answers: string[]) =>
      evenkeel(args, { home, input: answers.map((line) => `${line}\n`).join('') }),
  }
}

test('a whole guide: steps, note, branch, promise, details; the record holds what was done, said and promised', async () => {
  const { run } = shelf()
  const answers = [
    'd',
    'd',
    'Nobody told me',
    'y',
    's',
    'they left',
    'd',
    'a call',
    '',
    'noon',
    'desk 3',
    '',
    'lead',
  ]
  const ran = await run([...GUIDE, '--json'], ...answers)
  expect([ran.code, ran.stderr.includes('Step 4 of 4')]).toEqual([0, true])
  expect(JSON.parse(ran.stdout)).toMatchObject({
    version: 1,
    playbook: 'test-play',
    where: 'desk 3',
    who: '',
    told: 'lead',
    steps: [
      { id: 'breathe', status: 'done' },
      { id: 'hear', status: 'done' },
      { id: 'limit', status: 'skipped', reason: 'they left' },
      { id: 'offer', status: 'done' },
    ],
    notes: [{ about: 'they-said', ask: 'What did they say?', text: 'Nobody told me' }],
    promises: [{ what: 'a call', to: '', by: 'noon' }],
  })
})

test('a no to a condition leaves its step out; without --json the record is Markdown', async () => {
  const ran = await shelf().run(GUIDE, 'd', 'd', '', 'n', 'd', '', '', '', '')
  expect(ran.code).toBe(0)
  expect(ran.stdout).toContain('# Record: A playbook for tests')
  expect(ran.stdout).toContain('- [x]')
  expect(ran.stdout).not.toContain('Name what has to stop')
})

test('a note and a promise at any step, back, and something that changed', async () => {
  const answers = [
    'n',
    'f',
    'The sign was missing',
    'm',
    'an answer',
    'Ms Bell',
    'noon',
    'd',
    'b',
    'x',
    '1',
    'd',
    'd',
  ]
  const ran = await shelf().run([...GUIDE, '--json'], ...answers, 'd', '', 'd', '')
  expect(ran.code).toBe(0)
  const record = JSON.parse(ran.stdout)
  expect(record.notes).toMatchObject([{ about: 'fact', text: 'The sign was missing' }])
  expect(record.promises).toMatchObject([{ what: 'an answer', to: 'Ms Bell', by: 'noon' }])
  expect(record.steps.map((s: { status: string }) => s.status)).toEqual(['done', 'done', 'done', 'done'])
  // What was raised came before what stood first in the list.
  const at = (id: string): string => record.steps.find((s: { id: string }) => s.id === id).at
  expect(at('limit') <= at('breathe')).toBe(true)
})

test('answers that end early pause the run; it goes on where it was', async () => {
  const { run } = shelf()
  const paused = await run([...GUIDE, '--json'], 'd')
  expect([paused.code, paused.stdout]).toEqual([130, ''])
  expect(paused.stderr).toContain('Paused. Everything so far is saved. Start the same guide again to go on.')
  const rest = await run([...GUIDE, '--json'], 'd', 'Nobody told me', 'n', 'd', '')
  expect(rest.code).toBe(0)
  expect(JSON.parse(rest.stdout).steps.map((s: { status: string }) => s.status)).toEqual([
    'done',
    'done',
    'done',
  ])
})

test('p pauses; --fresh starts anew', async () => {
  const { run } = shelf()
  expect((await run(GUIDE, 'd', 'p')).code).toBe(130)
  const fresh = await run([...GUIDE, '--fresh', '--json'], 's', '', 's', '', 'n', 's', '')
  expect(fresh.code).toBe(0)
  expect(JSON.parse(fresh.stdout).steps[0]).toMatchObject({ status: 'skipped', reason: '' })
})

test('a wrong answer names its line', async () => {
  const ran = await shelf().run(GUIDE, 'd', 'z')
  expect(ran.code).toBe(2)
  expect(ran.stderr).toMatch(
    /^Line 2 of standard input: "z" is not an answer here; expected one of d, s, n, m, b, x, p\.\n$/,
  )
})

test('records are listed, the newest first, and shown again as they were', async () => {
  const { run } = shelf()
  const none = await run(['records'])
  expect([none.code, none.stdout]).toEqual([0, ''])
  expect(none.stderr).toContain('There are no records yet.')
  const first = await run([...GUIDE, '--json'], 'd', 'd', 'first words', 'n', 'd', '')
  const second = await run([...GUIDE, '--json'], 'd', 'd', 'second words', 'n', 'd', '')
  const list = await run(['records'])
  expect(list.stdout).toMatch(/^1\. \d{4}-\d\d-\d\d \d\d:\d\d {2}A playbook for tests\n2\. /)
  const json = JSON.parse((await run(['records', '--json'])).stdout)
  expect(json).toEqual({ version: 1, records: [JSON.parse(second.stdout), JSON.parse(first.stdout)] })
  expect((await run(['records', '1'])).stdout).toContain('second words')
  expect(JSON.parse((await run(['records', '2', '--json'])).stdout)).toEqual(JSON.parse(first.stdout))
  const gone = await run(['records', '3'])
  expect([gone.code, gone.stderr]).toEqual([2, 'There is no record "3". Use a number from 1 to 2.\n'])
})

test('a playbook that was renamed while its run was paused is gone on with', async () => {
  const { home, run } = shelf()
  await run(GUIDE, 'd')
  const renamed = playbookOf(0, { id: 'new-name', formerly: ['test-play'] })
  writeIn(home, 'books/a.yaml', asYaml(renamed))
  const ran = await run(['guide', 'new-name', ...GUIDE.slice(2), '--json'], 'd', 'd')
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.stdout).steps.map((s: { status: string }) => s.status)).toEqual([
    'done',
    'done',
    'done',
  ])
  const old = await run(['guide', 'test-play', ...GUIDE.slice(2)], 'd')
  expect(old.code).toBe(130)
})

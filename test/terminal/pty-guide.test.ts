import { expect, test } from 'vitest'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, playbookOf } from '../support/playbooks.ts'
import { evenkeel } from '../support/program.ts'
import { KEYS, openTerminal } from '../support/terminal.ts'

const GUIDE = ['guide', 'test-play', '--playbooks', 'books']

function shelf() {
  const home = tempFolder()
  const [breathe, hear, offer] = playbookOf(0).steps
  const playbook = playbookOf(0, {
    conditions: { abusive: { ask: 'Are they insulting you?' } },
    notes: { words: { ask: 'What did they say?', about: 'they-said' } },
    steps: [
      {
        ...breathe!,
        say: ['Let me look at that with you.'],
        avoid: [{ line: 'Calm down.', shows: ['calm-down'] }],
      },
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
  return { home, open: (args = GUIDE) => openTerminal(args, { home }) }
}

test('a whole guide: done, note, question, skip with a reason, promise, details, record', async () => {
  const { home, open } = shelf()
  const t = open()
  const first = await t.sees('What now?')
  for (const words of [
    'Step 1 of 3',
    'Breathe out once.',
    'Why: It keeps your voice low.',
    'Let me look at that with you.',
    'Calm down.',
  ]) {
    expect(first).toContain(words)
  }
  t.send('d')
  await t.sees('Step 2 of 3')
  await t.sees('What now?')
  t.send('d')
  await t.sees('What did they say?')
  t.send(`Nobody told me${KEYS.enter}`)
  await t.sees('Are they insulting you?')
  t.send('y')
  await t.sees('Step 3 of 4')
  await t.sees('What now?')
  t.send('s')
  await t.sees('Why skip it?')
  t.send(`they left${KEYS.enter}`)
  await t.sees('Step 4 of 4')
  await t.sees('What now?')
  t.send('d')
  await t.sees('What did you promise?')
  t.send(`a call${KEYS.enter}`)
  await t.sees('To whom?')
  t.send(KEYS.enter)
  await t.sees('By when?')
  t.send(`noon${KEYS.enter}`)
  for (const [words, text] of [
    ['Where did it happen?', 'desk 3'],
    ['Who was there?', 'a man with a cart'],
    ['Who was told', 'lead'],
  ]) {
    await t.sees(words!)
    t.send(`${text}${KEYS.enter}`)
  }
  await t.sees('The record is saved.')
  expect(await t.ended()).toBe(0)
  const { stdout } = await evenkeel(['records', '1'], { home })
  for (const words of [
    '"Nobody told me"',
    'a call, to the customer, by noon',
    '(skipped: they left)',
    'Where: desk 3',
    'Who: a man with a cart',
  ]) {
    expect(stdout).toContain(words)
  }
})

test('Ctrl-C pauses; the guide goes on at the step, and asks nothing twice', async () => {
  const { open } = shelf()
  const t = open()
  await t.sees('What now?')
  t.send('d')
  await t.sees('Step 2 of 3')
  await t.sees('What now?')
  t.send('d')
  await t.sees('What did they say?')
  t.send(`Nobody told me${KEYS.enter}`)
  await t.sees('Are they insulting you?')
  t.send(KEYS.ctrlC)
  await t.sees('Paused. Everything so far is saved. Start the same guide again to go on.')
  expect(await t.ended()).toBe(130)

  const again = open()
  await again.sees('You paused this guide')
  await again.sees('Go on with it, or start anew?')
  again.send('g')
  await again.sees('Are they insulting you?')
  again.send('n')
  await again.sees('Step 3 of 3')
  expect(again.text()).toContain('Offer two ways.')
  again.send(KEYS.ctrlC)
  expect(await again.ended()).toBe(130)

  const anew = open()
  await anew.sees('start anew?')
  anew.send('a')
  await anew.sees('Step 1 of 3')
})

test('Ctrl-C in the middle of typing a note keeps everything before it', async () => {
  const { home, open } = shelf()
  const t = open()
  await t.sees('What now?')
  t.send('n')
  await t.sees('A note about what?')
  t.send('f')
  await t.sees('Your note:')
  t.send(`The sign was missing${KEYS.enter}`)
  await t.sees('What now?')
  t.send('n')
  await t.sees('A note about what?')
  t.send('i')
  await t.sees('Your note:')
  t.send('half a sent')
  await t.sees('half a sent')
  t.send(KEYS.ctrlC)
  expect(await t.ended()).toBe(130)
  const rest = await evenkeel([...GUIDE, '--json', '--answers', '-'], { home, input: 'd\nd\n\nn\nd\n\n' })
  expect(JSON.parse(rest.stdout).notes).toMatchObject([{ about: 'fact', text: 'The sign was missing' }])
})

test('a guide without a name offers all playbooks', async () => {
  const { open } = shelf()
  const t = open(['guide', '--playbooks', 'books'])
  await t.sees('Which playbook?')
  t.send(KEYS.ctrlC)
  expect(await t.ended()).toBe(130)
})

test('evenkeel alone offers the next sensible thing: first a drill, then what was paused', async () => {
  const { home, open } = shelf()
  writeIn(home, 'evenkeel.yaml', 'playbooks: books\n')
  const t = open([])
  await t.sees('What would help now?')
  expect(t.text()).toContain('Drill: ten questions to begin with')
  t.send(KEYS.ctrlC)
  expect(await t.ended()).toBe(130)

  const guide = open()
  await guide.sees('What now?')
  guide.send('p')
  expect(await guide.ended()).toBe(130)
  const next = open([])
  await next.sees('Go on with the guide you paused: A playbook for tests')
  next.send(KEYS.enter)
  await next.sees('Go on with it, or start anew?')
})

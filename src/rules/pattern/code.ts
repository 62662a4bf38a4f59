import { headIds, Op, type Program, type Step, secondIds } from './step.ts'
import { SetNumbers, type WordRows, type WordSet, wordRows, wordSet } from './word-set.ts'

/** Instructions of the matcher. What follows each in the code is given in parentheses. */
export const Do = {
  end: 0,
  word: 1, // (id)
  set: 2, // (set)
  marked: 3, // (flag)
  before: 4, // (flag): an edge, by a flag of the word after it
  behind: 5, // (flag): an edge, by a flag of the word before it
  gap: 6, // (most words)
  optional: 7, // (program)
  not: 8, // (program)
  choice: 9, // (set of one-word alternatives or -1, set of heads, table, list of those that begin with anything)
} as const

/** All programs of a judge in one row of numbers; a program is the place where it begins. */
export interface Code {
  readonly code: Int32Array
  readonly sets: WordRows
}

/** Writes programs as numbers. A program, set or list that was written before is not written again. */
export class CodeWriter {
  /** Place 0 is an empty list. */
  readonly #code: number[] = [0]
  readonly #sets = new SetNumbers()
  readonly #programs = new Map<Program, number>()
  readonly #choices = new Map<Step, readonly number[]>()
  readonly #lists = new Map<string, number>()

  /** The number of the set of words with which the program can begin; -1 for any word. */
  headsOf(program: Program): number {
    return this.setOrAny(headIds(program))
  }

  /** The same of the words that can stand second. */
  secondsOf(program: Program): number {
    return this.setOrAny(secondIds(program))
  }

  /** Where the program begins. */
  program(program: Program): number {
    const known = this.#programs.get(program)
    if (known !== undefined) return known
    const written: number[] = []
    for (const step of program) this.#step(step, written)
    written.push(Do.end)
    const place = this.#append(written)
    this.#programs.set(program, place)
    return place
  }

  /** @param words in the lexicon. */
  finish(words: number): Code {
    return { code: Int32Array.from(this.#code), sets: wordRows(this.#sets.sets, words) }
  }

  /** The number of a set of words; -1 for any word. */
  setOrAny(ids: Iterable<number> | undefined): number {
    return ids === undefined ? -1 : this.#sets.of(wordSet(ids))
  }

  #append(numbers: readonly number[]): number {
    const place = this.#code.length
    for (let i = 0; i < numbers.length; i++) this.#code.push(numbers[i]!)
    return place
  }

  #step(step: Step, into: number[]): void {
    switch (step.op) {
      case Op.token:
        if (step.set!.length === 1) into.push(Do.word, step.set![0]!)
        else into.push(Do.set, this.#sets.of(step.set!))
        break
      case Op.marked:
        into.push(Do.marked, step.flag)
        break
      case Op.edge:
        into.push(step.behind ? Do.behind : Do.before, step.flag)
        break
      case Op.gap:
        into.push(Do.gap, step.most)
        break
      case Op.optional:
        into.push(Do.optional, this.program(step.body))
        break
      case Op.not:
        into.push(Do.not, this.program(step.body))
        break
      default:
        for (const number of this.#choice(step)) into.push(number)
    }
  }

  #choice(step: Step): readonly number[] {
    let known = this.#choices.get(step)
    if (known === undefined) {
      const { singles, longer } = step.choice!
      const byHead = new Map<number, Program[]>()
      const others: Program[] = []
      for (const branch of longer) {
        const heads = headIds(branch)
        if (heads === undefined) others.push(branch)
        for (const id of heads ?? []) {
          const branches = byHead.get(id)
          if (branches === undefined) byHead.set(id, [branch])
          else if (branches.at(-1) !== branch) branches.push(branch)
        }
      }
      const heads = wordSet(byHead.keys())
      const table = this.#table(heads, byHead)
      known = [
        Do.choice,
        singles === undefined ? -1 : this.#sets.of(singles),
        this.#sets.of(heads),
        table,
        this.#list(others),
      ]
      this.#choices.set(step, known)
    }
    return known
  }

  /** How many heads, the heads in rising order, and for each its list of programs. */
  #table(heads: WordSet, byHead: ReadonlyMap<number, readonly Program[]>): number {
    const lists = heads.map((id) => this.#list(byHead.get(id)!))
    return this.#append([heads.length, ...heads, ...lists])
  }

  /** How many programs, and where they begin. */
  #list(programs: readonly Program[]): number {
    if (programs.length === 0) return 0
    const places = programs.map((program) => this.program(program))
    const key = places.join()
    let known = this.#lists.get(key)
    if (known === undefined) {
      known = this.#append([places.length, ...places])
      this.#lists.set(key, known)
    }
    return known
  }
}

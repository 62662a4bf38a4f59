import * as v from 'valibot'
import { nearest } from '../text/nearest.ts'
import type { SchemaIssue } from './explain.ts'
import type { Finding } from './finding.ts'
import { checkMeaning, checkProfile } from './meaning.ts'
import { keysAt, type Reading, schemaOf } from './read.ts'
import type { Bank, Playbook, Profile } from './schema.ts'
import type { Path, YamlTree } from './yaml-tree.ts'

/** What could be made of a file in spite of its errors, for checks that should not wait until all of them are mended. */
export interface Understood {
  /** Undefined for a list of sources, which nothing else looks into. */
  readonly file: Playbook | Bank | Profile | undefined
  /** Some entries had to be left out: what seems to be missing may stand in them. */
  readonly hasGaps: boolean
  /** What the reader finds when it compares the understood parts. */
  readonly findings: readonly Finding[]
  /** The places of the file as it is written. */
  readonly tree: Pick<YamlTree, 'spanOf' | 'spanWithin' | 'keySpanOf'>
  /** Is this a text that was made up, in place of one that is missing, or a place that was guessed? */
  readonly isGuess: (path: Path) => boolean
}

/** Takes the place of a text that is missing; nothing that is said about it is shown. */
const STAND_IN = '…'

/** Each round mends what the one before brought to light. */
const ROUNDS = 8

type Holder = Record<string | number, unknown>

/**
 * Understands a file that has errors as far as that can be done without guessing what was meant: a key that is not
 * known is left out, a value near to one that may stand there is taken as that, an entry that cannot be used is left
 * out.
 * @returns undefined when the file cannot be used at all
 */
export function understand({ tree }: Reading): Understood | undefined {
  if (tree.findings.some(({ check }) => check !== 'control-character')) return undefined
  if (typeof tree.value !== 'object' || tree.value === null || Array.isArray(tree.value)) return undefined
  const schema = schemaOf(tree.value)
  const mending = new Mending(schema, tree.value)
  let mended = false
  for (let round = 0; round < ROUNDS; round++) {
    const result = v.safeParse(schema, mending.value)
    const issues = (result.issues ?? []) as unknown as SchemaIssue[]
    const wrong = issues.filter(mustBeMended)
    if (wrong.length === 0 && result.typed) {
      const output = result.output as { readonly kind?: string }
      if (output.kind === 'sources') return partsOf(undefined, mending, tree, false)
      return partsOf(output as Playbook | Bank | Profile, mending, tree, mended)
    }
    mended = true
    if (!mending.mend(wrong)) return undefined
  }
  return undefined
}

/** What only has the wrong form or too few entries can be looked at as it is, and so can a name. */
function mustBeMended({ kind, type, path }: SchemaIssue): boolean {
  if (type === 'strict_object') return true
  return path?.at(-1)?.origin !== 'key' && (kind === 'schema' || type === 'max_length')
}

function partsOf(
  file: Playbook | Bank | Profile | undefined,
  mending: Mending,
  tree: YamlTree,
  isNew: boolean,
): Understood {
  const places: Understood['tree'] = {
    spanOf: (path) => tree.spanOf(mending.writtenPath(path)),
    keySpanOf: (path) => tree.keySpanOf(mending.writtenPath(path)),
    spanWithin: (path, start, end) => tree.spanWithin(mending.writtenPath(path), start, end),
  }
  const isGuess = (path: Path): boolean => mending.isGuess(path)
  // What points at an entry that was left out is not wrong; only the entry is.
  const findings =
    !isNew || mending.hasGaps || file === undefined
      ? []
      : file.kind === 'profile'
        ? checkProfile(file, places)
        : checkMeaning(file, places)
  return { file, hasGaps: mending.hasGaps, findings, tree: places, isGuess }
}

/** A copy of a file's values in which errors are mended, and what each of them was before. */
class Mending {
  readonly value: unknown
  hasGaps = false
  readonly #schema: unknown
  /** Where an entry stood under another name or number; undefined for what stands in no list in the file. */
  readonly #written = new Map<object, Map<string | number, string | number | undefined>>()
  readonly #guesses = new Map<object, Set<string | number>>()

  constructor(schema: unknown, value: unknown) {
    this.#schema = schema
    this.value = structuredClone(value)
  }

  /** @returns whether anything is left to be understood */
  mend(issues: readonly SchemaIssue[]): boolean {
    const dropped = new Map<unknown[], Set<number>>()
    for (const issue of issues) {
      if (
        !this.#mendOne(
          issue,
          (issue.path ?? []).map(({ key }) => key as string | number),
          dropped,
        )
      )
        return false
    }
    for (const [list, at] of dropped) this.#drop(list, at)
    return true
  }

  #mendOne(issue: SchemaIssue, path: Path, dropped: Map<unknown[], Set<number>>): boolean {
    const key = path.at(-1)
    const owner = this.#at(path.slice(0, -1))
    if (key === undefined || owner === undefined) return key !== undefined
    const { input } = issue
    const put = (value: unknown): true => {
      owner[key] = value
      return true
    }
    if (issue.type === 'max_length') {
      const limit = Number(issue.requirement)
      const list = owner[key]
      if (!Array.isArray(list)) return put(String(input).slice(0, limit))
      this.hasGaps = true
      list.length = Math.min(list.length, limit)
      return true
    }
    if (issue.type === 'strict_object' && issue.expected === 'never')
      return this.#rename(path, owner, String(key))
    if (key === 'format') return put(1)
    // What was tried for a missing text is none where something else is needed.
    if (input === STAND_IN) return this.#leaveOut(path.slice(0, -1), dropped)
    const choices = (issue.expected ?? '').match(/"[^"]*"/g)?.map((s) => s.slice(1, -1)) ?? []
    const meant = typeof input === 'string' ? nearest(input, choices) : undefined
    if (meant !== undefined && issue.type !== 'literal') {
      // In another stage, the steps would have another order.
      if (key === 'stage') this.hasGaps = true
      return put(meant)
    }
    if (issue.type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
      return put(String(input))
    if (
      typeof key === 'string' &&
      (issue.received === 'undefined' || (issue.type === 'string' && input === null))
    ) {
      this.#guess(owner, key)
      return put(STAND_IN)
    }
    if (issue.type === 'array' && typeof input === 'string') {
      const list = [input]
      this.#written.set(list, new Map([[0, undefined]]))
      return put(list)
    }
    return this.#leaveOut(path, dropped)
  }

  /** A key that is not known: the one that was meant, where that is missing. */
  #rename(path: Path, owner: Holder, key: string): boolean {
    const value = owner[key]
    delete owner[key]
    const known = keysAt(this.#schema, path.slice(0, -1), this.value)
    const meant = nearest(key, known)
    if (meant !== undefined && owner[meant] === undefined) {
      owner[meant] = value
      this.#writtenIn(owner).set(meant, key)
    }
    return true
  }

  /** Leaves out what cannot be used: the value, or the entry of a list that cannot do without it. */
  #leaveOut(path: Path, dropped: Map<unknown[], Set<number>>): boolean {
    this.hasGaps = true
    for (let length = path.length; length > 0; length--) {
      const key = path[length - 1]!
      const owner = this.#at(path.slice(0, length - 1))
      if (Array.isArray(owner) && typeof key === 'number') {
        const at = dropped.get(owner) ?? new Set()
        dropped.set(owner, at.add(key))
        return true
      }
      if (owner && key in owner) {
        // Once it is gone, a key that is needed is found to be missing, and the next round takes the entry around it.
        delete owner[key]
        return true
      }
    }
    return false
  }

  #drop(list: unknown[], at: ReadonlySet<number>): void {
    const before = this.#written.get(list)
    const guesses = this.#guesses.get(list)
    const kept = [...list.keys()].filter((i) => !at.has(i))
    this.#written.set(list, new Map(kept.map((i, now) => [now, before ? before.get(i) : i])))
    if (guesses) this.#guesses.set(list, new Set(kept.flatMap((i, now) => (guesses.has(i) ? [now] : []))))
    list.splice(0, list.length, ...kept.map((i) => list[i]))
  }

  #guess(owner: object, key: string | number): void {
    const known = this.#guesses.get(owner) ?? new Set()
    this.#guesses.set(owner, known.add(key))
  }

  #writtenIn(owner: object): Map<string | number, string | number | undefined> {
    const known = this.#written.get(owner) ?? new Map()
    this.#written.set(owner, known)
    return known
  }

  #at(path: Path): Holder | undefined {
    let here: unknown = this.value
    for (const key of path)
      here = typeof here === 'object' && here !== null ? (here as Holder)[key] : undefined
    return typeof here === 'object' && here !== null ? (here as Holder) : undefined
  }

  /** The path of a value in the file as it is written. */
  writtenPath(path: Path): Path {
    if (this.#written.size === 0) return path
    let here: unknown = this.value
    return path.flatMap((key) => {
      const renamed = typeof here === 'object' && here !== null ? this.#written.get(here) : undefined
      here = typeof here === 'object' && here !== null ? (here as Holder)[key] : undefined
      if (!renamed?.has(key)) return [key]
      const before = renamed.get(key)
      return before === undefined ? [] : [before]
    })
  }

  isGuess(path: Path): boolean {
    let here: unknown = this.value
    for (const key of path) {
      if (typeof here !== 'object' || here === null) return false
      if (this.#guesses.get(here)?.has(key)) return true
      here = (here as Holder)[key]
    }
    return false
  }
}

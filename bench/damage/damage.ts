import type { Random } from '../../src/practice/random.ts'

export type Tree = Record<string, unknown>

/** One way to spoil a good file, and the check that is there to see it. */
export interface Damage {
  readonly kind: string
  readonly check: string
  /** What kind of file it can be done to. */
  readonly to: 'playbook' | 'bank' | 'any'
  /** Changes the file in place. @returns whether there was something to spoil */
  readonly tree?: (file: Tree, random: Random) => boolean
  /** Changes the text of the file. @returns undefined when there was nothing to spoil */
  readonly text?: (text: string, random: Random) => string | undefined
}

/** Draws one of a list; undefined when it is empty. */
export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)]
}

export function stepsOf(file: Tree): Tree[] {
  return (file.steps ?? []) as Tree[]
}

export function itemsOf(file: Tree, ...kinds: string[]): Tree[] {
  return ((file.items ?? []) as Tree[]).filter(
    (item) => kinds.length === 0 || kinds.includes(String(item.kind)),
  )
}

export function optionsOf(item: Tree): Tree[] {
  return (item.options ?? []) as Tree[]
}

/** A damage to one step, drawn among those that fit. */
export function toStep(
  fits: (step: Tree) => boolean,
  change: (step: Tree, random: Random, file: Tree) => void,
) {
  return (file: Tree, random: Random): boolean => {
    const step = pick(stepsOf(file).filter(fits), random)
    if (step) change(step, random, file)
    return step !== undefined
  }
}

/** A damage to one item, drawn among those that fit. */
export function toItem(
  kinds: readonly string[],
  fits: (item: Tree) => boolean,
  change: (item: Tree, random: Random, file: Tree) => void,
) {
  return (file: Tree, random: Random): boolean => {
    const item = pick(itemsOf(file, ...kinds).filter(fits), random)
    if (item) change(item, random, file)
    return item !== undefined
  }
}

export function keyOf(item: Tree): Tree {
  return optionsOf(item).find((option) => option.key === true)!
}

export function distractorsOf(item: Tree): Tree[] {
  return optionsOf(item).filter((option) => option.key !== true)
}

/** The text with its first letter small, to go on after other words. */
export function lowered(text: unknown): string {
  const words = String(text)
  return /^I\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

/** Takes the stages out, whatever order the steps are in. */
export function withoutStages(...stages: string[]) {
  return (file: Tree): boolean => {
    const before = stepsOf(file)
    const after = before.filter((step) => !stages.includes(String(step.stage)))
    file.steps = after
    return after.length < before.length && after.length > 0
  }
}

/** Moves the steps of a stage to the beginning or the end. */
export function moveStage(stage: string, to: 'start' | 'end') {
  return (file: Tree): boolean => {
    const moved = stepsOf(file).filter((step) => step.stage === stage)
    const rest = stepsOf(file).filter((step) => step.stage !== stage)
    file.steps = to === 'start' ? [...moved, ...rest] : [...rest, ...moved]
    return moved.some((step) => step.when === undefined)
  }
}

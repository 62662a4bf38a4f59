import { type Lexicon, TokenClass } from '../../text/lexicon.ts'
import { frequencyOf } from './frequency.ts'
import { Op, type Program, type Step } from './step.ts'
import { type WordSet, wordSet } from './word-set.ts'

/** A word whose appearance makes a match possible, and how many words before it the match can begin. */
export interface Trigger {
  readonly id: number
  readonly least: number
  readonly most: number
}

interface Anchor {
  /** How often one of the triggers will turn up. */
  readonly cost: number
  readonly triggers: readonly Trigger[]
}

/** What must be in a text before it is worth while to run a program. */
export interface Anchors {
  /** The cheapest set of words of which every match holds at least one. */
  readonly triggers: readonly Trigger[]
  /** More sets of words of which every match holds at least one each. */
  readonly needs: readonly WordSet[]
}

/** Numbers are in every fourth message; times, dates, amounts, emoji … in one of thirty. */
const NUMBER_COST = 225
const CLASS_COST = 30

/** A set of words that costs more is in most texts. */
const MOST_COST = 500

/** More sets than this are not worth the test. */
export const MOST_NEEDS = 3

/** Works out the anchors of programs; remembers those of the pieces, which most programs share. */
export class AnchorFinder {
  readonly #lexicon: Lexicon
  readonly #known = new Map<Step, Anchor | undefined>()
  readonly #words = new Map<Anchor, WordSet>()
  readonly #costs: Int16Array

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#costs = new Int16Array(lexicon.size)
  }

  /** Undefined when a match need not hold any word in particular. */
  of(program: Program): Anchors | undefined {
    let best = -1
    let cost = 0
    const all = program.map((step) => this.#ofStep(step))
    all.forEach((anchor, at) => {
      if (anchor === undefined || (best >= 0 && anchor.cost >= cost)) return
      best = at
      cost = anchor.cost
    })
    if (best < 0) return undefined
    const others = all.filter((anchor, at) => anchor !== undefined && at !== best && anchor.cost <= MOST_COST)
    others.sort((a, b) => a!.cost - b!.cost)
    return {
      triggers: shifted(program, best, all[best]!).triggers,
      needs: others.slice(0, MOST_NEEDS).map((anchor) => this.#wordsOf(anchor!)),
    }
  }

  #wordsOf(anchor: Anchor): WordSet {
    let known = this.#words.get(anchor)
    if (known === undefined) {
      known = wordSet(anchor.triggers.map(({ id }) => id))
      this.#words.set(anchor, known)
    }
    return known
  }

  #ofProgram(program: Program): Anchor | undefined {
    let best: Anchor | undefined
    let place = 0
    for (let at = 0; at < program.length; at++) {
      const anchor = this.#ofStep(program[at]!)
      if (anchor === undefined || (best !== undefined && anchor.cost >= best.cost)) continue
      best = anchor
      place = at
    }
    return best && shifted(program, place, best)
  }

  #ofStep(step: Step): Anchor | undefined {
    if (step.op !== Op.token && step.op !== Op.choice) return undefined
    if (this.#known.has(step)) return this.#known.get(step)
    const anchor = step.op === Op.token ? this.#ofIds(step.set!) : this.#ofChoice(step)
    this.#known.set(step, anchor)
    return anchor
  }

  #ofChoice(step: Step): Anchor | undefined {
    const { singles, longer } = step.choice!
    const parts: Anchor[] = singles ? [this.#ofIds(singles)] : []
    for (const program of longer) {
      const anchor = this.#ofProgram(program)
      if (anchor === undefined) return undefined
      parts.push(anchor)
    }
    return { cost: parts.reduce((sum, { cost }) => sum + cost, 0), triggers: merged(parts) }
  }

  #ofIds(ids: WordSet): Anchor {
    let cost = 0
    for (const id of ids) cost += this.#costOf(id)
    return { cost, triggers: ids.map((id) => ({ id, least: 0, most: 0 })) }
  }

  #costOf(id: number): number {
    const known = this.#costs[id]!
    if (known !== 0) return known
    const cost =
      id === TokenClass.num
        ? NUMBER_COST
        : id <= TokenClass.angry
          ? CLASS_COST
          : frequencyOf(this.#lexicon.word(id))
    this.#costs[id] = cost
    return cost
  }
}

/** The anchor of the step at `place`, seen from the beginning of the program. */
function shifted(program: Program, place: number, { cost, triggers }: Anchor): Anchor {
  if (place === 0) return { cost, triggers }
  let least = 0
  let most = 0
  for (let at = 0; at < place; at++) {
    least += program[at]!.least
    most += program[at]!.longest
  }
  return {
    cost,
    triggers: triggers.map((trigger) => ({
      id: trigger.id,
      least: trigger.least + least,
      most: trigger.most + most,
    })),
  }
}

/** One trigger per word, with the widest range. */
function merged(parts: readonly Anchor[]): readonly Trigger[] {
  if (parts.length === 1) return parts[0]!.triggers
  const byId = new Map<number, { id: number; least: number; most: number }>()
  for (const { triggers } of parts) {
    for (const { id, least, most } of triggers) {
      const known = byId.get(id)
      if (known === undefined) byId.set(id, { id, least, most })
      else {
        known.least = Math.min(known.least, least)
        known.most = Math.max(known.most, most)
      }
    }
  }
  return [...byId.values()]
}

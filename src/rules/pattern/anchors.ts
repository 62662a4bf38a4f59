import { type Lexicon, TokenClass } from '../../text/lexicon.ts'
import { frequencyOf } from './frequency.ts'
import { headIds, mostWords, Op, type Program, type Step, tailIds } from './step.ts'
import { type WordSet, wordSet } from './word-set.ts'

/** A word whose appearance makes a match possible, and how many words before it the match can begin. */
export interface Trigger {
  readonly id: number
  readonly least: number
  readonly most: number
  /** Words of which one must stand right before it, or right after it; undefined for any, or for none. */
  readonly left: WordSet | undefined
  readonly right: WordSet | undefined
  /** Is it the first, or the last, word of the piece of the pattern that is looked at? */
  readonly opens: boolean
  readonly closes: boolean
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

/** Numbers are in every sixth reply; times, dates, amounts, emoji … in one of thirty. */
const NUMBER_COST = 170
const CLASS_COST = 30

/** A set of words that costs more is in most texts. */
const MOST_COST = 300

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
    const alone = { least: 0, most: 0, left: undefined, right: undefined, opens: true, closes: true }
    return { cost, triggers: ids.map((id) => ({ id, ...alone })) }
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
  if (program.length === 1) return { cost, triggers }
  let least = 0
  let most = 0
  for (let at = 0; at < place; at++) {
    least += program[at]!.least
    most += program[at]!.longest
  }
  const before = tailIds(program.slice(0, place))
  const after = headIds(program.slice(place + 1))
  const left = before && wordSet(before)
  const right = after && wordSet(after)
  const isLast = mostWords(program.slice(place + 1)) === 0
  return {
    cost,
    triggers: triggers.map((trigger) => ({
      id: trigger.id,
      least: trigger.least + least,
      most: trigger.most + most,
      left: trigger.opens ? left : trigger.left,
      right: trigger.closes ? right : trigger.right,
      opens: trigger.opens && most === 0,
      closes: trigger.closes && isLast,
    })),
  }
}

/** One trigger per word, with the widest range and any neighbor that one of them has. */
function merged(parts: readonly Anchor[]): readonly Trigger[] {
  if (parts.length === 1) return parts[0]!.triggers
  const byId = new Map<number, Trigger>()
  for (const { triggers } of parts) {
    for (const trigger of triggers) {
      const known = byId.get(trigger.id)
      byId.set(trigger.id, known === undefined ? trigger : either(known, trigger))
    }
  }
  return [...byId.values()]
}

function either(a: Trigger, b: Trigger): Trigger {
  const isSame = a.opens === b.opens && a.closes === b.closes
  return {
    id: a.id,
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    left: isSame && a.left && b.left ? wordSet([...a.left, ...b.left]) : undefined,
    right: isSame && a.right && b.right ? wordSet([...a.right, ...b.right]) : undefined,
    opens: a.opens && b.opens,
    closes: a.closes && b.closes,
  }
}

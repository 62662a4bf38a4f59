import { type Lexicon, TokenClass } from '../../text/lexicon.ts'
import { frequencyOf } from './frequency.ts'
import { Op, type Program, type Step } from './step.ts'

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

const CLASS_COST = 12

/** The cheapest set of words of which every match of the program holds at least one; undefined if there is none. */
export function triggersOf(program: Program, lexicon: Lexicon): readonly Trigger[] | undefined {
  return anchorOf(program, lexicon)?.triggers
}

function anchorOf(program: Program, lexicon: Lexicon): Anchor | undefined {
  let best: Anchor | undefined
  let least = 0
  let most = 0
  for (const step of program) {
    const anchor = anchorOfStep(step, lexicon)
    if (anchor && (best === undefined || anchor.cost < best.cost)) best = shifted(anchor, least, most)
    least += step.least
    most += step.longest
  }
  return best
}

function anchorOfStep(step: Step, lexicon: Lexicon): Anchor | undefined {
  if (step.op === Op.token) return ofIds(step.set!.ids, lexicon)
  if (step.op !== Op.choice) return undefined
  const { singles, byHead, others } = step.choice!
  const programs = new Set([...[...byHead.values()].flat(), ...others])
  const parts: Anchor[] = singles ? [ofIds(singles.ids, lexicon)] : []
  for (const program of programs) {
    const anchor = anchorOf(program, lexicon)
    if (anchor === undefined) return undefined
    parts.push(anchor)
  }
  return {
    cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    triggers: merged(parts.flatMap(({ triggers }) => triggers)),
  }
}

function ofIds(ids: readonly number[], lexicon: Lexicon): Anchor {
  return {
    cost: ids.reduce((sum, id) => sum + costOf(id, lexicon), 0),
    triggers: ids.map((id) => ({ id, least: 0, most: 0 })),
  }
}

function costOf(id: number, lexicon: Lexicon): number {
  return id <= TokenClass.angry ? CLASS_COST : frequencyOf(lexicon.word(id))
}

function shifted({ cost, triggers }: Anchor, least: number, most: number): Anchor {
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
function merged(triggers: readonly Trigger[]): Trigger[] {
  const byId = new Map<number, Trigger>()
  for (const trigger of triggers) {
    const known = byId.get(trigger.id)
    byId.set(trigger.id, {
      id: trigger.id,
      least: Math.min(trigger.least, known?.least ?? trigger.least),
      most: Math.max(trigger.most, known?.most ?? trigger.most),
    })
  }
  return [...byId.values()]
}

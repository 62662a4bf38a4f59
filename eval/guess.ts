import { seededRandom, shuffledIndexes } from '../src/practice/random.ts'
import { CUE_GROUPS, type Cue, type CueItem, wordCues } from './cues.ts'
import { type Guess, trainGuesser } from './logistic.ts'

/** How a guesser did on questions that it had not seen. */
export interface GuessScore {
  readonly cues: string
  /** Mean share of keys found, over all splits. */
  readonly found: number
  /** What blind guessing finds: the mean of 1 / options. */
  readonly chance: number
  /** Half the width of the 95 % interval of `found`, for this many questions. */
  readonly give: number
}

/** An item whose key the cues find too easily, and the cue that speaks for it most. */
export interface GivenAway {
  readonly id: string
  /** Mean chance the guessers gave its key when they had not seen the item. */
  readonly chance: number
  readonly cues: readonly string[]
}

/** More than this above chance is too much. */
export const ALLOWED = 0.05
const SPLITS = 10
/** The groups that books on item writing warn of. */
const USUAL = ['length', 'hedges', 'absolutes', 'stem words', 'tone'] as const
/** How strongly weights are held at zero; the best of these is reported, which favors the guesser. */
const PENALTIES = [0.02, 0.2] as const

export const chanceOf = (items: readonly CueItem[]): number =>
  items.reduce((sum, { options }) => sum + 1 / options.length, 0) / items.length

/**
 * The guessing test: learns from one half of the items which cues go with the key, and guesses the other half; for
 * several seeded halves, each used both ways.
 */
export function guessingTest(items: readonly CueItem[]): {
  readonly scores: readonly GuessScore[]
  /** Which cues go with the key, and how much (above zero: the key has more of it), the strongest first. */
  readonly weights: readonly { readonly name: string; readonly weight: number }[]
  readonly given: readonly GivenAway[]
} {
  const all = [...CUE_GROUPS.values()].flat()
  const given = new Map<CueItem, { chance: number; times: number; parts: number[] }>()
  const scores = [...CUE_GROUPS].map(([name, cues]) => scoreOf(name, items, () => cues))
  const usual = USUAL.flatMap((name) => CUE_GROUPS.get(name) ?? [])
  scores.push(scoreOf(USUAL.join(', '), items, () => usual))
  scores.push(
    scoreOf(
      'all cues',
      items,
      () => all,
      (item, chance, parts) => {
        const known = given.get(item) ?? { chance: 0, times: 0, parts: parts.map(() => 0) }
        known.chance += chance
        known.times++
        parts.forEach((part, f) => {
          known.parts[f]! += part
        })
        given.set(item, known)
      },
    ),
  )
  scores.push(scoreOf('words', items, (learned) => wordCues(learned)))
  scores.push(scoreOf('all cues and words', items, (learned) => [...all, ...wordCues(learned)]))
  const { weights } = trainGuesser(
    items.map((item) => asGuess(item, all)),
    PENALTIES.at(-1)!,
  )
  return {
    scores,
    weights: weights
      .map((weight, f) => ({ name: all[f]!.name, weight }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    given: [...given]
      .map(([item, { chance, times, parts }]) => ({
        id: item.id,
        chance: chance / times,
        cues: parts
          .map((part, f) => ({ part: part / times, name: all[f]!.name }))
          .sort((a, b) => b.part - a.part)
          .slice(0, 2)
          .map(({ name }) => name),
      }))
      .sort((a, b) => b.chance - a.chance),
  }
}

function scoreOf(
  name: string,
  items: readonly CueItem[],
  cuesFrom: (learned: readonly CueItem[]) => readonly Cue[],
  tell?: (item: CueItem, chance: number, parts: number[]) => void,
): GuessScore {
  const found = PENALTIES.map(() => 0)
  let guesses = 0
  for (let split = 0; split < SPLITS; split++) {
    const order = shuffledIndexes(items.length, seededRandom(1000 + split))
    const half = items.length >> 1
    for (const [learn, guess] of [
      [order.slice(0, half), order.slice(half)],
      [order.slice(half), order.slice(0, half)],
    ] as const) {
      const learned = learn.map((i) => items[i]!)
      const cues = cuesFrom(learned)
      const questions = learned.map((item) => asGuess(item, cues))
      const asked = guess.map((i) => ({ item: items[i]!, question: asGuess(items[i]!, cues) }))
      guesses += asked.length
      PENALTIES.forEach((penalty, p) => {
        const guesser = trainGuesser(questions, penalty)
        for (const { item, question } of asked) {
          const chances = guesser.chances(question)
          found[p]! += shareOfTop(chances, item.key)
          if (tell && p === PENALTIES.length - 1)
            tell(item, chances[item.key]!, guesser.parts(question.options[item.key]!))
        }
      })
    }
  }
  const share = Math.max(...found) / guesses
  return {
    cues: name,
    found: share,
    chance: chanceOf(items),
    give: 1.96 * Math.sqrt((share * (1 - share)) / items.length),
  }
}

function asGuess(item: CueItem, cues: readonly Cue[]): Guess {
  const columns = cues.map((cue) => cue.of(item))
  return { key: item.key, options: item.options.map((_, o) => columns.map((column) => column[o]!)) }
}

/** 1 when the key is alone at the top, a share when several are equal there. */
function shareOfTop(values: readonly number[], key: number): number {
  const top = Math.max(...values)
  const there = values.filter((v) => v > top - 1e-9).length
  return values[key]! > top - 1e-9 ? 1 / there : 0
}

/** A rule of thumb that needs no learning: take the option with most, or least, of one thing. */
export interface Strategy {
  readonly name: string
  readonly found: number
  readonly chance: number
}

/** All such rules, the best first; where options are equal, one of them is taken blindly. */
export function strategies(items: readonly CueItem[]): Strategy[] {
  const chance = chanceOf(items)
  return [...CUE_GROUPS.values()]
    .flat()
    .flatMap((cue) =>
      ([1, -1] as const).map((sign) => ({
        name: `${sign > 0 ? 'most' : 'least'}: ${cue.name}`,
        found:
          items.reduce(
            (sum, item) =>
              sum +
              shareOfTop(
                cue.of(item).map((v) => sign * v),
                item.key,
              ),
            0,
          ) / items.length,
        chance,
      })),
    )
    .sort((a, b) => b.found - a.found)
}

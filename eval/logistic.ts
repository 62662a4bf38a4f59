/** A question as the guesser sees it: one row of numbers for each option, and which option is the key. */
export interface Guess {
  readonly options: readonly (readonly number[])[]
  readonly key: number
}

/** Mean and spread of each feature, from the questions that are learned from. */
interface Scale {
  readonly mean: readonly number[]
  readonly spread: readonly number[]
}

/** A trained guesser: how much each feature speaks for an option. */
export interface Guesser {
  /** The chance it gives each option of a question. */
  chances(question: Guess): number[]
  /** What each feature adds to an option's score. */
  parts(option: readonly number[]): number[]
  /** For each feature, in units of its spread: above zero when it goes with the key. */
  readonly weights: readonly number[]
}

/**
 * Conditional logistic regression (McFadden 1974): an option's score is a weighted sum of its features, and the scores
 * of one question compete by softmax. Weights are kept small (L2), and fitted by gradient descent with momentum.
 * @param penalty how strongly the weights are held at zero, for each question
 */
export function trainGuesser(questions: readonly Guess[], penalty: number, rounds = 80): Guesser {
  const width = questions[0]?.options[0]?.length ?? 0
  const scale = scaleOf(questions, width)
  const scaled = questions.map((q) => ({
    key: q.key,
    options: q.options.map((o) => Float64Array.from(standard(o, scale))),
  }))
  const weights = new Float64Array(width)
  const speed = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(width)
    for (const { key, options } of scaled) {
      const chances = softmax(options.map((o) => dot(weights, o)))
      options.forEach((option, i) => {
        const off = chances[i]! - (i === key ? 1 : 0)
        for (let f = 0; f < width; f++) slope[f]! += off * option[f]!
      })
    }
    for (let f = 0; f < width; f++) {
      const step = slope[f]! / scaled.length + penalty * weights[f]!
      speed[f] = 0.8 * speed[f]! - 0.15 * step
      weights[f]! += speed[f]!
    }
  }
  return {
    chances: (q) => softmax(q.options.map((o) => dot(weights, standard(o, scale)))),
    weights: [...weights],
    parts: (o) => standard(o, scale).map((value, f) => value * weights[f]!),
  }
}

function scaleOf(questions: readonly Guess[], width: number): Scale {
  const rows = questions.flatMap((q) => q.options)
  const mean = Array.from({ length: width }, (_, f) => rows.reduce((sum, r) => sum + r[f]!, 0) / rows.length)
  const spread = mean.map((m, f) =>
    Math.sqrt(rows.reduce((sum, r) => sum + (r[f]! - m) ** 2, 0) / rows.length),
  )
  return { mean, spread }
}

function standard(option: readonly number[], { mean, spread }: Scale): number[] {
  return option.map((value, f) => (spread[f]! > 1e-9 ? (value - mean[f]!) / spread[f]! : 0))
}

function dot(weights: Float64Array, option: ArrayLike<number>): number {
  let sum = 0
  for (let f = 0; f < option.length; f++) sum += weights[f]! * option[f]!
  return sum
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((s) => Math.exp(s - top))
  const total = raised.reduce((sum, r) => sum + r, 0)
  return raised.map((r) => r / total)
}

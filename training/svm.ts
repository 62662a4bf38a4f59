import type { Rows } from './examples.ts'

/** Settings of one linear classifier. */
export interface SvmSettings {
  /** How much a misjudged row costs against the size of the weights. */
  readonly cost: number
  /** How many times more a missed positive costs. */
  readonly positiveWeight: number
  readonly epochs: number
}

/** The rows that teach a label. */
export interface Lessons {
  /** Rows that may be used. */
  readonly use: Int32Array
  /** 1 or 0 per row; rows with -1 are not used. */
  readonly targets: Int8Array
  /** By row: how many times what it costs to misjudge it. */
  readonly importance: Float64Array
}

/** A part of the rows, with the features that are frequent enough and each row scaled to length one. */
export interface Scaled {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

/** Scales rows to length one over the kept columns; others are left out. */
export function scaled(rows: Rows, kept: Uint8Array): Scaled {
  const count = rows.owner.length
  const starts = new Int32Array(count + 1)
  const columns = new Int32Array(rows.columns.length)
  const values = new Float64Array(rows.columns.length)
  let at = 0
  for (let row = 0; row < count; row++) {
    let squares = 0
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      if (kept[rows.columns[i]!]) squares += rows.weights[i]! * rows.weights[i]!
    }
    const length = Math.sqrt(squares) || 1
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      if (!kept[rows.columns[i]!]) continue
      columns[at] = rows.columns[i]!
      values[at++] = rows.weights[i]! / length
    }
    starts[row + 1] = at
  }
  return { starts, columns, values }
}

/**
 * L2-regularized squared-hinge support vector machine by dual coordinate descent: Hsieh, Chang, Lin,
 * Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008,
 * algorithm 1 with U = infinity and D = 1/(2C). Uses + - * / only, so that every machine gets the same
 * bits; the order of rows comes from a fixed generator.
 *
 * @returns weights per column, and the intercept in the last place.
 */
export function trainSvm(
  data: Scaled,
  { use, targets, importance }: Lessons,
  width: number,
  settings: SvmSettings,
): Float64Array {
  const { starts, columns, values } = data
  const weights = new Float64Array(width + 1)
  const order = use.filter((row) => targets[row] !== -1)
  const count = order.length
  const alphas = new Float64Array(data.starts.length - 1)
  const positive = 1 / (2 * settings.cost * settings.positiveWeight)
  const negative = 1 / (2 * settings.cost)
  let state = 0x9e3779b9
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let worst = 0
    for (let left = count; left > 1; left--) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0
      const pick = ((state >>> 8) * left) / 16777216
      const other = pick - (pick % 1)
      const row = order[left - 1]!
      order[left - 1] = order[other]!
      order[other] = row
    }
    for (let k = 0; k < count; k++) {
      const row = order[k]!
      const sign = targets[row] === 1 ? 1 : -1
      const diagonal = (targets[row] === 1 ? positive : negative) / importance[row]!
      const from = starts[row]!
      const to = starts[row + 1]!
      let dot = weights[width]!
      let square = 1
      for (let i = from; i < to; i++) {
        dot += weights[columns[i]!]! * values[i]!
        square += values[i]! * values[i]!
      }
      const old = alphas[row]!
      const gradient = sign * dot - 1 + diagonal * old
      const projected = old === 0 ? Math.min(gradient, 0) : gradient
      if (projected === 0) continue
      worst = Math.max(worst, projected < 0 ? -projected : projected)
      const next = Math.max(old - gradient / (square + diagonal), 0)
      const step = (next - old) * sign
      if (step === 0) continue
      alphas[row] = next
      weights[width]! += step
      for (let i = from; i < to; i++) weights[columns[i]!]! += step * values[i]!
    }
    if (worst < 0.02) break
  }
  return weights
}

/** The score of one row. */
export function scoreOf({ starts, columns, values }: Scaled, row: number, weights: Float64Array): number {
  let score = weights[weights.length - 1]!
  for (let i = starts[row]!; i < starts[row + 1]!; i++) score += weights[columns[i]!]! * values[i]!
  return score
}

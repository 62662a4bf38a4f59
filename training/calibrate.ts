import type { Example, Source } from './corpus.ts'
import { NO_SCORE } from './fit.ts'

/** How much each source counts when scores are turned into chances, and when thresholds are chosen. */
const CALIBRATION_WEIGHT: Readonly<Record<Source, number>> = {
  replies: 1,
  contrast: 0.5,
  situations: 0.5,
  pairs: 0.5,
  rules: 0,
}
const THRESHOLD_WEIGHT: Readonly<Record<Source, number>> = {
  replies: 1,
  contrast: 0,
  situations: 0.5,
  pairs: 0,
  rules: 0,
}

/** Precision that findings of a tier must have had, all labels taken together, on lines not trained on. */
export const TARGETS = { sure: 0.95, likely: 0.86, possible: 0 } as const

export type TierName = keyof typeof TARGETS

/** Lowest score per tier, by label; Infinity where a tier is never reached. */
export type Thresholds = Readonly<Record<TierName, readonly number[]>>

/** e to the x from + * / only, so that all machines agree on the last bit: (Taylor of x/256)^256. */
function exp(x: number): number {
  const small = Math.max(-40, Math.min(40, x)) / 256
  let sum = 1
  for (let n = 8; n >= 1; n--) sum = 1 + (small / n) * sum
  for (let i = 0; i < 8; i++) sum *= sum
  return sum
}

const chance = (z: number) => 1 / (1 + exp(-z))

interface Line {
  readonly slope: number
  readonly offset: number
}

/** What the slope is drawn towards where examples are few, and how strongly. */
const USUAL_SLOPE = 1.5
const PULL = 4

/**
 * Platt's scaling: a logistic curve from score to chance, fitted by Newton's method (Platt 1999; Lin, Lin
 * and Weng 2007), with the slope drawn towards a usual one. The offset is then fitted again to the kind of
 * replies that thresholds are for, where a label is as rare as it is in use.
 */
function fitLine(scores: Float64Array, targets: Int8Array, heavy: Float64Array, light: Float64Array): Line {
  let slope = 1
  let offset = -2
  for (let round = 0; round < 60; round++) {
    let ga = PULL * (slope - USUAL_SLOPE)
    let gb = 0
    let haa = PULL
    let hab = 0
    let hbb = 0.001
    for (let i = 0; i < scores.length; i++) {
      const weight = heavy[i]!
      if (weight === 0 || targets[i] === -1) continue
      const s = scores[i]!
      const p = chance(slope * s + offset)
      const g = weight * (p - targets[i]!)
      const h = weight * p * (1 - p)
      ga += g * s
      gb += g
      haa += h * s * s
      hab += h * s
      hbb += h
    }
    const determinant = haa * hbb - hab * hab
    const da = (hbb * ga - hab * gb) / determinant
    const db = (haa * gb - hab * ga) / determinant
    const damp = Math.min(1, 1 / Math.max(Math.abs(da), Math.abs(db), 1e-9))
    slope -= damp * da
    offset -= damp * db
  }
  for (let round = 0; round < 30; round++) {
    let g = 0
    let h = 0.5
    for (let i = 0; i < scores.length; i++) {
      if (light[i] === 0 || targets[i] === -1) continue
      const p = chance(slope * scores[i]! + offset)
      g += light[i]! * (p - targets[i]!)
      h += light[i]! * p * (1 - p)
    }
    offset -= Math.max(-1, Math.min(1, g / h))
  }
  return { slope, offset }
}

interface Candidate {
  readonly label: number
  readonly z: number
  readonly hit: number
  readonly weight: number
}

/**
 * The lowest z from which on the model's own findings have the precision asked for, taken over all labels
 * together, with the best F1. Two false findings are added to what was seen, so that a lucky streak does
 * not decide.
 */
function lowest(candidates: readonly Candidate[], precision: number): number {
  const total = candidates.reduce((sum, { hit, weight }) => sum + hit * weight, 0)
  let right = 0
  let all = 0
  let best = Number.POSITIVE_INFINITY
  let bestF1 = 0
  candidates.forEach(({ z, hit, weight }, at) => {
    right += hit * weight
    all += weight
    const next = candidates[at + 1]
    if (next !== undefined && next.z === z) return
    const f1 = (2 * right) / (all + total)
    if (right / (all + 2) >= precision && f1 > bestF1) {
      bestF1 = f1
      best = z
    }
  })
  return best
}

/** How far below the precision of a tier a single label may stay. */
const LEEWAY = 0.2

/**
 * The common threshold, or a higher one for a label whose own findings, few as they may be, have earned
 * less than asked for. Counts are smoothed by one finding of the precision asked for (Laplace).
 */
function earned(candidates: readonly Candidate[], label: number, common: number, precision: number): number {
  if (precision <= 0) return common
  let right = precision
  let all = 1
  let best = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (candidate.z < common) break
    if (candidate.label !== label) continue
    right += candidate.hit * candidate.weight
    all += candidate.weight
    if (right / all >= precision) best = candidate.z
  }
  const passes = right / all >= precision
  return passes ? common : best
}

/**
 * Thresholds per label and tier from scores of lines that were not trained on.
 *
 * @param use examples that may be looked at.
 */
export function chooseThresholds(
  examples: readonly Example[],
  scores: readonly Float64Array[],
  targets: readonly Int8Array[],
  use: Uint8Array,
  aims: Readonly<Record<TierName, number>> = TARGETS,
): Thresholds {
  const weigh = (weights: Readonly<Record<Source, number>>) =>
    Float64Array.from(examples, ({ source }, i) => (use[i] ? weights[source] : 0))
  const heavy = weigh(CALIBRATION_WEIGHT)
  const light = weigh(THRESHOLD_WEIGHT)
  const lines = scores.map((of, at) => fitLine(of, targets[at]!, heavy, light))
  const candidates: Candidate[] = []
  lines.forEach(({ slope, offset }, at) => {
    for (let i = 0; i < examples.length; i++) {
      const hit = targets[at]![i]!
      if (light[i] === 0 || hit === -1) continue
      if (scores[at]![i]! > NO_SCORE) {
        candidates.push({ label: at, z: slope * scores[at]![i]! + offset, hit, weight: light[i]! })
      }
    }
  })
  candidates.sort((a, b) => b.z - a.z || a.hit - b.hit)
  const of = (precision: number) => {
    const z = lowest(candidates, precision)
    return lines.map(({ slope, offset }, label) => {
      const own = earned(candidates, label, z, precision - LEEWAY)
      return slope > 0.05 ? (own - offset) / slope : Number.POSITIVE_INFINITY
    })
  }
  return { sure: of(aims.sure), likely: of(aims.likely), possible: of(aims.possible) }
}

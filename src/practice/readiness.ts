import { betaBinomialTail, betaQuantile } from './beta.ts'
import type { PracticeItem } from './item-key.ts'
import { quotas } from './paper.ts'

/** The first answer to an item that was never seen before: the only kind that says something about an exam. */
export interface FirstAnswer {
  readonly domain: string
  readonly right: boolean
}

/**
 * Picks the first answers to items of a pool.
 * @param reviews oldest first
 * @param shown when items were shown with their reasons without having been answered: no answer after that is a first
 */
export function firstAnswers(
  pool: readonly PracticeItem[],
  reviews: readonly { readonly at: number; readonly item: string; readonly right: boolean }[],
  shown: readonly { readonly at: number; readonly item: string }[],
): FirstAnswer[] {
  const sources = new Map<string, PracticeItem>(
    pool.flatMap((source) => [source.key, ...source.formerKeys].map((key) => [key, source] as const)),
  )
  const revealed = new Map<PracticeItem, number>()
  for (const { at, item } of shown) {
    const source = sources.get(item)
    if (source) revealed.set(source, Math.min(at, revealed.get(source) ?? at))
  }
  const seen = new Set<PracticeItem>()
  return reviews.flatMap(({ at, item, right }) => {
    const source = sources.get(item)
    if (!source || seen.has(source)) return []
    seen.add(source)
    return at > (revealed.get(source) ?? Number.POSITIVE_INFINITY)
      ? []
      : [{ domain: source.item.domain ?? '', right }]
  })
}

export type Readiness =
  | { readonly kind: 'not-enough'; readonly answers: number; readonly more: number }
  | {
      readonly kind: 'estimate'
      readonly answers: number
      /** Expected share of right answers, with its 80 % interval. */
      readonly share: number
      readonly low: number
      readonly high: number
      /** Chance to pass, 0 to 1, with the chances at the ends of the interval of the share. */
      readonly chance: number
      readonly chanceLow: number
      readonly chanceHigh: number
    }

/** Below this many first answers nothing is said: with fewer, the interval spans most of the scale. */
export const ENOUGH_ANSWERS = 40

/**
 * The overall rate starts as that of somebody near a usual pass mark, worth five answers: very good and very bad results
 * are luck in part (Kelley 1927), and exams that follow them lie nearer to the middle.
 */
const PRIOR = { right: 3.5, wrong: 1.5 }

/** How many answers the overall rate counts for within one domain: domains differ, but not without limit. */
const BORROWED = 8

/**
 * Answers tell less than their number says: those of one day are alike, and an exam has other items on another day.
 * With this factor on the variance, the 80 % interval holds the real share for 80 of 100 simulated learners.
 */
const SPREAD = 1.3

interface ExamRules {
  readonly count: number
  readonly pass: number
  readonly weights?: Readonly<Record<string, number>> | undefined
}

/**
 * The chance to pass, from first answers to unseen items. Each domain d has a Beta distribution: its own answers, and
 * B borrowed ones at the overall rate r (so that a domain with two answers does not swing the result):
 * `a = B r + right`, `b = B (1 - r) + wrong`. The domains are mixed by the share w of questions the exam gives them:
 * `mean = Σ w a/(a+b)`, and by the law of total variance
 * `variance = SPREAD (Σ w² ab / ((a+b)² (a+b+1)) + (Σ w B/(a+b))² r(1-r)/(n+1))`, n the answers and the prior's,
 * where the second part is the doubt about r that all domains share. A Beta distribution with this mean and variance
 * then gives the number of right answers by the beta-binomial distribution.
 * @param there how many items each domain has, for profiles without weights
 */
export function readiness(
  profile: ExamRules,
  answers: readonly FirstAnswer[],
  there: ReadonlyMap<string, number>,
): Readiness {
  const quota = quotas(profile, there)
  const relevant = answers.filter((a) => (quota.get(a.domain) ?? 0) > 0)
  if (relevant.length < ENOUGH_ANSWERS) {
    return { kind: 'not-enough', answers: relevant.length, more: ENOUGH_ANSWERS - relevant.length }
  }
  const right = relevant.filter((a) => a.right).length
  const known = relevant.length + PRIOR.right + PRIOR.wrong
  const overall = (right + PRIOR.right) / known
  let mean = 0
  let variance = 0
  let borrowed = 0
  let total = 0
  for (const [domain, questions] of quota) {
    const here = relevant.filter((a) => a.domain === domain)
    const a = BORROWED * overall + here.filter((x) => x.right).length
    const b = BORROWED * (1 - overall) + here.length - here.filter((x) => x.right).length
    const weight = questions
    total += weight
    mean += (weight * a) / (a + b)
    variance += (weight * weight * a * b) / ((a + b) ** 2 * (a + b + 1))
    borrowed += (weight * BORROWED) / (a + b)
  }
  mean /= total
  variance /= total * total
  // The overall rate is itself uncertain, and every domain that borrows from it shares that uncertainty.
  variance += ((borrowed / total) ** 2 * overall * (1 - overall)) / (known + 1)
  variance *= SPREAD
  const strength = Math.max(2, (mean * (1 - mean)) / variance - 1)
  const alpha = mean * strength
  const beta = (1 - mean) * strength
  const low = betaQuantile(0.1, alpha, beta)
  const high = betaQuantile(0.9, alpha, beta)
  // A share that is known exactly is a Beta distribution with all its weight in one place.
  const atShare = (share: number): number =>
    betaBinomialTail(profile.count, profile.pass, share * 1e6, (1 - share) * 1e6)
  return {
    kind: 'estimate',
    answers: relevant.length,
    share: mean,
    low,
    high,
    chance: betaBinomialTail(profile.count, profile.pass, alpha, beta),
    chanceLow: atShare(low),
    chanceHigh: atShare(high),
  }
}

/** How well "sure" and "unsure" fit what was right. */
export interface Calibration {
  readonly sure: { readonly answers: number; readonly right: number }
  readonly unsure: { readonly answers: number; readonly right: number }
  /** Mean squared difference between what was felt and what was so (Brier 1950): 0 is best. */
  readonly brier: number
}

/** What the two words stand for, as chances. */
export const FELT = { sure: 0.9, unsure: 0.6 } as const

/** @param answers with the confidence given before the answer was revealed */
export function calibration(
  answers: readonly { readonly sure: boolean; readonly right: boolean }[],
): Calibration | undefined {
  if (answers.length === 0) return undefined
  const part = (sure: boolean): { answers: number; right: number } => {
    const here = answers.filter((a) => a.sure === sure)
    return { answers: here.length, right: here.filter((a) => a.right).length }
  }
  const squares = answers.map((a) => ((a.sure ? FELT.sure : FELT.unsure) - (a.right ? 1 : 0)) ** 2)
  return {
    sure: part(true),
    unsure: part(false),
    brier: squares.reduce((sum, s) => sum + s, 0) / answers.length,
  }
}

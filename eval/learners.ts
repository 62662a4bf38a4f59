import type { Profile } from '../src/playbook/schema.ts'
import type { ItemKey, PracticeItem } from '../src/practice/item-key.ts'
import { domainCounts, drawPaper, usableItems } from '../src/practice/paper.ts'
import { type Random, seededRandom, seedFrom, shuffledIndexes } from '../src/practice/random.ts'
import { ENOUGH_ANSWERS, firstAnswers, readiness } from '../src/practice/readiness.ts'
import { coreItems, type Shipped } from './shipped.ts'

/** What readiness said of a simulated learner, and how their exams then went. */
export interface Foretold {
  readonly chance: number
  readonly answers: number
  /** One for each exam taken. */
  readonly passed: readonly boolean[]
  /** Share of right answers expected, its 80 % interval, and the learner's real one. */
  readonly low: number
  readonly high: number
  readonly share: number
}

export interface Simulation {
  readonly foretold: readonly Foretold[]
  /** How often readiness was asked with too few answers, and how often it gave a chance all the same. */
  readonly early: number
  readonly shownEarly: number
}

const EXAMS = 2
const DAY = 24 * 60 * 60 * 1000

/** How learners differ, on the logit scale: overall, from domain to domain, from day to day; and how items differ. */
export interface Spread {
  readonly learner: number
  readonly domain: number
  readonly day: number
  readonly item: number
}
export const USUAL: Spread = { learner: 0.9, domain: 0.5, day: 0.15, item: 0.8 }

/**
 * Learners with a known skill in each domain drill for some days, are asked for their readiness, and take exams. Items
 * that come again are remembered with the chance of nine in ten that the schedule aims at: whoever counted those
 * answers would flatter. Everything follows from the seed.
 */
export function simulate(
  profile: Profile,
  core: readonly PracticeItem[],
  learners: number,
  seed: number,
  spread: Spread = USUAL,
): Simulation {
  const pool = usableItems(
    profile,
    core.filter(({ playbookId }) => profile.banks.includes(playbookId)),
  )
  const there = domainCounts(pool)
  const foretold: Foretold[] = []
  let early = 0
  let shownEarly = 0
  for (let n = 0; n < learners; n++) {
    const random = seededRandom(seedFrom(seed, `${profile.id} ${n}`))
    const learner = makeLearner(pool, profile, random, spread)
    const wanted = 20 + Math.floor(random() * 140)
    const reviews = drill(core, learner, wanted, random)
    const first = firstAnswers(pool, reviews, [])
    for (const few of [0, 1, ENOUGH_ANSWERS >> 1, ENOUGH_ANSWERS - 1]) {
      early++
      if (readiness(profile, first.slice(0, few), there).kind === 'estimate') shownEarly++
    }
    const said = readiness(profile, first, there)
    if (said.kind !== 'estimate') continue
    const seen = new Set(reviews.map(({ item }) => item))
    const passed = Array.from({ length: EXAMS }, (_, exam) => {
      const paper = drawPaper(profile, pool, seen, seedFrom(seed, `${n} ${exam}`))
      if (!('questions' in paper)) throw new Error(`too few items for ${profile.id}`)
      const form = learner.form(random)
      const right = paper.questions.filter(({ source }) => random() < learner.chance(source, form)).length
      return right >= profile.pass
    })
    const { chance, answers, low, high } = said
    foretold.push({ chance, answers, passed, low, high, share: learner.share })
  }
  return { foretold, early, shownEarly }
}

interface Learner {
  /** How good a day it is, on the logit scale. */
  form(random: Random): number
  chance(source: PracticeItem, form: number): number
  /** The share of an exam's questions this learner gets right in the long run. */
  readonly share: number
}

function makeLearner(
  pool: readonly PracticeItem[],
  profile: Profile,
  random: Random,
  spread: Spread,
): Learner {
  // Centered a little above the mark, so that some pass and some do not.
  const mark = profile.pass / profile.count
  const skill = Math.log(mark / (1 - mark)) + 0.3 + spread.learner * normal(random)
  const domains = new Map<string, number>()
  const chance = ({ key, item }: PracticeItem, form: number): number => {
    const domain = item.domain ?? ''
    if (!domains.has(domain)) domains.set(domain, spread.domain * normal(random))
    // The same item is as hard for everyone.
    const hard = spread.item * normal(seededRandom(seedFrom(7, key)))
    return 1 / (1 + Math.exp(-(skill + domains.get(domain)! + form - hard)))
  }
  const there = domainCounts(pool)
  const weights = profile.weights
  let sum = 0
  let total = 0
  for (const source of pool) {
    const domain = source.item.domain ?? ''
    const weight = weights ? (weights[domain] ?? 0) / there.get(domain)! : 1
    sum += weight * chance(source, 0)
    total += weight
  }
  return { form: (draw) => spread.day * normal(draw), chance, share: sum / total }
}

function drill(core: readonly PracticeItem[], learner: Learner, wanted: number, random: Random) {
  const reviews: { at: number; item: ItemKey; right: boolean }[] = []
  const order = shuffledIndexes(core.length, random).slice(0, wanted)
  const known: PracticeItem[] = []
  order.forEach((place, n) => {
    const day = Math.floor(n / 15)
    // Fifteen new items a day, all of them on the same form.
    const form = learner.form(seededRandom(seedFrom(day, `${wanted} ${order[0]}`)))
    const source = core[place]!
    reviews.push({ at: day * DAY + n, item: source.key, right: random() < learner.chance(source, form) })
    const before = known[Math.floor(random() * known.length)]
    if (before && random() < 0.5) reviews.push({ at: day * DAY + n, item: before.key, right: random() < 0.9 })
    known.push(source)
  })
  return reviews
}

/** A normal number (Box and Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** One bin of the calibration curve. */
export interface Bin {
  readonly exams: number
  readonly said: number
  readonly passed: number
}

/** The calibration curve in ten bins, and the Brier score beside that of always saying the overall share. */
export function calibrationCurve(foretold: readonly Foretold[]): {
  readonly bins: readonly Bin[]
  readonly brier: number
  readonly base: number
} {
  const sums = Array.from({ length: 10 }, () => ({ exams: 0, said: 0, passed: 0 }))
  let brier = 0
  let all = 0
  let passes = 0
  for (const { chance, passed } of foretold) {
    const bin = sums[Math.min(9, Math.floor(chance * 10))]!
    for (const one of passed) {
      bin.exams++
      bin.said += chance
      bin.passed += Number(one)
      brier += (chance - Number(one)) ** 2
      all++
      passes += Number(one)
    }
  }
  const rate = passes / all
  return {
    bins: sums.map(({ exams, said, passed }) => ({
      exams,
      said: exams === 0 ? 0 : said / exams,
      passed: exams === 0 ? 0 : passed / exams,
    })),
    brier: brier / all,
    base: rate * (1 - rate),
  }
}

/** More than this between what a bin said and what came is too much, in a bin of at least so many exams. */
export const TOO_FAR = 0.08
export const ENOUGH_EXAMS = 200
const LEARNERS = 6000

/** Readiness against the exams of simulated learners. */
export function learnersReport(shipped: Shipped): string {
  const core = coreItems(shipped)
  const sections = ['uk-conflict', 'on', 'generic-cs'].map((id) => {
    const profile = shipped.profiles.find((p) => p.id === id)!
    const { foretold, early, shownEarly } = simulate(profile, core, LEARNERS, 1)
    const { bins, brier, base } = calibrationCurve(foretold)
    const within = foretold.filter(({ low, high, share }) => share >= low && share <= high).length
    const far = bins.filter((b) => b.exams >= ENOUGH_EXAMS && Math.abs(b.said - b.passed) > TOO_FAR)
    return [
      `  ${id}: ${foretold.length} learners, ${EXAMS} exams each; Brier score ${brier.toFixed(3)} (${base.toFixed(3)} for saying the same to all)`,
      `    said    ${bins.map((b) => share(b, b.said)).join('')}`,
      `    passed  ${bins.map((b) => share(b, b.passed)).join('')}`,
      `    exams   ${bins.map((b) => String(b.exams).padStart(6)).join('')}`,
      `    ${far.length === 0 ? 'calibrated' : `NOT calibrated in ${far.length} bins`}; the interval of the share holds the real one in ${Math.round((100 * within) / foretold.length)} of 100`,
      `    asked ${early} times with fewer than ${ENOUGH_ANSWERS} answers: a chance was shown ${shownEarly} times`,
    ].join('\n')
  })
  return ['Readiness, foretold and come true, for simulated learners', ...sections].join('\n')
}

function share(bin: Bin, value: number): string {
  return (bin.exams === 0 ? '-' : value.toFixed(2)).padStart(6)
}

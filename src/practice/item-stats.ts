import type { Item } from '../playbook/schema.ts'
import type { ItemKey, PracticeItem } from './item-key.ts'
import type { Review } from './review.ts'

/** How one item has worked, from all answers to it. */
export interface ItemStats {
  readonly item: ItemKey
  readonly answers: number
  /** Share of right answers: 1 is easiest. */
  readonly difficulty: number
  /**
   * Point-biserial correlation of this item with the share right on the other items of the same sitting, -1 to 1;
   * undefined where too few sittings hold it.
   */
  readonly discrimination: number | undefined
  /** How often each option was picked, in the order of the file. */
  readonly options: readonly number[]
  /** Median, in seconds. */
  readonly seconds: number
  readonly problems: readonly string[]
}

/** Fewer answers than this say little about an item. */
export const ENOUGH = 8

/** Statistics of every item that was answered, the most troubled first. */
export function itemStats(reviews: readonly Review[], pool: readonly PracticeItem[]): ItemStats[] {
  const sources = new Map<ItemKey, PracticeItem>()
  for (const source of pool) for (const key of [source.key, ...source.formerKeys]) sources.set(key, source)
  const sittings = new Map<string, Review[]>()
  const byItem = new Map<ItemKey, Review[]>()
  const answered = new Set<string>()
  for (const review of reviews) {
    // A miss comes again in the same drill, right after its reasons: that answer says nothing about the item.
    const once = `${review.session} ${review.item}`
    if (answered.has(once)) continue
    answered.add(once)
    push(sittings, review.session, review)
    const source = sources.get(review.item)
    if (source) push(byItem, source.key, review)
  }
  const stats = [...byItem].map(([key, answers]) => {
    const { item } = sources.get(key)!
    const difficulty = answers.filter((r) => r.right).length / answers.length
    const options = optionUse(item, answers)
    const discrimination = correlation(answers.flatMap((r) => restScore(r, sittings.get(r.session)!)))
    // Old exams kept no times.
    const seconds = median(answers.flatMap((r) => (r.took > 0 ? [r.took] : []))) / 1000
    const problems = problemsOf(item, answers.length, difficulty, discrimination, options)
    return { item: key, answers: answers.length, difficulty, discrimination, options, seconds, problems }
  })
  return stats.sort(
    (a, b) =>
      b.problems.length - a.problems.length || a.difficulty - b.difficulty || (a.item < b.item ? -1 : 1),
  )
}

function push<K>(map: Map<K, Review[]>, key: K, review: Review): void {
  const list = map.get(key)
  if (list) list.push(review)
  else map.set(key, [review])
}

function optionUse(item: Item, answers: readonly Review[]): number[] {
  if (!('options' in item)) return []
  const counts = item.options.map(() => 0)
  for (const { answer } of answers) {
    const picked =
      answer.kind === 'options' ? answer.picked : answer.kind === 'best-worst' ? [answer.best] : []
    for (const place of picked) if (place < counts.length) counts[place]!++
  }
  return counts
}

/** The answer, and how the rest of the same sitting went; nothing when there is no rest. */
function restScore(review: Review, sitting: readonly Review[]): [number, number][] {
  const rest = sitting.filter((r) => r !== review)
  if (rest.length < 3) return []
  return [[review.right ? 1 : 0, rest.filter((r) => r.right).length / rest.length]]
}

function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < ENOUGH) return undefined
  const n = pairs.length
  const mean = (place: 0 | 1): number => pairs.reduce((sum, p) => sum + p[place], 0) / n
  const [mx, my] = [mean(0), mean(1)]
  let xy = 0
  let xx = 0
  let yy = 0
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my)
    xx += (x - mx) ** 2
    yy += (y - my) ** 2
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) return 0
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** What a bank's keeper should look at; thresholds as usual in classical test theory (Ebel and Frisbie 1991). */
function problemsOf(
  item: Item,
  answers: number,
  difficulty: number,
  discrimination: number | undefined,
  options: readonly number[],
): string[] {
  if (answers < ENOUGH) return []
  const problems: string[] = []
  if (difficulty < 0.3) problems.push('most people miss it: check the key and the stem')
  if (difficulty > 0.95) problems.push('almost everyone gets it: it tells nobody apart')
  if (discrimination !== undefined && discrimination < 0.1) {
    problems.push(
      discrimination < 0 ? 'those who do well miss it: the key may be wrong' : 'it does not go with the rest',
    )
  }
  if ('options' in item) {
    item.options.forEach((option, i) => {
      // What is worst is meant to be picked as the worst.
      const worst = 'worst' in option && option.worst === true
      if (options[i] === 0 && !option.key && !worst)
        problems.push(`nobody picks option ${i + 1}: "${option.text.slice(0, 50)}"`)
    })
  }
  return problems
}

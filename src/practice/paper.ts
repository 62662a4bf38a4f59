import type { Profile } from '../playbook/schema.ts'
import type { ItemKey, PracticeItem } from './item-key.ts'
import { ask, type Question } from './question.ts'
import { seededRandom, seedFrom, shuffledIndexes } from './random.ts'

/** An exam as it was drawn: its rules and its questions, in their order. Kept whole, so that edits cannot change it. */
export interface Paper {
  readonly profile: Profile
  readonly questions: readonly Question[]
}

/** There are not enough items for the profile. */
export interface Shortage {
  readonly needed: number
  readonly there: number
}

/**
 * Draws a paper: so many items of each domain as the weights say, items never answered before others, then shuffled.
 * @param pool the items of the profile's banks
 * @param seen keys that were answered before
 */
export function drawPaper(
  profile: Profile,
  pool: readonly PracticeItem[],
  seen: ReadonlySet<ItemKey>,
  seed: number,
): Paper | Shortage {
  const usable = usableItems(profile, pool)
  if (usable.length < profile.count) return { needed: profile.count, there: usable.length }
  const random = seededRandom(seed)
  const byDomain = new Map<string, PracticeItem[]>()
  for (const place of shuffledIndexes(usable.length, random)) {
    const source = usable[place]!
    const domain = source.item.domain ?? ''
    const list = byDomain.get(domain) ?? []
    list.push(source)
    byDomain.set(domain, list)
  }
  const known = ({ key, formerKeys }: PracticeItem): number =>
    Number([key, ...formerKeys].some((one) => seen.has(one)))
  for (const list of byDomain.values()) list.sort((a, b) => known(a) - known(b))
  const quota = quotas(profile, domainCounts(usable))
  const drawn = [...byDomain].flatMap(([domain, list]) => list.slice(0, quota.get(domain) ?? 0))
  const ordered =
    profile.order === 'by-domain'
      ? drawn.sort((a, b) =>
          (a.item.domain ?? '') < (b.item.domain ?? '') ? -1 : a.item.domain === b.item.domain ? 0 : 1,
        )
      : shuffledIndexes(drawn.length, random).map((place) => drawn[place]!)
  return { profile, questions: ordered.map((source) => ask(source, seedFrom(seed, source.key))) }
}

/** The items that may come in an exam of this profile: recall and reply need a person to judge them, so they never do. */
export function usableItems(
  profile: Pick<Profile, 'kinds'>,
  pool: readonly PracticeItem[],
): readonly PracticeItem[] {
  const kinds: readonly string[] | undefined = profile.kinds
  return pool.filter(({ item: { kind } }) =>
    kinds ? kinds.includes(kind) : kind !== 'recall' && kind !== 'reply',
  )
}

/** How many items each domain has. */
export function domainCounts(items: readonly PracticeItem[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { item } of items) counts.set(item.domain ?? '', (counts.get(item.domain ?? '') ?? 0) + 1)
  return counts
}

/**
 * How many questions each domain gets: its share of the weights, never more than it has; what a domain lacks goes to
 * the others.
 * @param there how many items each domain has; without weights these are the weights
 */
export function quotas(
  profile: { readonly count: number; readonly weights?: Readonly<Record<string, number>> | undefined },
  there: ReadonlyMap<string, number>,
): Map<string, number> {
  const domains = [...there.keys()].sort()
  const given = new Map(domains.map((domain) => [domain, 0]))
  const room = (domain: string): number => there.get(domain)! - given.get(domain)!
  let weight = (domain: string): number =>
    profile.weights ? (profile.weights[domain] ?? 0) : there.get(domain)!
  let left = Math.min(
    profile.count,
    [...there.values()].reduce((sum, n) => sum + n, 0),
  )
  while (left > 0) {
    const open = domains.filter((domain) => room(domain) > 0 && weight(domain) > 0)
    if (open.length === 0) {
      // The weighted domains have run out: the rest comes from wherever there is something.
      weight = () => 1
      continue
    }
    const shares = largestRemainder(left, open.map(weight))
    open.forEach((domain, i) => {
      const more = Math.min(shares[i]!, room(domain))
      given.set(domain, given.get(domain)! + more)
      left -= more
    })
  }
  return given
}

/** Splits a whole number by weights (Hamilton's method): whole numbers that add up to it. */
function largestRemainder(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, w) => sum + w, 0)
  const exact = weights.map((w) => (whole * w) / total)
  const result = exact.map(Math.floor)
  const byRest = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  let left = whole - result.reduce((sum, n) => sum + n, 0)
  for (const { i } of byRest) {
    if (left === 0) break
    result[i]!++
    left--
  }
  return result
}

/** How often something was found and how often rightly. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })

export function addTally(to: Tally, { right, wrong, missed }: Tally): void {
  to.right += right
  to.wrong += wrong
  to.missed += missed
}

export const precisionOf = ({ right, wrong }: Tally) => (right + wrong === 0 ? 0 : right / (right + wrong))
export const recallOf = ({ right, missed }: Tally) => (right + missed === 0 ? 0 : right / (right + missed))
export const f1Of = ({ right, wrong, missed }: Tally) =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)

/** Wilson's 95 % interval of a share (Wilson 1927): useful for few cases and for shares near 0 or 1. */
export function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1]
  const z2 = 1.96 * 1.96
  const share = hits / of
  const center = share + z2 / (2 * of)
  const spread = 1.96 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))
  return [Math.max(0, (center - spread) / (1 + z2 / of)), Math.min(1, (center + spread) / (1 + z2 / of))]
}

/**
 * Percentile interval (95 %) of a figure by cluster bootstrap: whole situations are drawn with replacement,
 * since replies to one customer are not independent. The draws are the same every time.
 */
export function clusterInterval(
  clusters: readonly Tally[],
  figure: (tally: Tally) => number,
  draws = 1000,
): [number, number] {
  const figures: number[] = []
  let state = 12345
  for (let draw = 0; draw < draws; draw++) {
    const sum = emptyTally()
    for (let i = 0; i < clusters.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0
      addTally(sum, clusters[Math.floor(((state >>> 8) * clusters.length) / 16777216)]!)
    }
    figures.push(figure(sum))
  }
  figures.sort((a, b) => a - b)
  return [figures[Math.floor(draws * 0.025)]!, figures[Math.ceil(draws * 0.975) - 1]!]
}

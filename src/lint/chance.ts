/** How likely it is to see at least `hits` hits among `n` tries of chance `p`. */
export function atLeast(hits: number, n: number, p: number): number {
  if (hits <= 0) return 1
  let term = (1 - p) ** n
  let below = term
  for (let k = 1; k < hits; k++) {
    term *= ((n - k + 1) / k) * (p / (1 - p))
    below += term
  }
  return Math.max(0, 1 - below)
}

/** What a chi-square of so many degrees of freedom exceeds in one of two hundred cases by chance. */
const ONE_IN_200: readonly number[] = [0, 7.88, 10.6, 12.84, 14.86, 16.75]

/** The counts are too uneven for chance, when all places are equally likely. */
export function isUneven(counts: readonly number[]): boolean {
  const n = counts.reduce((a, b) => a + b, 0)
  const expected = n / counts.length
  // The approximation wants about five of each.
  if (expected < 5) return false
  const square = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return square > (ONE_IN_200[counts.length - 1] ?? Number.POSITIVE_INFINITY)
}

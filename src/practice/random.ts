/** Draws numbers from 0 (inclusive) to 1 (exclusive); the same seed gives the same numbers on every machine. */
export type Random = () => number

/** The mulberry32 generator (Tommy Ettinger, public domain): small, even enough to shuffle options. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A number made from a text, to give each question a shuffle of its own. */
export function seedFrom(seed: number, text: string): number {
  let hash = seed >>> 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1) >>> 0
  return hash
}

/** The numbers 0 to n-1 in a random order (Fisher and Yates). */
export function shuffledIndexes(n: number, random: Random): number[] {
  const list = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}

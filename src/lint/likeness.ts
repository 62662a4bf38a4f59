import { GRAMMAR_WORDS, wordsOf } from './content-words.ts'
import { remembered } from './remembered.ts'

/** How many of the content words of two texts are the same: 0 none, 1 all (Jaccard). */
export function likeness(a: string, b: string): number {
  return overlap(rootsOf(a), rootsOf(b))
}

/** The roots of the content words of a text. */
export const rootsOf = remembered((text: string): ReadonlySet<number> => {
  const roots = new Set<number>()
  for (const at of wordsOf(text)) if (!GRAMMAR_WORDS.has(at.word)) roots.add(at.root)
  return roots
})

/** The share of two sets that is in both. Two empty sets have nothing in common. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const root of a) if (b.has(root)) both++
  return both / (a.size + b.size - both)
}

/** Small letters, single blanks, no marks at the ends: what is left is the wording. */
export const wording = remembered((text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim(),
)

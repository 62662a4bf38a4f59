const ENDING = /(?:ations?|ements?|ments?|ings?|ers?|ies|ied|ed|es|s|ly|y|e)$/

/**
 * A number that the forms of one word share (charge, charged, charges, charging). Crude: it is only
 * used to see whether two messages talk about the same things. Never 0.
 */
export function stemOf(word: string): number {
  const cut = word.length > 4 ? word.replace(ENDING, '') : word.length > 3 ? word.replace(/s$/, '') : word
  const stem = cut.length < 3 ? word : cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  let hash = -2128831035
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 16777619)
  return hash === 0 ? 1 : hash
}

/** Where the hash of a form begins (FNV-1a, 32 bits; Fowler, Noll and Vo). */
export const HASH_SEED = -2128831035
const HASH_PRIME = 16777619

/** One step of the hash that the tokenizer keeps while it reads a word. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_PRIME)
}

/** A form in ASCII lower case: what its hash is made of. */
export function foldedForm(form: string): string {
  return form.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

export function hashOf(form: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < form.length; i++) hash = hashStep(hash, form.charCodeAt(i))
  return hash
}

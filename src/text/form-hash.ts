/** FNV-1a, 32 bits (Fowler, Noll and Vo), over the units of a form. */
export function hashOf(form: string): number {
  let hash = -2128831035
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 16777619)
  return hash
}

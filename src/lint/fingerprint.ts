import type { LintFinding } from './finding.ts'

/**
 * What a finding is recognized by when the file around it has changed: its check, its message and the words of its
 * line, not the line's number. Several alike in one file are told apart by their order.
 * @param lineText the text of the line the finding begins on
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  of(path: string, finding: LintFinding, lineText: string): string {
    const base = [finding.check, path, finding.message, lineText.trim()].join('\u0000')
    const nth = this.#seen.get(base) ?? 0
    this.#seen.set(base, nth + 1)
    return digest(`${base}\u0000${nth}`)
  }
}

/** FNV-1a, twice 32 bits with different starts: short, stable, and enough to tell a few thousand apart. */
export function digest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ (c & 0xff), 0x01000193)
    a = Math.imul(a ^ (c >> 8), 0x01000193)
    b = Math.imul(b ^ c, 0x85ebca6b)
    b ^= b >>> 15
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
  return hex(a) + hex(b)
}

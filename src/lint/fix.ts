import type { LintFinding } from './finding.ts'

/** The findings that one round of mending does, in order: those with a replacement, none over another. */
export function fixable(findings: readonly LintFinding[]): LintFinding[] {
  let at = 0
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end, replacement }) => {
      if (replacement === undefined || start < at) return false
      at = end
      return true
    })
}

/**
 * Writes the replacements of the findings that have one. Where two overlap, the first is done; the next run does the
 * other.
 * @returns the new text, and how many were done
 */
export function applyFixes(
  text: string,
  findings: readonly LintFinding[],
): { readonly text: string; readonly fixed: number } {
  const parts: string[] = []
  let at = 0
  let fixed = 0
  for (const { start, end, replacement } of fixable(findings)) {
    parts.push(text.slice(at, start), replacement!)
    at = end
    fixed++
  }
  parts.push(text.slice(at))
  return { text: parts.join(''), fixed }
}

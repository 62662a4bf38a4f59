import type { LintFinding } from './finding.ts'

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
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (finding.replacement === undefined || finding.start < at) continue
    parts.push(text.slice(at, finding.start), finding.replacement)
    at = finding.end
    fixed++
  }
  parts.push(text.slice(at))
  return { text: parts.join(''), fixed }
}

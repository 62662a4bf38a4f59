import type { FileResult } from './finding.ts'
import { Fingerprints } from './fingerprint.ts'

/** A file of findings that an old project has accepted for now: they are not reported, new ones are. */
export interface Baseline {
  readonly version: 1
  /** Fingerprints by path. */
  readonly accepted: Readonly<Record<string, readonly string[]>>
}

type LineOf = (path: string, line: number) => string

/** Accepts everything that is found now. */
export function makeBaseline(results: readonly FileResult[], lineOf: LineOf): Baseline {
  const fingerprints = new Fingerprints()
  const accepted: Record<string, string[]> = {}
  for (const { path, findings } of results) {
    if (findings.length === 0) continue
    accepted[path] = findings.map((f) => fingerprints.of(path, f, lineOf(path, f.line)))
  }
  return { version: 1, accepted }
}

/** Takes out what the baseline accepts. @returns what is left, and how many were taken out */
export function applyBaseline(
  results: readonly FileResult[],
  baseline: Baseline,
  lineOf: LineOf,
): { readonly results: FileResult[]; readonly accepted: number } {
  const fingerprints = new Fingerprints()
  let count = 0
  const left = results.map(({ path, findings }) => {
    const known = new Set(baseline.accepted[path] ?? [])
    const kept = findings.filter((finding) => {
      const accepted = known.has(fingerprints.of(path, finding, lineOf(path, finding.line)))
      if (accepted) count++
      return !accepted
    })
    return { path, findings: kept }
  })
  return { results: left, accepted: count }
}

/** Reads a baseline file. @returns undefined when it is not one */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as Baseline
    return value.version === 1 && typeof value.accepted === 'object' && value.accepted !== null
      ? value
      : undefined
  } catch {
    return undefined
  }
}

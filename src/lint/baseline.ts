import type { FileResult } from './finding.ts'
import { Fingerprints } from './fingerprint.ts'

/** A file of findings that an old project has accepted for now: they are not reported, new ones are. */
export interface Baseline {
  readonly version: 1
  /** Fingerprints by path; relative to the folder of the baseline, wherever lint is run from. */
  readonly accepted: Readonly<Record<string, readonly string[]>>
}

type LineOf = (path: string, line: number) => string
type NameOf = (path: string) => string

/**
 * Accepts everything that is found now, but for files that cannot be used at all.
 * @param nameOf what the baseline calls a file
 */
export function makeBaseline(results: readonly FileResult[], lineOf: LineOf, nameOf: NameOf): Baseline {
  const fingerprints = new Fingerprints()
  const accepted: Record<string, string[]> = {}
  for (const { path, findings: all } of results) {
    const findings = all.filter(({ stays }) => !stays)
    if (findings.length === 0) continue
    const name = nameOf(path)
    accepted[name] = findings.map((f) => fingerprints.of(name, f, lineOf(path, f.line)))
  }
  return { version: 1, accepted }
}

/** Takes out what the baseline accepts. @returns what is left, and how many were taken out */
export function applyBaseline(
  results: readonly FileResult[],
  baseline: Baseline,
  lineOf: LineOf,
  nameOf: NameOf,
): { readonly results: FileResult[]; readonly accepted: number } {
  const fingerprints = new Fingerprints()
  let count = 0
  const left = results.map(({ path, findings }) => {
    const name = nameOf(path)
    const known = new Set(Object.hasOwn(baseline.accepted, name) ? baseline.accepted[name] : [])
    if (known.size === 0) return { path, findings }
    const kept = findings.filter((finding) => {
      if (finding.stays) return true
      const accepted = known.has(fingerprints.of(name, finding, lineOf(path, finding.line)))
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
    const lists = Object.values(value.accepted)
    return value.version === 1 && lists.every((list) => Array.isArray(list)) ? value : undefined
  } catch {
    return undefined
  }
}

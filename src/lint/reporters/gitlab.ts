import type { Severity } from '../check.ts'
import { Fingerprints } from '../fingerprint.ts'
import type { Reporter } from './report.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's code quality report: one JSON array; fingerprints do not depend on line numbers. */
export const gitlab: Reporter = (report) => {
  const fingerprints = new Fingerprints()
  return JSON.stringify(
    report.results.flatMap(({ path, findings }) =>
      findings.map((finding) => ({
        description: `${finding.message}. ${finding.fix}`,
        check_name: finding.check,
        fingerprint: fingerprints.of(path, finding, report.index(path).line(finding.line)),
        severity: SEVERITY[finding.severity],
        location: { path: path.replace(/^\.\//, ''), lines: { begin: finding.line, end: finding.endLine } },
      })),
    ),
    null,
    2,
  )
}

import type { Severity } from '../check.ts'
import type { LintReport, Reporter } from './report.ts'
import { harmless, text } from './text.ts'

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * GitHub workflow commands, errors first: only ten errors and ten warnings of a step are shown beside the code, so the
 * readable report follows in the log with everything.
 */
export const github: Reporter = (report) => [...annotations(report), text(report)].join('\n')

/** A workflow command for each finding, errors first. */
export function annotations(report: LintReport): string[] {
  const lines: string[] = []
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const { path, findings } of report.results) {
      for (const finding of findings) {
        if (finding.severity !== severity) continue
        const properties = [
          `file=${property(harmless(path))}`,
          `line=${finding.line}`,
          `endLine=${finding.endLine}`,
          // GitHub takes columns only for findings on one line.
          ...(finding.line === finding.endLine
            ? [`col=${finding.column}`, `endColumn=${finding.endColumn}`]
            : []),
          `title=${property(finding.check)}`,
        ]
        lines.push(
          `::${COMMAND[severity]} ${properties.join(',')}::${data(`${finding.message}. ${finding.fix}`)}`,
        )
      }
    }
  }
  return lines
}

/** Escapes as `@actions/core` does; the percent sign first. */
export function data(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

export function property(value: string): string {
  return data(value).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

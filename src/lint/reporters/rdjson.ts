import type { LineIndex } from '../../text/line-index.ts'
import type { Severity } from '../check.ts'
import type { Reporter } from './report.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** reviewdog's diagnostic format. Its columns count UTF-8 bytes. */
export const rdjson: Reporter = (report) =>
  JSON.stringify(
    {
      source: { name: 'evenkeel', url: 'https://www.npmjs.com/package/evenkeel' },
      diagnostics: report.results.flatMap(({ path, findings }) => {
        const index = findings.length > 0 ? report.index(path) : undefined
        return findings.map((finding) => {
          const range = {
            start: { line: finding.line, column: bytes(index!, finding.line, finding.column) },
            end: { line: finding.endLine, column: bytes(index!, finding.endLine, finding.endColumn) },
          }
          return {
            message: `${finding.message}. ${finding.fix}`,
            location: { path, range },
            severity: SEVERITY[finding.severity],
            code: { value: finding.check },
            ...(finding.replacement === undefined
              ? {}
              : { suggestions: [{ range, text: finding.replacement }] }),
          }
        })
      }),
    },
    null,
    2,
  )

/** A column in UTF-8 bytes from 1, from one in UTF-16 units. */
function bytes(index: LineIndex, line: number, column: number): number {
  return new TextEncoder().encode(index.line(line).slice(0, column - 1)).length + 1
}

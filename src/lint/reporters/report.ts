import type { LineIndex } from '../../text/line-index.ts'
import type { Check } from '../check.ts'
import type { FileResult, LintFinding } from '../finding.ts'

/** Everything that a reporter may print. */
export interface LintReport {
  readonly results: readonly FileResult[]
  readonly checks: readonly Check[]
  readonly version: string
  /** How many files were looked at, those without findings included. */
  readonly files: number
  /** How many were found that are not shown, because only errors are. */
  readonly hidden?: { readonly warnings: number; readonly infos: number }
  /** Does this finding make the run fail? Each does when left out. */
  readonly fails?: (finding: LintFinding) => boolean
  /** The lines of a file that has findings. */
  readonly index: (path: string) => LineIndex
  /** How wide the terminal is, for the readable report. */
  readonly width: number
  /** Sets words off on a terminal; does nothing where there is no color. */
  readonly paint: {
    readonly error: Paint
    readonly warning: Paint
    readonly info: Paint
    readonly dim: Paint
    readonly strong: Paint
  }
}

export type Paint = (text: string) => string

/** Makes the text of a report. Knows nothing of streams or exit codes. */
export type Reporter = (report: LintReport) => string

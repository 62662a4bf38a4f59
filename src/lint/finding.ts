import type { Path } from '../playbook/yaml-tree.ts'
import type { Severity } from './check.ts'
import type { LaterIgnore } from './ignores.ts'

/** Where a check points: a value, its key, or a part of a text. */
export interface Place {
  readonly path: Path
  /** Point at the key instead of the value. */
  readonly key?: boolean
  /** Offsets into the text at the path, as JavaScript counts them. */
  readonly within?: { readonly start: number; readonly end: number }
}

/** Something to mend in a file. Plain data: it is cached, compared with a baseline and printed in many formats. */
export interface LintFinding {
  readonly check: string
  readonly severity: Severity
  readonly message: string
  readonly fix: string
  /** UTF-16 offsets into the file. */
  readonly start: number
  readonly end: number
  /** Lines and columns from 1; columns count UTF-16 units. The end is exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What `--fix` would write over the span. */
  readonly replacement?: string
  /** Nothing of the file can be used until this is mended: no remark, setting or baseline makes it pass. */
  readonly stays?: true
}

/** A file and what was found in it. */
export interface FileResult {
  /** As the user would write it, with `/`. */
  readonly path: string
  readonly findings: readonly LintFinding[]
  /** What the file says to ignore of findings that are still to come. */
  readonly ignores?: readonly LaterIgnore[]
}

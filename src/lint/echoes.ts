import type { Finding } from '../playbook/finding.ts'
import type { Span } from '../text/span.ts'
import type { FileCheck } from './check.ts'

/** Is this check about a whole that is not there? What it would miss may stand in an entry that was left out. */
export function seemsMissing(check: FileCheck, hasGaps: boolean): boolean {
  return hasGaps && check.family === 'structure'
}

/** Would this finding only say again what an error of format already says? */
export function isEcho(check: FileCheck, span: Span, errors: readonly Finding[]): boolean {
  return errors.some(
    (error) =>
      (error.start < span.end && span.start < error.end && check.family !== 'speech') ||
      ECHOES[error.check]?.includes(check.id),
  )
}

/** What follows from an error of format and would be gone with it. */
const ECHOES: Readonly<Record<string, readonly string[]>> = {
  'unknown-note': ['unused-note'],
  'unknown-condition': ['dead-condition'],
}

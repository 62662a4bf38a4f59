import { readPlaybook } from '../playbook/read.ts'
import type { Sources } from '../playbook/schema.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Check, FileCheck, Report, Severity, Tell } from './check.ts'
import { type FileFacts, factsOf } from './facts.ts'
import type { LintFinding, Place } from './finding.ts'
import { applyIgnores, type LaterIgnore } from './ignores.ts'
import { forgetTexts } from './remembered.ts'
import { makeSubject } from './subject.ts'

const fileChecks = new WeakMap<LintSetup, readonly FileCheck[]>()

/** The checks of one file that are on; looked up once for all files with the same severities. */
function fileChecksOf(setup: LintSetup): readonly FileCheck[] {
  let found = fileChecks.get(setup)
  if (!found) {
    found = setup.checks.flatMap((check) =>
      check.scope === 'file' && setup.severityOf(check.id) !== undefined ? [check] : [],
    )
    fileChecks.set(setup, found)
  }
  return found
}

/** What is known before a file is read. */
export interface LintSetup {
  readonly checks: readonly Check[]
  /** Severity of each check for this file; a check that is off is absent. */
  readonly severityOf: (check: string) => Severity | undefined
  readonly sources: Sources['sources'] | undefined
  readonly today: string
}

/** What one file gave: its findings in order, and what the checks over many files need of it. */
export interface LintedFile {
  readonly findings: readonly LintFinding[]
  readonly facts: FileFacts | undefined
  /** What it says to ignore of the checks that look at many files or versions. */
  readonly ignores?: readonly LaterIgnore[]
}

/**
 * Checks one file. A file with errors of format is not checked further: what it means is not known.
 * @param path as the user would write it
 * @param text the file's text
 */
export function lintFile(path: string, text: string, setup: LintSetup): LintedFile {
  forgetTexts()
  const reading = readPlaybook(text)
  // Most files have no finding, and need no lines.
  let lines: LineIndex | undefined
  const index = (): LineIndex => {
    lines ??= new LineIndex(text)
    return lines
  }
  const findings: LintFinding[] = []

  const add = (check: string, start: number, end: number, report: Report, fix: string): void => {
    const severity = setup.severityOf(check)
    if (severity === undefined) return
    findings.push(locate(index(), check, severity, start, end, report, fix))
  }
  for (const f of reading.findings) add(f.check, f.start, f.end, { message: f.message }, f.fix)

  const file = reading.playbook ?? reading.bank ?? reading.profile
  let facts: FileFacts | undefined
  if (file) {
    const subject = makeSubject(path, file, setup.sources, setup.today)
    facts = factsOf(path, file, (at) => reading.tree.spanOf(at).start)
    for (const check of fileChecksOf(setup)) check.run(subject, tellFor(check))
  }
  const kept = applyIgnores(text, findings, setup.checks, setup.severityOf, index)
  const later = kept.later.length > 0 ? { ignores: kept.later } : {}
  return { findings: kept.findings.sort(inOrder), facts, ...later }

  function tellFor(check: FileCheck): Tell {
    return (place: Place, said) => {
      const whole = typeof said === 'string' ? { message: said } : said
      const span = place.within
        ? reading.tree.spanWithin(place.path, place.within.start, place.within.end)
        : place.key
          ? reading.tree.keySpanOf(place.path)
          : reading.tree.spanOf(place.path)
      // Where a part could not be found exactly, the whole text is pointed at; a mend for the part must not replace it.
      const exact = !place.within || span.end - span.start === place.within.end - place.within.start
      const { replacement, ...rest } = whole
      const report = exact && replacement !== undefined ? { ...rest, replacement } : rest
      add(check.id, span.start, span.end, report, check.fix)
    }
  }
}

/** Makes a finding of a span, with lines and columns. */
export function locate(
  index: LineIndex,
  check: string,
  severity: Severity,
  start: number,
  end: number,
  report: Report,
  fix: string,
): LintFinding {
  const from = index.position(start)
  const to = index.position(end)
  return {
    check,
    severity,
    message: oneLine(report.message),
    fix: oneLine(report.fix ?? fix),
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...(report.replacement === undefined ? {} : { replacement: report.replacement }),
  }
}

/**
 * A message may quote a broken file. It stays on its line, so that no report can be made to say something else, and
 * nothing in it may move the cursor of a terminal.
 */
function oneLine(text: string): string {
  if (!UNFIT.test(text)) return text
  return text.replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, ' ').replace(new RegExp(UNFIT, 'g'), '·')
}
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/

/** By place, then by check, so that two runs always agree. */
export function inOrder(a: LintFinding, b: LintFinding): number {
  return a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0)
}

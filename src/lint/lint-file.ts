import { byPlace, type Finding } from '../playbook/finding.ts'
import { readPlaybook } from '../playbook/read.ts'
import type { Sources } from '../playbook/schema.ts'
import { understand } from '../playbook/understand.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import type { Check, FileCheck, Report, Severity, Subject, Tell } from './check.ts'
import { isEcho, seemsMissing } from './echoes.ts'
import { type FileFacts, factsOf } from './facts.ts'
import type { LintFinding, Place } from './finding.ts'
import { applyIgnores, type LaterIgnore } from './ignores.ts'
import { BUILT_IN_JUDGE, type LineJudge } from './judged.ts'
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
  /** That of the house; the built-in one when left out. */
  readonly judge?: LineJudge | undefined
}

/** What one file gave: its findings in order, and what the checks over many files need of it. */
export interface LintedFile {
  readonly findings: readonly LintFinding[]
  readonly facts: FileFacts | undefined
  /** What it says to ignore of the checks that look at many files or versions. */
  readonly ignores?: readonly LaterIgnore[]
}

/**
 * Checks one file. In a file with errors of format, what could be understood is checked; where that is nothing, the
 * errors stay, whatever settings and remarks say.
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
  const partly = reading.findings.length > 0 ? understand(reading) : undefined
  const isLost = reading.findings.length > 0 && partly === undefined
  const wrong = partly ? [...reading.findings, ...partly.findings].sort(byPlace) : reading.findings
  for (const f of wrong) {
    if (isLost) findings.push(lost(index(), f, findings.length === 0))
    else add(f.check, f.start, f.end, { message: f.message }, f.fix)
  }

  const file = partly ? partly.file : (reading.playbook ?? reading.bank ?? reading.profile)
  const tree = partly?.tree ?? reading.tree
  let facts: FileFacts | undefined
  if (file) {
    const subject = makeSubject(path, file, setup.sources, setup.today, setup.judge ?? BUILT_IN_JUDGE)
    if (!partly?.hasGaps && !partly?.isGuess(['id']))
      facts = factsOf(path, file, (at) => tree.spanOf(at).start)
    for (const check of fileChecksOf(setup)) {
      if (!partly) check.run(subject, tellFor(check))
      else if (!seemsMissing(check, partly.hasGaps)) runOnParts(check, subject)
    }
  }
  const kept = applyIgnores(text, findings, setup.checks, setup.severityOf, index)
  const later = kept.later.length > 0 ? { ignores: kept.later } : {}
  return { findings: kept.findings.sort(inOrder), facts, ...later }

  /** A check may count on what the format promises, and a file with errors in it promises nothing. */
  function runOnParts(check: FileCheck, subject: Subject): void {
    const tell = tellFor(check)
    try {
      check.run(subject, (place, said) => {
        if (!partly?.isGuess(place.path) && !isEcho(check, spanOf(place), wrong)) tell(place, said)
      })
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    }
  }

  function spanOf(place: Place): Span {
    if (place.within) return tree.spanWithin(place.path, place.within.start, place.within.end)
    return place.key ? tree.keySpanOf(place.path) : tree.spanOf(place.path)
  }

  function tellFor(check: FileCheck): Tell {
    return (place: Place, said) => {
      const whole = typeof said === 'string' ? { message: said } : said
      const span = spanOf(place)
      // Where a part could not be found exactly, the whole text is pointed at; a mend for the part must not replace it.
      const exact = !place.within || span.end - span.start === place.within.end - place.within.start
      const { replacement, ...rest } = whole
      const report = exact && replacement !== undefined ? { ...rest, replacement } : rest
      add(check.id, span.start, span.end, report, check.fix)
    }
  }
}

const OTHERS_WAIT = 'The other checks wait until this is mended.'

/** A finding of a file that cannot be used at all. @param isFirst whether it says so, once in each file */
export function lost(index: LineIndex, f: Finding, isFirst: boolean): LintFinding {
  const fix = isFirst ? `${f.fix} ${OTHERS_WAIT}` : f.fix
  return { ...locate(index, f.check, f.severity, f.start, f.end, { message: f.message }, fix), stays: true }
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

import { codeFrame } from '../../text/frame.ts'
import type { LintFinding } from '../finding.ts'
import type { LintReport, Reporter } from './report.ts'

/** For people: the place, what is wrong, the line with the words underlined, and what to do. */
export const text: Reporter = (report) => {
  const blocks = report.results.flatMap(({ path, findings }) =>
    findings.map((finding) => block(report, path, finding)),
  )
  return [...blocks, summary(report)].join('\n\n')
}

function block(report: LintReport, path: string, finding: LintFinding): string {
  const { paint } = report
  const place = `${harmless(path)}:${finding.line}:${finding.column}`
  const head = `${paint.strong(place)} ${paint[finding.severity](finding.severity)}: ${finding.message} ${paint.dim(`(${finding.check})`)}`
  // Nothing of a picture belongs on a terminal.
  const frame = finding.check === 'binary' ? [] : [codeFrame(report.index(path), finding, report.width)]
  return [head, ...frame, `      ${finding.fix}`].join('\n')
}

/** A file can have any name; nothing in it may move the cursor or break the line. */
export function harmless(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '·')
}

/** "3 errors and 1 warning in 2 of 8 files." */
export function summary(report: LintReport): string {
  const all = report.results.flatMap((r) => r.findings)
  const files = `${report.files} ${report.files === 1 ? 'file' : 'files'}`
  const hidden = hiddenPart(report)
  if (all.length === 0) return hidden === '' ? `No findings in ${files}.` : `No errors in ${files}${hidden}.`
  const count = (severity: string, word: string): string[] => {
    const n = all.filter((f) => f.severity === severity).length
    return n === 0 ? [] : [`${n} ${word}${n === 1 || word === 'info' ? '' : 's'}`]
  }
  const parts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'info')]
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]
  const where = report.results.filter((r) => r.findings.length > 0).length
  return `${listed} in ${where} of ${files}${hidden}. "evenkeel lint --explain <check>" says more about one.`
}

/** "; 1 warning not shown", or nothing. */
function hiddenPart({ hidden }: LintReport): string {
  const { warnings = 0, infos = 0 } = hidden ?? {}
  const parts = [
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ...(infos > 0 ? [`${infos} info`] : []),
  ]
  return parts.length === 0 ? '' : `; ${parts.join(' and ')} not shown`
}

import type { LineIndex } from '../text/line-index.ts'
import type { LintFinding } from './finding.ts'

/**
 * `# evenkeel-ignore <check>: <reason>`, at the end of the line it is about or on a line of its own above it.
 * Names one check; a reason is required: the next reader must be able to tell whether it still holds.
 */
interface Ignore {
  readonly check: string
  readonly reason: string
  /** The line whose findings it silences. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly commentLine: number
}

const IGNORE = /(^|[ \t])#[ \t]*evenkeel-ignore\b[ \t:]*([a-z0-9-]*)[ \t]*:?[ \t]*(.*?)[ \t]*$/

function readIgnores(text: string): Ignore[] {
  if (!text.includes('evenkeel-ignore')) return []
  const ignores: Ignore[] = []
  let offset = 0
  const lines = text.split('\n')
  lines.forEach((line, i) => {
    const match = IGNORE.exec(line.replace(/\r$/, ''))
    if (match) {
      const at = match.index + match[1]!.length
      const alone = line.slice(0, at).trim() === ''
      let target = i + 1
      // A comment of its own is about the next line that is not a comment.
      if (alone) while (target < lines.length && /^\s*(#|$)/.test(lines[target]!)) target++
      ignores.push({
        check: match[2]!,
        reason: match[3]!,
        line: alone ? target + 1 : i + 1,
        start: offset + at,
        end: offset + line.replace(/\s+$/, '').length,
        commentLine: i + 1,
      })
    }
    offset += line.length + 1
  })
  return ignores
}

/**
 * Takes out the findings that the file says to ignore, and adds one for each ignore that lacks a reason, names no
 * check there is, or silences nothing.
 */
export function applyIgnores(
  text: string,
  findings: readonly LintFinding[],
  isKnown: (check: string) => boolean,
  index: LineIndex,
): LintFinding[] {
  const ignores = readIgnores(text)
  if (ignores.length === 0) return [...findings]
  const used = new Set<Ignore>()
  const left = findings.filter((finding) => {
    const ignore = ignores.find(
      (i) => i.check === finding.check && i.line === finding.line && i.reason !== '',
    )
    if (ignore) used.add(ignore)
    return !ignore
  })
  for (const ignore of ignores) {
    if (used.has(ignore)) continue
    const [check, message, fix] = problemOf(ignore, isKnown)
    const end = index.position(ignore.end)
    const { line, column } = index.position(ignore.start)
    const place = {
      start: ignore.start,
      end: ignore.end,
      line,
      column,
      endLine: end.line,
      endColumn: end.column,
    }
    left.push({ check, severity: 'warning', message, fix, ...place })
  }
  return left
}

function problemOf(ignore: Ignore, isKnown: (check: string) => boolean): [string, string, string] {
  if (!isKnown(ignore.check)) {
    return [
      'unused-ignore',
      `there is no check "${ignore.check}" to ignore`,
      'Write "# evenkeel-ignore <check>: <reason>".',
    ]
  }
  if (ignore.reason === '') {
    return [
      'ignore-without-reason',
      `"${ignore.check}" is ignored without a reason`,
      'Add why after a colon.',
    ]
  }
  return ['unused-ignore', `nothing here is found by "${ignore.check}"`, 'Remove this remark.']
}

import type { LineIndex } from '../text/line-index.ts'
import type { Check, Severity } from './check.ts'
import type { LintFinding } from './finding.ts'

/**
 * `# evenkeel-ignore <check>: <reason>`, at the end of the line it is about or on a line of its own above it.
 * Names one check or several, with commas or blanks between them; a reason is required: the next reader must be able
 * to tell whether it still holds.
 */
interface Ignore {
  readonly check: string
  readonly reason: string
  /** The line whose findings it silences. */
  readonly line: number
  readonly start: number
  readonly end: number
}

const IGNORE = /(^|[ \t])#[ \t]*evenkeel-ignore\b[ \t:]*([a-z0-9-]*)[ \t]*(.*?)[ \t]*$/
/** A further name: behind a comma whatever it is, behind a blank when there is such a check, or it looks like one. */
const FURTHER = /^(,)?[ \t]*([a-z0-9-]+)(?=[ \t,:]|$)[ \t]*/

/** An ignore of a check that is run later, over many files or versions: whether it is of use is not known here. */
export interface LaterIgnore {
  readonly check: string
  /** The line whose findings it silences. */
  readonly line: number
  /** Where the remark stands. */
  readonly start: number
  readonly end: number
}

/** Found only beside an older version of the files. */
const BESIDE_OLDER = /^(?:lost|reused|renamed)-id$/

function readIgnores(text: string, checks: readonly Check[]): Ignore[] {
  if (!text.includes('evenkeel-ignore')) return []
  const ignores: Ignore[] = []
  let offset = 0
  // The same line ends as those that lines are counted by.
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  lines.forEach((whole, i) => {
    const line = whole.replace(/[\r\n]+$/, '')
    const match = IGNORE.exec(line)
    if (match) {
      const at = match.index + match[1]!.length
      const alone = line.slice(0, at).trim() === ''
      let target = i + 1
      // A comment of its own is about the next line that is not a comment.
      if (alone) while (target < lines.length && /^\s*(#|$)/.test(lines[target]!)) target++
      const { names, reason } = namesAndReason(match[2]!, match[3]!, checks)
      for (const check of names) {
        ignores.push({
          check,
          reason,
          line: alone ? target + 1 : i + 1,
          start: offset + at,
          end: offset + line.trimEnd().length,
        })
      }
    }
    offset += whole.length
  })
  return ignores
}

/** Parts "jargon, doubled-word: a reason" behind its first name. The colon may be missing before a reason. */
function namesAndReason(
  first: string,
  rest: string,
  checks: readonly Check[],
): { readonly names: string[]; readonly reason: string } {
  const names = [first]
  let left = rest
  for (let more = FURTHER.exec(left); more; more = FURTHER.exec(left)) {
    const word = more[2]!
    const isName =
      checks.some(({ id }) => id === word) || (word.includes('-') && left[more[0].length] === ':')
    if (more[1] === undefined && !isName) break
    if (!names.includes(word)) names.push(word)
    left = left.slice(more[0].length)
  }
  return { names, reason: left.replace(/^[ \t]*:?[ \t]*/, '') }
}

/**
 * Takes out the findings that the file says to ignore, and adds one for each ignore that lacks a reason, names no
 * check there is, or silences nothing.
 * @param severityOf of the checks that are on: of one that is off, nothing can be found to ignore
 */
export function applyIgnores(
  text: string,
  findings: readonly LintFinding[],
  checks: readonly Check[],
  severityOf: (check: string) => Severity | undefined,
  index: () => LineIndex,
): { readonly findings: LintFinding[]; readonly later: readonly LaterIgnore[] } {
  const ignores = readIgnores(text, checks)
  if (ignores.length === 0) return { findings: [...findings], later: [] }
  const used = new Set<Ignore>()
  const left = findings.filter((finding) => {
    const ignore = ignores.find(
      (i) => i.check === finding.check && i.line === finding.line && i.reason !== '',
    )
    if (ignore) used.add(ignore)
    return !ignore || finding.stays
  })
  // Of a file that cannot be used, nobody knows what else a remark would excuse.
  if (left.some(({ stays }) => stays)) return { findings: left, later: [] }
  const later: LaterIgnore[] = []
  for (const ignore of ignores) {
    if (used.has(ignore)) continue
    const named = checks.find(({ id }) => id === ignore.check)
    if (named && ignore.reason !== '') {
      if (severityOf(named.id) === undefined) continue
      if (named.scope === 'folder' || BESIDE_OLDER.test(named.id)) {
        later.push({ check: named.id, line: ignore.line, start: ignore.start, end: ignore.end })
        continue
      }
    }
    const [check, message, fix] = problemOf(ignore, named !== undefined)
    const severity = severityOf(check)
    if (severity === undefined) continue
    const end = index().position(ignore.end)
    const { line, column } = index().position(ignore.start)
    const place = {
      start: ignore.start,
      end: ignore.end,
      line,
      column,
      endLine: end.line,
      endColumn: end.column,
    }
    left.push({ check, severity, message, fix, ...place })
  }
  return { findings: left, later }
}

/** Takes out what is ignored of the findings of a later check. */
export function withoutIgnored(
  findings: readonly LintFinding[],
  ignores: readonly LaterIgnore[] | undefined,
): LintFinding[] {
  return findings.filter((f) => !ignores?.some((ignore) => isAbout(ignore, f)))
}

/** The remarks about checks that have run by now, and that silenced nothing: they have outlived their reason. */
export function unusedLater(
  findings: readonly LintFinding[],
  ignores: readonly LaterIgnore[] | undefined,
  hasRun: (check: string) => boolean,
): { readonly ignore: LaterIgnore; readonly message: string; readonly fix: string }[] {
  return (ignores ?? [])
    .filter((ignore) => hasRun(ignore.check) && !findings.some((f) => isAbout(ignore, f)))
    .map((ignore) => ({ ignore, message: unusedMessage(ignore.check), fix: UNUSED_FIX }))
}

function isAbout(ignore: LaterIgnore, finding: LintFinding): boolean {
  return ignore.check === finding.check && ignore.line === finding.line
}

const UNUSED_FIX = 'Remove this remark.'

function unusedMessage(check: string): string {
  return `nothing here is found by "${check}"`
}

function problemOf(ignore: Ignore, isKnown: boolean): [string, string, string] {
  if (!isKnown) {
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
  return ['unused-ignore', unusedMessage(ignore.check), UNUSED_FIX]
}

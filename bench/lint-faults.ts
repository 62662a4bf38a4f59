import { CHECKS } from '../src/lint/checks/index.ts'
import { type LintSetup, lintFile } from '../src/lint/lint-file.ts'
import { REPORTERS } from '../src/lint/reporters/index.ts'
import { LineIndex } from '../src/text/line-index.ts'

const severities = new Map(CHECKS.map(({ id, severity }) => [id, severity] as const))
const setup: LintSetup = {
  checks: CHECKS,
  severityOf: (check) => severities.get(check),
  sources: {},
  today: '2026-11-20',
}
const plain = (text: string): string => text
const paint = { error: plain, warning: plain, info: plain, dim: plain, strong: plain }

/** Longer than this for one file is a hang for whoever waits. */
const PATIENCE = 5_000

/** What is wrong with how lint takes a text: a crash, a place outside of it, words that no report can print. */
export function lintFaults(text: string): { readonly faults: string[]; readonly findings: number } {
  const began = performance.now()
  try {
    const { findings } = lintFile('a.yaml', text, setup)
    const faults: string[] = []
    for (const { check, start, end, line, column, endLine, endColumn, message, fix } of findings) {
      const at = `${check} at ${start}-${end} (${line}:${column}-${endLine}:${endColumn})`
      if (start < 0 || end < start || end > Math.max(1, text.length))
        faults.push(`${at} is outside of the text`)
      if (line < 1 || column < 1 || endLine < line || (endLine === line && endColumn < column))
        faults.push(`${at} has no place`)
      if (message === '' || fix === '' || /[\u0000-\u001f\u007f-\u009f]/.test(message + fix))
        faults.push(`${at} says what cannot be printed`)
    }
    const index = new LineIndex(text)
    const results = [{ path: 'a.yaml', findings }]
    const report = { results, checks: CHECKS, version: '0', files: 1, index: () => index, width: 80, paint }
    for (const [name, reporter] of Object.entries(REPORTERS)) {
      const printed = reporter(report)
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(name)) JSON.parse(printed)
    }
    const time = performance.now() - began
    if (time > PATIENCE) faults.push(`it took ${time.toFixed(0)} ms`)
    return { faults, findings: findings.length }
  } catch (error) {
    return { faults: [(error as Error).stack ?? String(error)], findings: 0 }
  }
}

import { withHouseRules } from '../house-rules/apply.ts'
import { exampleProblems } from '../house-rules/examples.ts'
import { readHouseRules } from '../house-rules/read.ts'
import type { Severity } from '../lint/check.ts'
import { CHECKS } from '../lint/checks/index.ts'
import type { FileResult, LintFinding } from '../lint/finding.ts'
import { applyIgnores } from '../lint/ignores.ts'
import { inOrder, locate, lost } from '../lint/lint-file.ts'
import type { Finding } from '../playbook/finding.ts'
import { RULES } from '../rules/index.ts'
import { Judge } from '../rules/judge.ts'
import { LineIndex } from '../text/line-index.ts'
import type { NamedInput } from './lint-inputs.ts'

/**
 * Checks files of a team's own rules: their form, their patterns, the rules they adjust, and that each rule finds its
 * own examples, as `check` does before it judges with them.
 */
export function lintRules(
  inputs: readonly NamedInput[],
  severitiesOf: (path: string) => ReadonlyMap<string, Severity>,
): FileResult[] {
  const known = RULES.map(({ id }) => id)
  const read = inputs.map((input) => {
    const text = input.text()
    return { path: input.path, text, ...readHouseRules(text, known) }
  })
  const owners = new Map<string, string>()
  return read.map(({ path, text, houseRules, findings, tree }) => {
    const index = new LineIndex(text)
    const severities = severitiesOf(path)
    const found: LintFinding[] = []
    const add = ({ check, message, fix, start, end }: Omit<Finding, 'severity'>): void => {
      const severity = severities.get(check)
      if (severity !== undefined) found.push(locate(index, check, severity, start, end, { message }, fix))
    }
    // Rules that cannot be used are used nowhere: that is never passed over in silence.
    if (!houseRules) found.push(...findings.map((finding, i) => lost(index, finding, i === 0)))
    else for (const finding of findings) add(finding)
    if (houseRules) {
      if (houseRules.rules?.some(({ examples }) => examples)) {
        // Each file by itself: two files may have rules of one name, which is a finding of its own.
        const judge = new Judge(withHouseRules(RULES, [houseRules]))
        for (const { at, ...problem } of exampleProblems(houseRules, judge)) {
          add({ ...problem, ...tree.spanOf(at) })
        }
      }
      houseRules.rules?.forEach(({ id }, i) => {
        const owner = owners.get(id)
        owners.set(id, owner ?? path)
        if (owner === undefined) return
        const message = `"${id}" is already a rule of ${owner}`
        add({
          check: 'duplicate-id',
          message,
          fix: 'Rename one of the two.',
          ...tree.spanOf(['rules', i, 'id']),
        })
      })
    }
    const kept = applyIgnores(
      text,
      found,
      CHECKS,
      (check) => severities.get(check),
      () => index,
    )
    return { path, findings: kept.findings.sort(inOrder) }
  })
}

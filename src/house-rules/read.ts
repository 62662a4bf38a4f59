import * as v from 'valibot'
import { explain, type SchemaIssue } from '../playbook/explain.ts'
import { byPlace, type Finding } from '../playbook/finding.ts'
import { keysAt } from '../playbook/read.ts'
import { type Path, readYaml, type YamlTree } from '../playbook/yaml-tree.ts'
import { patternProblem } from '../rules/pattern/pattern-problem.ts'
import { nearest } from '../text/nearest.ts'
import { type HouseRules, houseRulesSchema } from './schema.ts'

/** A file of house rules, as far as it could be read. */
export interface HouseRulesReading {
  /** Only there when nothing in the file is an error. */
  readonly houseRules?: HouseRules
  readonly findings: Finding[]
  readonly tree: YamlTree
}

/**
 * Reads a file of house rules and checks everything about it that can be checked without judging a reply.
 * @param text the file's text
 * @param known ids of the built-in rules
 */
export function readHouseRules(text: string, known: readonly string[]): HouseRulesReading {
  const tree = readYaml(text)
  if (tree.findings.length > 0) return { findings: tree.findings, tree }
  const result = v.safeParse(houseRulesSchema, tree.value ?? {})
  if (!result.success) {
    const keys = (path: Path): string[] => keysAt(houseRulesSchema, path, tree.value)
    const findings = result.issues.map((issue) => explain(issue as unknown as SchemaIssue, tree, keys))
    return { findings: findings.sort(byPlace), tree }
  }
  const findings: Finding[] = []
  const error = (
    check: string,
    path: Path,
    message: string,
    fix: string,
    part?: { start: number; end: number },
  ): void => {
    const span = part ? tree.spanWithin(path, part.start, part.end) : tree.spanOf(path)
    findings.push({ check, severity: 'error', message, fix, ...span })
  }
  const checkPatterns = (patterns: readonly string[] | undefined, path: Path): void => {
    patterns?.forEach((pattern, i) => {
      const problem = patternProblem(pattern)
      if (problem)
        error('bad-pattern', [...path, i], problem.message, 'See "evenkeel rules --patterns".', problem)
    })
  }
  const { rules = [], adjust = [] } = result.output
  const seen = new Set<string>()
  rules.forEach((rule, i) => {
    if (known.includes(rule.id)) {
      const fix = 'Give yours another id, or change the built-in one under "adjust".'
      error('duplicate-id', ['rules', i, 'id'], `"${rule.id}" is the id of a built-in rule`, fix)
    } else if (seen.has(rule.id)) {
      error(
        'duplicate-id',
        ['rules', i, 'id'],
        `"${rule.id}" stands here twice`,
        'Give one of them another id.',
      )
    }
    seen.add(rule.id)
    rule.patterns.forEach((pattern, j) => {
      const path: Path = ['rules', i, 'patterns', j]
      checkPatterns(pattern.match, [...path, 'match'])
      for (const key of ['with', 'unless'] as const) {
        for (const scope of ['clause', 'sentence', 'nearby', 'reply', 'customer'] as const) {
          checkPatterns(pattern[key]?.[scope], [...path, key, scope])
        }
      }
    })
  })
  adjust.forEach((adjustment, i) => {
    if (!known.includes(adjustment.rule)) {
      const meant = nearest(adjustment.rule, known)
      const fix = meant ? `Did you mean "${meant}"?` : '"evenkeel rules" lists them.'
      error('unknown-rule', ['adjust', i, 'rule'], `there is no rule "${adjustment.rule}"`, fix)
    }
    checkPatterns(adjustment.except, ['adjust', i, 'except'])
  })
  return findings.length > 0
    ? { findings: findings.sort(byPlace), tree }
    : { houseRules: result.output, findings, tree }
}

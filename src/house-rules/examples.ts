import type { Path } from '../playbook/yaml-tree.ts'
import type { Judge } from '../rules/judge.ts'
import type { HouseRules } from './schema.ts'

/** An example of a rule that the rule does not treat as its file says. */
export interface ExampleProblem {
  readonly check: 'rule-example'
  readonly message: string
  readonly fix: string
  /** Where the example stands in the file. */
  readonly at: Path
}

/** The examples of a file of rules that its rules do not treat as it says, in the order of the file. */
export function exampleProblems(file: HouseRules, judge: Judge): ExampleProblem[] {
  const problems: ExampleProblem[] = []
  file.rules?.forEach(({ id, examples }, i) => {
    for (const kind of ['hit', 'miss'] as const) {
      examples?.[kind]?.forEach((text, j) => {
        const isFound = judge.judge(text, { model: null }).findings.some(({ rule }) => rule === id)
        if (isFound === (kind === 'hit')) return
        const message =
          kind === 'hit'
            ? `the rule "${id}" does not find its own example "${text}"`
            : `the rule "${id}" finds "${text}", which it should let pass`
        const fix = 'Mend the example or the patterns of the rule.'
        problems.push({ check: 'rule-example', message, fix, at: ['rules', i, 'examples', kind, j] })
      })
    }
  })
  return problems
}

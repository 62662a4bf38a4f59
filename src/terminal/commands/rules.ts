import type { Rule } from '../../rules/rule.ts'
import { nearest } from '../../text/nearest.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { loadJudge } from '../load-judge.ts'
import { UserError } from '../user-error.ts'
import { patternPage } from '../views/pattern-page.ts'
import { contestedText, ruleList, rulePage } from '../views/rule-page.ts'

export interface RulesFlags {
  readonly json?: boolean
  readonly contested?: boolean
  readonly patterns?: boolean
  readonly rules?: readonly string[]
}

/** `evenkeel rules [id]`: the rules of the judge, or the page of one; `--contested` lists objections. */
export async function run(context: Context, id: string | undefined, flags: RulesFlags): Promise<ExitCode> {
  const style = await context.style(context.io.stdout)
  if (flags.contested) {
    const journal = await context.journal()
    const contested = journal.contested.all()
    journal.close()
    if (flags.json) context.out(JSON.stringify({ version: 1, contested }, null, 2))
    else context.out(contestedText(contested, context.io.stamp, style))
    return EXIT.ok
  }
  if (flags.patterns) {
    context.out(patternPage(style))
    return EXIT.ok
  }
  const { rules } = await loadJudge(context, flags.rules)
  if (id === undefined) {
    if (flags.json) context.out(JSON.stringify({ version: 1, rules: rules.map(plain) }, null, 2))
    else context.out(ruleList(rules, style))
    return EXIT.ok
  }
  const rule = rules.find((r) => r.id === id)
  if (!rule) {
    const meant = nearest(
      id,
      rules.map((r) => r.id),
    )
    throw new UserError(
      `There is no rule "${id}". ${meant ? `Did you mean "${meant}"?` : '"evenkeel rules" lists them.'}`,
    )
  }
  context.out(flags.json ? JSON.stringify({ version: 1, rule: plain(rule) }, null, 2) : rulePage(rule, style))
  return EXIT.ok
}

/** What a rule says, without its patterns: those may change from one release to the next. */
function plain(rule: Rule): object {
  const { id, kind, title, definition, severity, tier, stage, level, why, instead, sources, examples } = rule
  return { id, kind, title, definition, severity, tier, stage, level, why, instead, sources, examples }
}

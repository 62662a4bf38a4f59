import type { Judge } from '../../rules/judge.ts'
import type { Rule } from '../../rules/rule.ts'
import { nearest } from '../../text/nearest.ts'
import type { ConversationRule } from '../../transcript/conversation-rule.ts'
import { CONVERSATION_RULES } from '../../transcript/conversation-rules/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { loadJudge } from '../load-judge.ts'
import { UserError } from '../user-error.ts'
import { patternPage } from '../views/pattern-page.ts'
import { contestedText, conversationPage, ruleList, rulePage } from '../views/rule-page.ts'

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
  const judge = await loadJudge(context, flags.rules)
  const { rules } = judge
  // Those with the id of a rule over replies stand on its page.
  const talks = CONVERSATION_RULES.filter((talk) => !rules.some((r) => r.id === talk.id))
  if (id === undefined) {
    const data = { version: 1, rules: rules.map(plain), conversations: CONVERSATION_RULES.map(plainTalk) }
    context.out(flags.json ? JSON.stringify(data, null, 2) : ruleList(rules, talks, style))
    return EXIT.ok
  }
  const rule = rules.find((r) => r.id === id)
  const talk = CONVERSATION_RULES.find((r) => r.id === id)
  if (!rule && talk) {
    const data = { version: 1, rule: plainTalk(talk) }
    context.out(flags.json ? JSON.stringify(data, null, 2) : conversationPage(talk, style))
    return EXIT.ok
  }
  if (!rule) {
    const meant = nearest(
      id,
      [...rules, ...talks].map((r) => r.id),
    )
    throw new UserError(
      `There is no rule "${id}". ${meant ? `Did you mean "${meant}"?` : '"evenkeel rules" lists them.'}`,
    )
  }
  if (flags.json) context.out(JSON.stringify({ version: 1, rule: plain(rule) }, null, 2))
  else context.out(rulePage(withMarks(rule, judge), talk, style))
  return EXIT.ok
}

/** A rule whose examples show what it finds in them, also where the file that gave them marks nothing. */
function withMarks(rule: Rule, judge: Judge): Rule {
  const hit = rule.examples.hit.map((example) => {
    const { text } = example
    if (text.includes('«')) return example
    const found = judge.judge(text, { model: null }).findings.find((f) => f.rule === rule.id)
    if (!found) return example
    const { start, end } = found
    return { ...example, text: `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}` }
  })
  return { ...rule, examples: { ...rule.examples, hit } }
}

/** What a rule says, without its patterns: those may change from one release to the next. */
function plain(rule: Rule): object {
  const { id, kind, title, definition, severity, tier, stage, level, why, instead, sources, examples } = rule
  return { id, kind, title, definition, severity, tier, stage, level, why, instead, sources, examples }
}

/** What a rule over whole conversations says. */
function plainTalk(rule: ConversationRule): object {
  const { id, title, definition, severity, tier, why, instead, example, source } = rule
  return {
    id,
    kind: 'conversation',
    title,
    definition,
    severity,
    tier,
    why,
    instead: { advice: instead, example },
    sources: [{ text: source }],
  }
}

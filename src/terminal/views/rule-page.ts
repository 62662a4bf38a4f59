import type { Contested } from '../../journal/contested.ts'
import { RULES } from '../../rules/index.ts'
import measured from '../../rules/measured.json' with { type: 'json' }
import type { Rule } from '../../rules/rule.ts'
import type { ConversationRule } from '../../transcript/conversation-rule.ts'
import type { Style } from '../style.ts'

/** All rules, anti-patterns first, with a line on each; those over whole conversations by themselves. */
export function ruleList(rules: readonly Rule[], talks: readonly ConversationRule[], style: Style): string {
  const part = (heading: string, kind: Rule['kind']): string => {
    const lines = rules
      .filter((rule) => rule.kind === kind)
      .map((rule) =>
        style.wrap(
          `${rule.title}${kind === 'anti-pattern' ? ` (${rule.severity})` : ''}`,
          21,
          `  ${rule.id}`,
        ),
      )
    return [style.strong(heading), ...lines].join('\n')
  }
  const overTalks = [
    style.strong('Over a whole conversation'),
    ...talks.map(({ id, title, severity, tier }) =>
      style.wrap(`${title} (${severity}${tier === 'possible' ? ', only a hint' : ''})`, 28, `  ${id}`),
    ),
  ].join('\n')
  return [part('What to leave out', 'anti-pattern'), part('What helps', 'signal'), overTalks].join('\n\n')
}

/**
 * Everything about one rule.
 * @param talk the rule over whole conversations that has its id, if there is one
 */
export function rulePage(rule: Rule, talk: ConversationRule | undefined, style: Style): string {
  const lines = [style.strong(`${rule.title} (${rule.id})`)]
  // A rule of one's own has no definition beside its reason.
  if (rule.definition !== rule.why) lines.push(style.wrap(rule.definition))
  lines.push('')
  lines.push(style.wrap(rule.why, 10, 'Why'))
  lines.push(style.wrap(rule.instead.advice, 10, rule.kind === 'signal' ? 'How' : 'Instead'))
  if (rule.instead.example) lines.push(style.good(style.wrap(`"${rule.instead.example}"`, 10)))
  const hits = rule.examples.hit.slice(0, 4)
  const misses = rule.examples.miss.slice(0, 4)
  if (hits.length > 0) {
    lines.push('', 'Counts:')
    for (const { text, customer } of hits) {
      const mark = rule.kind === 'signal' ? style.marks.right : style.marks.wrong
      if (customer) lines.push(style.dim(style.wrap(`to "${customer}"`, 4)))
      lines.push(style.wrap(`"${shownMarks(text, style)}"`, 4, `  ${mark}`))
    }
  }
  if (misses.length > 0) {
    lines.push('', 'Does not count:')
    for (const { text, because } of misses) {
      lines.push(style.wrap(`"${text}" ${style.dim(`(${because})`)}`, 4, `  ${style.marks.dot}`))
    }
  }
  if (talk) {
    const text = `${talk.definition} ${sentenceOn(talk.tier)}`
    lines.push('', 'Over a whole conversation:', style.wrap(text, 4, `  ${style.marks.dot}`))
  }
  lines.push('', style.wrap(weightOf(rule), 10, 'Weight'))
  lines.push(style.wrap(measuredText(rule.id), 10, 'Measured'))
  for (const source of rule.sources) lines.push(style.dim(style.wrap(source.text, 10, 'Source')))
  return lines.join('\n')
}

/** Everything about a rule over whole conversations. */
export function conversationPage(rule: ConversationRule, style: Style): string {
  return [
    style.strong(`${rule.title} (${rule.id})`),
    style.wrap(rule.definition),
    '',
    style.wrap(rule.why, 10, 'Why'),
    style.wrap(rule.instead, 10, 'Instead'),
    style.good(style.wrap(`"${rule.example}"`, 10)),
    '',
    style.wrap(`${weightOf(rule)} It looks at a whole conversation, not at one reply.`, 10, 'Weight'),
    style.wrap('Not yet: no conversations have been labeled for it.', 10, 'Measured'),
    style.dim(style.wrap(rule.source, 10, 'Source')),
  ].join('\n')
}

interface Measured {
  readonly labelled: number
  readonly found: number
  readonly precision: number | null
  readonly from: number | null
  readonly to: number | null
  readonly recall: number | null
}

/** How often the rule was right on labelled replies, in words. `npm run eval` writes the figures. */
function measuredText(id: string): string {
  const figures = (measured as Readonly<Record<string, Measured>>)[id]
  const percent = (share: number): number => Math.round(share * 100)
  if (!RULES.some((rule) => rule.id === id)) return 'No: it is a rule of your own.'
  if (!figures || figures.precision === null || figures.recall === null || figures.found < ENOUGH_FOUND) {
    return 'Too rare in the labelled replies to give a figure.'
  }
  const { found, labelled, precision, from, to, recall } = figures
  return `On labelled replies in situations not trained on, ${percent(precision)} % of ${found} findings were right (${percent(from!)} to ${percent(to!)} %), and ${percent(recall)} % of ${labelled} cases were found.`
}

/** Fewer findings than this give no figure worth printing. */
const ENOUGH_FOUND = 5

function weightOf({ severity, tier }: Pick<Rule, 'severity' | 'tier'>): string {
  return `${severity} severity; ${TIERS[tier]}.`
}

/** How sure a finding over a whole conversation is, and that nobody has counted how often it is right. */
function sentenceOn(tier: Rule['tier']): string {
  return `There ${TIERS[tier]}; not measured.`
}

const TIERS: Readonly<Record<Rule['tier'], string>> = {
  sure: 'a finding is said plainly',
  likely: 'a finding is likely right',
  possible: 'a finding is only a hint',
}

/** The marked words of an example set off, or left in the marks where there is no color. */
function shownMarks(text: string, style: Style): string {
  return style.color
    ? text.replace(/«([^»]*)»/g, (_, words: string) => style.accent(words))
    : text.replace(/[«»]/g, '*')
}

/** What learners objected to, with their reasons. */
export function contestedText(
  contested: readonly Contested[],
  stamp: (at: number) => string,
  style: Style,
): string {
  if (contested.length === 0) return 'Nobody has objected to a finding yet.'
  return contested
    .map((c) =>
      [
        `${style.strong(c.rule)} ${style.dim(stamp(c.at).slice(0, 10))}`,
        style.wrap(`"${c.reply}"`, 4),
        style.wrap(`Found: "${c.text}"`, 4),
        style.wrap(`Reason: ${c.reason}`, 4),
      ].join('\n'),
    )
    .join('\n\n')
}

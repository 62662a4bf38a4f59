import type { Contested } from '../../journal/contested.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Style } from '../style.ts'

/** All rules, anti-patterns first, with a line on each. */
export function ruleList(rules: readonly Rule[], style: Style): string {
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
  return [part('What to leave out', 'anti-pattern'), part('What helps', 'signal')].join('\n\n')
}

/** Everything about one rule. */
export function rulePage(rule: Rule, style: Style): string {
  const lines = [style.strong(`${rule.title} (${rule.id})`), style.wrap(rule.definition), '']
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
  lines.push('', style.wrap(`${rule.severity} severity; ${TIERS[rule.tier]}.`, 10, 'Weight'))
  for (const source of rule.sources) lines.push(style.dim(style.wrap(source.text, 10, 'Source')))
  return lines.join('\n')
}

const TIERS: Readonly<Record<Rule['tier'], string>> = {
  sure: 'its findings are right at least 95 times in 100, as measured',
  likely: 'its findings are right at least 85 times in 100, as measured',
  possible: 'its findings are hints only',
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

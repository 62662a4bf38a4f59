import type { Rule } from '../../rules/rule.ts'
import type { Finding, Verdict } from '../../rules/verdict.ts'
import type { Style } from '../style.ts'
import { counted } from './days.ts'
import { underlined } from './underlined.ts'

/** A verdict for a person: their words with the places underlined, then what each is about and how to say it better. */
export function verdictText(reply: string, verdict: Verdict, rules: readonly Rule[], style: Style): string {
  const told = verdict.findings.filter((f) => f.tier !== 'possible')
  const hints = verdict.findings.filter((f) => f.tier === 'possible')
  const length = reply.trimEnd().length
  const whole = (f: Finding): boolean => f.start === 0 && f.end >= length
  const marked = told.filter((f) => !whole(f))
  const blocks = [underlined(reply, marked, style)]
  if (verdict.protocol) blocks.push(style.strong(style.wrap(`First things first: ${verdict.protocol.do}`)))
  for (const [rule, same] of byRule(told, (f) => f.rule)) {
    for (const finding of same.slice(0, REPEATS)) blocks.push(findingText(finding, rules, style))
    const more = same.length - REPEATS
    if (more > 0)
      blocks.push(style.wrap(`${titleOf(rule, rules)}: ${counted(more, 'more place')}.`, 2, style.marks.dot))
  }
  for (const [finding, ...others] of byRule(hints, (f) => f.rule).values()) {
    if (!finding) continue
    const more = others.length > 0 ? `, ${counted(others.length, 'more place')}` : ''
    const text = `Perhaps: ${sentence(partOf(finding.message))} (Only a hint${more}: ${finding.rule}.)`
    blocks.push(style.dim(style.wrap(text, 2, style.marks.dot)))
  }
  if (verdict.signals.length > 0) blocks.push(signalsText(verdict, rules, style))
  if (told.length === 0 && !verdict.protocol && verdict.notJudged.every((n) => n.rule !== undefined)) {
    const text = hints.length > 0 ? 'Nothing that is sure to need mending.' : 'Nothing to mend found.'
    blocks.push(style.good(style.wrap(text, 2, style.marks.right)))
  }
  const general = verdict.notJudged.filter((n) => n.rule === undefined)
  for (const { reason } of general) blocks.push(style.wrap(`Not judged (${reason}).`, 2, style.marks.dot))
  const reasons = new Map<string, string[]>()
  for (const n of verdict.notJudged)
    if (n.rule) reasons.set(n.reason, [...(reasons.get(n.reason) ?? []), n.rule])
  for (const [reason, ids] of reasons) {
    blocks.push(
      style.dim(
        style.wrap(
          `Not judged (${reason}): ${ids.map((id) => titleOf(id, rules).toLowerCase()).join('; ')}`,
          2,
          style.marks.dot,
        ),
      ),
    )
  }
  return blocks.join('\n\n')
}

/** How often the same advice is given in full. */
const REPEATS = 3

/** What was found, together by rule, in the order in which the rules came up. */
function byRule<T>(found: readonly T[], ruleOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of found) {
    const group = groups.get(ruleOf(one))
    if (group) group.push(one)
    else groups.set(ruleOf(one), [one])
  }
  return groups
}

function titleOf(id: string, rules: readonly Rule[]): string {
  return rules.find((rule) => rule.id === id)?.title ?? id
}

function findingText(finding: Finding, rules: readonly Rule[], style: Style): string {
  const rule = rules.find((r) => r.id === finding.rule)
  const lines = [findingHead(rule?.title ?? finding.rule, finding.rule, style)]
  lines.push(style.wrap(sentence(partOf(finding.message)), 2))
  if (finding.evidence && finding.evidence.length > 0) {
    lines.push(style.dim(style.wrap(`Seen in: ${finding.evidence.map(partOf).join(', ')}`, 2)))
  }
  if (rule) lines.push(style.wrap(rule.why, 2))
  lines.push(style.wrap(finding.instead, 2))
  if (rule?.instead.example) lines.push(style.good(style.wrap(`"${rule.instead.example}"`, 4)))
  return lines.join('\n')
}

/** What was found, with the rule's id beside it: `evenkeel rules <id>` and `adjust:` ask for it. */
export function findingHead(text: string, rule: string, style: Style): string {
  const id = style.dim(`(${rule})`)
  return style.wrap(`${style.bad(text)} ${id}`, 2, style.bad(style.marks.wrong))
}

function signalsText(verdict: Verdict, rules: readonly Rule[], style: Style): string {
  return [...byRule(verdict.signals, (s) => s.signal)]
    .map(([rule, same]) => {
      const more = same.length > 1 ? ` (and ${same.length - 1} more)` : ''
      const text = `${titleOf(rule, rules)}: "${partOf(same[0]!.text)}"${more}`
      return style.wrap(text, 2, style.good(style.marks.right))
    })
    .join('\n')
}

/** What is quoted of a passage inside a sentence, in characters. */
const PART = 160

/** The beginning and the end of a long passage. */
function partOf(text: string): string {
  if (text.length <= PART) return text
  const head = text.slice(0, PART * 0.6).replace(/\s+\S*$/, '')
  const tail = text.slice(-PART * 0.3).replace(/^\S*\s+/, '')
  return `${head} … ${tail}`
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

import type { Rule } from '../../rules/rule.ts'
import type { Finding, Verdict } from '../../rules/verdict.ts'
import type { Span } from '../../text/span.ts'
import { columnsOf } from '../../text/width.ts'
import type { Style } from '../style.ts'
import { counted } from './days.ts'

/** A verdict for a person: their words with the places underlined, then what each is about and how to say it better. */
export function verdictText(reply: string, verdict: Verdict, rules: readonly Rule[], style: Style): string {
  const told = verdict.findings.filter((f) => f.tier !== 'possible')
  const hints = verdict.findings.filter((f) => f.tier === 'possible')
  const whole = (f: Finding): boolean => f.start === 0 && f.end >= reply.trimEnd().length
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
    blocks.push(
      style.dim(
        style.wrap(`Perhaps: ${sentence(partOf(finding.message))} (Only a hint${more}.)`, 2, style.marks.dot),
      ),
    )
  }
  if (verdict.signals.length > 0) blocks.push(signalsText(verdict, rules, style))
  if (told.length === 0 && !verdict.protocol && verdict.notJudged.every((n) => n.rule !== undefined)) {
    const text = hints.length > 0 ? 'Nothing that is sure to need mending.' : 'Nothing to mend found.'
    blocks.push(style.good(style.wrap(text, 2, style.marks.right)))
  }
  const general = verdict.notJudged.filter((n) => n.rule === undefined)
  for (const { reason } of general) blocks.push(style.wrap(`Not judged: ${reason}.`, 2, style.marks.dot))
  const reasons = new Map<string, string[]>()
  for (const n of verdict.notJudged)
    if (n.rule) reasons.set(n.reason, [...(reasons.get(n.reason) ?? []), n.rule])
  for (const [reason, ids] of reasons) {
    blocks.push(
      style.dim(
        style.wrap(
          `Not looked at (${reason}): ${ids.map((id) => titleOf(id, rules).toLowerCase()).join('; ')}`,
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
  const lines = [style.bad(style.wrap(rule?.title ?? finding.rule, 2, style.marks.wrong))]
  lines.push(style.wrap(sentence(partOf(finding.message)), 2))
  if (finding.evidence && finding.evidence.length > 0) {
    lines.push(style.dim(style.wrap(`Seen in: ${finding.evidence.map(partOf).join(', ')}`, 2)))
  }
  if (rule) lines.push(style.wrap(rule.why, 2))
  lines.push(style.wrap(finding.instead, 2))
  if (rule?.instead.example) lines.push(style.good(style.wrap(`"${rule.instead.example}"`, 4)))
  return lines.join('\n')
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

/** A reply with more lines than this on the screen is quoted in part. */
const WHOLE = 12
/** What is shown of a long reply: this many lines of a finding, and one line around it. */
const SHOWN = 3
/** What is quoted of a passage inside a sentence, in characters. */
const PART = 160

/** The reply, wrapped, with carets under the spans: seen without color, and read by anyone. */
export function underlined(reply: string, spans: readonly Span[], style: Style): string {
  const lines = [...wrapped(reply, Math.max(16, style.width - 2))]
  const shown = shownLines(lines, spans)
  const out: string[] = []
  let last = -1
  for (const place of shown) {
    if (place !== last + 1) out.push(style.dim('  …'))
    last = place
    const { start, end } = lines[place]!
    out.push(`  ${visible(reply.slice(start, end))}`)
    const marks = caretsUnder(reply, lines[place]!, spans)
    if (marks !== '') out.push(style.bad(`  ${marks}`))
  }
  if (last < lines.length - 1) out.push(style.dim('  …'))
  return out.join('\n')
}

/** All lines of a short reply; of a long one its beginning, or the lines around what was found. */
function shownLines(lines: readonly Span[], spans: readonly Span[]): number[] {
  if (lines.length <= WHOLE) return lines.map((_, i) => i)
  const shown = new Set<number>()
  for (const span of spans) {
    const first = lines.findIndex((line) => span.start < line.end && span.end > line.start)
    if (first < 0) continue
    const until = lines.findLastIndex((line) => span.start < line.end && span.end > line.start)
    const last = Math.min(until, first + SHOWN - 1)
    for (let i = first - 1; i <= last + 1; i++) if (i >= 0 && i < lines.length) shown.add(i)
  }
  if (shown.size === 0) return lines.slice(0, SHOWN).map((_, i) => i)
  return [...shown].sort((a, b) => a - b)
}

function caretsUnder(reply: string, line: Span, spans: readonly Span[]): string {
  let marks = ''
  for (let i = line.start; i < line.end; ) {
    const size = reply.codePointAt(i)! > 0xffff ? 2 : 1
    const inside = spans.some((span) => i >= span.start && i < span.end)
    marks += (inside ? '^' : ' ').repeat(
      Math.max(0, columnsOf(visible(reply.slice(line.start, i + size))) - marks.length),
    )
    i += size
  }
  return marks.trimEnd()
}

/** The beginning and the end of a long passage. */
function partOf(text: string): string {
  if (text.length <= PART) return text
  const head = text.slice(0, PART * 0.6).replace(/\s+\S*$/, '')
  const tail = text.slice(-PART * 0.3).replace(/^\S*\s+/, '')
  return `${head} … ${tail}`
}

/** Lines of a text as spans, broken at blanks. */
function* wrapped(text: string, width: number): Generator<Span> {
  let start = 0
  for (const paragraph of text.split('\n')) {
    const stop = start + paragraph.length
    let from = start
    while (from < stop) {
      let end = from
      let lastBlank = -1
      while (end < stop && columnsOf(text.slice(from, end + 1)) <= width) {
        if (text[end] === ' ') lastBlank = end
        end++
      }
      if (end < stop && lastBlank > from) end = lastBlank
      if (end === from) end++
      yield { start: from, end }
      from = end
      while (from < stop && text[from] === ' ') from++
    }
    start = stop + 1
  }
}

function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

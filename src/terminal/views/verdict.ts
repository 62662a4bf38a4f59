import type { Rule } from '../../rules/rule.ts'
import type { Finding, Verdict } from '../../rules/verdict.ts'
import type { Span } from '../../text/span.ts'
import { columnsOf } from '../../text/width.ts'
import type { Style } from '../style.ts'

/** A verdict for a person: their words with the places underlined, then what each is about and how to say it better. */
export function verdictText(reply: string, verdict: Verdict, rules: readonly Rule[], style: Style): string {
  const told = verdict.findings.filter((f) => f.tier !== 'possible')
  const hints = verdict.findings.filter((f) => f.tier === 'possible')
  const whole = (f: Finding): boolean => f.start === 0 && f.end >= reply.trimEnd().length
  const marked = told.filter((f) => !whole(f))
  const blocks = [underlined(reply, marked, style)]
  if (verdict.protocol) blocks.push(style.strong(style.wrap(`First things first: ${verdict.protocol.do}`)))
  for (const finding of told) blocks.push(findingText(finding, rules, style))
  for (const finding of hints) {
    blocks.push(
      style.dim(
        style.wrap(
          `Perhaps: ${sentence(finding.message)} (${finding.rule}, only a hint)`,
          2,
          style.marks.dot,
        ),
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

function titleOf(id: string, rules: readonly Rule[]): string {
  return rules.find((rule) => rule.id === id)?.title ?? id
}

function findingText(finding: Finding, rules: readonly Rule[], style: Style): string {
  const rule = rules.find((r) => r.id === finding.rule)
  const lines = [
    style.bad(style.wrap(`${rule?.title ?? finding.rule} (${finding.rule})`, 2, style.marks.wrong)),
  ]
  lines.push(style.wrap(sentence(finding.message), 2))
  if (finding.evidence && finding.evidence.length > 0) {
    lines.push(style.dim(style.wrap(`Seen in: ${finding.evidence.join(', ')}`, 2)))
  }
  if (rule) lines.push(style.wrap(rule.why, 2))
  lines.push(style.wrap(finding.instead, 2))
  if (rule?.instead.example) lines.push(style.good(style.wrap(`"${rule.instead.example}"`, 4)))
  return lines.join('\n')
}

function signalsText(verdict: Verdict, rules: readonly Rule[], style: Style): string {
  return verdict.signals
    .map((signal) => {
      const title = rules.find((r) => r.id === signal.signal)?.title ?? signal.signal
      return style.wrap(`${title}: "${signal.text}"`, 2, style.good(style.marks.right))
    })
    .join('\n')
}

/** The reply, wrapped, with carets under the spans: seen without color, and read by anyone. */
export function underlined(reply: string, spans: readonly Span[], style: Style): string {
  const lines: string[] = []
  for (const { start, end } of wrapped(reply, Math.max(16, style.width - 2))) {
    const text = reply.slice(start, end)
    lines.push(`  ${visible(text)}`)
    let marks = ''
    let any = false
    for (let i = start; i < end; ) {
      const size = reply.codePointAt(i)! > 0xffff ? 2 : 1
      const inside = spans.some((span) => i >= span.start && i < span.end)
      any ||= inside
      marks += (inside ? '^' : ' ').repeat(
        Math.max(0, columnsOf(visible(reply.slice(start, i + size))) - marks.length),
      )
      i += size
    }
    if (any) lines.push(style.bad(`  ${marks.trimEnd()}`))
  }
  return lines.join('\n')
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

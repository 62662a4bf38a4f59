import type { Span } from '../../text/span.ts'
import { columnsOf } from '../../text/width.ts'
import type { Style } from '../style.ts'

/** A reply with more lines than this on the screen is quoted in part. */
const WHOLE = 12
/** What is shown of a long reply: this many lines of a finding, and one line around it. */
const SHOWN = 3

/** The reply, wrapped, with carets under the spans: seen without color, and read by anyone. */
export function underlined(reply: string, spans: readonly Span[], style: Style): string {
  const lines = [...wrapped(reply, Math.max(16, style.width - 2))]
  const marked = joined(spans)
  const out: string[] = []
  let last = -1
  let next = 0
  for (const place of shownLines(lines, spans)) {
    if (place !== last + 1) out.push(style.dim('  …'))
    last = place
    const line = lines[place]!
    out.push(`  ${visible(reply.slice(line.start, line.end))}`)
    while (next < marked.length && marked[next]!.end <= line.start) next++
    const marks = caretsUnder(reply, line, marked, next)
    if (marks !== '') out.push(style.bad(`  ${marks}`))
  }
  if (last < lines.length - 1) out.push(style.dim('  …'))
  return out.join('\n')
}

/** Spans in their order, those that touch made one: a long reply can have thousands, and each line asks for its own. */
function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

/** All lines of a short reply; of a long one its beginning, or the lines around what was found. */
function shownLines(lines: readonly Span[], spans: readonly Span[]): number[] {
  if (lines.length <= WHOLE) return lines.map((_, i) => i)
  const shown = new Set<number>()
  for (const span of spans) {
    const first = firstEndingAfter(lines, span.start)
    if (first === lines.length || lines[first]!.start >= span.end) continue
    let last = first
    while (last + 1 < lines.length && last + 1 < first + SHOWN && lines[last + 1]!.start < span.end) last++
    for (let i = first - 1; i <= last + 1; i++) if (i >= 0 && i < lines.length) shown.add(i)
  }
  if (shown.size === 0) return lines.slice(0, SHOWN).map((_, i) => i)
  return [...shown].sort((a, b) => a - b)
}

/** The place of the first line that ends behind an offset; the number of lines when none does. */
function firstEndingAfter(lines: readonly Span[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** @param from the first of the spans that may lie in the line */
function caretsUnder(reply: string, line: Span, spans: readonly Span[], from: number): string {
  let marks = ''
  let at = from
  if (at >= spans.length || spans[at]!.start >= line.end) return marks
  for (let i = line.start; i < line.end; ) {
    const size = reply.codePointAt(i)! > 0xffff ? 2 : 1
    while (at < spans.length && spans[at]!.end <= i) at++
    const inside = at < spans.length && i >= spans[at]!.start
    marks += (inside ? '^' : ' ').repeat(
      Math.max(0, columnsOf(visible(reply.slice(line.start, i + size))) - marks.length),
    )
    i += size
  }
  return marks.trimEnd()
}

/** Lines of a text as spans, broken at blanks. */
function* wrapped(text: string, width: number): Generator<Span> {
  let start = 0
  for (const paragraph of text.split('\n')) {
    const stop = start + paragraph.length
    let from = start
    while (from < stop) {
      let end = fitting(text, from, stop, width)
      if (end < stop) {
        let blank = end - 1
        while (blank > from && text[blank] !== ' ') blank--
        if (blank > from) end = blank
      }
      yield { start: from, end }
      from = end
      while (from < stop && text[from] === ' ') from++
    }
    start = stop + 1
  }
}

/** How far a line reaches. Marks that take no column could make it endless, so it has four times the width at most. */
function fitting(text: string, from: number, stop: number, width: number): number {
  let low = from + 1
  let high = Math.min(stop, from + 4 * width)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (columnsOf(text.slice(from, middle)) <= width) low = middle
    else high = middle - 1
  }
  const splitsPair = low < stop && text.codePointAt(low - 1)! > 0xffff
  return splitsPair ? (low - 1 > from ? low - 1 : low + 1) : low
}

function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
}

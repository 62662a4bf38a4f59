import type { LineIndex } from './line-index.ts'
import type { Span } from './span.ts'
import { columnsOf } from './width.ts'

/**
 * The line a span begins on, with the span underlined; a long line is cut to what fits around the span.
 * @param width columns to use at the most
 */
export function codeFrame(index: LineIndex, span: Span, width: number): string {
  const { line, column } = index.position(span.start)
  const text = index.line(line)
  const gutter = `${line}`.padStart(5)
  const room = Math.max(16, width - gutter.length - 3)
  const from = column - 1
  const to = Math.max(from + 1, Math.min(text.length, from + span.end - span.start))

  let start = 0
  let end = text.length
  if (columnsOf(visible(text)) > room) {
    start = Math.max(0, Math.min(from - Math.floor(room / 4), text.length - room + 2))
    end = Math.min(text.length, start + room - 2)
  }
  const head = start > 0 ? '…' : ''
  const tail = end < text.length ? '…' : ''
  const before = head + visible(text.slice(start, from))
  const marked = visible(text.slice(from, Math.min(to, end)))
  const shown = before + marked + visible(text.slice(Math.min(to, end), end)) + tail
  const carets = '^'.repeat(Math.max(1, columnsOf(marked)))
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${' '.repeat(columnsOf(before))}${carets}`
}

/** Tabs as blanks and control characters as a dot, so that the underline stands where it should. */
function visible(text: string): string {
  return text
    .replace(/\t/g, '    ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '·')
}

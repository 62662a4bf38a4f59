/** A piece of a text: UTF-16 offsets, `start` inclusive, `end` exclusive, as JavaScript's `slice` takes them. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Do the two spans share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** So much of a file is looked at. */
const HEAD = 4096
/** What no text has: most control characters, and the sign for bytes that are no letters. */
const ODD = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g
/** A stray one in a text is a slip that is shown at its place; more than these are another kind of file. */
const FEWEST = 4
const SHARE = 0.02

/** Is it a picture, a program, or text in an encoding that is not ours, rather than text? */
export function isBinary(text: string): boolean {
  const head = text.slice(0, HEAD)
  const odd = head.match(ODD)?.length ?? 0
  return odd >= FEWEST && odd >= head.length * SHARE
}

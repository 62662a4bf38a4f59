/**
 * Lines of a text that comes in pieces, without their ends.
 * @param longest a longer line is cut just behind this many characters, so that no line fills the memory
 */
export function* splitLines(
  pieces: Iterable<string>,
  longest = Number.POSITIVE_INFINITY,
): Generator<string, void> {
  let rest = ''
  // The line was given already, cut; what follows of it is passed over.
  let isCut = false
  for (const piece of pieces) {
    const text = rest + piece
    let from = 0
    if (isCut) {
      const end = text.indexOf('\n')
      if (end < 0) continue
      isCut = false
      from = end + 1
    }
    for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      const line = text.slice(from, text[end - 1] === '\r' ? end - 1 : end)
      yield line.length > longest ? line.slice(0, longest + 1) : line
      from = end + 1
    }
    rest = text.slice(from)
    if (rest.length > longest) {
      yield rest.slice(0, longest + 1)
      rest = ''
      isCut = true
    }
  }
  if (rest !== '') yield rest
}

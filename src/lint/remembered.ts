/**
 * Remembers what was made of a text, since many checks ask the same of the same text. Emptied when it holds many, so
 * that memory stays flat over any number of files.
 */
export function remembered<T>(make: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}

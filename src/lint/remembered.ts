const ofOneFile: Map<string, unknown>[] = []

/** More than one file has, and few enough that memory stays flat. */
const MOST = 5000

/**
 * Remembers what was made of a text of the file that is looked at, since many checks ask the same of the same text.
 * Nothing is kept for the next file: it has other texts, and what lives short costs little memory and time.
 */
export function remembered<T extends {}>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  ofOneFile.push(known)
  return (text) => rememberIn(known, text, make)
}

/** The same for what comes again in other files, such as words: kept over all of them, up to a limit. */
export function rememberedLong<T extends {}>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => rememberIn(known, text, make)
}

/** Called before each file. */
export function forgetTexts(): void {
  for (const known of ofOneFile) known.clear()
}

function rememberIn<T extends {}>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const found = known.get(text)
  if (found !== undefined) return found
  const made = make(text)
  if (known.size >= MOST) known.clear()
  known.set(text, made)
  return made
}

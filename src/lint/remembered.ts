const ofOneFile: (() => void)[] = []

/** More than one file has, and few enough that memory stays flat. */
const MOST = 5000

/**
 * Remembers what was made of a text of the file that is looked at, since many checks ask the same of the same text.
 * Nothing is kept for the next file: it has other texts, and what lives short costs little memory and time.
 */
export function remembered<T extends {}>(make: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>()
  // A map that is cleared keeps its old entries reachable until the next full collection, and they are moved until
  // then: a fifth of the time of a long lint.
  ofOneFile.push(() => {
    known = new Map()
  })
  return (text) => rememberIn(known, text, make)
}

/** The same for what comes again in other files, such as words: kept over all of them, up to a limit. */
export function rememberedLong<T extends {}>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => rememberIn(known, text, make)
}

/**
 * Remembers what was made of the thing that was asked about last: all checks of a file ask about the same one. A weak
 * map would do, too, but what hangs on it outlives every quick collection.
 */
export function rememberedLast<K extends object, T>(make: (about: K) => T): (about: K) => T {
  let known: { readonly about: K; readonly made: T } | undefined
  return (about) => {
    if (known?.about !== about) known = { about, made: make(about) }
    return known.made
  }
}

/** Called before each file. */
export function forgetTexts(): void {
  for (const forget of ofOneFile) forget()
}

function rememberIn<T extends {}>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const found = known.get(text)
  if (found !== undefined) return found
  const made = make(text)
  if (known.size >= MOST) known.clear()
  known.set(text, made)
  return made
}

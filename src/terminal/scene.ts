/** Words for the screen. A function sets them anew when the window has another width. */
export type Words = string | (() => string)

/** What stands above an open prompt: kept, so that it can be drawn anew when the window changes its size. */
export interface Scene {
  /** Prints words and keeps them. */
  say(words: Words): void
  /** Keeps words that stand on the screen already, such as an answered prompt. */
  keep(words: Words): void
  /** A new screenful begins: what was said before need not be drawn again. */
  begin(): void
  /** All that was kept, set for the width the window has now. */
  text(): string
}

/** Makes the scene of one stream. */
export function makeScene(stream: NodeJS.WriteStream): Scene {
  let kept: Words[] = []
  const textOf = (words: Words): string => (typeof words === 'string' ? words : words())
  return {
    say(words) {
      kept.push(words)
      stream.write(`${textOf(words)}\n`)
    },
    keep: (words) => void kept.push(words),
    begin() {
      kept = []
    },
    text: () => kept.map((words) => `${textOf(words)}\n`).join(''),
  }
}

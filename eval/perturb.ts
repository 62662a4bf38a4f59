/** Changes to a reply that change nothing about what it says. */
export const CHANGES: Readonly<Record<string, (text: string, seed: number) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'curly quotes': (text) => text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”'),
  'no final mark': (text) => text.replace(/[.!?\s]+$/, ''),
  typos: withTypos,
  'added greeting': (text) => `Good morning. ${text}`,
}

/** Swaps two neighboring letters inside one in eight words of five letters or more. */
function withTypos(text: string, seed: number): string {
  let state = (seed * 2654435761) | 0
  return text.replace(/[A-Za-z]{5,}/g, (word) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    if ((state >>> 8) % 8 !== 0) return word
    const at = 1 + ((state >>> 12) % (word.length - 3))
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
  })
}

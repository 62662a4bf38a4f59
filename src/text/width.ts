import stringWidth from 'fast-string-width'

/** How many columns a terminal gives a text: an accent none, most emoji and East Asian characters two. */
export function columnsOf(text: string): number {
  return stringWidth(text)
}

/** Quoted speech: double quotes, or single ones that open after a blank and close before one. */
const QUOTED = /"[^"]*"|“[^”]*”|(?<![\p{L}\p{N}])['‘](?=\S).*?(?<=\S)['’](?![\p{L}\p{N}])/gsu

/** The text with what is quoted turned into blanks, so that offsets stay as they are. */
export function withoutQuotes(text: string): string {
  if (!/["“'‘]/.test(text)) return text
  return text.replace(QUOTED, (quote) => ' '.repeat(quote.length))
}

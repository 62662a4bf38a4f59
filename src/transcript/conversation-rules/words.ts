/** The content words of a text, small letters, without the commonest words: for comparing turns. */
export function contentWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter((word) => !COMMON.has(word)))
}

const COMMON = new Set(
  `the and you your for that this with have has was were are not but can will would could our from they them there here
  what when which who how all any been just about into out get got its let please thank thanks hello dear sir madam`.split(
    /\s+/,
  ),
)

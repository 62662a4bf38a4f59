/** What a UTF-16 unit is to the tokenizer. Numbers, so that a table can hold them. */
export const Char = {
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  newline: 4,
  apostrophe: 5,
  mark: 6, // punctuation that means something to sentences or clauses
  invisible: 7, // zero-width and control characters: as if they were not there
  symbol: 8, // emoji and pictographs, or the first half of one
  currency: 9,
} as const

const KINDS = new Uint8Array(128)
/** Letters, in lower case, and digits; 0 for everything else. */
const WORD_UNITS = new Uint8Array(128)
const FOLDED = new Uint8Array(128)

for (let code = 0; code < 128; code++) {
  FOLDED[code] = code >= 65 && code <= 90 ? code + 32 : code
  const folded = FOLDED[code]!
  if (folded >= 97 && folded <= 122) KINDS[code] = Char.letter
  else if (code >= 48 && code <= 57) KINDS[code] = Char.digit
  else if (code < 32 || code === 127) KINDS[code] = Char.invisible
  else KINDS[code] = Char.mark
  if (KINDS[code] === Char.letter || KINDS[code] === Char.digit) WORD_UNITS[code] = folded
}
KINDS[32] = KINDS[9] = Char.space
KINDS[10] = KINDS[13] = KINDS[11] = KINDS[12] = Char.newline
KINDS[39] = KINDS[96] = Char.apostrophe
KINDS[36] = Char.currency

/** The kind of a UTF-16 unit, as one of {@link Char}. */
export function kindOf(code: number): number {
  // Beyond the end of a text `charCodeAt` gives NaN, which no comparison below would catch.
  return code < 128 ? KINDS[code]! : code >= 128 ? kindOfWide(code) : Char.newline
}

/** An ASCII letter in lower case, or a digit; 0 for any other unit, and beyond the end of a text. */
export function plainUnit(code: number): number {
  return code < 128 ? WORD_UNITS[code]! : 0
}

/** ASCII lower case; other units come back as they are. */
export function folded(code: number): number {
  return code < 128 ? FOLDED[code]! : code
}

function kindOfWide(code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x00b4 || code === 0x2032) {
    return Char.apostrophe
  }
  if (code < 0xa0 || code === 0xad) return code === 0x85 ? Char.newline : Char.invisible
  if (code === 0xa0) return Char.space
  if (code < 0xc0) {
    if (code === 0xa2 || code === 0xa3 || code === 0xa5) return Char.currency
    if (code === 0xaa || code === 0xb5 || code === 0xba) return Char.letter
    return Char.mark
  }
  if (code === 0xd7 || code === 0xf7) return Char.mark
  if (code < 0x2000) return isOddSpace(code) ? Char.space : Char.letter
  if (code < 0x2070) return kindOfGeneralPunctuation(code)
  if (code >= 0x20a0 && code <= 0x20cf) return Char.currency
  if (code < 0x2c00) return code >= 0x2190 ? Char.symbol : Char.letter
  if (code === 0x3000) return Char.space
  if (code >= 0x3001 && code <= 0x303f) return Char.mark
  if (code >= 0xd800 && code <= 0xdfff) return Char.symbol
  if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code >= 0xfff0) return Char.invisible
  if (code >= 0xff00 && code <= 0xff65) return kindOfFullWidth(code)
  return Char.letter
}

function isOddSpace(code: number): boolean {
  return code === 0x1680 || code === 0x180e
}

function kindOfGeneralPunctuation(code: number): number {
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return Char.space
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return Char.invisible
  if (code === 0x2028 || code === 0x2029) return Char.newline
  return Char.mark
}

/** Full-width forms are the ASCII characters 0xFEE0 further down. */
function kindOfFullWidth(code: number): number {
  return code <= 0xff5e ? KINDS[code - 0xfee0]! : Char.mark
}

export function isLetter(code: number): boolean {
  return kindOf(code) === Char.letter
}

/** Full-width digits count: to `kindOf` they are digits as well, and the two must agree. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

/** Could this unit stand inside a word? Joiners that nobody sees count. */
export function isWordUnit(code: number): boolean {
  const kind = kindOf(code)
  return kind === Char.letter || kind === Char.digit || (kind === Char.invisible && code > 127)
}

/** Combining accents, joiners, variation selectors, directions, control characters. */
const UNSEEN =
  /[\u0300-\u036f]|[\u0000-\u001f\u007f-\u009f\u00ad\ufeff]|[\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\ufe00-\ufe0f]/g

/**
 * A word without accents, ligatures, full-width forms and invisible characters, in lower case:
 * how it is looked up. Slow; the tokenizer calls it only for words that are not plain ASCII.
 */
export function plainWord(word: string): string {
  // Apostrophes first: NFKD takes the acute accent, which some keyboards give for one, apart.
  return word
    .replace(/[\u2018\u2019\u00b4\u2032`]/g, "'")
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replaceAll('\u02bc', "'")
    .toLowerCase()
}

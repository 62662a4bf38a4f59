import { stemOf } from '../text/stem.ts'
import { remembered, rememberedLong } from './remembered.ts'

const rootOf = rememberedLong(stemOf)

/** A word of a text, in small letters, and where it stands. */
export class WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Written with a capital although no sentence begins there: most likely a name. */
  readonly name: boolean
  #root: number | undefined

  constructor(word: string, start: number, end: number, name: boolean) {
    this.word = word
    this.start = start
    this.end = end
    this.name = name
  }

  /** A number that the forms of one word share; worked out when it is first asked for, since it takes time. */
  get root(): number {
    this.#root ??= rootOf(this.word)
    return this.#root
  }
}

const WORD = /[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*/gu

/** The words of a text, in order. Numbers with a point or a colon ("8.99", "4:10") stay whole. */
export const wordsOf = remembered((text: string): readonly WordAt[] => {
  const words: WordAt[] = []
  const curly = text.includes('’')
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const small = found.toLowerCase()
    const word = curly ? small.replaceAll('’', "'") : small
    const name = word[0] !== found[0] && goesOn(text, index)
    words.push(new WordAt(word, index, index + found.length, name))
  }
  return words
})

/** A sentence is under way before this place: a word or a comma stands there, and no full stop or opening quote. */
function goesOn(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && text[i] === ' ') i--
  if (i === at - 1) return false
  while (i >= 0 && /['"’”)]/.test(text[i]!)) i--
  return i >= 0 && /[\p{L}\p{N},;]/u.test(text[i]!)
}

/** Words that carry the grammar and not the matter. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although an and any are aren't as at away back be because been before being
  below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down each else
  even ever every few first for from further get gets getting go goes going got had hadn't has hasn't have haven't
  having he he'd he'll he's her here hers herself him himself his how i i'd i'll i'm i've if in instead into is isn't
  it it'd it'll it's its itself just last let let's like made make makes making many may me might mine more most much
  must my myself never next no none nor not now of off on once one ones only onto or other others our ours out over
  own put rather same shall she she'd she'll she's should shouldn't since so some such take taken takes taking than that that's the
  their theirs them themselves then there there's these they they'd they'll they're they've this those three through
  till to together too took toward towards two under until up upon us very was wasn't we we'd we'll we're we've were weren't
  what what's when where which while who whom whose why will with within without won't would wouldn't yet you you'd
  you'll you're you've your yours yourself yourselves`.split(/\s+/),
)

/** The words of a text that carry its matter. */
export function contentWords(words: readonly WordAt[]): WordAt[] {
  return words.filter(({ word }) => !GRAMMAR_WORDS.has(word))
}

import { Char, kindOf } from './characters.ts'
import { TokenClass } from './lexicon.ts'

/** Code points of emoji that say something about tone; the others count as just an emoji. */
const LAUGHING = new Set([
  0x1f602, 0x1f923, 0x1f606, 0x1f605, 0x1f604, 0x1f601, 0x1f61c, 0x1f61d, 0x1f639, 0x1f644, 0x1f609, 0x1f643,
])
const HEARTS = new Set([
  0x2764, 0x1f495, 0x1f496, 0x1f497, 0x1f498, 0x1f499, 0x1f49a, 0x1f49b, 0x1f49c, 0x1f60d, 0x1f618, 0x1f970,
  0x1f48b,
])
const ANGRY = new Set([0x1f620, 0x1f621, 0x1f92c, 0x1f624, 0x1f47f, 0x1f595])

/** Arrows, boxes and the like: symbols, but no emoji. */
function isPictograph(point: number): boolean {
  return point >= 0x1f000 || (point >= 0x2600 && point <= 0x27bf) || (point >= 0x2b00 && point <= 0x2bff)
}

/** The token class of the symbol at this place, or 0 if it is no emoji. */
export function emojiClass(text: string, at: number): number {
  const point = text.codePointAt(at)!
  if (LAUGHING.has(point)) return TokenClass.laugh
  if (HEARTS.has(point)) return TokenClass.heart
  if (ANGRY.has(point)) return TokenClass.angry
  return isPictograph(point) && point < 0xe0000 ? TokenClass.emoji : TokenClass.unknown
}

/** The end of an emoji, with its skin tone, joiners and whatever is joined to it. */
export function endOfEmoji(text: string, at: number): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  for (;;) {
    const code = text.charCodeAt(end)
    if (code === 0xfe0f || code === 0x200d || code === 0x20e3) end++
    else if (code === 0xd83c && isSkinTone(text.charCodeAt(end + 1))) end += 2
    else if (text.charCodeAt(end - 1) === 0x200d && kindOf(code) === Char.symbol) {
      end += text.codePointAt(end)! > 0xffff ? 2 : 1
    } else return end
  }
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff
}

/** The end of ":-)", ";)", ":D" and their like at this place, or 0. */
export function endOfEmoticon(text: string, at: number): number {
  const eyes = text.charCodeAt(at)
  if (eyes === 60 && text.charCodeAt(at + 1) === 51) return at + 2 // <3
  if (eyes !== 58 && eyes !== 59 && eyes !== 61) return 0
  let mouth = at + 1
  if (text.charCodeAt(mouth) === 45) mouth++
  const code = text.charCodeAt(mouth)
  const isMouth = code === 41 || code === 40 || code === 124 || code === 42 // ) ( | *
  if (isMouth) return mouth + 1
  const isLetterMouth = code === 68 || code === 80 || code === 112 // D P p
  const next = kindOf(text.charCodeAt(mouth + 1))
  return isLetterMouth && next !== Char.letter && next !== Char.digit ? mouth + 1 : 0
}

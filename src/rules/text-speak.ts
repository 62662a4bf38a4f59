import { Flag } from '../text/tokens.ts'
import { FOREIGN, type Reading } from './reading.ts'
import type { Hit } from './rule.ts'

/** Slurred or shortened forms that people also write when they are careful. */
const MILD = new Set(
  'y r c cos coz cuz bc tho thru prob probs def kinda sorta ty gonna wanna gotta pls plz plse thx thnx tnx msg ppl abt ya'.split(
    ' ',
  ),
)

const STRETCHED = /(?<![\p{L}\d])(?!w{3}\b|m{3}\b|h?m{2,}\b)\p{L}?\p{Ll}*(\p{Ll})\1\1\p{Ll}*(?![\p{L}\d.@])/gu

const KISS = /(?<=[\p{L}.!?]\s{1,3})x{1,4}\s*$/u

/** Forms such as "ur" count at once, milder ones ("pls", "cos") from the second on. */
export function textSpeak(reading: Reading): Hit[] {
  const { tokens, text } = reading.reply
  let strong: Hit | undefined
  const mild: Hit[] = []
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!
    if (!(flags & Flag.textSpeak) || flags & (FOREIGN | Flag.caps)) continue
    const start = tokens.starts[i]!
    const end = tokens.ends[i]!
    const form = text.slice(start, end)
    // "Row R", "room B4": a single capital or a code is a name.
    if (form.length < 3 && form !== form.toLowerCase() && !(flags & Flag.sentenceStart)) continue
    if (form.length === 1 && form !== 'u' && form !== 'r') continue
    // For many people "Ya" is how "yes" is said.
    if (form.toLowerCase() === 'ya' && flags & Flag.sentenceStart) continue
    if (!MILD.has(form.toLowerCase())) strong ??= { start, end, pattern: 'text-speak', tier: 'sure' }
    else if (mild.at(-1)?.start !== start) mild.push({ start, end, pattern: 'text-speak', tier: 'likely' })
  }
  if (strong) return [strong]
  return mild.slice(0, 1)
}

/** "nooo", "sooo good", "thanks xx". */
export function stretched(reading: Reading): Hit[] {
  const { text } = reading.reply
  const hits: Hit[] = []
  for (const { index, 0: word } of text.matchAll(STRETCHED))
    hits.push({ start: index, end: index + word.length, pattern: 'stretched' })
  const kiss = KISS.exec(text)
  if (kiss)
    hits.push({
      start: kiss.index,
      end: kiss.index + kiss[0].trimEnd().length,
      pattern: 'kiss',
      tier: 'sure',
    })
  return hits
}

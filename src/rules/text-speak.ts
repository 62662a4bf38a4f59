import { Flag } from '../text/tokens.ts'
import { FOREIGN, type Reading } from './reading.ts'
import type { Hit } from './rule.ts'

/** Slurred or shortened forms that people also write when they are careful. */
const MILD = new Set(
  'y r c cos coz cuz bc tho thru prob probs def kinda sorta ty gonna wanna gotta pls plz plse thx thnx tnx msg ppl abt ya'.split(
    ' ',
  ),
)

const STRETCHED = /(\p{Ll})\1\1/u

const ALL_LOWER = /^\p{L}\p{Ll}*$/u
/** Written with many letters by everybody. */
const HUMMED = /^(?:w{3}|h?m{2,})$/i

const KISS = /(?<=[\p{L}.!?]\s{1,3})x{1,4}\s*$/u

/** Forms such as "ur" count at once, milder ones ("pls", "cos") from the second on. */
export function textSpeak(reading: Reading): Hit[] {
  const { tokens, text } = reading.reply
  if (!(tokens.some & Flag.textSpeak)) return []
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
  const { text, tokens } = reading.reply
  const hits: Hit[] = []
  const last = tokens.some & Flag.stretched ? tokens.count : 0
  for (let i = 0; i < last; i++) {
    const start = tokens.starts[i]!
    const end = tokens.ends[i]!
    if (!(tokens.flags[i]! & Flag.stretched) || start === tokens.starts[i - 1]) continue
    const word = text.slice(start, end)
    if (STRETCHED.test(word) && ALL_LOWER.test(word) && !HUMMED.test(word))
      hits.push({ start, end, pattern: 'stretched' })
  }
  const kiss = text.trimEnd().endsWith('x') ? KISS.exec(text) : null
  if (kiss)
    hits.push({
      start: kiss.index,
      end: kiss.index + kiss[0].trimEnd().length,
      pattern: 'kiss',
      tier: 'sure',
    })
  return hits
}

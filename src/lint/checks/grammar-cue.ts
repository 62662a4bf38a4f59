import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'

export const grammarCue: FileCheck = {
  id: 'grammar-cue',
  family: 'items',
  scope: 'file',
  title: 'The sentence that the stem begins goes on well with some options only.',
  severity: 'warning',
  why: 'An "an" before the gap, or a plural verb, rules options out by grammar. The learner needs to know the language and not the matter.',
  fix: 'Make a full question of the stem, or change the options so that all of them fit on.',
  examples: {
    bad: `stem: "A guest who cries at the desk first of all needs an"
options:
  - text: open and quiet place to sit
    key: true
  - text: gift card for the next stay
  - text: long list of what was done
  - text: quick way to the front door`,
    good: `stem: "What does a guest who cries at the desk need first of all?"
options:
  - text: An open and quiet place to sit
    key: true
  - text: A gift card for the next stay
  - text: A long list of what was done
  - text: A quick way to the front door`,
  },
  source: 'hdr: avoid grammatical clues; saquet: grammar cues',
  run(subject, tell) {
    for (const { stem, choices } of choiceItems(subject)) {
      const open = /([\p{L}'’]+)(?:\s*(?:_{2,}|[:…]|\.{3}))*\s*$/u.exec(stem)
      if (!open) continue
      const unfit = fitting(open[1]!.toLowerCase())
      if (!unfit) continue
      const odd = choices.filter(({ text }) => unfit(text))
      // When none of them fits, it is bad style, but nothing is given away.
      if (odd.length === 0 || odd.length === choices.length) continue
      for (const { text, textPath } of odd) {
        tell(
          { path: textPath },
          `"… ${open[1]} ${firstWords(text)} …" is bad grammar, and gives this option away`,
        )
      }
    }
  },
}

const PLURAL = /^(?:two|three|four|five|several|both|some|many|these|those|\w+s and \w+s)\b/i
const ONE = /^(?:an?|one|each|this|that)\b/i

/** What cannot follow the last word of the stem; undefined when that word says nothing about what follows. */
function fitting(last: string): ((text: string) => boolean) | undefined {
  switch (last) {
    case 'a':
      return (text) => startsWithVowelSound(text) || ONE.test(text) || PLURAL.test(text)
    case 'an':
      return (text) => !startsWithVowelSound(text) || ONE.test(text) || PLURAL.test(text)
    case 'is':
    case 'was':
      return (text) => PLURAL.test(text)
    case 'are':
    case 'were':
      return (text) => ONE.test(text)
    case 'to':
      return (text) => /^(?:to|\w+ing)\b/i.test(text)
    case 'by':
    case 'of':
    case 'without':
      return (text) => /^to\b/i.test(text)
    default:
      return undefined
  }
}

/** By letter, with the usual exceptions: an hour, a user. */
function startsWithVowelSound(text: string): boolean {
  const word = text.replace(/^\P{L}+/u, '').toLowerCase()
  if (/^(?:hour|honest|honor|heir)/.test(word)) return true
  return /^[aeiou]/.test(word) && !/^(?:uni(?!n)|us[aeiu]|eu|one\b|once\b|ubiq)/.test(word)
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 3).join(' ')
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocatedText, Subject } from '../../src/lint/check.ts'
import { canBeJoined, tellPhrases, textsWith } from '../../src/lint/phrases.ts'
import { withoutQuotes } from '../../src/lint/quotes.ts'

const subjectOf = (texts: readonly string[]): Subject =>
  ({
    texts: texts.map(
      (text, i): LocatedText => ({ text, role: i % 2 === 0 ? 'do' : 'why', path: ['steps', i] }),
    ),
  }) as unknown as Subject

describe('searching many texts at once', () => {
  it.each([
    /calm\b/g,
    /\bcalm down\b/gi,
    /(?<![\p{L}'’-])(\p{L}+)[ \n]+\1(?![\p{L}'’-])/giu,
    /!+/g,
    /\b(?:in order to|at this (?:point|moment))(?! it)/gi,
    /[a-z]+our\b/gi,
    /\d+(?:[.,]\d+)? ?%/g,
    /a\.m\.|\$\d/g,
  ])('is taken for %s', (pattern) => expect(canBeJoined(pattern)).toBe(true))

  it.each([
    /^calm/g,
    /calm$/g,
    /a.b/g,
    /[^a]b/g,
    /\Sx/g,
    /\Wx/g,
    /\P{L}x/gu,
    /\p{Any}/gu,
    /\u0000/g,
    /[\s\S]/g,
    /\cA/g,
  ])('is not taken for %s, which may see the ends of a text', (pattern) =>
    expect(canBeJoined(pattern)).toBe(false))

  it('tells the same as searching each text alone', () => {
    const word = fc.constantFrom('a', 'b', 'aa', 'A', ' ', ' ', '-', '"', '’', "'", 'é', '.', '!', '9', '\n')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
    const patterns = [
      /\ba\b/gi,
      /(?<![\p{L}'’-])(\p{L}+)[ \n]+\1(?![\p{L}'’-])/giu,
      /a(?! b)/g,
      /(?<=a )b|!+/g,
      /\Ba/g,
      / {2,}/g,
      /b$/g,
      /^a/g,
      /a[^b]/g,
    ]
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.constantFrom(...patterns),
        fc.boolean(),
        (texts, pattern, quoted) => {
          const told: unknown[] = []
          const tell = (place: unknown, said: unknown): void => void told.push([place, said])
          const subject = subjectOf(texts)
          tellPhrases(subject, tell, ['do', 'why'], pattern, (phrase) => `${phrase.start} ${phrase.text}`, {
            quoted,
          })
          const alone = texts.flatMap((text, i) => {
            const searched = quoted ? text : withoutQuotes(text)
            return [...searched.matchAll(pattern)]
              .filter((match) => text.startsWith(match[0], match.index))
              .map((match) => [
                { path: ['steps', i], within: { start: match.index, end: match.index + match[0].length } },
                `${match.index} ${match[0]}`,
              ])
          })
          expect(told).toEqual(alone)
          const having = textsWith(subject, ['do', 'why'], pattern, { quoted }).map(
            ({ located }) => located.path[1],
          )
          const searched = texts.map((text) => (quoted ? text : withoutQuotes(text)))
          expect(having).toEqual(searched.flatMap((text, i) => (text.match(pattern) ? [i] : [])))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

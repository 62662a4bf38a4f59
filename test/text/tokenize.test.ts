import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Char, isDigit, kindOf } from '../../src/text/characters.ts'
import { type Passage, plainReader } from '../../src/text/passage.ts'
import { Flag } from '../../src/text/tokens.ts'
import { anyText } from './support.ts'

const reader = plainReader()

function wordsOf(text: string): string[] {
  const { tokens } = reader.read(text)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i]!, tokens.ends[i]!))
}

function sentencesOf(text: string): string[] {
  const passage = reader.read(text)
  const { sentenceStarts, sentenceCount } = passage.segments
  return Array.from({ length: sentenceCount }, (_, i) => {
    const { start, end } = passage.span(sentenceStarts[i]!, sentenceStarts[i + 1]!)
    return text.slice(start, end)
  })
}

/** Everything that is known about a text, in a form that can be compared. */
function columns({ tokens, segments }: Passage) {
  const { count } = tokens
  return {
    ids: [...tokens.ids.subarray(0, count)],
    starts: [...tokens.starts.subarray(0, count)],
    ends: [...tokens.ends.subarray(0, count)],
    flags: [...tokens.flags.subarray(0, count)],
    before: [...tokens.before.subarray(0, count)],
    sentences: [...segments.sentenceStarts.subarray(0, segments.sentenceCount + 1)],
    clauses: [...segments.clauseStarts.subarray(0, segments.clauseCount + 1)],
  }
}

describe('any text', () => {
  it('gives tokens that stand inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = reader.read(text)
        let last = 0
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.starts[i]!
          const end = tokens.ends[i]!
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
      { numRuns: 1_500 },
    )
  })

  it('reads the same twice, and after any other text', () => {
    const used = plainReader()
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = columns(used.read(text))
        used.read(other)
        expect(columns(used.read(text))).toEqual(first)
      }),
      { numRuns: 400 },
    )
  })

  it('is cut into sentences and clauses without a gap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, segments } = reader.read(text)
        const { sentenceStarts, clauseStarts, sentenceCount, clauseCount } = segments
        if (tokens.count === 0) return
        expect(sentenceStarts[0]).toBe(0)
        expect(sentenceStarts[sentenceCount]).toBe(tokens.count)
        expect(clauseStarts[clauseCount]).toBe(tokens.count)
        for (let i = 0; i < tokens.count; i++) {
          const sentence = segments.sentenceOf[i]!
          expect(sentenceStarts[sentence]!).toBeLessThanOrEqual(i)
          expect(sentenceStarts[sentence + 1]!).toBeGreaterThan(i)
          const begins = (tokens.flags[i]! & Flag.sentenceStart) !== 0
          expect(begins).toBe(sentenceStarts[sentence] === i)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('has the same words whatever the line ends and the form of accents', () => {
    const lines = fc.array(
      fc.constantFrom('café', 'déjà vu', 'sorry', "can't", '', 'naïve', '> said', '4 p.m.'),
      {
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n')
        const ids = (other: string) => columns(reader.read(other)).ids
        expect(ids(parts.join('\r\n'))).toEqual(ids(text))
        expect(ids(text.normalize('NFD'))).toEqual(ids(text.normalize('NFC')))
      }),
    )
  })

  it('may be empty or very long', () => {
    expect(wordsOf('')).toEqual([])
    for (const part of [
      'a',
      '4',
      '４',
      '.',
      "'",
      '>',
      '\u200d',
      '\ud83d',
      '😂',
      'é',
      '4p',
      'a.',
      '"',
      '\n',
    ]) {
      expect(() => reader.read(part.repeat(100_000)), JSON.stringify(part)).not.toThrow()
    }
  })
})

describe('digits', () => {
  it('are the same to all that read numbers: none is looked for that is not there', () => {
    for (let code = 0; code <= 0xffff; code++) {
      expect(isDigit(code), code.toString(16)).toBe(kindOf(code) === Char.digit)
    }
  })

  it.each(['４', '＄４', '４ｐｍ', '٣٤', '४ a', '4４', 'a４', '€ ４', '１２：３０'])('%s ends', (text) => {
    expect(wordsOf(text).length).toBeGreaterThan(0)
  })
})

describe('words', () => {
  it.each([
    ['I cant, wont and dont.', ['I', 'cant', 'cant', 'wont', 'wont', 'and', 'dont', 'dont']],
    ['the 4 p.m. train', ['the', '4 p.m.', 'train']],
    ['€ 12.50 or 12,50€', ['€ 12.50', 'or', '12,50€']],
    ['order 4471-2 on 12/05', ['order', '4471-2', 'on', '12/05']],
    ['see https://shop.example/a?b=1.', ['see', 'https://shop.example/a?b=1']],
    ['so… ok👍🏽!', ['so', 'ok', '👍🏽']],
    ['could of gone', ['could', 'of', 'gone']],
    ['it is 50 % off', ['it', 'is', '50 %', 'off']],
    ['the 3rd time', ['the', '3rd', 'time']],
    ['2moro at 5pm', ['2moro', 'at', '5pm']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ["can't", 'can not'],
    ['can’t', 'can not'],
    ['can´t', 'can not'],
    ['canʼt', 'can not'],
    ['CANT', 'can not'],
    ['ｃａｎ＇ｔ', 'can not'],
    ['gonna', 'going to'],
    ['sooo', 'so'],
    ['could of', 'could have'],
    ['of course', 'of course'],
    ["I'll", 'i will'],
    ['ill check', 'i will check'],
    ['pls', 'please'],
    ['so\u200brry', 'sorry'],
    ['tomorow', 'tomorrow'],
  ])('%s is read as “%s”', (text, reading) => {
    const { tokens } = reader.read(text)
    const words = Array.from({ length: tokens.count }, (_, i) => reader.lexicon.word(tokens.ids[i]!) || '?')
    expect(words.join(' ')).toBe(reading)
  })
})

describe('sentences', () => {
  it.each([
    ['Dr. Lee rings at 4 p.m. Friday. Then we pay.', ['Dr. Lee rings at 4 p.m. Friday', 'Then we pay']],
    ['It is in the terms.thats all', ['It is in the terms', 'thats all']],
    ['Is it? No! Well', ['Is it', 'No', 'Well']],
    ['e.g. the red one is fine', ['e.g. the red one is fine']],
    ['one\n\ntwo', ['one', 'two']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

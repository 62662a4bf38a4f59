import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_PACKED, pack, unpack } from '../../src/text/packed-form.ts'
import { plainReader } from '../../src/text/passage.ts'
import { anyText } from './support.ts'

describe('a packed form', () => {
  const ascii = fc.stringMatching(/^[!-~]{1,24}$/)

  it('comes back as it was when it fits, and is refused when it does not', () => {
    fc.assert(
      fc.property(ascii, (form) => {
        const into = { a: 0, b: 0, c: 0, d: 0 }
        expect(pack(form, into)).toBe(form.length <= LONGEST_PACKED)
        if (form.length <= LONGEST_PACKED) expect(unpack(into.a, into.b, into.c, into.d)).toBe(form)
      }),
    )
    expect(pack('café', { a: 0, b: 0, c: 0, d: 0 })).toBe(false)
  })
})

describe('a word', () => {
  const columnsOf = (reader: ReturnType<typeof plainReader>, text: string) => {
    const { tokens } = reader.read(text)
    const columns = [tokens.ids, tokens.stems, tokens.forms, tokens.flags, tokens.starts, tokens.ends]
    return columns.map((column) => [...column.subarray(0, tokens.count)])
  }

  it('is read the same by a reader that has met far more words than it can remember', () => {
    const full = plainReader()
    const junk = Array.from({ length: 120_000 }, (_, i) => `q${((i * 7919) % 999_983).toString(36)}x`)
    const odd = Array.from({ length: 9000 }, (_, i) => `é${(i * 7919).toString(36)}z`)
    full.read([...junk, ...odd].join(' '))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(columnsOf(full, text)).toEqual(columnsOf(plainReader(), text))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ["can't", 'can’t'],
    ["I'LL", 'i‘ll'],
    ['inconveniences', 'ＩＮＣＯＮＶＥＮＩＥＮＣＥＳ'],
    ['misunderstandings', 'MISUNDERSTANDINGS'],
    ['cafe', 'café'],
    ['calm', 'ca\u200dlm'],
  ])('%s is the same word as %s', (plain, other) => {
    const reader = plainReader()
    const idsAndStems = (text: string) => columnsOf(reader, text).slice(0, 3)
    expect(idsAndStems(other)).toEqual(idsAndStems(plain))
  })
})

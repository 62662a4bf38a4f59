import type { TokenClassName } from '../../text/lexicon.ts'

/**
 * The pattern language, over words and not over characters:
 *
 *     you should have ..3 (read|checked)    words, alternatives, a gap of up to three words in one clause
 *     @AGENT can't @SERVICE_VERB            slots: shared lists of words and phrases
 *     ^ no $                                beginning and end of a part; ^^ and $$ of a sentence
 *     sorry @INTENSE? apolog*               optional piece; any word with this beginning
 *     only !(you|@COLLEAGUE)                the next word is not
 *     <num> <money> <percent> <time> <date> <ordinal> <code> <link> <emoji> <laugh> <heart> <angry>
 *     <caps> <textspeak>                    a word in capitals, a word like "ur"
 *     <?> <!>                               the sentence asks, or ends in an exclamation mark
 *
 * Contractions are two words on both sides ("can't" is "can not"). Commas are not matched, and not needed.
 */
export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly beginning: string }
  | { readonly kind: 'class'; readonly name: TokenClassName }
  | { readonly kind: 'slot'; readonly name: string; readonly at: number }
  | { readonly kind: 'marked'; readonly name: 'caps' | 'textspeak' }
  | { readonly kind: 'any'; readonly branches: readonly (readonly Node[])[]; readonly source: string }
  | { readonly kind: 'optional'; readonly node: Node }
  | { readonly kind: 'not'; readonly node: Node }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'edge'; readonly edge: '^' | '$' | '^^' | '$$' | '?' | '!' }

const CLASSES: ReadonlySet<string> = new Set<TokenClassName>([
  'num',
  'money',
  'percent',
  'time',
  'date',
  'ordinal',
  'code',
  'link',
  'emoji',
  'laugh',
  'heart',
  'angry',
])

/** Bounds for what a team writes itself; slots may be longer than one pattern. */
export const LIMITS = { characters: 400, gap: 12, depth: 6, words: 30 } as const

/** Something is wrong with a pattern; `position` counts characters of the pattern from 1. */
export class PatternError extends Error {
  readonly pattern: string
  readonly position: number

  constructor(message: string, pattern: string, offset: number) {
    super(`${message} (character ${offset + 1} of "${shortened(pattern)}")`)
    this.name = 'PatternError'
    this.pattern = pattern
    this.position = offset + 1
  }
}

function shortened(pattern: string): string {
  return pattern.length > 80 ? `${pattern.slice(0, 77)}...` : pattern
}

/**
 * Reads one pattern.
 *
 * @throws PatternError with the place of the first mistake.
 */
export function parsePattern(pattern: string): Node[] {
  if (pattern.length > LIMITS.characters) {
    throw new PatternError(
      `a pattern has at most ${LIMITS.characters} characters, this one ${pattern.length}`,
      pattern,
      0,
    )
  }
  return new Parser(pattern).whole()
}

/** Reads the content of a slot: alternatives as between parentheses, of any length. */
export function parseSlot(content: string): Node {
  return { kind: 'any', branches: new Parser(content).alternatives(), source: content }
}

class Parser {
  readonly #text: string
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): Node[] {
    const nodes = this.#sequence()
    if (this.#at < this.#text.length) this.#fail(`"${this.#text[this.#at]}" stands outside parentheses`)
    if (nodes.length === 0) this.#fail('the pattern is empty')
    return nodes
  }

  alternatives(): Node[][] {
    const branches = this.#branches()
    if (this.#at < this.#text.length) this.#fail('a parenthesis is closed that was never opened')
    return branches
  }

  #branches(): Node[][] {
    const branches = [this.#branch()]
    while (this.#text[this.#at] === '|') {
      this.#at++
      branches.push(this.#branch())
    }
    return branches
  }

  #branch(): Node[] {
    const start = this.#at
    const nodes = this.#sequence()
    if (nodes.length === 0) this.#fail('an alternative is empty; write (a|b)? for "may be missing"', start)
    return nodes
  }

  #sequence(): Node[] {
    const nodes: Node[] = []
    for (;;) {
      while (isBlank(this.#text.charCodeAt(this.#at))) this.#at++
      const next = this.#text[this.#at]
      if (next === undefined || next === ')' || next === '|') return nodes
      nodes.push(...this.#piece())
    }
  }

  #piece(): Node[] {
    const start = this.#at
    const char = this.#text[start]!
    if (char === '^' || char === '$') return [this.#edge(char)]
    if (char === '.') return [this.#gap()]
    if (char === '!') {
      this.#at++
      return [{ kind: 'not', node: this.#single(this.#unit(), start + 1) }]
    }
    const nodes = this.#unit()
    if (this.#text[this.#at] !== '?') return nodes
    const node = this.#single(nodes, start)
    this.#at++
    return [{ kind: 'optional', node }]
  }

  /** "follow-up?": both words are optional together. */
  #single(nodes: Node[], start: number): Node {
    if (nodes.length === 1) return nodes[0]!
    return { kind: 'any', branches: [nodes], source: this.#text.slice(start, this.#at) }
  }

  #unit(): Node[] {
    const char = this.#text[this.#at]
    if (char === '(') return [this.#group()]
    if (char === '@') return [this.#slot()]
    if (char === '<') return [this.#class()]
    return this.#word()
  }

  #edge(char: '^' | '$'): Node {
    const double = this.#text[this.#at + 1] === char
    this.#at += double ? 2 : 1
    return { kind: 'edge', edge: double ? (char === '^' ? '^^' : '$$') : char }
  }

  #gap(): Node {
    const found = /^\.\.(\d+)/.exec(this.#text.slice(this.#at, this.#at + 8))
    if (!found) return this.#fail('a gap is written ..3: two dots and how many words it may have')
    const most = Number(found[1])
    if (most < 1 || most > LIMITS.gap) this.#fail(`a gap has 1 to ${LIMITS.gap} words, not ${most}`)
    this.#at += found[0].length
    return { kind: 'gap', most }
  }

  #group(): Node {
    const start = this.#at++
    if (++this.#depth > LIMITS.depth) this.#fail(`parentheses go at most ${LIMITS.depth} deep`, start)
    const branches = this.#branches()
    if (this.#text[this.#at] !== ')') this.#fail('this parenthesis is never closed', start)
    this.#at++
    this.#depth--
    return { kind: 'any', branches, source: this.#text.slice(start + 1, this.#at - 1) }
  }

  #slot(): Node {
    const start = this.#at
    const found = /^@([A-Z][A-Z0-9_]*)/.exec(this.#text.slice(start, start + 40))
    if (!found) return this.#fail('a slot is written @NAME, in capitals')
    this.#at += found[0].length
    return { kind: 'slot', name: found[1]!, at: start }
  }

  #class(): Node {
    const end = this.#text.indexOf('>', this.#at)
    const name = end < 0 ? '' : this.#text.slice(this.#at + 1, end)
    const node = classNode(name)
    if (!node)
      return this.#fail(
        `"<${name}>" is no token class; there are <${[...CLASSES].join('> <')}> <caps> <textspeak> <?> <!>`,
      )
    this.#at = end + 1
    return node
  }

  #word(): Node[] {
    const start = this.#at
    const plain = endOfPlain(this.#text, start)
    const found = plain > start ? this.#text.slice(start, plain) : this.#anyWord()
    this.#at += found.length
    if (plain > start) return [{ kind: 'word', word: found }]
    const written = found.toLowerCase().replaceAll('’', "'")
    if (written.endsWith('*')) {
      const beginning = written.slice(0, -1)
      if (!/^[a-z]{3,}$/.test(beginning)) this.#fail('before * stand at least three letters', start)
      return [{ kind: 'prefix', beginning }]
    }
    return written
      .split('-')
      .filter((word) => word !== '')
      .map((word) => ({ kind: 'word', word }))
  }

  #anyWord(): string {
    const found = /^[\p{L}\p{N}'’-]+\*?/u.exec(this.#text.slice(this.#at, this.#at + 60))
    return found ? found[0] : this.#fail(`"${this.#text[this.#at]}" means nothing in a pattern`)
  }

  #fail(message: string, at = this.#at): never {
    throw new PatternError(message, this.#text, at)
  }
}

/** Most words are a few small letters: where such a word ends, or `start` for any other. */
function endOfPlain(text: string, start: number): number {
  let end = start
  let code = text.charCodeAt(end)
  while (code >= 97 && code <= 122 && end - start < 60) code = text.charCodeAt(++end)
  const ends =
    end === text.length || isBlank(code) || code === 124 || code === 40 || code === 41 || code === 63
  return ends ? end : start
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))
}

function classNode(name: string): Node | undefined {
  if (name === '?' || name === '!') return { kind: 'edge', edge: name }
  if (name === 'caps' || name === 'textspeak') return { kind: 'marked', name }
  return CLASSES.has(name) ? { kind: 'class', name: name as TokenClassName } : undefined
}

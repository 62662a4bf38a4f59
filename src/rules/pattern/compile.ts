import { type Lexicon, TokenClass } from '../../text/lexicon.ts'
import { Flag } from '../../text/tokens.ts'
import { LIMITS, type Node, PatternError, parsePattern, parseSlot } from './parse.ts'
import { headIds, leastWords, mostWords, Op, type Program, type Step, step } from './step.ts'
import { wordSet } from './word-set.ts'

/** Every node but a word, which can be several steps. */
type Other = Exclude<Node, { kind: 'word' }>

/** Slots by name; the content is alternatives, and may name other slots. */
export type Slots = Readonly<Record<string, string>>

const EDGES = {
  '^': { flag: Flag.partStart, behind: false },
  $: { flag: Flag.partEnd, behind: true },
  '^^': { flag: Flag.sentenceStart, behind: false },
  $$: { flag: Flag.sentenceEnd, behind: true },
  '?': { flag: Flag.question, behind: true },
  '!': { flag: Flag.exclamation, behind: true },
} as const

/**
 * Turns patterns into programs. In two rounds, because the words of all patterns must be known
 * before any set of words can be laid out: first `learn` every pattern, then, with the lexicon
 * sealed, `compile` them.
 */
export class PatternCompiler {
  readonly #lexicon: Lexicon
  readonly #slots: Slots
  readonly #parsed = new Map<string, Node[]>()
  readonly #parsedSlots = new Map<string, Node>()
  readonly #compiledSlots = new Map<string, Step>()
  readonly #openSlots: string[] = []
  /** How the words of the patterns are read. */
  readonly #readings = new Map<string, readonly string[]>()
  /** Pieces that were compiled before, by what is written: patterns share most of them. */
  readonly #words = new Map<string, readonly Step[]>()
  readonly #groups = new Map<string, Step>()
  readonly #programs = new Map<string, Program>()

  constructor(lexicon: Lexicon, slots: Slots) {
    this.#lexicon = lexicon
    this.#slots = slots
  }

  /**
   * Parses a pattern and makes its words known.
   *
   * @throws PatternError
   */
  learn(pattern: string): void {
    if (this.#parsed.has(pattern)) return
    const nodes = parsePattern(pattern)
    for (const node of nodes) this.#learnNode(node, pattern)
    this.#parsed.set(pattern, nodes)
  }

  /** The program of a pattern that was learned. */
  compile(pattern: string): Program {
    const known = this.#programs.get(pattern)
    if (known !== undefined) return known
    const program = this.#sequence(this.#parsed.get(pattern)!)
    if (mostWords(program) > LIMITS.words) {
      throw new PatternError(
        `a match may have at most ${LIMITS.words} words, this one up to ${mostWords(program)}`,
        pattern,
        0,
      )
    }
    this.#programs.set(pattern, program)
    return program
  }

  #learnNode(node: Node, pattern: string): void {
    if (node.kind === 'word') this.#learnWord(node.word)
    else if (node.kind === 'prefix') this.#lexicon.prefix(node.beginning)
    else if (node.kind === 'any')
      for (const branch of node.branches) for (const inner of branch) this.#learnNode(inner, pattern)
    else if (node.kind === 'optional' || node.kind === 'not') this.#learnNode(node.node, pattern)
    else if (node.kind === 'slot') this.#learnSlot(node.name, pattern, node.at)
  }

  #learnWord(word: string): void {
    if (this.#readings.has(word)) return
    const reading = this.#lexicon.reading(word)
    for (const part of reading) this.#lexicon.intern(part)
    this.#readings.set(word, reading)
  }

  #learnSlot(name: string, pattern: string, at: number): void {
    if (this.#openSlots.includes(name)) throw new PatternError(`@${name} contains itself`, pattern, at)
    if (this.#parsedSlots.has(name)) return
    const content = Object.hasOwn(this.#slots, name) ? this.#slots[name] : undefined
    if (content === undefined) throw new PatternError(`there is no slot @${name}`, pattern, at)
    const node = parseSlot(content.trim())
    this.#openSlots.push(name)
    this.#learnNode(node, content)
    this.#openSlots.pop()
    this.#parsedSlots.set(name, node)
  }

  #sequence(nodes: readonly Node[]): Step[] {
    const steps: Step[] = []
    for (const node of nodes) {
      if (node.kind === 'word') for (const word of this.#word(node.word)) steps.push(word)
      else steps.push(this.#step(node))
    }
    return steps
  }

  #step(node: Other): Step {
    switch (node.kind) {
      case 'prefix':
        return this.#shared(`${node.beginning}*`, () => token(this.#lexicon.idsWithPrefix(node.beginning)))
      case 'class':
        return this.#shared(`<${node.name}>`, () => token(classIds(node.name)))
      case 'marked':
        return step(Op.marked, {
          flag: node.name === 'caps' ? Flag.caps : Flag.textSpeak,
          least: 1,
          longest: 1,
        })
      case 'slot':
        return this.#slot(node.name)
      case 'any':
        return this.#shared(node.source, () => choice(node.branches.map((branch) => this.#sequence(branch))))
      case 'optional': {
        const body = this.#sequence([node.node])
        return step(Op.optional, { body, longest: mostWords(body) })
      }
      case 'not':
        return step(Op.not, { body: this.#sequence([node.node]) })
      case 'gap':
        return step(Op.gap, { most: node.most, longest: node.most })
      case 'edge':
        return step(Op.edge, EDGES[node.edge])
    }
  }

  #word(word: string): readonly Step[] {
    let known = this.#words.get(word)
    if (known === undefined) {
      known = this.#readings.get(word)!.map((part) => token([this.#lexicon.idOf(part)]))
      this.#words.set(word, known)
    }
    return known
  }

  #slot(name: string): Step {
    let known = this.#compiledSlots.get(name)
    if (known === undefined) {
      known = this.#step(this.#parsedSlots.get(name) as Other)
      this.#compiledSlots.set(name, known)
    }
    return known
  }

  #shared(written: string, compiled: () => Step): Step {
    let known = this.#groups.get(written)
    if (known === undefined) {
      known = compiled()
      this.#groups.set(written, known)
    }
    return known
  }
}

function token(ids: Iterable<number>): Step {
  return step(Op.token, { set: wordSet(ids), least: 1, longest: 1 })
}

/** `<emoji>` is any emoji. */
function classIds(name: keyof typeof TokenClass): number[] {
  if (name !== 'emoji') return [TokenClass[name]]
  return [TokenClass.emoji, TokenClass.laugh, TokenClass.heart, TokenClass.angry]
}

function choice(branches: readonly Program[]): Step {
  const singles: number[] = []
  const longer = new Set<Program>()
  let least = Number.POSITIVE_INFINITY
  let longest = 0
  for (const branch of branches) {
    const only = branch.length === 1 ? branch[0]! : undefined
    if (only?.op === Op.token) for (const id of only.set!) singles.push(id)
    else if (only?.op === Op.choice) {
      // A choice inside a choice is one choice.
      for (const id of only.choice!.singles ?? []) singles.push(id)
      for (const inner of only.choice!.longer) longer.add(inner)
    } else longer.add(branch)
    least = Math.min(least, leastWords(branch))
    longest = Math.max(longest, mostWords(branch))
  }
  if (longer.size === 0) return token(singles)
  return step(Op.choice, {
    choice: {
      singles: singles.length > 0 ? wordSet(singles) : undefined,
      longer: [...longer],
      heads: headsOf(longer),
    },
    least,
    longest,
  })
}

function headsOf(branches: Iterable<Program>): readonly number[] | undefined {
  const all: number[] = []
  for (const branch of branches) {
    const heads = headIds(branch)
    if (heads === undefined) return undefined
    for (const id of heads) all.push(id)
  }
  return wordSet(all)
}

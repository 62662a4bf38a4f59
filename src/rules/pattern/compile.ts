import { type Lexicon, TokenClass } from '../../text/lexicon.ts'
import { Flag } from '../../text/tokens.ts'
import { LIMITS, type Node, PatternError, parsePattern, parseSlot } from './parse.ts'
import { type Choice, leastWords, mostWords, Op, type Program, type Step, step } from './step.ts'
import { TokenSet } from './token-set.ts'

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
    const program = this.#sequence(this.#parsed.get(pattern)!)
    if (mostWords(program) > LIMITS.words) {
      throw new PatternError(
        `a match may have at most ${LIMITS.words} words, this one up to ${mostWords(program)}`,
        pattern,
        0,
      )
    }
    return program
  }

  /** One program for "any of these patterns". */
  compileAny(patterns: readonly string[]): Program {
    return [this.#choice(patterns.map((pattern) => this.compile(pattern)))]
  }

  #learnNode(node: Node, pattern: string): void {
    if (node.kind === 'word') for (const word of this.#lexicon.reading(node.word)) this.#lexicon.intern(word)
    else if (node.kind === 'prefix') this.#lexicon.prefix(node.beginning)
    else if (node.kind === 'any')
      for (const branch of node.branches) for (const inner of branch) this.#learnNode(inner, pattern)
    else if (node.kind === 'optional' || node.kind === 'not') this.#learnNode(node.node, pattern)
    else if (node.kind === 'slot') this.#learnSlot(node.name, pattern, node.at)
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
    return nodes.flatMap((node) => this.#steps(node))
  }

  #steps(node: Node): Step[] {
    switch (node.kind) {
      case 'word':
        return this.#lexicon.reading(node.word).map((word) => this.#token([this.#lexicon.idOf(word)]))
      case 'prefix':
        return [this.#token(this.#lexicon.idsWithPrefix(node.beginning))]
      case 'class':
        return [this.#token(this.#classIds(node.name))]
      case 'marked':
        return [
          step(Op.marked, { flag: node.name === 'caps' ? Flag.caps : Flag.textSpeak, least: 1, longest: 1 }),
        ]
      case 'slot':
        return [this.#slot(node.name)]
      case 'any':
        return [this.#choice(node.branches.map((branch) => this.#sequence(branch)))]
      case 'optional': {
        const body = this.#steps(node.node)
        return [step(Op.optional, { body, longest: mostWords(body) })]
      }
      case 'not':
        return [step(Op.not, { body: this.#steps(node.node) })]
      case 'gap':
        return [step(Op.gap, { most: node.most, longest: node.most })]
      case 'edge':
        return [step(Op.edge, EDGES[node.edge])]
    }
  }

  #token(ids: readonly number[]): Step {
    return step(Op.token, { set: new TokenSet(ids, this.#lexicon.size), least: 1, longest: 1 })
  }

  /** `<emoji>` is any emoji. */
  #classIds(name: keyof typeof TokenClass): number[] {
    if (name !== 'emoji') return [TokenClass[name]]
    return [TokenClass.emoji, TokenClass.laugh, TokenClass.heart, TokenClass.angry]
  }

  #slot(name: string): Step {
    const known = this.#compiledSlots.get(name)
    if (known) return known
    const [compiled] = this.#steps(this.#parsedSlots.get(name)!)
    this.#compiledSlots.set(name, compiled!)
    return compiled!
  }

  #choice(branches: readonly Program[]): Step {
    const flat = branches.flatMap((branch) => unfolded(branch))
    const singles = flat.filter((branch) => branch.length === 1 && branch[0]!.op === Op.token)
    const longer = flat.filter((branch) => !singles.includes(branch))
    const size = this.#lexicon.size
    const singleIds = singles.flatMap((branch) => branch[0]!.set!.ids)
    if (longer.length === 0) return this.#token(singleIds)
    const choice: Choice = {
      singles: singles.length > 0 ? new TokenSet(singleIds, size) : undefined,
      ...dispatch(longer, size),
    }
    return step(Op.choice, {
      choice,
      least: Math.min(...flat.map(leastWords)),
      longest: Math.max(...flat.map(mostWords)),
    })
  }
}

/** A choice inside a choice is one choice. */
function unfolded(branch: Program): Program[] {
  const only = branch.length === 1 ? branch[0]! : undefined
  if (only?.op !== Op.choice) return [branch]
  const { singles, byHead, others } = only.choice!
  const longer = new Set([...[...byHead.values()].flat(), ...others])
  return singles ? [[step(Op.token, { set: singles, least: 1, longest: 1 })], ...longer] : [...longer]
}

function dispatch(branches: readonly Program[], size: number): Omit<Choice, 'singles'> {
  const byHead = new Map<number, Program[]>()
  const others: Program[] = []
  for (const branch of branches) {
    const heads = headIds(branch)
    if (heads === undefined) others.push(branch)
    for (const id of heads ?? []) {
      const known = byHead.get(id)
      if (known) known.push(branch)
      else byHead.set(id, [branch])
    }
  }
  return { heads: new TokenSet(byHead.keys(), size), byHead, others }
}

/** The words with which a match can begin; undefined when that may be any word, or none is needed. */
export function headIds(program: Program): Set<number> | undefined {
  const ids = new Set<number>()
  for (const { op, set, choice, body } of program) {
    if (op === Op.edge || op === Op.not) continue
    if (op === Op.token) return new Set([...ids, ...set!.ids])
    if (op === Op.choice) {
      if (choice!.others.length > 0) return undefined
      return new Set([...ids, ...choice!.heads.ids, ...(choice!.singles?.ids ?? [])])
    }
    if (op !== Op.optional) return undefined
    const inner = headIds(body)
    if (inner === undefined) return undefined
    for (const id of inner) ids.add(id)
  }
  return undefined
}

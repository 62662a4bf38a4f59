import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'
import { type Marks, readPlainYaml } from './plain-yaml.ts'
import { yamlProblems } from './yaml-messages.ts'

/** A path into a file, as the schema names it: `['steps', 2, 'say', 0]`. */
export type Path = readonly (string | number)[]

/** A file as plain values, and where each of them stands. */
export interface YamlTree {
  readonly value: unknown
  readonly findings: Finding[]
  /** Where the value at the path stands; the nearest thing above it when there is none. */
  spanOf(path: Path): Span
  /**
   * Where a part of the text at the path stands. Exact when the text stands in the file as it is (plain or quoted
   * on one line, without escapes); the whole text otherwise: a place is never guessed.
   */
  spanWithin(path: Path, start: number, end: number): Span
  /** Where the key at the end of the path stands; its value when it has no key. */
  keySpanOf(path: Path): Span
  /** What the author wrote at the path: `007`, where the value is 7. */
  writtenAt(path: Path): string
}

/** Limits against hostile or broken files: far above what a person writes by hand. */
export const LIMITS = { characters: 2_000_000, depth: 24, nodes: 100_000, aliases: 100 } as const

/** Control characters but tab and line break, and those that turn the direction of writing. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/**
 * Reads YAML 1.2 into plain values and keeps every place. Never throws: what cannot be read is a finding, and the
 * rest of the file is still read, since the parser recovers.
 * @param quick reads plain YAML without the parser; what comes of it is the same
 */
export function readYaml(text: string, quick = true): YamlTree {
  const findings: Finding[] = []
  /** What each list and map was made of. Places are worked out when they are asked for: few are. */
  const nodes = new Map<object, YAMLSeq | YAMLMap>()
  let root: Span = { start: 0, end: Math.min(text.length, 1) }
  let value: unknown
  /** The places of a file in plain YAML, which is read without the parser. */
  let marks: Marks | undefined

  const finding = (check: string, span: Span, message: string, fix: string): void => {
    findings.push({ check, severity: 'error', message, fix, start: span.start, end: span.end })
  }

  const tooDeep = nestingBeyond(text, LIMITS.depth)
  if (text.length > LIMITS.characters) {
    finding(
      'too-large',
      root,
      `the file has ${text.length} characters; the limit is ${LIMITS.characters}`,
      'Split it into several playbooks.',
    )
  } else if (tooDeep !== undefined) {
    finding('too-deep', tooDeep, 'brackets are nested too deeply', 'Use at most a few levels of nesting.')
  } else {
    try {
      value = (quick ? readPlain() : undefined) ?? read()
    } catch (error) {
      // The parser recurses: input made to overflow its stack ends here, as a finding like any other.
      if (!(error instanceof RangeError)) throw error
      finding('too-deep', root, 'the file is nested too deeply to read', 'Use fewer levels of nesting.')
    }
  }

  return {
    value,
    findings,
    spanOf: (path) => place(path, false),
    keySpanOf: (path) => place(path, true),
    writtenAt(path) {
      const { start, end } = place(path, false)
      return text.slice(start, end)
    },
    spanWithin(path, start, end) {
      const span = place(path, false)
      const source = text.slice(span.start, span.end)
      const plain = valueAt(path)
      if (typeof plain !== 'string') return span
      const quote = source[0] === '"' || source[0] === "'" ? 1 : 0
      const exact = source.slice(quote, source.length - quote) === plain
      return exact ? { start: span.start + quote + start, end: span.start + quote + end } : span
    },
  }

  function readPlain(): unknown {
    const plain = readPlainYaml(text)
    if (!plain) return undefined
    marks = plain.marks
    root = { start: marks.start, end: marks.end }
    return plain.value
  }

  function read(): unknown {
    const document = parseDocument(text, {
      version: '1.2',
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      // With 'silent' a second document in the file would be dropped without a word.
      logLevel: 'error',
    })
    for (const { span, message, fix } of yamlProblems(text, document.errors)) {
      finding('yaml', span, message, fix)
    }
    const contents = document.contents as Node | null
    if (contents?.range) root = { start: contents.range[0], end: contents.range[1] }
    let entries = 0
    let aliases = 0
    let stopped = false

    return plain(contents, 0)

    function stop(check: string, node: Node, message: string, fix: string): undefined {
      if (!stopped) finding(check, spanOfNode(node), message, fix)
      stopped = true
      return undefined
    }

    /** They could move the cursor or recolor the terminal of whoever reads the file. */
    function refuseControls(value: string, at: Node): void {
      const found = CONTROL.exec(value)
      if (!found) return
      const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      const fix = 'Remove it; only ordinary text may be shown in a terminal.'
      finding('control-character', spanOfNode(at), `control character ${name} in the text`, fix)
    }

    function plain(node: unknown, depth: number): unknown {
      if (stopped || node === null || node === undefined) return null
      let at = node as Node
      if (isAlias(at)) {
        if (++aliases > LIMITS.aliases) {
          return stop('too-many-aliases', at, 'too many aliases (*name)', 'Write the text out instead.')
        }
        const target = at.resolve(document)
        if (!target) {
          const fix = 'A text that starts with * needs "double quotes".'
          const message = `nothing is called "${at.source}" here`
          if (document.errors.length === 0) finding('yaml', spanOfNode(at), message, fix)
          return null
        }
        at = target
      }
      if (++entries > LIMITS.nodes) {
        return stop('too-large', at, 'the file has too many entries', 'Split it into several playbooks.')
      }
      if (depth > LIMITS.depth) {
        return stop('too-deep', at, 'the file is nested too deeply', 'Use fewer levels of nesting.')
      }
      if (isScalar(at)) {
        if (typeof at.value === 'string') refuseControls(at.value, at)
        return at.value
      }
      if (isSeq(at)) {
        const list: unknown[] = []
        nodes.set(list, at)
        for (const entry of at.items) list.push(plain(entry, depth + 1))
        return list
      }
      if (isMap(at)) {
        const map: Record<string, unknown> = {}
        nodes.set(map, at)
        for (const pair of at.items) {
          const keyNode = pair.key as Node | null
          const key = isScalar(keyNode) ? String(keyNode.value) : undefined
          if (key === undefined || key === '__proto__') {
            const span = keyNode ? spanOfNode(keyNode) : spanOfNode(at)
            // Below a place that cannot be read, half of what follows looks like a key.
            if (document.errors.length === 0) {
              finding('yaml', span, 'this cannot be used as a key', 'Use a plain word as the key.')
            }
            continue
          }
          refuseControls(key, keyNode as Node)
          map[key] = plain(pair.value, depth + 1)
        }
        return map
      }
      return null
    }
  }

  function spanOfNode(node: Node): Span {
    return node.range ? spanOfRange(node.range[0], node.range[1]) : root
  }

  function spanOfRange(from: number, to: number): Span {
    // A value left out at the very end has no place of its own.
    const start = Math.max(0, Math.min(from, text.length - 1))
    // A block's range ends after its last line break; an underline should not.
    let end = to
    while (end > start + 1 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    return { start, end: Math.max(end, Math.min(start + 1, text.length)) }
  }

  function valueAt(path: Path): unknown {
    return path.reduce<unknown>(
      (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
      value,
    )
  }

  function place(path: Path, key: boolean): Span {
    if (marks) return placeIn(marks, path, key)
    let at: unknown = value
    let span = root
    for (const [i, step] of path.entries()) {
      if (typeof at !== 'object' || at === null) break
      const node = nodeAt(nodes.get(at), step, key && i === path.length - 1)
      if (!node) break
      span = spanOfNode(node)
      at = (at as Record<string | number, unknown>)[step]
    }
    return span
  }

  function placeIn(file: Marks, path: Path, key: boolean): Span {
    let span = root
    let at: Marks | undefined = file
    for (const [i, step] of path.entries()) {
      if (!at) break
      const here: Marks = at
      const { names, spans, inner } = here
      const entry: number = names ? names.indexOf(String(step)) : typeof step === 'number' ? step : -1
      const which = names ? entry * 4 + (key && i === path.length - 1 ? 0 : 2) : entry * 2
      const from = spans[which]
      if (from === undefined) break
      span = spanOfRange(from, spans[which + 1]!)
      at = inner[entry]
    }
    return span
  }
}

/** What stands at a step below a list or map; of a key that stands twice, the last. */
function nodeAt(node: YAMLSeq | YAMLMap | undefined, step: string | number, key: boolean): Node | undefined {
  if (isSeq(node)) return typeof step === 'number' ? (node.items[step] as Node | undefined) : undefined
  const pair = node?.items.findLast(
    (entry) => isScalar(entry.key) && String(entry.key.value) === String(step),
  )
  return (key ? pair?.key : (pair?.value ?? pair?.key)) as Node | undefined
}

/** A cheap look ahead, so that the recursive parser is never handed ten thousand brackets. */
function nestingBeyond(text: string, limit: number): Span | undefined {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 91 || c === 123) {
      if (++depth > limit * 4) return { start: i, end: i + 1 }
    } else if ((c === 93 || c === 125) && depth > 0) depth--
  }
  return undefined
}

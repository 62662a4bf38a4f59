import { nearest } from '../text/nearest.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'
import type { Path, YamlTree } from './yaml-tree.ts'

/** What we read of a valibot issue; its own messages are for programmers, so we write ours. */
export interface SchemaIssue {
  readonly kind: string
  readonly type: string
  readonly expected: string | null
  readonly received: string
  readonly input: unknown
  readonly requirement?: unknown
  readonly path?: readonly { readonly key: unknown; readonly origin?: string }[] | undefined
  readonly issues?: readonly SchemaIssue[] | undefined
}

/** Says what a schema issue means for the person who wrote the file, and where. */
export function explain(issue: SchemaIssue, tree: YamlTree, allowedKeys: (path: Path) => string[]): Finding {
  const path: Path = (issue.path ?? []).map((p) => p.key as string | number)
  const key = path.at(-1)
  const inList = typeof key === 'number'
  const owner = path.slice(0, inList ? -2 : -1)
  const where = inList && owner.length === 0 ? '' : ` ${place(owner)}`
  const error = (check: string, span: Span, message: string, fix: string): Finding => {
    return { check, severity: 'error', message, fix, start: span.start, end: span.end }
  }
  const quoted = (value: unknown): string => `"${String(value).slice(0, 60)}"`
  const it = inList ? entryName(String(path.at(-2)), key) : quoted(key)

  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = allowedKeys(path.slice(0, -1))
    const meant = nearest(String(key), known)
    return error(
      'unknown-key',
      tree.keySpanOf(path),
      `${it} is not a key${where}`,
      meant ? `Did you mean "${meant}"?` : `Use one of: ${known.join(', ')}.`,
    )
  }
  if (issue.received === 'undefined') {
    return error('missing-key', missingAt(path, tree), `${it} is missing${where}`, hint(key))
  }
  const value = issue.input
  const show = (): string => {
    if (value === null) return 'nothing'
    if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a group of keys'
    return typeof value === 'string' ? value : tree.writtenAt(path)
  }
  if (issue.path?.at(-1)?.origin === 'key') {
    return error(
      'bad-form',
      tree.keySpanOf(path),
      `${quoted(key)} cannot be used as a name ${place(owner)}`,
      regexHint(String(issue.requirement ?? '')),
    )
  }
  const span = tree.spanOf(path)
  switch (issue.type) {
    case 'picklist':
    case 'variant':
    case 'literal': {
      const choices =
        (issue.expected ?? '').match(/"[^"]*"|\b\d+\b/g)?.map((s) => s.replaceAll('"', '')) ?? []
      const meant = typeof value === 'string' ? nearest(value, choices) : undefined
      return error(
        'wrong-value',
        span,
        `${quoted(show())} cannot be used for ${it}${where}`,
        meant ? `Did you mean "${meant}"?` : `Use one of: ${choices.join(', ')}.`,
      )
    }
    case 'string':
      if (value === null) {
        return error(
          'empty',
          tree.keySpanOf(path),
          `${it} is empty${where}`,
          'Write the text after the colon.',
        )
      }
      if (typeof value === 'number' || typeof value === 'boolean') {
        return error(
          'not-text',
          span,
          `${quoted(show())} is read as a ${typeof value === 'number' ? 'number' : 'yes-or-no value'}, not as text`,
          `Put it in quotes: ${quoted(show())}.`,
        )
      }
      return error(
        'not-text',
        span,
        `${it} must be text${where}`,
        // "do: Say this: now" is one group of keys to YAML; a list has another cause.
        Array.isArray(value)
          ? 'Write one text here instead of a list; put it in "double quotes" if it begins with a bracket.'
          : 'If the text has a colon in it, put all of it in "double quotes".',
      )
    case 'non_empty':
      return error('empty', span, `${it} is empty${where}`, 'Write the text, or remove the line.')
    case 'boolean':
      return error('wrong-value', span, `${quoted(show())} must be true or false`, 'Write true or false.')
    case 'regex':
      return error(
        'bad-form',
        span,
        `${quoted(value)} does not have the right form for ${it}`,
        regexHint(String(issue.requirement ?? '')),
      )
    case 'max_length':
    case 'min_length': {
      const many = Array.isArray(value)
      const limit = Number(issue.requirement)
      const { length } = value as { readonly length: number }
      const unit = many ? (length === 1 ? 'entry' : 'entries') : 'characters'
      const most = issue.type === 'max_length'
      return error(
        most ? 'too-long' : 'too-short',
        span,
        `${it} has ${length} ${unit}${where}`,
        `Give it at ${most ? 'most' : 'least'} ${limit}.`,
      )
    }
    case 'array':
      return error(
        'not-a-list',
        span,
        `${it} must be a list${where}`,
        'Start each entry on a line of its own with "- ".',
      )
    case 'strict_object':
    case 'record':
      return error(
        'not-a-map',
        span,
        key === undefined ? 'the file must hold keys and values' : `${it} must hold keys and values${where}`,
        'Write each as "key: value" on a line of its own.',
      )
    case 'number':
      return error(
        'wrong-value',
        span,
        `${quoted(show())} is not a number${where}`,
        typeof value === 'string' && /^[\d.]+$/.test(value)
          ? `Write it without quotes: ${value}.`
          : 'Write digits alone, such as 20 or 7.5.',
      )
    case 'min_value':
    case 'max_value': {
      const word = issue.type === 'max_value' ? 'most' : 'least'
      const message = `${it} is ${show()}${where}`
      return error('wrong-value', span, message, `Give it at ${word} ${String(issue.requirement)}.`)
    }
    default:
      return error('wrong-value', span, `${quoted(show())} does not fit ${it}`, `Expected ${issue.expected}.`)
  }
}

/** "in step 3", "in option 2 of item 5", "at the top of the file". */
export function place(path: Path): string {
  const parts: string[] = []
  for (let i = 0; i < path.length; i++) {
    const step = path[i]!
    if (typeof step !== 'string') continue
    const index = path[i + 1]
    if (typeof index === 'number') parts.unshift(entryName(step, index))
    else parts.unshift(`"${step}"`)
  }
  return parts.length === 0 ? 'at the top of the file' : `in ${parts.join(' of ')}`
}

/** What one entry of a list is called. Not every name of a list is the plural of a noun: "shows", "wants", "formerly". */
const ENTRIES: Readonly<Record<string, string>> = {
  steps: 'step',
  items: 'item',
  options: 'option',
  sources: 'source',
  myths: 'myth',
  points: 'point',
  banks: 'bank',
  stages: 'stage',
  rules: 'rule',
  overrides: 'override',
  say: 'model line',
  avoid: 'line to avoid',
  sequence: 'move',
}

/** "step 3"; "entry 1 of "shows"" where the list has a name that is no noun. */
function entryName(list: string, index: number): string {
  const noun = ENTRIES[list]
  return noun === undefined ? `entry ${index + 1} of "${list}"` : `${noun} ${index + 1}`
}

/** A missing key has no place of its own: point at the first key of the thing it is missing from. */
function missingAt(path: Path, tree: YamlTree): Span {
  const span = tree.spanOf(path.slice(0, -1))
  return { start: span.start, end: Math.min(span.end, span.start + 1) }
}

function hint(key: unknown): string {
  if (key === 'format') return 'Write "format: 1" as the first line.'
  return `Add "${String(key)}: …".`
}

function regexHint(pattern: string): string {
  if (pattern.includes('\\d{4}')) return 'Write the day as YYYY-MM-DD.'
  if (pattern.includes('[A-L]')) return 'Write the letter of a domain, one capital from A to L.'
  return 'Use small letters, digits and single hyphens, such as "repeat-back".'
}

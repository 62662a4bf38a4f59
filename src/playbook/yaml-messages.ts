import type { Span } from '../text/span.ts'

/** What the parser says of a place it cannot read. */
export interface ParserError {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/** The same for the person who wrote the file: what is wrong, and what to do. */
export interface YamlProblem {
  readonly span: Span
  readonly message: string
  readonly fix: string
}

/** One slip makes the parser stumble over everything below it; more than this helps nobody. */
const MOST = 3

/**
 * What is wrong with a file that the parser cannot read: the first cause, and of what follows only that which is a slip
 * of its own and no echo of the first.
 */
export function yamlProblems(text: string, errors: readonly ParserError[]): YamlProblem[] {
  if (errors.length === 0) return []
  const whole = mergeMarker(text) ?? openQuote(text, errors)
  if (whole) return [fitting(whole, text)]
  const problems: YamlProblem[] = []
  const lines = new Set<number>()
  for (const error of errors) {
    const line = lineAt(text, error.pos[0])
    const known = causeOf(error, line)
    if (!known && problems.length > 0) continue
    // Of several on one line, the first says it.
    if (lines.has(line.start)) continue
    lines.add(line.start)
    problems.push(fitting(known ?? generalOf(text, error), text))
    if (problems.length === MOST) break
  }
  return problems
}

/** Every place is at least one character of the file: what is missing at its end is shown at the last. */
function fitting(problem: YamlProblem, text: string): YamlProblem {
  const start = Math.max(0, Math.min(problem.span.start, text.length - 1))
  const end = Math.min(text.length, Math.max(problem.span.end, start + 1))
  return { ...problem, span: { start, end } }
}

/** What is said of the first error when its line shows no slip. */
function generalOf(text: string, error: ParserError): YamlProblem {
  const span = placeOf(text, error)
  const { code, message } = error
  if (/end with a [\]}]/.test(message) || (code === 'MISSING_CHAR' && /[\]}]/.test(message))) {
    const opened = /[[{](?=[^\]}]*$)/.exec(text.slice(0, Math.max(1, error.pos[0])))
    const place = opened ? { start: opened.index, end: opened.index + 1 } : span
    const fix = 'Close it, or put the text in "double quotes" where the bracket is part of it.'
    return { span: place, message: 'a bracket is opened here and never closed', fix }
  }
  if (code === 'BAD_INDENT' || /indicator|same column/.test(message)) {
    const fix = 'Line this up with the entries it belongs to.'
    return { span, message: 'this line begins further left or right than those it belongs to', fix }
  }
  const fix = 'Check quotes, colons and indentation on this line and the one before.'
  return { span, message: 'the YAML cannot be read from here on', fix }
}

interface Line {
  readonly text: string
  readonly start: number
}

function lineAt(text: string, at: number): Line {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  const length = text.slice(start).search(/[\r\n]|$/)
  return { text: text.slice(start, start + length), start }
}

/** The place of an error; never more than a line. */
function placeOf(text: string, { pos }: ParserError): Span {
  const start = Math.max(0, Math.min(pos[0], text.length - 1))
  const length = text.slice(start, pos[1]).search(/[\r\n]|$/)
  return { start, end: Math.min(text.length, start + Math.max(1, length)) }
}

/** Slips that show on their line: the place is that of the first group. In the order in which they are looked for. */
const SLIPS: readonly {
  readonly pattern: RegExp
  readonly message: string
  readonly fix: string
}[] = [
  {
    pattern: /^ *(\t+)/d,
    message: 'a tab is used to indent',
    fix: 'Indent with spaces.',
  },
  {
    pattern: /^[ \t]*(?:- +)?(\u00a0+)|^[ \t]*(?:- *)?[a-z][\w-]*:(\u00a0)|^[ \t]*-(\u00a0)/d,
    message: 'a no-break space stands where a plain blank must stand',
    fix: 'Replace it with a blank from the space bar; it often comes with copied text.',
  },
  {
    pattern: /^\s*(?:- +)?[a-z][\w-]*\s*(\uff1a)/d,
    message: 'a full-width colon stands behind the key',
    fix: 'Write a plain ":" and a blank.',
  },
  {
    pattern: /^\s*(-)[a-z][\w-]*:(?: |$)/d,
    message: 'a blank is missing behind the dash',
    fix: 'Write "- " and then the key.',
  },
  {
    pattern: /^\s*(?:- +)?([a-z][\w-]*:)[^\s:/]/d,
    message: 'a blank is missing behind the colon',
    fix: 'Write the key, ":", a blank, and then the text.',
  },
  {
    pattern: /^\s*(?:- +)?[a-z][\w-]*: +([@`%]|\*(?=\S* \S))/d,
    message: 'a text cannot begin with this character',
    fix: 'Put the whole text in "double quotes".',
  },
  {
    pattern: /^\s*(?:- +)?[a-z][\w-]*: +[^\s"'[{|>&*#][^#]*?(:) /d,
    message: 'a colon with a blank behind it stands in the text',
    fix: 'Put the whole text in "double quotes"; if it has some itself, in \'single quotes\'.',
  },
  {
    pattern: /^\s*- +[^\s"'[{|>&*#:][^#:]* [^#:]*(:) /d,
    message: 'a colon with a blank behind it stands in the text',
    fix: 'Put the whole text in "double quotes"; if it has some itself, in \'single quotes\'.',
  },
]

/** The slip behind an error, as far as its line or the parser's code shows it. */
function causeOf(error: ParserError, line: Line): YamlProblem | undefined {
  const { code, message } = error
  const start = error.pos[0]
  switch (code) {
    case 'DUPLICATE_KEY': {
      // The parser points at the first letter of the key.
      const word = /^[^\s:]*/.exec(line.text.slice(start - line.start))![0].length
      const span = { start, end: start + Math.max(1, word) }
      return { span, message: 'this key stands here twice', fix: 'Keep one of the two.' }
    }
    case 'MULTIPLE_DOCS': {
      const span = { start, end: start + 3 }
      const fix = 'Keep one playbook a file; remove the line with three dashes.'
      return { span, message: 'a second document begins here', fix }
    }
    case 'BAD_DQ_ESCAPE': {
      const span = { start, end: start + 2 }
      const fix = "Write two backslashes, or put the text in 'single quotes'."
      return { span, message: 'a backslash stands before a letter that it cannot change', fix }
    }
  }
  for (const { pattern, message: says, fix } of SLIPS) {
    const found = (pattern.exec(line.text) as RegExpExecArray & { indices: [number, number][] }) ?? undefined
    const group = found?.indices.slice(1).find((place) => place !== undefined)
    if (group)
      return { span: { start: line.start + group[0], end: line.start + group[1] }, message: says, fix }
  }
  const behindQuote = /^\s*(?:- +)?(?:[a-z][\w-]*: +)?(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(line.text)
  const isMore = behindQuote !== null && line.text.slice(behindQuote[0].length).trim() !== ''
  if (isMore && /unexpected scalar|at node end/i.test(message)) {
    const at = line.start + behindQuote[0].length
    return {
      span: { start: Math.max(at, start), end: line.start + line.text.length },
      message: 'the text goes on behind its closing quote',
      fix: "Put the whole text in 'single quotes', with the quoted words inside.",
    }
  }
  return undefined
}

/** The two sides of a conflict confuse everything below: only its first line is told of. */
function mergeMarker(text: string): YamlProblem | undefined {
  const found = /^(?:<{7}|>{7}|={7}|\|{7})(?= |[\r\n]|$)/m.exec(text)
  if (!found) return undefined
  return {
    span: { start: found.index, end: found.index + found[0].length },
    message: 'a merge was left half done: this line is a conflict marker',
    fix: 'Keep one of the two sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }
}

/**
 * The parser misses a closing quote at the end of the file, or wherever the next text has one. The author looks for the
 * opening one: the first that is not closed on its line, with a new key or entry below it.
 */
function openQuote(text: string, errors: readonly ParserError[]): YamlProblem | undefined {
  if (!errors.some(({ code, message }) => code === 'MISSING_CHAR' && /closing ["']/i.test(message)))
    return undefined
  const opening = /^([ \t]*(?:- +)?(?:[a-z][\w-]*:[ \t]+)?)(["'])(.*)$/gm
  for (const found of text.matchAll(opening)) {
    const [whole, before, quote, rest] = found as unknown as [string, string, string, string]
    const closed = quote === '"' ? /^(?:[^"\\]|\\.)*"/ : /^(?:[^']|'')*'(?!')/
    if (closed.test(rest)) continue
    const below = text.slice(found.index + whole.length).replace(/^\s*\n/, '')
    if (!/^\s*(?:- |[a-z][\w-]*:(?:\s|$)|$)/.test(below)) continue
    const start = found.index + before.length
    return {
      span: { start, end: start + 1 },
      message: 'a text begins with a quote that is never closed',
      fix: `Add ${quote === '"' ? "a '\"'" : 'a "\'"'} at the end of the text.`,
    }
  }
  return undefined
}

import type { Conversation } from '../transcript/conversation.ts'
import {
  looksLikeConversation,
  readJsonConversation,
  readNamedLines,
  readWebVtt,
  type UnknownSpeakers,
} from '../transcript/read-turns.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { UserError } from './user-error.ts'

/** One thing to judge, and where it stands. */
export type CheckInput =
  | {
      readonly kind: 'reply'
      /** As it stands in the file: 3 stays 3. */
      readonly id: unknown
      readonly agent: string
      readonly customer: string | undefined
      readonly line: number
    }
  | {
      readonly kind: 'conversation'
      readonly id: unknown
      readonly conversation: Conversation
      readonly line: number
    }
  /** A line that cannot be read; the others can. */
  | { readonly kind: 'broken'; readonly error: string; readonly line: number }

export interface CheckSource {
  /** As the user would write it. */
  readonly path: string
  /** `lines`: one JSON value a line, read as they come. `text`: one reply or one conversation. */
  readonly shape: 'lines' | 'text'
  /** The whole text, when it is not a file of JSON lines. */
  readonly text: string | undefined
  readonly inputs: Iterable<CheckInput>
}

/** How long a text, or one line of a `.jsonl`, may be: some hundred times the longest letter. */
const LONGEST = 2_000_000
const LIMIT = '2 MB'

/**
 * Opens what is to be judged. A file of JSON lines is read line by line, so that it may be larger than memory; any
 * other text is one reply or one conversation, and no more is read of it than such a text can hold.
 * @param path a file, or `-` for standard input
 * @throws UserError naming the file and line of what cannot be read
 */
export function openCheckInputs(
  io: Io,
  path: string,
  choice: { readonly agent?: string | undefined; readonly customer?: string | undefined },
): CheckSource {
  const shown = path === '-' ? '<stdin>' : path
  const file = path === '-' ? undefined : io.resolve(io.cwd, path)
  if (file !== undefined && io.isFolder(file)) throw new UserError(`${path} is a folder; name a file in it.`)
  const lines = io.readLines(file, LONGEST)
  // The file is opened when its first line is asked for.
  const first = withFile(path, () => lines.next())
  const start = first.done ? '' : first.value.replace(/^\ufeff/, '')
  if (/\.jsonl$|\.ndjson$/i.test(path) || start.trimStart().startsWith('{')) {
    return { path: shown, shape: 'lines', text: undefined, inputs: jsonLines(start, lines) }
  }
  const text = wholeText(start, lines, shown)
  if (text.trim() === '') throw new UserError(`${shown} is empty: there is no reply to look at.`)
  if (looksLikeConversation(text, choice)) {
    const read = /^WEBVTT\b/.test(text)
      ? readWebVtt(shown, text, choice)
      : readNamedLines(shown, text, choice)
    return {
      path: shown,
      shape: 'text',
      text,
      inputs: [{ kind: 'conversation', id: shown, conversation: known(read, shown, choice.agent), line: 1 }],
    }
  }
  return {
    path: shown,
    shape: 'text',
    text,
    inputs: [{ kind: 'reply', id: '1', agent: text.trimEnd(), customer: choice.customer, line: 1 }],
  }
}

function wholeText(first: string, rest: Iterable<string>, path: string): string {
  const lines: string[] = []
  let size = 0
  for (const line of chain(first, rest)) {
    if (line.includes('\u0000')) throw new UserError(`${path} is not a text.`)
    size += line.length + 1
    if (size > LONGEST) {
      throw new UserError(
        `${path} is longer than ${LIMIT}, too long for one reply or conversation; put many replies into a .jsonl file, one {"id": …, "customer": …, "agent": …} a line.`,
      )
    }
    lines.push(line)
  }
  return lines.join('\n')
}

function* jsonLines(first: string, rest: Iterable<string>): Generator<CheckInput> {
  let line = 0
  for (const text of chain(first, rest)) {
    line++
    if (text.trim() === '') continue
    yield jsonLine(text, line)
  }
}

function* chain(first: string, rest: Iterable<string>): Generator<string> {
  yield first
  yield* rest
}

function jsonLine(text: string, line: number): CheckInput {
  const broken = (error: string): CheckInput => ({ kind: 'broken', error, line })
  if (text.length > LONGEST) return broken(`this line is longer than ${LIMIT}.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return broken('this line is not JSON. Each line holds {"id": …, "customer": …, "agent": …}.')
  }
  const { id, agent, customer } = (value ?? {}) as { id?: unknown; agent?: unknown; customer?: unknown }
  const ownId = id ?? String(line)
  if (typeof agent === 'string') {
    return {
      kind: 'reply',
      id: ownId,
      agent,
      customer: typeof customer === 'string' ? customer : undefined,
      line,
    }
  }
  const conversation = readJsonConversation(value)
  return conversation
    ? { kind: 'conversation', id: ownId, conversation, line }
    : broken('there is neither "agent" (the reply) nor "turns" (a conversation) on this line.')
}

/** @throws UserError with a way on when it is not clear who the worker is */
function known(read: Conversation | UnknownSpeakers, path: string, agent: string | undefined): Conversation {
  if (!('unknown' in read)) return read
  const names = read.unknown.map((name) => `"${name}"`)
  if (names.length === 0) {
    throw new UserError(
      `${path}: nobody is named in it. Write who speaks before each part, as "<v Agent>" in WebVTT or "Agent: …" in a text.`,
    )
  }
  if (agent !== undefined) {
    throw new UserError(`${path}: nobody named "${agent}" speaks here. Use one of: ${names.join(', ')}.`)
  }
  if (names.length === 1) {
    throw new UserError(
      `${path}: only ${names[0]} speaks here. If that is the worker, add --agent ${names[0]}; if not, there is no reply to look at.`,
    )
  }
  throw new UserError(`${path}: who is the worker here? Say it with --agent, one of: ${names.join(', ')}.`)
}

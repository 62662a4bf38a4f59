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
      readonly id: string
      readonly agent: string
      readonly customer: string | undefined
      readonly line: number
    }
  | { readonly kind: 'conversation'; readonly conversation: Conversation; readonly line: number }

export interface CheckSource {
  /** As the user would write it. */
  readonly path: string
  /** `lines`: one JSON value a line, read as they come. `text`: one reply or one conversation. */
  readonly shape: 'lines' | 'text'
  /** The whole text, when it is not a file of JSON lines. */
  readonly text: string | undefined
  readonly inputs: Iterable<CheckInput>
}

/**
 * Opens what is to be judged. A file of JSON lines is read line by line, so that it may be larger than memory.
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
  const lines = io.readLines(file)
  // The file is opened when its first line is asked for.
  const first = withFile(path, () => lines.next())
  const start = first.done ? '' : first.value
  if (/\.jsonl$|\.ndjson$/i.test(path) || start.trimStart().startsWith('{')) {
    return { path: shown, shape: 'lines', text: undefined, inputs: jsonLines(start, lines, shown) }
  }
  const text = [start, ...lines].join('\n')
  if (text.includes('\u0000')) throw new UserError(`${shown} is not a text.`)
  if (text.trim() === '') throw new UserError(`${shown} is empty: there is no reply to look at.`)
  if (looksLikeConversation(text)) {
    const read = /^\ufeff?WEBVTT\b/.test(text)
      ? readWebVtt(shown, text, choice)
      : readNamedLines(shown, text, choice)
    return {
      path: shown,
      shape: 'text',
      text,
      inputs: [{ kind: 'conversation', conversation: known(read, shown), line: 1 }],
    }
  }
  return {
    path: shown,
    shape: 'text',
    text,
    inputs: [{ kind: 'reply', id: '1', agent: text.trimEnd(), customer: choice.customer, line: 1 }],
  }
}

function* jsonLines(first: string, rest: Iterable<string>, path: string): Generator<CheckInput> {
  let line = 0
  for (const text of chain(first, rest)) {
    line++
    if (text.trim() === '') continue
    yield jsonLine(line === 1 ? text.replace(/^\ufeff/, '') : text, line, path)
  }
}

function* chain(first: string, rest: Iterable<string>): Generator<string> {
  yield first
  yield* rest
}

function jsonLine(text: string, line: number, path: string): CheckInput {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UserError(
      `${path}:${line}: this line is not JSON. Each line holds {"id": …, "customer": …, "agent": …}.`,
    )
  }
  const { id, agent, customer } = (value ?? {}) as { id?: unknown; agent?: unknown; customer?: unknown }
  if (typeof agent === 'string') {
    return {
      kind: 'reply',
      id: String(id ?? line),
      agent,
      customer: typeof customer === 'string' ? customer : undefined,
      line,
    }
  }
  const conversation = readJsonConversation(value)
  if (!conversation) {
    throw new UserError(
      `${path}:${line}: there is neither "agent" (the reply) nor "turns" (a conversation) on this line.`,
    )
  }
  return {
    kind: 'conversation',
    conversation: conversation.id ? conversation : { ...conversation, id: String(line) },
    line,
  }
}

function known(read: Conversation | UnknownSpeakers, path: string): Conversation {
  if (!('unknown' in read)) return read
  const names = read.unknown.map((name) => `"${name}"`).join(', ')
  throw new UserError(`${path}: who is the worker here? Say it with --agent, one of: ${names}.`)
}

import type { Conversation, Turn } from './conversation.ts'

/** Who is the worker: a name given by the user, or words that chat tools use. */
export interface SpeakerChoice {
  readonly agent?: string | undefined
}

/** Reading found names, and none tells who the worker is. The names are for the question that has to be asked. */
export interface UnknownSpeakers {
  readonly unknown: readonly string[]
}

const AGENT_WORDS =
  /^(agent|advisor|adviser|assistant|operator|support|staff|representative|rep|employee|worker|guard|officer|clerk|me|us|team|service|bot)\b/i
const CUSTOMER_WORDS =
  /^(customer|client|caller|guest|visitor|user|patient|passenger|tenant|member|resident|buyer|shopper)\b/i

/** `Name: text`, with an optional time before it: `[10:31] Sam: hello`. */
const LINE =
  /^(?:\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?[\])]?\s*[-–]?\s*)?([\p{L}][\p{L}\p{N} .'’_-]{0,39}?)\s?:(?:\s+|$)(.*)$/u

/** Does a text look like a conversation: several lines that begin with a name, and at least two names? */
export function looksLikeConversation(text: string): boolean {
  if (/^\ufeff?WEBVTT\b/.test(text)) return true
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const names = lines.flatMap((line) => LINE.exec(line)?.[1]?.toLowerCase() ?? [])
  return new Set(names).size >= 2 && names.length >= 2 && names.length * 2 >= lines.length
}

/**
 * Reads `Name: text` lines; a line without a name goes on with the turn before.
 * @returns the conversation, or the names when it is not clear which of them is the worker
 */
export function readNamedLines(
  id: string,
  text: string,
  choice: SpeakerChoice,
): Conversation | UnknownSpeakers {
  const turns: { name: string; text: string; start: number }[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const clean = line.replace(/\r$/, '')
    const match = LINE.exec(clean)
    if (match)
      turns.push({ name: match[1]!, text: match[2]!, start: offset + clean.length - match[2]!.length })
    else if (clean.trim() !== '') {
      const last = turns.at(-1)
      // Kept exactly as in the file, so that places in the turn are places in the file.
      if (last) last.text = text.slice(last.start, offset + clean.length)
    }
    offset += line.length + 1
  }
  return named(id, turns, choice)
}

/** Reads WebVTT (W3C): cues with `<v Name>` or `Name:`; what has no name goes on with the turn before. */
export function readWebVtt(id: string, text: string, choice: SpeakerChoice): Conversation | UnknownSpeakers {
  const turns: { name: string; text: string }[] = []
  const blocks = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
  for (const block of blocks) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => line.includes('-->'))
    if (at < 0) continue
    for (const line of lines.slice(at + 1)) {
      for (const part of line.split(/(?=<v[ .])/)) {
        const voice = /^<v(?:\.[^ >]*)*\s+([^>]+)>/.exec(part)
        const words = decode(part.replace(/<[^>]*>/g, '')).trim()
        const match = voice ? undefined : LINE.exec(words)
        const name = voice?.[1]?.trim() ?? match?.[1]
        const said = match ? match[2]! : words
        const last = turns.at(-1)
        if (name !== undefined && name !== last?.name) turns.push({ name, text: said })
        else if (last && said) last.text = last.text ? `${last.text} ${said}` : said
      }
    }
  }
  return named(id, turns, choice)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' }
function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** Reads one JSON value: `{"id","turns":[{"role","text"}]}`. @returns undefined when it is not one */
export function readJsonConversation(value: unknown): Conversation | undefined {
  const { id, turns } = (value ?? {}) as { id?: unknown; turns?: unknown }
  if (!Array.isArray(turns)) return undefined
  const read: Turn[] = []
  for (const turn of turns as { role?: unknown; speaker?: unknown; text?: unknown }[]) {
    const role = String(turn?.role ?? turn?.speaker ?? '').toLowerCase()
    if (typeof turn?.text !== 'string') return undefined
    read.push({
      speaker: AGENT_WORDS.test(role)
        ? 'agent'
        : role === '' || CUSTOMER_WORDS.test(role)
          ? 'customer'
          : 'other',
      text: turn.text,
    })
  }
  return { id: String(id ?? ''), turns: read }
}

function named(
  id: string,
  turns: readonly { readonly name: string; readonly text: string; readonly start?: number }[],
  choice: SpeakerChoice,
): Conversation | UnknownSpeakers {
  const names = [...new Set(turns.map((turn) => turn.name))]
  const wanted = choice.agent?.toLowerCase()
  const agents =
    wanted !== undefined
      ? names.filter((n) => n.toLowerCase() === wanted)
      : names.filter((n) => AGENT_WORDS.test(n))
  const customers = names.filter((name) => CUSTOMER_WORDS.test(name))
  // With two people, knowing one is knowing both.
  if (
    wanted === undefined &&
    agents.length === 0 &&
    customers.length > 0 &&
    names.length === customers.length + 1
  ) {
    agents.push(...names.filter((name) => !customers.includes(name)))
  }
  if (agents.length === 0) return { unknown: names }
  return {
    id,
    turns: turns.map(({ name, text, start }) => ({
      speaker: agents.includes(name)
        ? 'agent'
        : customers.includes(name) || names.length === 2
          ? 'customer'
          : 'other',
      text,
      ...(start === undefined ? {} : { start }),
    })),
  }
}

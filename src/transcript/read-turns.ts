import type { Conversation, Turn, TurnPart } from './conversation.ts'

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

/** What stands before a colon in a letter and is nobody's name. */
const NO_NAMES =
  /^(?:note|nb|p\.?\s?p?\.?\s?s\.?|(?:(?:best|kind|kindest|warm|warmest) )?(?:regards|wishes)|sincerely|yours(?: \w+)?|thanks|thank you|cheers|subject|re|fwd?|cc|bcc|from|to|date|sent|dear .*|hello .*|hi .*|attn|update|edit|reminder|important|warning|tip|summary|address|phone|tel|e-?mail|website|total|price|amount|(?:order|reference|tracking|account|booking|ticket|case)(?: (?:number|no\.?|id))?|next steps?|step \d+|option \w+)$/i

/** Who speaks in a line, and what, if it is `Name: text`. */
function spoken(line: string): { readonly name: string; readonly said: string } | undefined {
  const match = LINE.exec(line)
  return match && !NO_NAMES.test(match[1]!.trim()) ? { name: match[1]!, said: match[2]! } : undefined
}

/**
 * Does a text look like a conversation: at least half of its lines begin with one of two or more names, or all of
 * them, two or more, with one?
 */
export function looksLikeConversation(text: string, choice: SpeakerChoice = {}): boolean {
  if (/^\ufeff?WEBVTT\b/.test(text)) return true
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const names = lines.flatMap((line) => spoken(line)?.name.toLowerCase() ?? [])
  const people = new Set(names)
  // Who names the worker says that the names are speakers.
  if (choice.agent !== undefined && people.has(choice.agent.toLowerCase())) return true
  if (people.size === 1) return names.length >= 2 && names.length === lines.length
  return people.size >= 2 && names.length * 2 >= lines.length
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
  const turns: { name: string; text: string; parts: [TurnPart] }[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const clean = line.replace(/\r$/, '')
    const match = spoken(clean)
    if (match) {
      const start = offset + clean.length - match.said.length
      turns.push({ name: match.name, text: match.said, parts: [{ at: 0, start, same: true }] })
    } else if (clean.trim() !== '') {
      const last = turns.at(-1)
      // Kept exactly as in the file, so that places in the turn are places in the file.
      if (last) last.text = text.slice(last.parts[0].start, offset + clean.length)
    }
    offset += line.length + 1
  }
  return named(id, turns, choice)
}

/** Reads WebVTT (W3C): cues with `<v Name>` or `Name:`; what has no name goes on with the turn before. */
export function readWebVtt(id: string, text: string, choice: SpeakerChoice): Conversation | UnknownSpeakers {
  const turns: { name: string; text: string; parts: TurnPart[] }[] = []
  let inCue = false
  let offset = 0
  for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const clean = line.replace(/[\r\n]+$/, '')
    if (clean === '') inCue = false
    else if (!inCue) inCue = clean.includes('-->')
    else addCueLine(turns, clean, offset)
    offset += line.length
  }
  return named(id, turns, choice)
}

/** Adds a line of a cue: each voice in it begins a turn, unless the same person goes on. */
function addCueLine(
  turns: { name: string; text: string; parts: TurnPart[] }[],
  line: string,
  lineStart: number,
): void {
  let start = lineStart
  for (const part of line.split(/(?=<v[ .])/)) {
    const voice = /^<v(?:\.[^ >]*)*\s+([^>]+)>/.exec(part)
    const words = decode(part.replace(/<[^>]*>/g, '')).trim()
    const match = voice ? undefined : spoken(words)
    const name = voice?.[1]?.trim() ?? match?.name
    const said = match?.said ?? words
    const found = part.indexOf(said)
    const place = { start: start + Math.max(0, found), same: found >= 0 }
    const last = turns.at(-1)
    if (name !== undefined && name !== last?.name)
      turns.push({ name, text: said, parts: [{ at: 0, ...place }] })
    else if (last && said) {
      const at = last.text ? last.text.length + 1 : 0
      last.text = last.text ? `${last.text} ${said}` : said
      last.parts.push({ at, ...place })
    }
    start += part.length
  }
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
  turns: readonly { readonly name: string; readonly text: string; readonly parts: readonly TurnPart[] }[],
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
    turns: turns.map(({ name, text, parts }) => ({
      speaker: agents.includes(name)
        ? 'agent'
        : customers.includes(name) || names.length === 2
          ? 'customer'
          : 'other',
      text,
      parts,
    })),
  }
}

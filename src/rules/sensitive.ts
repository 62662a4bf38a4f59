import type { Tokens } from '../text/tokens.ts'
import type { Probe } from './pattern/probe.ts'
import type { Reading } from './reading.ts'
import type { Protocol } from './verdict.ts'

type Kind = Protocol['kind']

/** What makes a message one for people and a procedure. Narrow on purpose: said plainly, about here and now. */
export const SENSITIVE_PATTERNS: Readonly<Record<Kind, readonly string[]>> = {
  'self-harm': [
    '(kill|hurt|harm|cut|hang) myself',
    '(end|take|ending|taking) my own? life',
    '(do not|no longer) want to (live|be alive|be here anymore|wake up)',
    '(suicidal|suicide)',
    'better off (dead|without me)',
    'nothing left to live for',
  ],
  'medical-emergency': [
    '(can not|cannot|hardly|barely) breathe',
    'not breathing',
    'chest pain*',
    '(overdose|overdosed)',
    '(am|is|are|was|think|thinks) having a heart attack',
    '@FAMILY ..3 (has|had|having) a heart attack',
    'suspected heart attack',
    '(is|am|was|went|lying) unconscious',
    'bleeding (badly|heavily|a lot|everywhere)',
    'will not stop bleeding',
    'anaphyla*',
    'having a (stroke|seizure)',
    'call (an|the) ambulance',
  ],
  violence: [
    'i (will|am going to) (kill|stab|shoot|hurt|beat|punch|strangle) (you|him|her|them|someone|somebody|everyone|one of you)',
    '(burn|blow|shoot) (the|your|this) (place|shop|store|office|building|house) (down|up)',
    'i have (a|my) (gun|knife|weapon)',
    'i (will|am going to) come (down there|over there|there) ..4 (gun|knife|bat|weapon)',
    'i know where you live',
  ],
  bereavement: [
    '@FAMILY ..2 (has|have|had)? (died|passed away|passed|is dead)',
    '@FAMILY is (dead|dying)',
    'i (have|had)? just? lost my @RELATIVE',
    '(death|passing|funeral) of my @RELATIVE',
  ],
}

const WHAT_TO_DO: Readonly<Record<Kind, string>> = {
  'self-harm':
    'Stay with the person, take it seriously, and bring in your crisis contact or the local emergency number now. The order or bill can wait.',
  'medical-emergency':
    'Make sure that help is on its way: call the local emergency number or your first aider now, and stay until they answer.',
  violence:
    'Keep yourself and others safe, follow your security procedure, and tell the person in charge now.',
  bereavement:
    'Slow down, say that you are sorry for the loss, and take the work off their hands. Follow your procedure for bereaved customers.',
}

const KINDS: readonly Kind[] = ['self-harm', 'medical-emergency', 'violence', 'bereavement']

/**
 * The protocol that the customer's message or the reply calls for, the most urgent one first.
 *
 * @param alarms by word id: does the word give one of the patterns away? Few texts have such a word.
 */
export function protocolFor(
  reading: Reading,
  probes: ReadonlyMap<Kind, Probe>,
  alarms: Uint8Array,
): Protocol | undefined {
  const { customerTokens, reply } = reading
  if (!hasOne(reply.tokens, alarms) && (customerTokens === undefined || !hasOne(customerTokens, alarms)))
    return undefined
  for (const kind of KINDS) {
    const probe = probes.get(kind)!
    if (reading.occurrencesInCustomer(probe).length > 0)
      return { kind, seenIn: 'customer', do: WHAT_TO_DO[kind] }
    if (reading.occurrences(probe).length > 0) return { kind, seenIn: 'agent', do: WHAT_TO_DO[kind] }
  }
  return undefined
}

function hasOne({ ids, count }: Tokens, words: Uint8Array): boolean {
  for (let at = 0; at < count; at++) if (words[ids[at]!] === 1) return true
  return false
}

import type { Severity, Tier, Turn } from './rule.ts'

/** What is judged: one reply of the agent, with as much of the conversation as is known. */
export interface ReplyInContext {
  readonly agent: string
  /** The customer's last message. Without it, rules that need it are listed under `notJudged`. */
  readonly customer?: string | undefined
  /** Earlier turns, oldest first, without the customer's last message. */
  readonly previous?: readonly Turn[] | undefined
}

/** An anti-pattern found in a reply. `text` is always `reply.slice(start, end)`. */
export interface Finding {
  readonly rule: string
  readonly tier: Tier
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  readonly instead: string
  /** Which pattern of the rule found it; `model` for the linear model. */
  readonly pattern: string
  /** Words that carried the model's score; absent for wording rules. */
  readonly evidence?: readonly string[]
}

/** Something done well. `text` is always `reply.slice(start, end)`. */
export interface Signal {
  readonly signal: string
  readonly tier: Tier
  readonly start: number
  readonly end: number
  readonly text: string
  readonly pattern: string
  readonly evidence?: readonly string[]
}

/** Said aloud instead of guessed. Without `rule` it holds for the whole reply. */
export interface NotJudged {
  readonly rule?: string
  readonly reason: string
}

/** A message that calls for people and a set procedure, not for feedback on tone. */
export interface Protocol {
  readonly kind: 'self-harm' | 'medical-emergency' | 'violence' | 'bereavement'
  /** Where it was seen. */
  readonly seenIn: 'customer' | 'agent'
  readonly do: string
}

/** All that the judge has to say about one reply; sorted, and the same for the same input. */
export interface Verdict {
  readonly findings: readonly Finding[]
  readonly signals: readonly Signal[]
  readonly notJudged: readonly NotJudged[]
  readonly protocol?: Protocol
}

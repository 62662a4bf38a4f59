import type { Severity, Tier } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Conversation } from './conversation.ts'

/** An agent's turn with what the judge found in it. */
export interface JudgedTurn {
  /** Place of the turn in the conversation, from 0. */
  readonly turn: number
  readonly text: string
  readonly verdict: Verdict
}

/** Something that only shows over several turns. Turns count from 0 over the whole conversation. */
export interface ConversationFinding {
  readonly rule: string
  readonly tier: Tier
  readonly severity: Severity
  readonly turns: readonly number[]
  readonly message: string
  readonly instead: string
}

/** A rule over a whole conversation: what must come in an order, or is missing, or comes again. */
export interface ConversationRule {
  readonly id: string
  readonly title: string
  /** What counts, and what does not. */
  readonly definition: string
  readonly severity: Severity
  readonly tier: Tier
  readonly why: string
  readonly instead: string
  /** One line of the worker that does it well. */
  readonly example: string
  readonly source: string
  /** @returns the worker's turns it points at, the one to mend last, and a message; or nothing */
  readonly find: (
    agent: readonly JudgedTurn[],
    conversation: Conversation,
  ) => readonly { turns: readonly number[]; message: string }[]
}

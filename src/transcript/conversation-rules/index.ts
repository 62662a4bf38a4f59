import type { ConversationRule } from '../conversation-rule.ts'
import { apologyInEveryTurn } from './apology-in-every-turn.ts'
import { askedAgain } from './asked-again.ts'
import { noClose } from './no-close.ts'
import { openPromise } from './open-promise.ts'
import { repeatedReply } from './repeated-reply.ts'
import { solvingBeforeListening } from './solving-before-listening.ts'

/** The rules over whole conversations, in the order they are reported. */
export const CONVERSATION_RULES: readonly ConversationRule[] = [
  solvingBeforeListening,
  askedAgain,
  apologyInEveryTurn,
  repeatedReply,
  openPromise,
  noClose,
]

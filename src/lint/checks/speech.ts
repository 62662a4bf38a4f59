import type { Check } from '../check.ts'
import { avoidNotFlagged } from './avoid-not-flagged.ts'
import { avoidShowsMore } from './avoid-shows-more.ts'
import { blamingText } from './blaming-text.ts'
import { controllingWords } from './controlling-words.ts'
import { doubtfulOpener } from './doubtful-opener.ts'
import { policyWithoutReason } from './policy-without-reason.ts'
import { promiseBeyondAuthority } from './promise-beyond-authority.ts'
import { sayLineFails } from './say-line-fails.ts'
import { talkingDown } from './talking-down.ts'
import { vagueTime } from './vague-time.ts'

/** Checks of model lines, of lines to avoid, and of the tone of the texts. */
export const SPEECH_CHECKS: readonly Check[] = [
  sayLineFails,
  avoidNotFlagged,
  avoidShowsMore,
  policyWithoutReason,
  promiseBeyondAuthority,
  controllingWords,
  vagueTime,
  doubtfulOpener,
  talkingDown,
  blamingText,
]

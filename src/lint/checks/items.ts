import type { Check } from '../check.ts'
import { absoluteTerms } from './absolute-terms.ts'
import { absurdDistractor } from './absurd-distractor.ts'
import { allOfTheAbove } from './all-of-the-above.ts'
import { complexKType } from './complex-k-type.ts'
import { contraryRationale } from './contrary-rationale.ts'
import { convergenceCue } from './convergence-cue.ts'
import { countMismatch } from './count-mismatch.ts'
import { duplicateStem } from './duplicate-stem.ts'
import { fillInBlank } from './fill-in-blank.ts'
import { grammarCue } from './grammar-cue.ts'
import { hedgedKey } from './hedged-key.ts'
import { keyPositionBias } from './key-position-bias.ts'
import { keyRightWhen } from './key-right-when.ts'
import { longStem } from './long-stem.ts'
import { longestKey } from './longest-key.ts'
import { longestKeyBias } from './longest-key-bias.ts'
import { lostSequence } from './lost-sequence.ts'
import { missingMisconception } from './missing-misconception.ts'
import { needlessInformation } from './needless-information.ts'
import { negativeStem } from './negative-stem.ts'
import { noneOfTheAbove } from './none-of-the-above.ts'
import { optionForm } from './option-form.ts'
import { optionLength } from './option-length.ts'
import { orderCue } from './order-cue.ts'
import { overlappingOptions } from './overlapping-options.ts'
import { positionReference } from './position-reference.ts'
import { recallPoints } from './recall-points.ts'
import { replyModel } from './reply-model.ts'
import { sameRationale } from './same-rationale.ts'
import { secondRightAnswer } from './second-right-answer.ts'
import { similarOptions } from './similar-options.ts'
import { spotCoverage } from './spot-coverage.ts'
import { thinRationale } from './thin-rationale.ts'
import { trivialRecall } from './trivial-recall.ts'
import { trueFalseOptions } from './true-false-options.ts'
import { unfocusedStem } from './unfocused-stem.ts'
import { vagueTerms } from './vague-terms.ts'
import { wordRepeat } from './word-repeat.ts'

/** The published flaws of question writing that a machine can see, per item and across a bank. */
export const ITEM_CHECKS: readonly Check[] = [
  absoluteTerms,
  absurdDistractor,
  allOfTheAbove,
  complexKType,
  contraryRationale,
  convergenceCue,
  countMismatch,
  duplicateStem,
  fillInBlank,
  grammarCue,
  hedgedKey,
  keyPositionBias,
  keyRightWhen,
  longStem,
  longestKeyBias,
  longestKey,
  lostSequence,
  missingMisconception,
  needlessInformation,
  negativeStem,
  noneOfTheAbove,
  optionForm,
  optionLength,
  orderCue,
  overlappingOptions,
  positionReference,
  recallPoints,
  replyModel,
  sameRationale,
  secondRightAnswer,
  similarOptions,
  spotCoverage,
  thinRationale,
  trivialRecall,
  trueFalseOptions,
  unfocusedStem,
  vagueTerms,
  wordRepeat,
]

import type { Check } from '../check.ts'
import { boundaryForEveryone } from './boundary-for-everyone.ts'
import { boundaryWithoutSafeWay } from './boundary-without-safe-way.ts'
import { boundaryWithoutWayOn } from './boundary-without-way-on.ts'
import { deadCondition } from './dead-condition.ts'
import { documentTooEarly } from './document-too-early.ts'
import { duplicatePlaybookId } from './duplicate-playbook-id.ts'
import { duplicateStepText } from './duplicate-step-text.ts'
import { earlyLearn } from './early-learn.ts'
import { followUpBeforeSolve } from './follow-up-before-solve.ts'
import { lateCalm } from './late-calm.ts'
import { lostId } from './lost-id.ts'
import { missingCalm } from './missing-calm.ts'
import { missingDocument } from './missing-document.ts'
import { missingEmpathize } from './missing-empathize.ts'
import { missingFollowUp } from './missing-follow-up.ts'
import { missingListen } from './missing-listen.ts'
import { missingSolve } from './missing-solve.ts'
import { noAbuseCondition } from './no-abuse-condition.ts'
import { noBoundary } from './no-boundary.ts'
import { noFactsNoted } from './no-facts-noted.ts'
import { noItems } from './no-items.ts'
import { noLineToAvoid } from './no-line-to-avoid.ts'
import { noScenario } from './no-scenario.ts'
import { noteAskedTwice } from './note-asked-twice.ts'
import { noteKind } from './note-kind.ts'
import { openCondition } from './open-condition.ts'
import { planWithoutCue } from './plan-without-cue.ts'
import { promiseNotAsked } from './promise-not-asked.ts'
import { renamedId } from './renamed-id.ts'
import { repeatedLine } from './repeated-line.ts'
import { reusedId } from './reused-id.ts'
import { saidAndAvoided } from './said-and-avoided.ts'
import { sameConditionTwice } from './same-condition-twice.ts'
import { solveBeforeEmpathize } from './solve-before-empathize.ts'
import { solveBeforeListen } from './solve-before-listen.ts'
import { stageWithoutItem } from './stage-without-item.ts'
import { stepWithoutWords } from './step-without-words.ts'
import { thinStep } from './thin-step.ts'
import { thinWhy } from './thin-why.ts'
import { tooManySteps } from './too-many-steps.ts'
import { unusedNote } from './unused-note.ts'

/** Checks of what a checklist needs, of its order, and of ids over time. */
export const STRUCTURE_CHECKS: readonly Check[] = [
  missingCalm,
  missingListen,
  missingEmpathize,
  missingSolve,
  missingFollowUp,
  missingDocument,
  lateCalm,
  solveBeforeListen,
  solveBeforeEmpathize,
  followUpBeforeSolve,
  documentTooEarly,
  earlyLearn,
  noAbuseCondition,
  noBoundary,
  boundaryWithoutWayOn,
  boundaryWithoutSafeWay,
  boundaryForEveryone,
  deadCondition,
  sameConditionTwice,
  openCondition,
  unusedNote,
  noteAskedTwice,
  noteKind,
  noFactsNoted,
  promiseNotAsked,
  stepWithoutWords,
  noLineToAvoid,
  saidAndAvoided,
  repeatedLine,
  thinStep,
  thinWhy,
  duplicateStepText,
  tooManySteps,
  noScenario,
  planWithoutCue,
  noItems,
  stageWithoutItem,
  duplicatePlaybookId,
  lostId,
  reusedId,
  renamedId,
]

import askingAgain from './anti-patterns/asking-again.ts'
import bareNo from './anti-patterns/bare-no.ts'
import blaming from './anti-patterns/blaming.ts'
import calmDown from './anti-patterns/calm-down.ts'
import defending from './anti-patterns/defending.ts'
import discountOnly from './anti-patterns/discount-only.ts'
import dismissing from './anti-patterns/dismissing.ts'
import hollowEmpathy from './anti-patterns/hollow-empathy.ts'
import ignoring from './anti-patterns/ignoring.ts'
import mirroring from './anti-patterns/mirroring.ts'
import overApologizing from './anti-patterns/over-apologizing.ts'
import overPromising from './anti-patterns/over-promising.ts'
import passingAround from './anti-patterns/passing-around.ts'
import policyShield from './anti-patterns/policy-shield.ts'
import repeating from './anti-patterns/repeating.ts'
import rushing from './anti-patterns/rushing.ts'
import threatening from './anti-patterns/threatening.ts'
import unprofessional from './anti-patterns/unprofessional.ts'
import vaguePromise from './anti-patterns/vague-promise.ts'
import type { Rule } from './rule.ts'
import apologizeOnce from './signals/apologize-once.ts'
import checkBack from './signals/check-back.ts'
import clarify from './signals/clarify.ts'
import nameFeeling from './signals/name-feeling.ts'
import nextStep from './signals/next-step.ts'
import offerChoice from './signals/offer-choice.ts'
import ownIt from './signals/own-it.ts'
import paraphrase from './signals/paraphrase.ts'
import promiseFollowUp from './signals/promise-follow-up.ts'
import recap from './signals/recap.ts'
import setBoundary from './signals/set-boundary.ts'
import thank from './signals/thank.ts'

export const RULES: readonly Rule[] = [
  ignoring,
  dismissing,
  calmDown,
  rushing,
  overApologizing,
  hollowEmpathy,
  discountOnly,
  policyShield,
  bareNo,
  passingAround,
  blaming,
  defending,
  mirroring,
  threatening,
  vaguePromise,
  overPromising,
  unprofessional,
  askingAgain,
  repeating,
  nameFeeling,
  paraphrase,
  clarify,
  ownIt,
  apologizeOnce,
  nextStep,
  offerChoice,
  setBoundary,
  promiseFollowUp,
  thank,
  recap,
  checkBack,
]

import bareNo from './anti-patterns/bare-no.ts'
import calmDown from './anti-patterns/calm-down.ts'
import discountOnly from './anti-patterns/discount-only.ts'
import mirroring from './anti-patterns/mirroring.ts'
import overPromising from './anti-patterns/over-promising.ts'
import passingAround from './anti-patterns/passing-around.ts'
import policyShield from './anti-patterns/policy-shield.ts'
import threatening from './anti-patterns/threatening.ts'
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
  calmDown,
  discountOnly,
  policyShield,
  bareNo,
  passingAround,
  mirroring,
  threatening,
  vaguePromise,
  overPromising,
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

import calmDown from './anti-patterns/calm-down.ts'
import type { Rule } from './rule.ts'
import apologizeOnce from './signals/apologize-once.ts'
import nextStep from './signals/next-step.ts'
import offerChoice from './signals/offer-choice.ts'

export const RULES: readonly Rule[] = [
  calmDown,
  apologizeOnce,
  nextStep,
  offerChoice,
]

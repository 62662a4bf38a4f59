/** Anti-patterns that the model learns. `repeating` needs earlier turns and is left to its rule. */
export const ANTI_PATTERNS =
  `ignoring dismissing calm-down rushing over-apologizing hollow-empathy discount-only
  policy-shield bare-no passing-around blaming defending mirroring threatening vague-promise over-promising
  unprofessional asking-again`.split(/\s+/)

export const SIGNALS =
  `name-feeling paraphrase clarify own-it apologize-once next-step offer-choice set-boundary
  promise-follow-up thank recap check-back`.split(/\s+/)

/**
 * The ids that playbooks may name: what a line to avoid shows (anti-patterns), what a good reply does
 * (signals), and why people fall for a distractor (misconceptions). The rules module has one file for each
 * anti-pattern and signal; a test holds the two lists together, so that reading a playbook need not load the rules.
 */
export const ANTI_PATTERNS = [
  'ignoring',
  'dismissing',
  'calm-down',
  'rushing',
  'over-apologizing',
  'hollow-empathy',
  'discount-only',
  'policy-shield',
  'bare-no',
  'passing-around',
  'blaming',
  'defending',
  'mirroring',
  'threatening',
  'vague-promise',
  'over-promising',
  'unprofessional',
  'asking-again',
  'repeating',
] as const

export type AntiPattern = (typeof ANTI_PATTERNS)[number]

export const SIGNALS = [
  'name-feeling',
  'paraphrase',
  'clarify',
  'own-it',
  'apologize-once',
  'next-step',
  'offer-choice',
  'set-boundary',
  'promise-follow-up',
  'thank',
  'recap',
  'check-back',
] as const

export type Signal = (typeof SIGNALS)[number]

/** Misconceptions a distractor stands for, each with the belief behind it as a learner would say it. */
export const MISCONCEPTIONS = {
  'ignore-it': 'If I leave it alone, it will pass.',
  'rush-it': 'The faster I am done, the kinder it is.',
  'discount-first': 'Money fixes feelings.',
  'show-strength': 'I must match their tone to be taken seriously.',
  'hand-off-early': 'This is not my job.',
  'over-apologize': 'The more I say sorry, the better they feel.',
  'calm-down': 'Telling people to be calm makes them calm.',
  'policy-alone': 'Rules convince people.',
  'facts-first': 'The truth will settle them.',
  'promise-too-much': 'A generous promise ends the trouble.',
  'shift-blame': 'Explaining whose fault it was clears the air.',
  'my-story': 'Telling my own story builds a bond.',
  'threaten-early': 'A warning puts me in control.',
  'let-them-vent': 'Letting it all out lowers anger.',
  'empathy-script': 'The set phrase is enough.',
  'crowd-them': 'Standing close shows I care, or that I am in charge.',
  'block-exit': 'Standing in the way keeps the matter contained.',
  chase: 'I must not let them get away.',
  interrogate: 'Asking why gets me the facts.',
  'correct-in-public': 'Others should see that I am right.',
  'joke-it-off': 'A joke lightens the mood.',
  'conclude-in-report': 'It was obvious, so I can write it as a fact.',
  'skip-report': 'It was too small to write down.',
  'tough-it-out': 'Professionals cope alone.',
} as const

export type Misconception = keyof typeof MISCONCEPTIONS

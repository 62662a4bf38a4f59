import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'check-back',
  kind: 'signal',
  title: 'Asks whether the plan works',
  definition:
    'Asks whether the one plan on the table suits the customer. Not: a choice between two options, a lone “Okay?”, or “Anything else?”.',
  severity: 'low',
  stage: 'resolve',
  level: 'span',
  tier: 'likely',
  message: '“{span}” gives them a say in the plan.',
  why: 'A plan that people agreed to is a plan they can keep.',
  instead: {
    advice: 'Say the plan, then ask in one short question whether it works.',
    example: 'The fitter can come on Thursday between nine and ten. Does that work for you?',
  },
  sources: [
    {
      key: 'marinova-2018',
      text: 'Marinova et al. 2018: solving work raises satisfaction, and more so when the customer takes part in it.',
    },
  ],
  yieldsTo: [
    'ignoring',
    'mirroring',
    'rushing',
    'threatening',
    'blaming',
    'discount-only',
    'passing-around',
    'hollow-empathy',
    'dismissing',
  ],
  patterns: [
    {
      id: 'does-it-suit',
      match: [
        '^ (does|do|would|will|could|can|did) (@PLAN|..4) (still|then|also|perhaps|at all)? @SUITS',
        '^ (is|are|would|will|was) @PLAN ..3 @PLEASED',
        '^ (is|are) (@WHEN_EXACT|<time>|<num>|next @WEEKDAY|next week|@PLAN) (still|then|also)? @PLEASED',
        '^ (so|and)? how (does|is|would) (that|this|it|@WHEN_EXACT) (sound|suit|work for you|$)',
        '^ (is|are|would|will) (that|this|it) ..2 (@PLEASED|with you|by you|for you)',
        '^ (does|do|would|will) (that|this|it) (make up|get you|tide you|help|work|suit|do|sound|catch|clash|cover)',
      ],
      only: ['question'],
      unless: {
        sentence: [
          '@OR_ASK',
          'satisfied',
          '(help|work) (before|now) $',
          'possible for me',
          '(is|are) (that|this|it) right $',
          '(could|can) (you|we|i) (do|help|fit)',
        ],
      },
    },
    {
      id: 'short-check',
      match: [
        '^^ (so|and)? (is that)? (fair|fair enough|any good|any use|agreed|deal|sound good|sounds good|sound fair|sound ok|sounds ok|yes or no|that ok|ok with you|okay with you|ok for you|okay for you|all right with you|alright with you|good for you|ok by you|suit you|happy with that|you happy with that|want that|want it|you want this|you want that|yes from you) $$',
        '(is it|that|it) (ok|okay|fine|good|fair|all right|alright) (for|with|by) (you|ye|him|her|them) $$',
        '(ok|okay|fine|good|alright|all right) (for|with|by) you $$',
        '(i|we) ..10 (fair|is that fair|deal|any good|yes|ok with you|okay with you|is it fine|is that ok|is that okay) $$',
      ],
      only: ['question'],
      unless: { sentence: ['@OR_ASK'] },
    },
    {
      id: 'shall-i',
      match: [
        '^ (shall|should|may|might) (i|we) !@ASK_FOR ..2',
        '^ (can|could) i !@ASK_FOR (have (her|him|them|it|that|someone|@COLLEAGUE)|send|bring|book|call|ring|phone|put|get (you|him|her|them|someone)|give|move|make|write|hold|keep|arrange|offer|refund|fetch|text|email|show|set|add|order|reserve|switch|transfer|pass|come|pop|do that|do it|take (it|that|this|the|over)|let)',
        '^ (would it|is it) (be)? (help*|ok|okay|all right|alright|fine|better|useful|good)? if (i|we) ..2',
        'would you let me',
        '(i|we) can ..8 (would|do) you (like|want) (that|it|this|me to)',
      ],
      only: ['question'],
      allow: ['hypothetical'],
      unless: { sentence: ['@OR_ASK', '(help|assist) you $'], clause: ['(call|get) (the police|security)'] },
    },
    {
      id: 'do-you-want',
      match: [
        '^ (do|would|will|did) you (like|want|prefer|wish|care for) (that|it|this|these|me to|us to|the|him|her|them|your|one|@PERSON_ASKED to|a (bed|slot|place|seat|car|room|copy|hand|lift|cup))',
        '^ (would|will|do) you (be)? (happy|content|willing|ok|okay|comfortable|open|all right|alright|up|ready|agree|accept|agreeable|live with|able)',
        '^ (will|can|could) you (be|make it|come|manage) ..5 (@WHEN_EXACT|ready|there|free)',
        '^ (you|u)? (want|need) (me (to|<num>)|us to|it|that|this|one|him to|her to)',
        '(u|you|ye) (want|like|ok|okay|happy) (it|this|that|me to|the|with|one|we try|if i)',
        '(would|do) you (like|want) (that|it|this|me to)',
        '^^ i (write|come|send|call|ring|bring|book|make|put|take|do|ask|tell|fetch|phone|try) ..8 $$',
      ],
      only: ['question'],
      unless: {
        sentence: [
          '@OR_ASK',
          '(what|how|why|where|when|which|who) (do|would|did) you',
          'anything else',
          '(want|like) help',
          '(what|how|why|where|when|which|who) ..4 (do|would|did) you',
          'or not $',
          'one thing',
        ],
        clause: ['(call|get) (the police|security)'],
      },
    },
  ],
  examples: { hit: [], miss: [] },
})

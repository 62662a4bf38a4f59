import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'clarify',
  kind: 'signal',
  title: 'Asks one question that helps',
  definition:
    'Asks for a fact or a wish that moves this case on. Not: “Anything else?”, a reproach in the form of a question, identity data alone, or a pile of questions.',
  severity: 'medium',
  stage: 'understand',
  level: 'span',
  tier: 'likely',
  message: '“{span}” moves the case on.',
  why: 'One good question shows that the story was heard, and saves a wrong first try.',
  instead: {
    advice: 'Ask the one thing you need for the next step.',
    example: 'Does the light blink before the reset, after it, or both times?',
  },
  sources: [
    {
      key: 'miller-rollnick-2013',
      text: 'Miller & Rollnick 2013: open questions and reflections work better than advice.',
    },
  ],
  yieldsTo: [
    'asking-again',
    'blaming',
    'mirroring',
    'rushing',
    'threatening',
    'ignoring',
    'dismissing',
    'defending',
  ],
  patterns: [
    {
      id: 'what-which',
      match: [
        '^ (what|since when|how) ..1',
        '^ (where|when|who) (is|are|was|were|did|do|does|has|have|can|could|should|would|will|might|shall|exactly|else|told|said|made|took|sent|gave|went|came|lives|picked|signed|delivered|rang|called) ..1',
        '^ (what|which|whose) (@UNIT_OF_FACT|..2) (is|are|was|were|did|do|does|has|have|had|can|could|should|may|might|exactly|please|$)',
        '(and|so|but|then) (what|where|when|who|which|how) (is|are|was|were|did|do|does|has|have|long|many|much|far|old|big)',
        '(tell me|may i ask|can i ask|could i ask|can you tell me|could you tell me|do you know|remind me|i need to know|ask you) ..2 (what|which|where|when|who|whose|how|whether|if)',
        '(in|from|on|at|to|by|for|with) (what|which|whom|who|where) ..1',
        '(what|which) (@UNIT_OF_FACT) ..1',
      ],
      only: ['question'],
      allow: ['hypothetical'],
      unless: {
        sentence: ['@CHOOSE', '@SUITS_YOU', '@REPROACH', '@ANYTHING_ELSE', '@HELP_YOU', '@WISH_OPEN'],
      },
    },
    {
      id: 'yes-no',
      match: [
        '^ (is|are|was|were|does|do|did|has|have|had) (you|he|she|it|they|there|the|that|this|these|those|your|anyone|anybody|someone|somebody|everyone|any|all|both|one|some|@COLLEAGUE|@RELATIVE) ..1',
        '^ (can|could) (he|she|it|they|@RELATIVE|anyone|anybody|everyone|everybody|the|your) ..1',
        '^^ got (a|any|your|the|some|it) ..8 $$',
        '^ (any|anything|anyone|anybody) ..6 $$',
        '^ (have|has|got) (you|u|he|she)? (got|still|ever|had|seen|tried)',
        '^^ (and|so)? (you|u|he|she|it|they|there) (are|is|was|has|have|did|do|can|paid|tried|got|still|have got|see) ..8 $$',
      ],
      only: ['question'],
      unless: {
        sentence: [
          '@CHOOSE',
          '@SUITS_YOU',
          '@REPROACH',
          '@ANYTHING_ELSE',
          '@HELP_YOU',
          '@WISH_ASKED',
          '@CAN_YOU',
        ],
      },
    },
    {
      id: 'request',
      match: [
        '^ (can|could|would|will) you (please|kindly|just|maybe|perhaps|possibly)? (send|show|tell|describe|check|look|read|try|say|see|take|hear|give|forward|upload|list|confirm|explain|remember|recall|measure|open|press|find|reach|get (to|in|out|past|into|at)|move|put|run|feel|spot)',
        '^ (can|could|may|might) i (please|just|quickly)? (ask|see|have a look|look at|hear|take a look|check|know)',
      ],
      only: ['question'],
      unless: {
        sentence: [
          '@CHOOSE',
          '@REPROACH',
          '@ANYTHING_ELSE',
          '@HELP_YOU',
          'get to the point',
          '(calm|lower|keep|stop|wait|hold|bear|repeat)',
        ],
      },
    },
    {
      id: 'one-word',
      match: [
        '^^ (and|your|the|what)? @IDENTITY (please|of ..4)? $$',
        '^^ (and|which|what)? (color|size|model|street|floor|room|date|row|age|brand|make|time|day|city|town|station|how (many|much|long|big|old)) (please)? $$',
        '(spell|give me|tell me) (your|the) (name|surname|street|number|model|date|address) ..3',
      ],
      only: ['question'],
    },
    {
      id: 'either-or',
      match: ['^^ ..6 or ..6 $$'],
      only: ['question'],
      tier: 'possible',
      unless: {
        sentence: [
          '@CHOOSE',
          '@SUITS_YOU',
          '@REPROACH',
          '@WISH_ASKED',
          '(shall|should|can|could|may) (i|we)',
          'not $',
          'refund',
          'the card',
          '@STEP_VERB',
          '@WISH_OPEN',
        ],
      },
    },
  ],
  examples: { hit: [], miss: [] },
})

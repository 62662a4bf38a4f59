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
    'unprofessional',
  ],
  patterns: [
    {
      id: 'what-which',
      match: [
        '^ (what|where|when|who|whose|since when|how) ..1',
        '^ which !(would|do|helps|suits|works|is (it|better|best|easier|kinder|more|the better)|of (those|these|the two) (would|do|suits)|should|will|can|$) ..1',
        '(tell me|may i ask|can i ask|could i ask|can you tell me|could you tell me|do you know|remind me|i need to know|ask you) ..2 (what|which|where|when|who|whose|how|whether|if)',
        '(in|from|on|at|to|by|for|with) (what|which|whom|who|where) ..1',
        '(what|which) (@UNIT_OF_FACT) ..1',
      ],
      only: ['question'],
      allow: ['hypothetical'],
      unless: {
        sentence: ['@CHOOSE', '@SUITS_YOU', '@REPROACH', '@ANYTHING_ELSE', '@HELP_YOU'],
      },
    },
    {
      id: 'yes-no',
      match: [
        '^ (is|are|was|were|does|do|did|has|have|had) (you|he|she|it|they|there|the|that|this|these|those|your|anyone|anybody|someone|somebody|everyone|any|all|both|one|some|@COLLEAGUE|@RELATIVE) ..1',
        '^ (can|could) (he|she|it|they|@RELATIVE|anyone|anybody|everyone|everybody|the|your) ..1',
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
      id: 'either-or',
      match: ['^^ ..5 or ..5 $$'],
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
        ],
      },
    },
  ],
  examples: { hit: [], miss: [] },
})

import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'offer-choice',
  kind: 'signal',
  title: 'A real choice',
  definition:
    'Offers two real options or gives the customer the say. Not: take it or leave it, or a question about a fact.',
  severity: 'medium',
  stage: 'explore',
  level: 'span',
  tier: 'likely',
  message: '“{span}” leaves the choice to the customer.',
  why: 'Having a say gives back some of the control that was lost.',
  instead: {
    advice: 'Offer two things you can really do, and ask which one suits.',
    example: 'Would you like the refund today, or a new unit on Thursday?',
  },
  sources: [{ key: 'taxonomy', text: 'A choice gives back control; being told does not.' }],
  patterns: [
    {
      id: 'you-choose',
      match: [
        'you (choose|decide|pick)',
        '(it is)? (entirely|completely|all)? up to you',
        '(your|ur) (choice|call|pick|decision|say) $',
        'as you (like|prefer|wish|please)',
        '(whichever|whatever) (one|of (them|these|the two))? (you (prefer|like|want|would)|suits|works|is (easier|better|best|easiest))',
        '(say|tell me) (which|what you would)',
        'pick one',
        '(at|of) your (own)? choice',
      ],
      unless: {
        clause: [
          'up to you (really)? (whether|if) you (want|leave)',
          '(long|short|much|many|loud) as you',
          'let you pick',
          'whatever you (like|want)',
          'take it or leave',
          '(pay|go) or',
        ],
        nearby: ['police', 'or i (call|ring)'],
      },
    },
    {
      id: 'which',
      match: [
        'which (one)? (would|do|will|should|shall|can) (you|he|she|they|it|i|we)',
        'which of the two (shall|should|would|do|can)',
        'what (is|would be) (easier|better|best|easiest|kinder|more use)',
        'which (one|of (these|those|them|the two))? (suits|works|helps|sounds|(is|would be) (it to be|easier|easiest|better|best|kinder|nicer|quicker|good|less|the (better|lesser|easier|best)))',
        '^^ which (one|is it)? $$',
        'what (would|do) (you|he|she|they) (prefer|rather|sooner)',
        'what would (you|he|she|they|the bride|your) ..2 (prefer|like|rather)',
      ],
      unless: { clause: ['which (one)? do you (mean|recognize|see|have|use)'] },
    },
    {
      id: 'or-question',
      match: [
        '(would you (rather|prefer|like|sooner|wish|want)|do you (want|prefer|fancy)|shall (i|we|it)|should (i|we)|do (i|we)|can (i|we)|want me to|^ want|^ fancy|^ prefer|would (it|that|a|an|the)|could (you|i|we)|suit you) ..12 or',
        '(money|refund|cash|card|new|now|today|tonight|exchange|voucher|replacement|another|<time>|@WEEKDAY|first) ..4 or ..6 (money|refund|cash|card|new|today|tomorrow|now|replacement|exchange|post|phone|<time>|@WEEKDAY|one)',
        'or (would you|shall (i|we)|should (i|we)|do you want|would it)',
      ],
      only: ['question'],
      unless: {
        clause: [
          'or (something|not|no|what|so|anything|two|three|four|so|more|can not)',
          'or (i|we) can not',
          'come on',
          'or (do|have|are|did) not',
        ],
        sentence: ['what is it'],
      },
    },
    {
      id: 'two-ways',
      match: [
        '(two|three|your|some) (options|choices|ways)',
        '(you (can|could|may)|i can|we can) (either)? !not ..11 or (i|we|you) (can|could|will)',
        'either ..8 or (i|we|you|a|the)',
        'or (i|we) (can|could) ..10',
        '(i|we) can ..11 or ..6 (if you|yourself|instead|either way)',
        'option (one|a|two|b|<num>)',
      ],
      not: ['question'],
    },
  ],
  examples: {
    hit: [
      { text: 'Would you like the «refund today, or a new unit on Thursday»?', pattern: 'or-question' },
      { text: 'I can wait on the line or ring you back, «you choose».', pattern: 'you-choose' },
      { text: '«Shall I post it, or» will «you pick» it up?', pattern: 'or-question' },
      { text: 'Aisle or window, «up to you».', pattern: 'you-choose' },
      { text: 'There are a red one and a grey one here. «Which one would you» like?', pattern: 'which' },
      { text: 'Money back today or a swap, «whichever suits» you.', pattern: 'you-choose' },
      { text: '«I can repair it in an hour or I can» swap it from stock.', pattern: 'two-ways' },
      { text: 'You have «two options»: the noon train, or the coach at one.', pattern: 'two-ways' },
      { text: 'A window seat or the aisle, «which is better» for your leg?', pattern: 'which' },
    ],
    miss: [
      { text: 'Did the light blink before or after the reset?', because: 'asks about a fact' },
      { text: 'Which floor are you on?', because: 'asks about a fact' },
      { text: 'Take it or leave it.', because: 'no choice' },
      { text: 'Do you want help or not?', because: 'no real options' },
      { text: 'Use the side door as long as you like.', because: 'about time, not a choice' },
      { text: 'Leave now or I call the police.', because: 'a threat' },
      { text: 'Could you send two or three photos?', because: 'a number' },
      { text: 'We received your order on Monday or Tuesday.', because: 'not sure of a date' },
    ],
  },
})

import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'next-step',
  kind: 'signal',
  title: 'Act, owner and time',
  definition:
    'Says what will be done, by whom and when; “now” is a time. Not: two of the three, or steps that only the customer takes.',
  severity: 'high',
  stage: 'resolve',
  level: 'span',
  tier: 'likely',
  message: '“{span}” says who does what, and when.',
  why: 'A step with a name and a time gives people something to plan around.',
  instead: {
    advice: 'Name the act, who does it and by when.',
    example: 'I am sending the new key now, and I will text you the tracking link by 6.',
  },
  sources: [
    {
      key: 'hbr',
      text: 'Marinova et al. 2018: solving work raises satisfaction, more so as the talk goes on.',
    },
  ],
  patterns: [
    {
      id: 'doing',
      match: ['@AGENT_IS (just|now|already|also|personally)? @ACT_ING'],
      not: ['question'],
      unless: {
        sentence: ['asking because'],
        clause: [
          'writing (all|this)',
          'we are talking',
          'calling (that|this|it|bullshit|you)',
          'writing to (acknowledge|inform|thank|confirm)',
          'or (i|we)',
          '@GIFT',
        ],
      },
    },
    {
      id: 'let-me',
      match: [
        '^ let me (just|quickly|now|first|please)? !(know|be|explain|tell|say|guess|see if|remind|put it|finish|make one thing|make it|make myself|ask you|assure) @ACT',
      ],
    },
    {
      id: 'done',
      match: ['(i|we) (have|just) (just|now|already|also|therefore)? !@SOFT_DONE @ACT_DONE'],
      not: ['question'],
      unless: {
        clause: [
          '@GIFT',
          'or (i|we)',
          '(sent|put) (it|this|that) up',
          'logged the',
          'credited (you|your)',
          'taken off',
        ],
      },
    },
    {
      id: 'soft-done',
      match: ['(i|we) (have|just) (just|now|already|also|therefore)? @SOFT_DONE'],
      tier: 'possible',
      not: ['question'],
      unless: { clause: ['@GIFT', 'or (i|we)'] },
    },
    {
      id: 'will-when',
      match: [
        '@LL (just|also|now|personally|gladly|then)? @ACT ..10 @BY_TIME',
        '@BY_TIME ..3 @LL (just|also|now|personally)? @ACT',
      ],
      unless: {
        clause: [
          'or (i|we)',
          '@GIFT',
          'will have (it|this|that|the|a)',
          'when (i|we) (get|have|can)',
          'cross my heart',
          'make sure',
        ],
      },
    },
    {
      id: 'act-when',
      match: [
        '(i|we) (just|also|now|personally)? !(have|get|see|put|do) @ACT ..8 @BY_TIME',
        '@BY_TIME (i|we) (just|also|now|personally)? !(have|get|see) @ACT',
      ],
      not: ['question'],
      unless: {
        clause: [
          'or (i|we)',
          'every (day|week|time|hour|friday|morning|night|year)',
          '@GIFT',
          'will make sure',
        ],
      },
    },
    {
      id: 'other-when',
      match: ['@ACT_S ..8 @BY_TIME', '@BY_TIME ..4 @ACT_S'],
      not: ['question'],
      unless: { clause: ['or', 'by itself', 'every (day|week)', 'the same (day|hour|minute)'] },
    },
  ],
  examples: {
    hit: [
      { text: '«I am ringing» the depot now, stay on the line.', pattern: 'doing' },
      { text: "«We're reversing» the second charge while you wait.", pattern: 'doing' },
      { text: "«I've just reordered» the lamp.", pattern: 'done' },
      { text: '«Let me open» your booking.', pattern: 'let-me' },
      { text: "«I'll text you the tracking link by six».", pattern: 'will-when' },
      { text: 'By «Friday noon I will send» the signed form.', pattern: 'will-when' },
      { text: '«I write to the landlord today» and you get a copy.', pattern: 'act-when' },
      { text: 'Marek «calls you tomorrow» between nine and ten.', pattern: 'other-when' },
      { text: '«im checking» the lost property box rn', pattern: 'doing' },
      { text: "«I've told» the night team about it.", pattern: 'soft-done' },
    ],
    miss: [
      { text: "I'll look into it.", because: 'no time' },
      { text: 'We will process your request.', because: 'no time' },
      { text: "I'm going to be honest with you.", because: 'no act on the case' },
      { text: 'Let me know if it happens again.', because: 'the customer is to act' },
      { text: 'Please send us the form by Friday.', because: 'a step of the customer only' },
      { text: 'Are you ringing from home?', because: 'a question' },
      { text: "I'm asking because the file shows two names.", because: 'gives a reason' },
      { text: "I won't send it today.", because: 'negated' },
      { text: 'You said that I will call tomorrow.', because: 'reported' },
      { text: 'I report it every day.', because: 'a habit' },
    ],
  },
})

import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'promise-follow-up',
  kind: 'signal',
  title: 'Promises to get back',
  definition:
    'Says that the agent will be in touch later, with a channel or a time. Not: “feel free to contact us” or “you will be contacted”.',
  severity: 'medium',
  stage: 'close',
  level: 'span',
  tier: 'likely',
  message: '“{span}” says how and when they will hear from you.',
  why: 'Knowing when the next word comes saves them the chasing.',
  instead: {
    advice: 'Say when you will be in touch and how, even if there is no news.',
    example: 'I will write to you on Friday, whether or not the part is here.',
  },
  sources: [
    { key: 'taxonomy', text: 'A dated promise of the next contact closes the loop; an open one does not.' },
  ],
  patterns: [
    {
      id: 'i-will-call',
      match: [
        '@I_GONNA @SOON_ADV? (call|ring|phone|email|e mail|mail|text|txt|message|msg|telephone|buzz|dial) (you|u) !(through|in|another) (back)?',
        '@I_GONNA @SOON_ADV? (write (to)? you|give you a (call|ring|bell|buzz|shout)|drop you a|send you (a (message|text|line|note|mail|word)|word|his answer|her answer|their answer)) ',
        '@I_GONNA @SOON_ADV? !(ring (it|every|the|round)|write (to the|on|it)) @GET_IN_TOUCH ..8 (@LATER_TIME|either way|whatever|whether|with what)',
        '@LATER_TIME ..3 @I_GONNA @SOON_ADV? @GET_IN_TOUCH',
        '@LATER_TIME ..3 i (call|ring|phone|email|mail|text|message|telephone|tell|inform|report|write) (to)? (you|u|$)',
        '(and i|i|^ and) (call|ring|phone|email|mail|text|message|update|telephone|write to|write|inform) (you|u) (back)? ..6 @LATER_TIME',
        'i (call|ring|phone|email|mail|text|message|telephone|write|inform) (to)? you !(another)',
        'report to you ..4 @LATER_TIME',
      ],
      not: ['question'],
      unless: {
        clause: [
          'if you',
          '(he|she|they|the vet|the team|it|one more) ..8 (call|ring|phone|email|telephone|update|report)',
          'write you (another|a|your)',
          'when you (call|are|get)',
          'tell you (now|that|what|the truth|right)',
          'i can not',
          'would',
        ],
      },
    },
    {
      id: 'hear-from-me',
      match: [
        'you (will|shall|would|should)? (hear|hear back) ..4 from me',
        'you (will|shall|can expect to)? hear (it|back|it all|what it is)? (from me|by @CLOCK|before|at @CLOCK|on @DAY|tonight|tomorrow|today) !(us)',
        'you (will|shall)? (have|get|expect) (a|an|my|the|his|her|their) (call|message|email|text|answer|reply|update|word|note|letter|ring|news) ..4 (from me|by me|@LATER_TIME)',
        '(next|the next) (update|checkpoint|message|news) ..5 @LATER_TIME',
        '(an)? (update|answer|call|message) from me ..4 @LATER_TIME',
        '(i|i will|i am|and|and will) (come|coming|be) (straight)? back (to you|here|down|up|out|over|and tell you|with) ..6 (@LATER_TIME|whatever|either way)',
      ],
      not: ['question'],
      unless: { clause: ['from (the|them|him|her|our)', 'you have (a|an)'] },
    },
  ],
  examples: {
    hit: [
      { text: "«I'll ring you on Friday, whether» or not the part is here.", pattern: 'i-will-call' },
      { text: '«I will write to you by noon».', pattern: 'i-will-call' },
      { text: "«You'll hear from me» at six either way.", pattern: 'hear-from-me' },
      { text: "«By four I'll let you know» what the depot says.", pattern: 'i-will-call' },
      { text: '«I text you tonight».', pattern: 'i-will-call' },
      { text: "«You'll have an answer from me tomorrow».", pattern: 'hear-from-me' },
      { text: '«ill ring u at 5» w the result', pattern: 'i-will-call' },
      { text: "«I'll keep you posted here every» hour until it runs.", pattern: 'i-will-call' },
      { text: "I'm checking with the vet, «and I'll be back in ten minutes».", pattern: 'i-will-call' },
    ],
    miss: [
      { text: 'Feel free to contact us.', because: 'the customer is to act' },
      { text: "You'll be contacted.", because: 'nobody is named' },
      { text: 'Someone will be in touch soon.', because: 'not the agent, no time' },
      { text: "I can't call you on Sunday.", because: 'negated' },
      { text: 'Shall I call you tomorrow?', because: 'a question' },
      { text: 'The vet will call you at six.', because: 'somebody else' },
      { text: 'You told me that I would ring on Friday.', because: 'reported' },
      { text: "I'll buzz you through the gate.", because: 'an act now, no later contact' },
    ],
  },
})

import { defineRule } from '../rule.ts'

const DATED = {
  sentence: [
    '@WHEN_EXACT',
    '(by|before|until|till) (the)? (end|close|lunch|noon|weekend)',
    '(i|we) (will|shall)? (call|ring|phone|text|email|write to|write) you',
  ],
}

export default defineRule({
  id: 'vague-promise',
  kind: 'anti-pattern',
  title: 'No owner, act or time',
  definition:
    'Commits to something with fewer than two of: who, what, by when. Not: an act now, or an honest “no date yet” with a time for the next word.',
  severity: 'medium',
  stage: 'resolve',
  level: 'span',
  tier: 'likely',
  yieldsTo: ['over-promising'],
  message: '“{span}” leaves open who does what, or by when.',
  why: 'An open promise leaves people to wait, and then to chase.',
  instead: {
    advice: 'Say who does what, by what time, and how they will hear of it.',
    example: 'I will check the log now and write to you by 5.',
  },
  sources: [
    {
      key: 'hbr',
      text: 'Marinova et al. 2018: solving work raises satisfaction; talk beside it does not.',
    },
  ],
  patterns: [
    {
      id: 'someone-will',
      match: [
        '(someone|somebody|a (member|colleague|specialist|manager|technician) (of ..3)?|a specialist|one of (us|our ..2|the ..2)) (will|shall|is going to|can|may|might|ought to|should) !(have) ..6',
        '(the|our|a) ..2 (team|department|people|side|office|crowd|lads|guys|engineers|devs|specialist|colleagues) (will|is|are|shall|has|have) (look*|review*|contact|be in touch|get back|investigat*|aware|working|work|on it|update|deal*|revert|in touch|been told|been informed|give (it|you)|doing)',
        '(they|he|she) (will|are going to|is going to|ought to) (be in touch|get back|get to (it|them|you)|look into|sort (it|something)|do something|see (to|what)|let you know|contact you|deal with|have a look|come back to you|try)',
        '(engineers|devs|developers|everyone|they|the contractor) (is|are) (already|all|fully)? (aware|on it|working on (it|this|something))',
        '(they|it) do get to (them|it|everyone) eventually',
      ],
      unless: DATED,
    },
    {
      id: 'passive',
      match: [
        '(it|this|that|the matter|your ..2|yours|all|the ..2|everything) (will|shall|is|has|have|are) (also|now|already|of course|certainly|being|be|been)? (be|been|being|get|getting)? @HANDLED ..6',
        '(it|this|that) is (being|getting) (escalated|looked at|looked into|dealt with|sorted|handled|investigated|actioned|processed)',
        '(is|are) (receiving|getting|under) (our|full|close|active|due)? (attention|review|investigation|consideration)',
        'you (will|shall) (be|get) (contacted|informed|notified|updated|hear) ..5',
        'you (will|shall) hear ..3 (in due course|soon|shortly|as soon as|when|from us)',
        '(given|receive|receives|receiving) (due|full|our fullest|our full|every|the fullest) (consideration|attention)',
        '(is|are) (being)? (in process|in the pipeline|in progress|progressing|in hand|in the works)',
        '(will|shall) be made aware',
        '(i|we) (shall|will) (see|make sure) that (a|your|this|it) ..4 (noted|made|passed|raised)',
        '(it is|that is) with (the|our) ..2 (team|people|department|office|contractor|side|guys) ..3',
      ],
      not: ['question'],
      unless: {
        ...DATED,
        signals: ['next-step', 'promise-follow-up'],
        clause: ['the minute', 'by (the|a)'],
      },
    },
    {
      id: 'look-into',
      match: [
        '(i|we) (will|shall|are going to|am going to|can|could|may|might|would)? (just|also|then|maybe|sort of|certainly|definitely)? (try|see|do|make|have)? (and|to)? @SOFT_LOOK',
        '^ will (see|try|look) ..5',
        '(i|we) (will|shall|would) (maybe|sort of|try|try and|try to) (tell|say|mention|get|do|ask|see|find|squeeze|sort|help|chase) ..5',
        '(i|we) (will|shall)? (flag|mention|note|raise|escalate|pass|chase|nudge|forward|report) (it|this|that|your ..2) (on|up|along)? ..4',
        '(i|we) (have|just|did)? (flagged|passed|escalated|noted|forwarded|raised|nudged|mentioned|sent) (it|this|that|your ..2) (on|up|along|to) ..5',
        '(give|gave|giving) (it|them|him|her) (a|another) (nudge|push|poke|chase|once over|look|squint)',
        '(put|leave|left) (a|another) note (on|for|in) ..5',
        '(i|we|someone|we all) (will|can|could) (have|take|having) (another|a) (quick)? (squint|look|chat|word|rummage|root|nosey) (at|with|round|into|about) ..4',
        'will (inform|be used|feed into|help us) ..4 (thinking|improve|future|going forward)',
      ],
      not: ['question', 'past'],
      unless: {
        ...DATED,
        signals: ['next-step', 'promise-follow-up'],
        clause: [
          'let me',
          'now',
          'every day',
          '(on|over) (him|her|them|you|your ..2)',
          'see if it',
          'would you',
          'if you',
          '(i|we) am',
        ],
      },
    },
    {
      id: 'soon',
      match: [
        '(will|should|shall|ought to|is going to|are going to|expect*|hopefully|is|are|be) ..8 (@NO_DATE)',
        '(rest assured|bear with us|watch this space|fingers crossed) ..4',
        '(few|couple) more days and',
        '(it|this|things|everything|that) (will|should) (all)? (work|turn) out ..3',
        '(should|might) (turn|show) up ..3',
        '(should|will|would) not (take|be) (too|much|that|very|so|all that)? (long|longer) (now)? $',
        'when they have (a|got a) (minute|chance|moment|second)',
      ],
      not: ['question'],
      unless: {
        ...DATED,
        signals: ['next-step', 'promise-follow-up'],
        clause: [
          'did not',
          'was',
          'were',
          'not ..3 (soon|later)',
          'as soon as you',
          'as soon as (it|this|that|they|the ..2) (is|are|has been|have been) (presented|received|paid|signed|returned|submitted|sent|completed|settled|in)',
          'if',
          'how soon',
        ],
      },
    },
  ],
  examples: {
    hit: [
      { text: '«Someone will get back to you soon».', pattern: 'someone-will' },
      { text: "«We'll look into» it.", pattern: 'look-into' },
      { text: 'It «should be sorted shortly».', pattern: 'soon' },
      { text: '«Your feedback has been passed on».', pattern: 'passive' },
      { text: "«We'll do our best».", pattern: 'look-into' },
      { text: '«The team is aware».', pattern: 'someone-will' },
      { text: '«You will be contacted in due course».', pattern: 'passive' },
      { text: '«A specialist will review your case».', pattern: 'someone-will' },
      { text: '«ill see what i can do»', pattern: 'look-into' },
    ],
    miss: [
      { text: "I'll look at the logs now and write by 5.", because: 'who, what, when' },
      { text: "I'll call you Tuesday before noon.", because: 'who, what, when' },
      {
        text: "I don't have a date yet; I'll tell you by Thursday either way.",
        because: 'honest, with a time',
      },
      { text: 'Let me look into it for a minute, please stay.', because: 'an act now' },
      { text: "I won't say that someone will get back to you soon.", because: 'negated' },
      { text: 'You said we would look into it.', because: 'reported' },
      { text: 'Someone was in your room at three.', because: 'no promise' },
      { text: 'The claim will be paid as soon as the form is signed.', because: 'names what it waits for' },
      { text: 'How soon do you need it?', because: 'a question' },
    ],
  },
})

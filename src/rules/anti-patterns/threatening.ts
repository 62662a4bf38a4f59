import { defineRule } from '../rule.ts'

/** A limit with a way on is a boundary; dangers are no leverage. */
const NOT_LEVERAGE = {
  signals: ['set-boundary'],
  clause: [
    '(ambulance|fire brigade|for your safety|if you (are|feel) (hurt|unwell|in pain))',
    '(i|we) would (never|not)',
    'fraud',
    'from (me|her|him) ..2 (at|by|or)',
    'if you bring it down',
  ],
}

export default defineRule({
  id: 'threatening',
  kind: 'anti-pattern',
  title: 'Uses a loss as leverage',
  definition:
    'Announces a harm or a loss of service as leverage, or closes the door. Not: a boundary that names the behavior, keeps help on offer and leaves a choice; a neutral deadline; safety.',
  severity: 'high',
  stage: 'connect',
  level: 'span',
  tier: 'likely',
  message: '“{span}” holds a loss over them.',
  why: 'A threat asks for a counter-threat, and the case itself drops out of sight.',
  instead: {
    advice: 'Name the behavior, say that you want to help, and leave two ways on.',
    example:
      'I want to get this solved, and I cannot while I am being called names. Shall we go on, or would you like my lead?',
  },
  sources: [
    {
      key: 'henkel',
      text: 'Henkel et al. 2017: a polite reprimand was rated best, above meekness and above hitting back.',
    },
  ],
  patterns: [
    {
      id: 'if-you-then',
      match: ['@PENALTY', '@PENALTY ..4 (if|unless) you ..2'],
      with: { sentence: ['@PROVOKE'] },
      allow: ['hypothetical', 'negated'],
      unless: {
        ...NOT_LEVERAGE,
        sentence: [
          'if you (wish|want|like|prefer|need|would|ever|decide|change)',
          'for you',
          'free of charge',
          'or (would|shall|do|should) (you|i|we)',
        ],
      },
    },
    {
      id: 'or-else',
      match: [
        '(or|otherwise) (i|we|it is|i am|i will|i will be) ..3 (call|calling|ring|ringing|get|getting|fetch|having|report|reporting|the) ..1 (police|security|door|cops|bailiffs|you removed|towed)',
        '(or|otherwise) (i|we) (will|shall|will have to|may have to) (have to)? (ask|remove|block|close|end|cancel|suspend|refuse|ban|bar|report|escort|terminate|withdraw) ..6',
        '(i|we) (can|could) (just|always|also|easily)? (put this phone down|hang up|end this (call|chat)|close this (chat|ticket|case)|call (security|the police)|walk away)',
        '(i|we) (am|are|will be)? (hanging up|ending (this|the) (call|chat)|closing (this|the) (call|chat|ticket|case)|calling (security|the police)|having you (towed|removed|escorted|thrown)|putting the phone down)',
        '(or|and) (i|we) (am|are|will be) (required|obliged|forced|going) to (end|report|close|hang|call|have you|terminate|remove|write you)',
        'or you are (all|both|out|off|on) ..3 (street|out|off|pavement|door|done)',
        'you (will|are going to) be (very|so)? sorry (for (it|this|that))? $',
        'any (further|more) and ..4',
        'one more (word|knock|insult|remark|time|shout|joke|comment|outburst|crack|peep) ..8',
        '(last|final|only|one) (warning|chance)',
        '(any (more|further)|more) (of that|of this|remarks|remark|of your|language) ..10 (and|will|i|we)',
      ],
      allow: ['hypothetical', 'negated'],
      unless: {
        ...NOT_LEVERAGE,
        sentence: [
          '(to|by) (mistake|accident)',
          'my last chance',
          '(they|he|she|everyone|everybody|anyone|anybody|people|players|drivers|visitors|each) (get|gets|have|has|had) ..2 (warning|chance)',
          '(give|gave|giving) (them|him|her) ..2 (warning|chance)',
          'if you (wish|want|like|prefer|need|would)',
          'free of charge',
        ],
      },
    },
    {
      id: 'consequence',
      match: [
        'you (will|would|can|are going to|are|shall|may) ..2 (be)? (barred|banned|blocked !(in)|blacklisted|removed|thrown out|escorted out|hearing from (our|my) (solicitor*|lawyer*|legal)|regret (it|this|that)|sorry you|charged with|arrested)',
        '(try|do|say|touch|post|come) ..3 and (you will)? (see|find out) (what (happens to you|you get)|where you (wake|end|land|get)) ..2',
        '(hear|hearing) from (our|my|the) (solicitor*|lawyer*|legal ..1|attorney*)',
        'you (can|could|may|will|had better) (just|then|also)? (explain|tell) (it|that|this|the ..2) to (the (police|judge|court|cops|bailiffs|magistrate)|your ..2)',
        'you (can|may|will) (forget|find yourself|find yourselves|kiss|wave goodbye|say goodbye|look for another|find (somebody|someone|somewhere|another)) ..5',
        '(your|the) (account|membership|place|access|line|contract|booking|order|service|tenancy|pass|unit|card|application) ..6 (blocked|closed|reconsidered|withdrawn|terminated|cancelled|canceled|suspended|frozen|under review|come up for review|up for review|in the bin)',
        '(right|still the right) (gym|place|bank|school|shop|club|provider|home|company|nursery) for you',
        'you had better (find|look for|start looking|hope) ..4',
        '(look|looking) (around)? for another (practice|doctor|dentist|gym|bank|place|landlord|nursery|school|shop|garage|supplier)',
        '(plenty|others|a queue) (of people)? waiting for (your|a|this|that) ..2 (place|bed|unit|flat|spot|slot|job)?',
        '(we|i) choose (our|who) ..3',
        'i would (mind|watch|be careful|think) ..2 (how you|what you|before|about that before|twice)',
        '(our|my) (solicitors|lawyers|legal team) ..5',
        '(it|this) (goes|is going) to (hr|collections|the bailiffs|the debt|court|legal)',
        '(bailiffs|debt (people|collectors))',
        '(logged|reported|treated|counted|recorded) as (trespass|assault|abuse|harassment)',
        '(police|security|the guard|cell) ..5 (at the next|in five|in ten|right now|through that door)',
      ],
      allow: ['hypothetical'],
      unless: {
        ...NOT_LEVERAGE,
        sentence: [
          '(cancelled|canceled|blocked|closed|suspended|frozen) (by (mistake|us|error)|at your request|as you asked|today|this morning|for you|now)',
          '(has|have|had|was|were|is|are) been ..4',
          'reopen',
          'sorry',
          'you asked',
          'no (bailiffs|collections)',
          'not (go|going|be)',
          '(away from|stop|stopped|keep|off|hold|pause|recall*|out of) ..5 (collections|bailiffs)',
          '(i|we) (have|am|are) ..3 (called|calling|stopped|rung|ringing)',
        ],
      },
    },
    {
      id: 'keep-it-up',
      match: [
        '(keep|carry|go) (it|this|that|on) (up|like this|like that|with (that|this) ..3) ..8',
        '(say|do|try|call me|call us|swear at me|raise your voice|shout at me|speak to me|talk to me|threaten me|come shouting|touch me|push me|grab me|spit at me) ..6 (again|once more|one more time|like that) (and|then|you|i|we|there)',
        '(touch|push|grab) (me|us) and (i|you|we) ..6',
        '(come|take|get) (any|one|a)? (step|steps)? (closer|nearer) ..2 (and|or) (i|you|we) ..6',
        'still here in ..6',
        '(you have|you) (got)? (till|until) i count',
      ],
      with: {
        sentence: ['(and|then|or|i|we|you) ..4 (@PENALTY|will|can|turn|give|are|goes|close|let us|barred)'],
      },
      allow: ['hypothetical', 'negated'],
      unless: NOT_LEVERAGE,
    },
  ],
  examples: {
    hit: [
      { text: '«One more word» and «I hang up».', pattern: 'or-else' },
      { text: '«Keep this up and your account gets blocked».', pattern: 'keep-it-up' },
      { text: 'If you post that, «you will hear from our» lawyers.', pattern: 'if-you-then' },
      { text: '«Swear at me again and» «you are barred».', pattern: 'keep-it-up' },
      { text: 'Leave now «or I call the police».', pattern: 'or-else' },
      { text: '«Touch me and I will ring the guard».', pattern: 'keep-it-up' },
      { text: '«Do that and see what happens to you».', pattern: 'consequence' },
      { text: 'This is your «last warning».', pattern: 'or-else' },
      { text: "«I'd be careful what you» say in here.", pattern: 'consequence' },
      { text: "«Carry on like that» and «I'll cancel your» booking.", pattern: 'keep-it-up' },
      { text: '«say that again and» «ill cancel ur» order', pattern: 'keep-it-up' },
    ],
    miss: [
      {
        text: "I want to help and can't while I'm being called names. Shall we go on, or would you like my supervisor?",
        because: 'a boundary',
        customer: 'You idiot.',
      },
      { text: "I'll have to call an ambulance if you tell me you're hurt.", because: 'safety' },
      { text: 'Your account was blocked by mistake; I have opened it.', because: 'repairs' },
      { text: 'Try the reset and see what happens.', because: 'a test, no harm' },
      { text: 'I would never hang up on you.', because: 'negated' },
      { text: 'If you keep the receipt, the swap takes a minute.', because: 'no loss' },
      { text: 'You said my colleague told you one more word and he hangs up.', because: 'reported' },
      {
        text: 'Everybody gets one warning for a late book, and then a fee.',
        because: 'about others, a rule explained',
      },
      { text: 'I can cancel it so that nothing more comes off your card.', because: 'a kindness' },
      { text: 'If the date is wrong, say so and I will mend it.', because: 'an invitation' },
      { text: 'If you wish, I can cancel your booking free of charge.', because: 'their wish' },
      {
        text: 'Please pay by Friday so that the line stays open; I can split it in two.',
        because: 'a deadline with options',
      },
    ],
  },
})

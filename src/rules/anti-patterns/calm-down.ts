import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'calm-down',
  kind: 'anti-pattern',
  title: 'Orders a feeling or a tone',
  definition:
    'Tells the customer to change feelings, tone, volume or language, as an order, a request or a condition of service. Not: naming abuse with a way on.',
  severity: 'high',
  stage: 'connect',
  level: 'span',
  tier: 'likely',
  message: '“{span}” puts how they feel before what happened.',
  why: 'People who are told how to feel feel watched, and get louder.',
  instead: {
    advice: 'Say what you will do, at a pace they can follow.',
    example:
      'I have the account open, and I am going through it line by line with you, starting with the charge of May 3.',
  },
  sources: [
    { key: 'taxonomy', text: 'Orders about feelings are heard as blame; describing the next act is not.' },
  ],
  yieldsTo: ['threatening', 'mirroring', 'blaming'],
  tone: true,
  patterns: [
    {
      id: 'order',
      match: [
        '^ @CALM',
        '^ (do not|stop|quit) @UPSET_ACT',
        '^ (try|remember) (to|and)? @CALM',
        '^ no need @UPSET_ACT $',
        '^ let us (all)? @CALM',
      ],
      unless: { clause: ['take it easy on', 'relax your', 'be patient with (me|us)', 'calm it'] },
    },
    {
      id: 'need-to',
      match: [
        'you (really|just)? (need|have|ought|must|should|had better) (to)? (really|just|please|first)? @CALM',
        '(could|can|would|will) you (please|just|kindly|maybe)? (try (to|and))? @CALM',
        '@AGENT (need|want|would like|am asking|have) you to @CALM',
        '@AGENT (must|have to)? ask you to (please)? @CALM',
        '(ask|asking|like|want|need) you (not to|to not|to stop) @UPSET_ACT',
      ],
    },
    {
      id: 'no-need',
      match: [
        'no (need|reason|point|call|cause) (for you)? (to|in|for) (be|get)? @UPSET_ACT',
        'not (necessary|needed|helpful|helping) (for you)? to (be|get)? @UPSET_ACT',
        '(shouting|yelling|screaming|swearing|getting (angry|upset|emotional|worked up)) (will|is|does) not ..2 (help|going|get|change|make|solve|fix)',
        'you do not (have|need) to (be|get)? @UPSET_ACT',
        'please do not (be|get)? @UPSET_ACT',
      ],
    },
    {
      id: 'keep-emotions-out',
      match: [
        '(keep|leave|take) ..2 (emotion|emotions|feelings|emotional) ..2 (out|aside|at the door|away)',
        'let us (keep|stay|be|try) ..3 (calm|civil|polite|professional|reasonable|adults|objective|factual)',
        '(talk|speak|discuss|deal with|handle) ..3 (calmly|reasonably|rationally|like adults)',
        'without the (shouting|attitude|drama|emotion|emotions|swearing|tone)',
      ],
    },
    {
      id: 'condition',
      match: [
        '(once|when|until|unless|if|after|as soon as) you (have|are|can|could)? (be|been|get|stay|stop|more)? (more)? (@CALM|calmed down|calmer|reasonable|civil|polite|quieter|calm|ready to be)',
        '(help|talk|look|speak|continue|assist) ..5 (once|when|until|unless|if|after) you (have)? (calm|calmed|stop|stopped|cool|cooled|settle|settled)',
      ],
      allow: ['hypothetical', 'negated'],
      unless: { signals: ['set-boundary'], clause: ['(installed|fixed|done|arrives|here)'] },
    },
  ],
  examples: {
    hit: [
      { text: '«Calm down» and read the mail again.', pattern: 'order' },
      { text: 'Please «lower your voice», there are children here.', pattern: 'order' },
      { text: '«Relax», it is being handled.', pattern: 'order' },
      { text: 'Madam, «you need to calm down».', pattern: 'need-to' },
      { text: "There's «no need to shout»; I am standing right here.", pattern: 'no-need' },
      { text: "Let's «keep emotions out» of this.", pattern: 'keep-emotions-out' },
      { text: "I can look «once you're more reasonable».", pattern: 'condition' },
      { text: "I can't help until «you calm down».", pattern: 'condition' },
      { text: '«could you plsss calm dooown»', pattern: 'need-to' },
    ],
    miss: [
      { text: "Take your time, I'm not going anywhere.", because: 'leaves the pace to them' },
      { text: "I'd be angry too.", because: 'accepts the feeling' },
      { text: "I won't tell you to calm down.", because: 'negated' },
      { text: 'Nobody should have told you to calm down.', because: 'repairs an earlier order' },
      { text: "Once it's installed you can relax.", because: 'a promise of ease' },
      {
        text: 'You said my colleague told you to lower your voice. That was wrong.',
        because: 'reported speech',
      },
      { text: 'The Chill plan costs 8 euros a month.', because: 'a product name' },
      { text: "It says 'calm down' in the sticker set.", because: 'only mentioned' },
      { text: 'The fan needs a minute to cool down, then press the red button.', because: 'about a thing' },
    ],
  },
})

import { Flag } from '../../text/tokens.ts'
import type { Match, Reading } from '../reading.ts'
import { defineRule, type Hit, type Tier } from '../rule.ts'

export default defineRule({
  id: 'name-feeling',
  kind: 'signal',
  title: 'Names the feeling as fair',
  definition:
    'Names the feeling, or what the trouble did to them, tied to this case and accepted as fair. Not: a set phrase that fits any case, a label without acceptance, or only the speaker’s own feeling.',
  severity: 'high',
  stage: 'connect',
  level: 'span',
  tier: 'likely',
  message: '“{span}” shows that the effect on them was seen.',
  why: 'A feeling that somebody has named as fair does not have to be shown louder.',
  instead: {
    advice: 'Say what happened and what that does to a person, in your own words.',
    example: 'Three calls for one refund would wear anyone down.',
  },
  sources: [
    {
      key: 'roschk-2013',
      text: 'Roschk & Kaiser 2013: an empathic answer raises satisfaction after a failure.',
    },
  ],
  tone: true,
  patterns: [
    {
      id: 'no-wonder',
      match: [
        '(no|small|little) wonder',
        'of course (you|she|he|they) (are|is|feel|have|were|was|would|want|wanted|do|did) !(welcome|free|able|right|entitled)',
        'of course (it|that|this) (hurts|hurt|stings|stung|matters|looks|feels|felt|worries|is @HARSH|was @HARSH|makes you)',
        '(not|hardly|scarcely) (at all)? surprised (that)? (you|your|she|he|it)',
        'surprised you are (so|as|still) (polite|patient|calm|kind|nice|civil)',
        '(not|hardly|never) blame (you|her|him|them)',
        'who (would|could) not (be|feel|have)',
        'blame you (one bit|at all|for (being|feeling|wanting|thinking|not))',
      ],
      allow: ['negated', 'hypothetical'],
      span: 'clause',
    },
    {
      id: 'me-too',
      match: [
        '(i|we) (also|too|myself)? (would|should|might|will) (be|be also|be as|have been|feel|have felt|be feeling) (just|pretty|quite|very|really|absolutely|bloody|properly|good and|totally|every bit as|as)? @STRONG_FEELING',
        '(i|we) (would|might|could) have (been)? (just|also|probably|surely|certainly)? @REACT',
        '(i|we) (would|should|might) (not)? (scream|shout|cry|swear|panic|jump|want|hate|take|shrug|feel|think|ask|say|go|worry|mind|trust|believe) ..8 (too|also|as well|either|myself|in your (place|shoes|position|boots))',
        '(i|we) would (want to cry|lose it|hit the roof|take that personally|hate that|go spare|go mad|be in no nice mood)',
        '(i|we) would not (shrug|want to (drive|go|wait|sit|be)|take my word|trust (us|me)|be happy|like (it|that)|have been (so|as) (polite|calm|patient))',
        '(i|we) would be ..6 (too|as well)',
        '(i|we) would (stop|want) (a|an|my|the same|answers|to know|some|coming|calling|asking|believing|trusting|it back) ..2',
        '(in your|if i were in your) (place|shoes|position) (i|we|anyone|anybody) would',
        '(would|might) (do my head in|get my back up|drive me|make me|put my|break my heart|make my blood boil|have me)',
      ],
      allow: ['hypothetical', 'negated'],
      unless: { clause: ['(happy|glad|delighted|pleased|able|content|willing) to', 'if you (would|could)'] },
      span: 'clause',
    },
    {
      id: 'anyone-would',
      match: [
        '(anyone|anybody|everyone|everybody|most people|any (parent|mother|father|person)|a saint) (would|might|could) (be|feel|have|want|lose|think|ask|find|take|worry|mind|do the same)',
        '(anyone|anybody|everybody) would $',
        '(anyone|anybody) ..3 would (be|have)',
        '(would|could|to|will|can) (wear|drive|try|put|make|send|get|test|break|upset|rattle|annoy|scare|frighten|shake|anger|tire|madden|wound|hurt|frustrate|infuriate|exhaust|terrify|floor|crush|knock|worry|sting) ..3 (anyone|anybody|a saint|everyone|any (parent|mother|father|person)|the heart)',
        '(nobody|no one|no (parent|mother|father|child|baby|guest|patient|customer)) (should|likes|wants|enjoys|deserves|would (want|like|enjoy)|ought) ..2',
        '(more|longer) than (anyone|anybody) should',
      ],
      allow: ['hypothetical', 'negated'],
      span: 'clause',
    },
    {
      id: 'should-not-have-to',
      match: [
        'you (should|ought) (not|never) (have)? (had)? to (have)? (wait|stand|sit|say|ask|tell|explain|chase|call|ring|come|go|learn|find|hear|prove|fight|deal|do|be|pay|live|lie|sleep|carry|write|repeat|travel)',
      ],
      tier: 'possible',
      allow: ['negated', 'hypothetical'],
      span: 'clause',
    },
    {
      id: 'must-be',
      match: [
        '(must|will|had to|can only) (have)? (been|be|feel|felt) (so|very|quite|really|absolutely|rather|such|altogether|most|all|extremely|truly)? (a|an)? (@HARSH|@STRONG_FEELING|broken|crushed|gone|worn)',
        '(that|this|it|which) (must|will) (have)? (broken|broke|break|upset|scared|frightened|hurt|worried|shaken|rattled|annoyed|knocked|stung|cost|felt|put|thrown|spoiled|ruined)',
        '(you|he|she|they|your @RELATIVE) must be (quite|so|absolutely|very|all|half|really|just)? (starving|freezing|frozen|soaked|hungry|parched|aching|beside (herself|himself|yourself|themselves)|dead on|dying|sick|worn out|going (mad|spare|out)|counting|wondering|wrecked|in (pain|bits|tears|agony)|feeling)',
        '(you|he|she|they) must have (been|gone) (through|beside|going|in|worried|so)',
        '(you|he|she|they|who) must be (quite|so|absolutely)? beside (herself|himself|yourself)',
        '(broke|broken|breaks|break) (her|his|your|their|my|the) (wee|little|poor)? (one)? heart*',
      ],
      allow: ['hypothetical'],
      unless: {
        clause: [
          'you must (be|have been) (kidding|joking)',
          '(how|what) ..2 you must',
          '(hard|difficult|tough|frustrating|upsetting|stressful) (for you)? $',
          'it will be',
        ],
      },
      span: 'clause',
    },
    {
      id: 'every-right',
      match: [
        '(every|all the|good|full|the|a|any) (right|reason|cause) (to|in the world to) (be|feel|have|go|complain|shout|wonder|doubt|lose|mind|vent)',
        '(right|entitled) to (be|feel) (@STRONG_FEELING|that way|so)',
        '(angry|anger|upset|frustration|loud|cross|annoyance|disappointment|furious|worry|doubt|shouting|temper) (is|was|are|seems) (more than|only|perfectly|completely|entirely|quite|absolutely|very)? (fair|fair enough|justified|understandable|natural|earned|right|reasonable)',
        '(fair|fair enough|understandable|only natural|natural) (that|to be|for you to be|you) (you|to)? (are|feel|be)? @STRONG_FEELING',
        '(it|that|this) (hits|hit|gets|got|goes|comes) (hard|to you|right at|on top of)',
      ],
      unless: { clause: ['as a customer', '(legal|statutory)'] },
      span: 'clause',
    },
    {
      id: 'it-hurts',
      match: [
        '(that|it|this|which|pounds|euros|dollars|money|looks|words|remark|question|<money>) (still|really|must|does|will|would|can|has)? @BODY_BLOW',
        '(still|really|must)? (stings|smarts|rankles) !by',
        '(that|this|it) hurt',
        '(that|this|it) (is|was) @HARSH (and)? for (her|him|your|them|a (child|kid|parent|mother|baby|family))',
        '(doing|does|did|done) (your|her|his) head in',
        'you (do not|did not|can not) feel (safe|heard|seen|welcome|well|right)',
        '(and|so) you are (frightened|scared|terrified|worried|exhausted|shaken|in pain|hurting)',
      ],
      not: ['question'],
      span: 'clause',
    },
  ],
  marks: {
    effect: [
      '(that|this|which) (is|was|sounds|feels|felt|has been|seems) (just|such|so|really|very|quite|pretty|truly|absolutely|a|an|plain|altogether|simply|bloody|utterly|most)? (a|an)? @HARSH',
      '(a|an|such a|what a) @HARSH ..1 @OCCASION',
      '(it|that|this|which) (has|have)? (cost|costs|robbed|ruined|spoiled|left) (you|him|her|your|them|the (boy|girl|kids|children)) ..1',
      '^ (@HARSH|how @HARSH|simply @HARSH|absolutely @HARSH) $',
      '(it|that|this) (is|was) (so|very|really|just)? @HARSH (to|being|when|having|for (her|him|your|them|a (child|kid|parent|mother|baby)|anyone))',
      '(was|is) the last straw',
      '(that|this|it|which) (is|was) (a|an|such a|one) (long|awful|terrible|hell of a|very long|rough|lonely) (time|wait|way|drive|day|night|lot|journey|shift|while)',
      '(is|was|would be|must be) @HARSH for (you|anyone|anybody|him|her|them|any)',
      'poor (girl|boy|lad|man|woman|dad|mum|mom|mother|father|child|baby|kid|dog|cat|lass|wee|@RELATIVE)',
      '(enough|plenty) to (make|drive|try|put|send|test|upset)',
      '(not|never|hardly) what (you|anyone|anybody) (need*|want*|expect*|deserve*|signed up|paid)',
      '(the last thing) (you|anyone|anybody) (need*|want*)',
      'you are (tired|hungry|frightened|scared|worried|exhausted|soaked|freezing|hurt|shaken|alone|stuck|stranded)',
      '(i|we) know (it|that|this) (is|was) @HARSH',
      '(deserved|deserves|deserve) better',
    ],
    grasp: [
      '(can|could|do|quite|well|really|fully|certainly|i|we) (well|only|quite|fully|really|clearly|also)? @GRASP (only too well|very well|perfectly|exactly)? (why|how) (so|very|exceedingly|extremely|truly|quite|terribly|awfully)? (you|heavy|hard|@HARSH|@STRONG_FEELING|much|long|tired|precious|having|being|waiting|sitting|standing|losing)',
      '(can|could|do|i|we) (well|only|quite|fully|really|clearly|also)? @GRASP (why|what) (that|this|it) (is|was|hurts|hurt|looks|looked|means|meant|did|does|do|costs|cost|feels|felt|must|stings|worries|makes|made|matters)',
      '(appreciate|understand|see|realize|know|accept) that ..8 @HARSH',
      '(appreciate|see|realize|know|accept|sorry|hear) (that)? you (are|find yourself|were|have been|must be) ..1 (so|very|extremely|really|understandably|quite|rightly|naturally)? @STRONG_FEELING',
      '(i|we) (do|really|truly|so)? (really|truly)? feel for (you|her|him|them|your)',
      '(imagine|picture) (the|your|her|his|their) (fright|shock|panic|worry|scene|sight|dread|relief|disappointment|horror)',
      '(i|we) (totally|fully|so|really|do) (get|understand|hear) (it|that|this|you) ..1 (you|she|he|they|a|the|an|two|three|four|one|your)',
      '^^ i (understand|hear) !it !that you (lost|had|do not|did not|were|cannot|waited|came|missed|only|need|are in)',
      '(i|we) (understand|get) (this|it|that) $',
      '(is|was) a lot to (see|lose|take|carry|deal|ask|bear|swallow|handle|go)',
      'what a @HARSH',
      'what a (nightmare|mess|day|night|morning|shock|fright|thing|way|wait|journey|week)',
    ],
    harsh: [
      '(that|this|which|watching|family|kids|children|queue|morning|night|weeks|hours|times|week|<num>) (is|was|are|were|has been) (really|so|very|extremely|quite|just|simply|truly|such)? (a|an)? @HARSH',
    ],
    joke: ['(lol|haha*|lmao|tbh|ngl|bro|bruv|dude)', '<laugh>'],
    formula: [
      '(understand|appreciate|hear|feel|imagine|get|know|realize) (your|the) (frustration|concern*|disappointment|feelings|situation|position)',
      '(how|why) (you|this) (feel|must feel|may feel|are feeling)',
      'how (important|frustrating|upsetting|inconvenient|difficult|disappointing) (this|it|that) (is|must be|can be|may be|must feel) (for you)? $',
      'how ..1 you must (be)? (feel|feeling)',
      'can be (rather|very|so|quite|really)? (@HARSH|@STRONG_FEELING) !(to|when|with|for)',
      '(each and every|every|these things|such (moments|situations|things)|our valued)',
      '(difficult|important|worrying|hard|stressful|sad|trying|busy) (time|moment|times|period)',
      'what you (are|must be) going through',
    ],
  },
  check: effectsTiedToCase,
  checks: ['effect', 'grasp', 'harsh'],
  examples: {
    hit: [
      { text: '«Three calls for one refund would wear anyone down».', pattern: 'anyone-would' },
      { text: "«No wonder you're angry»: we said Monday and it's Friday.", pattern: 'no-wonder' },
      { text: "You planned the trip around this, «so of course you're upset».", pattern: 'no-wonder' },
      {
        text: "Two mornings at the window for a van that never came, «I'd be fed up too».",
        pattern: 'me-too',
      },
      { text: "«I'd have lost it as well with a baby asleep next door».", pattern: 'me-too' },
      {
        text: 'You were stopped in front of your whole team, «and that must have been embarrassing».',
        pattern: 'must-be',
      },
      { text: '«A letter like that on her birthday must have broken her heart».', pattern: 'must-be' },
      {
        text: "«You've every right to be cross, the lid was cracked when we packed it».",
        pattern: 'every-right',
      },
      { text: '«Being called by the wrong name at the desk still stings».', pattern: 'it-hurts' },
      { text: '«Nobody should have to stand in the rain for a parcel».', pattern: 'anyone-would' },
      {
        text: "«You shouldn't have had to ring us three times about one lamp».",
        pattern: 'should-not-have-to',
      },
      {
        text: "«That's a rotten way to start a holiday, with the cases still in Oslo».",
        customer: 'Our cases are in Oslo and our holiday starts today.',
        pattern: 'effect',
      },
      {
        text: '«I can see why that looks like a trick»: the price changed while you were paying.',
        customer: 'The price went up while I was paying!',
        pattern: 'grasp',
      },
      {
        text: '«I can well imagine how frightening it was to stand there with the lights out».',
        customer: 'The lights went out while I was on the stairs.',
        pattern: 'grasp',
      },
      {
        text: '«Three weeks is horrible», and with guests in the house.',
        customer: 'Three weeks without a toilet, and I have guests.',
        pattern: 'harsh',
      },
    ],
    miss: [
      { text: 'I completely understand your frustration.', because: 'a set phrase that fits any chat' },
      { text: 'I understand the question, yes.', because: 'not about a feeling' },
      { text: 'You seem angry.', because: 'a label without acceptance' },
      { text: 'I feel bad about this.', because: "only the speaker's own feeling" },
      { text: "I'd be happy to send you a new lamp too.", because: 'an offer' },
      { text: 'We know how important this is to you.', because: 'a set phrase' },
      {
        text: 'I can well imagine how you must be feeling.',
        customer: 'Your driver left my dog outside.',
        because: 'no event and no effect',
      },
      { text: 'That must be so hard for you.', because: 'nothing of this case' },
      { text: 'Of course you are welcome to bring the lamp in.', because: 'permission' },
      {
        text: "That's awful. I've put a voucher on your account.",
        customer: 'The soup was cold.',
        because: 'nothing of this case beside it',
      },
      { text: 'The road is a nightmare today, so the van comes at six.', because: 'about traffic' },
      { text: 'Of course they are free to choose another seat.', because: 'permission' },
      { text: 'Is that a hard thing to find?', because: 'a question' },
    ],
  },
})

/** A hard word counts only beside something of this case; in a set phrase it would fit any chat. */
function effectsTiedToCase(reading: Reading): Hit[] {
  const hits = (mark: string, isTied: (reading: Reading, sentence: number) => boolean, tier?: Tier) =>
    reading
      .find(mark)
      .filter((match) => {
        const sentence = sentenceOf(reading, match)
        return !isQuestion(reading, match) && isTied(reading, sentence) && !isSpoiled(reading, sentence)
      })
      .map((match): Hit => ({ ...clauseSpan(reading, match), pattern: mark, ...(tier && { tier }) }))
  return [
    ...hits('effect', followsTheCase),
    ...hits('grasp', tellsTheCase),
    ...hits('harsh', tellsTheCase, 'possible'),
  ]
}

function isSpoiled(reading: Reading, sentence: number): boolean {
  return ['formula', 'joke'].some((mark) =>
    reading.find(mark).some((match) => sentenceOf(reading, match) === sentence),
  )
}

function sentenceOf({ reply }: Reading, { from }: Match): number {
  return reply.segments.sentenceOf[from]!
}

function isQuestion({ reply }: Reading, { from }: Match): boolean {
  return (reply.tokens.flags[from]! & Flag.question) !== 0
}

/** Words the customer used in the same sentence or the one before; without a message, enough words of its own. */
function followsTheCase(reading: Reading, sentence: number): boolean {
  const { segments } = reading.reply
  const from = segments.sentenceStarts[Math.max(0, sentence - 1)]!
  const to = segments.sentenceStarts[sentence + 1]!
  return reading.customer ? reading.echoes(from, to) >= 2 : contentWords(reading, from, to) >= 5
}

/** The sentence itself says what it is about. */
function tellsTheCase(reading: Reading, sentence: number): boolean {
  const { segments } = reading.reply
  const from = segments.sentenceStarts[sentence]!
  const to = segments.sentenceStarts[sentence + 1]!
  const content = contentWords(reading, from, to)
  return content >= 6 || (content >= 3 && reading.echoes(from, to) >= 1)
}

function contentWords({ reply }: Reading, from: number, to: number): number {
  let content = 0
  for (let i = from; i < to; i++) if (reply.tokens.stems[i] !== 0) content++
  return content
}

function clauseSpan({ reply }: Reading, { from, to }: Match) {
  const { clauseOf, clauseStarts } = reply.segments
  return reply.span(clauseStarts[clauseOf[from]!]!, clauseStarts[clauseOf[to - 1]! + 1]!)
}

import { Flag } from '../../text/tokens.ts'
import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** The customer's insult comes back as a retort: "This clown has been up since five." */
function check(reading: Reading): readonly Hit[] {
  const { customer, reply, signals } = reading
  if (
    customer === undefined ||
    signals.has('set-boundary') ||
    signals.has('next-step') ||
    signals.has('offer-choice')
  )
    return []
  if (reading.findInCustomer('names').length === 0) return []
  const insults = new Set(
    reading.findInCustomer('names').flatMap(({ from, to }) => [...customer.tokens.ids.subarray(from, to)]),
  )
  const echo = reading.find('names').find(({ from }) => {
    const { ids, flags } = reply.tokens
    return insults.has(ids[from]!) && !(flags[from]! & (Flag.mentioned | Flag.negated))
  })
  return echo && !reading.has('gentle') ? [{ ...reading.span(echo), pattern: 'echo', tier: 'possible' }] : []
}

export default defineRule({
  id: 'mirroring',
  kind: 'anti-pattern',
  title: 'Hits back',
  definition:
    'Returns insult, contempt, sarcasm, shouting or profanity at the customer. Not: quoting an insult to name a boundary, or “a ridiculous bug, I agree”.',
  severity: 'high',
  stage: 'connect',
  level: 'span',
  tier: 'likely',
  yieldsTo: ['threatening'],
  message: '“{span}” is about the person, not about the case.',
  why: 'An insult that comes back proves to both sides that this is a fight.',
  instead: {
    advice: 'Leave out every word about the person; say the next step or the boundary.',
    example: 'The booking shows four people. I can add the other two now.',
  },
  sources: [
    {
      key: 'henkel',
      text: 'Henkel et al. 2017: hitting back was rated below a polite reprimand and below silence.',
    },
  ],
  patterns: [
    {
      id: 'name-back',
      tier: 'sure',
      match: [
        '(i am|we are|us|this|that) ..1 (idiot*|moron*|clown*|jobsworth*|muppet*|crook*|thief|thieves|vulture*|cowboy*|pen pushers|robot|cow|liar*|useless lump) ..1 (can|could|has|have|is|knows|know|would|will|at least|find|read)',
        '@NAMES (are we|is it|am i|is he|are they|eh|you say|was it) ..4',
        '^^ (well)? (this|us) @NAMES ..2 (has|have|is|can|got|would|at least|know)',
        '^^ (useless)? @NAMES (at least|do not generally|do not usually|wait|would|who can|generally|with)',
        '(a|an) @NAMES (would have|does not|do not|eats|at least|would not)',
        'takes one to know one',
        'says the (man|woman|person|one|guy|lady|customer) (who|that|with) ..5',
        '(i am|we are) not arguing with (a|an|some) ..3',
        '^^ (oh)? sure and i am the (queen|king|pope) ..3',
        'with your eyes open',
        'same to you',
        'look who is talking',
        '(right back|back) at you',
        'and (we|i) (are|am) the @NAMES',
        'what would a @NAMES know',
      ],
      allow: ['negated', 'question', 'mentioned'],
      unless: {
        signals: ['set-boundary'],
        sentence: ['fair enough', 'rather', 'not (a|an)', 'leave (out|off)', 'ask (you|that)'],
      },
    },
    {
      id: 'insult',
      match: [
        'you (are|were) (just|being|such|so|a bit|really|clearly|obviously|frankly|quite|either)? (a|an)? (ridiculous|stupid|childish|pathetic|rude|an idiot|idiot|idiots|moron|a joke|clueless|delusional|dim|thick|blind|a liar|crazy|mad|hysterical|insane|unbearable|obnoxious|a nightmare|a bully|a baby|impossible|twig|a child|an embarrassment)',
        'do not be (so)? (stupid|ridiculous|childish|pathetic|an idiot|such a)',
        '(having|throwing|throw) a (tantrum|hissy fit|strop|wobbler|paddy)',
        '(drama queen|cry baby|big baby|grow up|get a life|shut up|for crying out loud|get lost|zip it|whatever you say pal)',
        '(a|an) (mess|disgrace|pig|animal|loudmouth|loser|brat|creep|lunatic) look at (you|yourself)',
        'you are (just|such|really|nothing but)? (a|an) (disgrace|pig|animal|loudmouth|loser|brat|creep|lunatic|mess)',
        'you are (easily|by far)? (one of)? the (rudest|nastiest|meanest|dumbest|most (unpleasant|annoying|obnoxious|ridiculous)) ..2 (i|we) ..6',
        '^ you (absolute|stupid|complete|utter|total)? (idiot|moron|clown|coward|pig|animal|fool|jerk|loser|brat|creep|loudmouth|thug) $',
        '(riddance|bye|off|out|on|talking|then|up|down|here|now|over) (idiot|moron|clown|coward|pig|jerk|loser|brat|creep|loudmouth|thug) $$',
        '(acting|behaving|carrying on) like (a|an) ..2 (child|baby|toddler|brat|animal|fool|idiot)',
        'look at the state of (you|u)',
        '(people|customers|folk|someone|somebody) with (manners|a brain|some manners|any sense|common sense)',
        '(better|no|any|some) manners',
        'the likes of you',
        'bring the real one next time',
        'like the grown (people|ups) do',
        '(can|could) you (even|not|actually) (even)? (read|count|spell) ..2 <?>',
        '(can|could) you (read|count|spell) <?> $',
      ],
      allow: ['negated', 'question'],
      unless: {
        clause: [
          '(i|we) (was|am|were) (rude|stupid)',
          'not (stupid|being|an idiot|mad|ridiculous|crazy|rude|silly)',
          'feel',
          'made you',
          '(joke|nightmare|mad) (that|because|about|at us|with us)',
          'you would be',
          '(my|our|his) manners',
          'told to',
        ],
        customer: ['(read|count) (it|that) (to|for) me'],
      },
    },
    {
      // Among friends it is said to wave a worry away.
      id: 'teasing',
      tier: 'possible',
      match: ['do not be (so)? (silly|daft|soft)'],
      allow: ['negated'],
    },
    {
      id: 'sarcasm',
      match: [
        '^ (wow|bravo|congratulations|well done|oh|ooh|ah) ..1 (brilliant|genius|what a (brilliant|clever|charming|lovely|great)|very (clever|grown up|mature)|you can (read|count|spell)|how (charming|lovely|clever|original))',
        '(bravo|shall i fetch you a|want|get you|give you|here is your) (a)? (medal|gold star|cookie|tiny violin|round of applause)',
        '(want|fancy) a job <?>',
        'the queen <?>',
        '(funny|funny how|it is funny how) it is always the ones (who|with) ..8',
        'thank you (for|so much for) (the|your|that) (charming|lovely|kind|delightful) (words|tone|feedback|message)',
        '(in|with) (crayon|small words|shorter words|capital letters) ..4',
        '(there was|and there was) me thinking ..8',
        'who might (you|madam|sir) be ..6',
        '(one|that|which) (up)? (is)? more than (i can|can be said|you can|we can) (say)? (for|of|about) ..5',
        'still (enough|got the) (puff|breath|energy) to (moan|complain|shout)',
        '(must be|it is) (nice|hard) (being|to be) (you|perfect|so) ..3',
        '(did|have) you (you)? (now|did you) <?>',
        'you the expert (now|then)',
        'heard you the first time',
        '(we can|yes we can) all read (numbers)?',
        'no need to (spell|recite|read) ..6',
      ],
      allow: ['negated', 'question'],
      unless: { signals: ['set-boundary', 'next-step'] },
    },
  ],
  marks: {
    names: [
      '(idiot*|moron*|clown*|jobsworth*|muppet*|thief|thieves|vulture*|cowboy*|pen pusher*|liar*|parasite*|fool|fools|monkey*|donkey*|useless lump|scammer*|tin god|con artist*|con man)',
    ],
    gentle: [
      'fair (enough|point|cop|play|comment)',
      '(call|called|calling|being|leave|drop|dropping|without|rather|sooner|not) ..3 @NAMES',
      '(sorry|apologize|right|agree|true)',
      '(i|we) (was|were|felt|feel|look|looked) ..2 @NAMES',
    ],
  },
  starts: ['names'],
  check,
  checks: ['echo'],
  examples: {
    hit: [
      { text: "«You're being ridiculous».", pattern: 'insult' },
      { text: "«Don't be stupid».", pattern: 'insult' },
      { text: 'You are «acting like a spoiled child».', pattern: 'insult' },
      { text: '«Look at the state of you».', pattern: 'insult' },
      { text: '«Do not be silly».', pattern: 'teasing' },
      { text: '«Same to you», pal.', pattern: 'name-back' },
      { text: '«Takes one to know one».', pattern: 'name-back' },
      { text: '«Clowns, are we»?', pattern: 'name-back', customer: 'You clowns again.' },
      { text: '«Shall I fetch you a medal»?', pattern: 'sarcasm' },
      { text: '«Wow, what a brilliant» question.', pattern: 'sarcasm' },
      {
        text: '«This clown has» been up since five.',
        pattern: 'name-back',
        customer: 'Get a move on, clown.',
      },
      { text: 'Bring «some manners» next time.', pattern: 'insult' },
      {
        text: 'Opened by a «jobsworth» at five in the morning.',
        pattern: 'echo',
        customer: 'Open the gate, you jobsworth.',
      },
    ],
    miss: [
      { text: "It's a ridiculous bug, I agree.", because: 'about a thing' },
      { text: "You're not being stupid, the form is.", because: 'negated' },
      { text: "I'd ask you not to call me a clown.", because: 'a boundary', customer: 'You clown.' },
      { text: 'Do you feel stupid in that gown? Everybody does.', because: 'no retort' },
      { text: 'Your colleague told me I was being ridiculous.', because: 'reported' },
      {
        text: 'Clown, fair enough. I did press the wrong button.',
        because: 'takes it with humor',
        customer: 'You clown.',
      },
      { text: 'Could you read me the last four digits?', because: 'a plain request' },
      { text: "That's a brilliant question.", because: 'friendly' },
      {
        text: 'The clown is booked for three.',
        because: 'asked for a clown',
        customer: 'When does the entertainer come?',
      },
    ],
  },
})

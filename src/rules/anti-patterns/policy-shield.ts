import { Flag } from '../../text/tokens.ts'
import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** "Half past is half past", "closed means closed": a rule with no reason but itself. */
function check(reading: Reading): readonly Hit[] {
  if (reading.signals.has('offer-choice') || reading.signals.has('next-step')) return []
  if (!saysAWordTwice(reading)) return []
  const hits = reading.find('is').flatMap(({ from, to }): Hit[] => {
    const size = [1, 2, 3].find((words) => saysTheSame(reading, from - words, to, words))
    if (!size) return []
    const limit = reading.find('limit').some((match) => match.from === from - size)
    const place = reading.span({ from: from - size, to: to + size })
    return [{ ...place, pattern: 'is-what-it-is', tier: limit ? 'likely' : 'possible' }]
  })
  return hits.length > 0 && reading.has('way-on') ? [] : hits
}

/** Words between the two in "ten to five is ten to five", at most. */
const FARTHEST = 4

/** Does the first word of a part come again a few words later? Most replies have no such thing. */
function saysAWordTwice({ reply: { tokens } }: Reading): boolean {
  const { ids, flags, count } = tokens
  for (let at = 0; at < count; at++) {
    if (!(flags[at]! & Flag.partStart)) continue
    for (let next = at + 2; next <= at + FARTHEST && next < count; next++)
      if (ids[next] === ids[at]) return true
  }
  return false
}

function saysTheSame({ reply }: Reading, first: number, second: number, words: number): boolean {
  const { tokens } = reply
  if (first < 0 || second + words > tokens.count || !(tokens.flags[first]! & Flag.partStart)) return false
  const said = (at: number) => {
    const { start, end } = reply.span(at, at + words)
    return reply.text.slice(start, end).toLowerCase()
  }
  return said(first) === said(second)
}

const WAY_ON = [
  '@WAY_ON',
  'so that',
  'which is why',
  '(reason|idea|point) (is|for|behind|being)',
  'i know (it is|that is|this is)',
]

const ENDS_IT = { reply: WAY_ON, signals: ['offer-choice', 'next-step'] }

export default defineRule({
  id: 'policy-shield',
  kind: 'anti-pattern',
  title: 'Hides behind a rule',
  definition:
    'Gives a rule, a system or a contract as the reason and the end of the matter. Not: a rule with its reason, or with an option beside it.',
  severity: 'high',
  stage: 'explore',
  level: 'span',
  tier: 'likely',
  message: '“{span}” puts a rule where an answer was hoped for.',
  why: 'A rule without a reason sounds like nobody wants to think about the case.',
  instead: {
    advice: 'Give the reason in one clause, then what is possible, or who can decide more.',
    example: 'The maker takes no returns after 30 days, so I can offer a repair or store credit.',
  },
  sources: [
    {
      key: 'taxonomy',
      text: 'A reason and a route beside a rule keep the talk going; the rule alone ends it.',
    },
  ],
  patterns: [
    {
      id: 'our-policy',
      match: [
        '(that|this|it|those|these|such) (is|are) (just|simply|only)? (the|our|my|a)? (same)? @HOUSE? @HOUSE? @A_RULE',
        '(those|these|them) (is|are) the (rules|terms|conditions|regulations) (of|for)?',
        'it is (the|our|a) (rule|policy|practice|procedure|condition) (of|that|for)',
        '(against|outside|within) (our|the|company|store|house) (policy|rules|terms|guidelines|regulations)',
        '(policy|rules|procedure|protocol|regulations) (is|are) (policy|rules|procedure|protocol|regulations|clear|strict|the same|quite|very)',
        '(policy|rules|procedure|protocol|regulations) (says|say|state|states|requires|require|does not|do not|forbids|forbid|prohibits) ..6',
        '(standard|company|normal|usual|store|house) (procedure|policy|practice|protocol)',
        '(rules|terms) (is|are) (the same|clear)',
        '(how|the way) (the|our|this|that) (arrangement|system|process|policy) works',
        '(that|this) is (just)? (how|the way) it (is|works|goes) (here|$)',
        '(rule|policy|clause|condition|section) (<num>|four|five|six|seven|eight|nine|ten) is the end',
        'by (law|regulation|statute) ..6',
      ],
      unless: { ...ENDS_IT, clause: ['failed you', 'which (policy|rule)'] },
    },
    {
      id: 'not-my-rules',
      match: [
        '(i|we) (do|did) not (make|write|set) the (rules|policy|terms|prices)',
        '(not|are not|were not) my rules',
        '(was not|is not) me (that|who) (wrote|made|set|makes|writes) (it|them|the rules|the terms)',
        '(i|we) (just|only|merely) (follow|carry out|apply|enforce) (the)? (rules|orders|policy|instructions|it|them|procedure)',
        '(staff|we|i) (just|only|merely) (carry it out|carry them out|follow it)',
        '(i|we) (have|has|had) no (influence|control|latitude|discretion|leeway|choice) (on|in|over|here|about|whatsoever|but|$)',
        'leave (me|us) no (latitude|choice|leeway|discretion|option)',
        'they would get me in trouble',
      ],
      allow: ['negated'],
      unless: { ...ENDS_IT, clause: ['bank', 'your side'] },
    },
    {
      id: 'by-the-book',
      match: [
        '(under|per|as per|according to|pursuant to|in accordance with|in line with|subject to|bound by|by) (the|our|your|its|section|clause|rule|house|company|standard) ..3 (terms|conditions|policy|rules|regulations|contract|agreement|licence|license|guidelines|order|act|procedure|system|schedule|tariff|<num>)',
        '(as per|per|according to|due to|because of) (company|store|shop|house|hotel|bank|airline|school|hospital|standard)? (policy|procedure|protocol|regulations|guidelines)',
        '(section|clause|rule|condition|article|paragraph|regulation|bylaw) <num> ..8',
        '(it is|that is|this is|they are|it was) (all|clearly|right|also)? (there)? !((in|on) (the|our|your) (counter|tub|box|map|head|entrance)) @WRITTEN_THERE',
        '(is|are|was|were) (all|clearly|also)? (there)? (in|on|under|as per) (the|our|your) (terms|conditions|contract|agreement|policy|small print|fine print|rules|tariff|schedule|regulations|licence|license|warranty|notice|sign|ticket|receipt)',
        '(is|are|it is|that is|was|were) (all|clearly)? (set out|stated|written|printed|posted|displayed|listed|mentioned|right there|down) (there)? @WRITTEN_THERE',
        '(stated|printed|written|posted|displayed|set out|laid down|stipulated) @WRITTEN_THERE',
        '(the|our) (terms|conditions|contract|agreement|small print|fine print|notice|sign|board|ticket|waiver|tariff|schedule|regulations) (and conditions)? (of (sale|use|carriage|service|hire))? (is|are|says|say|state|states|cover|covers|exclude|excludes|clearly|do not|does not|provide)',
        '^ (please|just|go)? (and)? (read|see|check) the (terms|small print|reverse|fine print|conditions|back of)',
        'you (have)? (signed|accepted|agreed|agree|initialed|initialled|ticked|confirmed) ..5 (terms|conditions|it|that|this|page|contract|box|form|agreement|when|at|on|in)',
        '(signed|initialed|initialled) (by you|that page|the form|it !(off|over|for|out))',
        'bearing your signature',
        'with your signature',
      ],
      unless: {
        ...ENDS_IT,
        clause: [
          '(number|address|helpline|phone|email|line|name|supposed to|which way|through to|what is|what was)',
          'you can',
          'covers you',
          'on your side',
          'gives you',
          'in your favor',
        ],
      },
    },
    {
      id: 'system-says',
      match: [
        '(@MACHINE|the database|it) (just|simply)? (will|does|can) not (let|allow|accept|permit|take|attach|recognize) ..3',
        '(@MACHINE|the app|the database|the card|the sheet|the box|the board|the list|the sign|the till|the gate|the agreement) (released|decides|goes by|declined|rejected|assigns|blocks|says (what|no|so)|has the) ..4',
        'i (have|need|am obliged|am bound|am required) to (charge|take|follow|go by|enforce|apply|stick to|refuse|ask for) (what|it|the|by|you)',
        '(is|are) (done automatically|generated by the system|assigned by ..3)',
        '(is|are) (declined|charged|applied|released|allocated|assigned|set|matched) ..3 (automatically|by (the)? (system|computer|line))',
        '(that|this|it) is what (the|it) ..3 (says|goes by)',
        '(no|any) (exceptions|exception for)',
        '(i|we) can not (override|overrule|overwrite|bypass|go around) (it|that|them|the system)',
        '(applies|apply) (in|to) (every|all|each) ..2',
        '(each and every|every|each|all) (visitor*|guest*|passenger*|customer*|tenant*|driver*|patient*|member*|item*|vehicle*) (is|are|has|have|must) ..1 (required|obliged|to|be)',
        '(make|making) (an)? exceptions',
        '(is|applies) (the same)? (for|to) (everyone|everybody|every (customer|guest|pupil|tenant|member)|all (customers|guests|items|users|members))',
      ],
      allow: ['negated'],
      unless: {
        ...ENDS_IT,
        clause: [
          'wrong',
          'says you',
          'says it (arrived|is (here|ready|in))',
          'has (you|your)',
          'shows (your|you|the)',
        ],
      },
    },
    {
      id: 'final',
      match: [
        '(is|are) (strictly|not)? (non refundable|nonrefundable|non negotiable|non transferable|non amendable)',
        '(is|are) not (refundable|transferable|negotiable|returnable|eligible|permitted|allowed|covered|accepted|authorized|authorised|negotiable|included in any)',
        '(can|may) (only|not) be (returned|refunded|exchanged|changed|altered|given|admitted|reopened|re opened|amended|started|initiated|accepted|allocated|cancelled|canceled|transferred|disclosed|discussed|gone into) ..4',
        '(staff|attendants|agents|drivers|guards|we) (is|are) not (permitted|allowed|authorized|authorised|in a position) to',
        '(i|we) am not (permitted|allowed|authorized|authorised) to (discuss|disclose|say|override|comment|give|make)',
        '(accepts|accept|take|takes) no (liability|responsibility)',
        '(do|does) not (take|accept) (any)? (liability|responsibility)',
        'at (the|our|its|his|her|their) (sole)? discretion',
        '(form|forms) (no)? part of the (contract|agreement)',
        '(is|are) (estimates|estimated|indicative|subject to (change|availability|capacity|space|status))',
        '(is|are) (fully|only)? (insured|covered|charged|payable) by the (customer|user|guest|tenant|hirer|borrower|last)',
        '(counts|count|treated) as (accepted|wear|abandoned|lapsed|final)',
        'at (your|their)? own risk',
        '(is|are) (accepted|given|permitted|allowed|issued|granted|allocated|admitted|honored) (strictly|only|solely) ..3',
        '(is|are) (not|never) (added back|given back|carried over|paid out|handed over)',
        'no further (remedy|appeal|recourse)',
      ],
      allow: ['negated'],
      unless: { ...ENDS_IT, customer: ['(is|are) (it|this|they|that) (refundable|allowed|covered)'] },
    },
    {
      // As often the plain fact behind a no as a rule that is hidden behind.
      id: 'all-final',
      tier: 'possible',
      match: ['(is|are) (strictly|always|all)? final !(step|stage|word|check)'],
      unless: ENDS_IT,
    },
    {
      id: 'no-no',
      match: ['^ no !no ..3 no ..3 $', '^ no !no ..3 no ..2 (after|before|until|without)'],
      allow: ['negated'],
      unless: {
        ...ENDS_IT,
        sentence: [
          'no (problem|worries|charge|cost|fee|questions|rush|need|fuss|stress|harm|wonder|wait|excuses|sign|word|date)',
          'i (have|am)',
          'no more',
          'no one',
          'oh no',
        ],
      },
    },
  ],
  marks: {
    'way-on': WAY_ON,
    is: ['(is|means|are|mean)'],
    limit: [
      '(a|the)? (closed|expired|final|late|half past|quarter past|timed out|overdue|past|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty four|<num>|<time>|rules|rule|policy|terms|deadline|cutoff|used|opened|non refundable|signed|a deadline) !(minutes|minute|hours)',
    ],
  },
  check,
  checks: ['is-what-it-is'],
  examples: {
    hit: [
      { text: "«That's our policy».", pattern: 'our-policy' },
      { text: "It's «against company policy».", pattern: 'our-policy' },
      { text: 'Under «section 8 you are outside the window».', pattern: 'by-the-book' },
      { text: "«The system won't let me».", pattern: 'system-says' },
      { text: "«It's in the terms» you accepted.", pattern: 'by-the-book' },
      { text: "«I don't make the rules».", pattern: 'not-my-rules' },
      { text: 'All sales «are final».', pattern: 'all-final' },
      { text: '«No ticket, no entry».', pattern: 'no-no' },
      { text: '«Closed means closed».', pattern: 'is-what-it-is' },
      { text: "«It's written on the back of your receipt».", pattern: 'by-the-book' },
      { text: 'There are «no exceptions».', pattern: 'system-says' },
      { text: '«Drivers are not permitted to» open the hold.', pattern: 'final' },
    ],
    miss: [
      { text: 'Our policy failed you here.', because: 'takes the blame' },
      { text: "The system won't let me, so I'm calling the depot to do it by hand.", because: 'a way on' },
      {
        text: 'Returns close after 30 days because the maker stops taking them; I can offer a repair.',
        because: 'reason and option',
      },
      { text: "I won't hide behind our policy.", because: 'negated' },
      { text: 'No problem, no charge.', because: 'good news' },
      {
        text: 'Under section 8 the shop has to pay, so I can refund you today.',
        because: 'a rule in their favor',
      },
      { text: 'The tablets are on the counter and you are next.', because: 'tells where a thing is' },
      { text: 'No no, not out there. Stay here where it is dry.', because: 'kindly meant' },
      { text: 'The fitter came by and signed it off.', because: 'a check that was done' },
      { text: 'You said it was against our policy.', because: 'reported' },
      { text: 'Her number is on the back of your receipt.', because: 'tells where a number is' },
      {
        text: 'All sales are final on Sunday, and I can swap it for you until then.',
        because: 'an option beside it',
      },
    ],
  },
})

import { Flag } from '../../text/tokens.ts'
import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** A long reply says something beside the no, even if the patterns do not see what. */
const MOST_WORDS = 32

/** A refusal, and nothing in the reply that helps: no option, route, question, step or reason. */
function check(reading: Reading): readonly Hit[] {
  if (reading.reply.tokens.count > MOST_WORDS || HELPS.some((signal) => reading.signals.has(signal)))
    return []
  const refusal = reading.find('refusal')[0] ?? reading.find('short')[0]
  // The rare thing first: most replies refuse nothing.
  if (refusal === undefined || advises(reading) || reading.has('asks') || reading.has('way-on')) return []
  return [{ ...reading.span(refusal), pattern: 'no-way-on' }]
}

/** An order to do something is mostly advice: "try the side door". */
function advises({ reply: { tokens } }: Reading): boolean {
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.flags[at]! & Flag.imperative && !(tokens.flags[at]! & (Flag.negated | Flag.mentioned)))
      return true
  }
  return false
}

const HELPS = [
  'next-step',
  'offer-choice',
  'promise-follow-up',
  'set-boundary',
  'own-it',
  'check-back',
  'clarify',
]

export default defineRule({
  id: 'bare-no',
  kind: 'anti-pattern',
  title: 'A no and nothing else',
  definition:
    'Refuses, with no option, route or question anywhere in the reply. Not: a no with another way, or a no that is good news.',
  severity: 'medium',
  stage: 'explore',
  level: 'reply',
  tier: 'likely',
  message: '“{span}” closes the door, and nothing in the reply opens another.',
  why: 'A no without a way on leaves only one move: to push harder.',
  instead: {
    advice: 'Lead with what can be done, then name the limit.',
    example: 'A pickup point in Linz works, and I can book it now. Home delivery does not reach your street.',
  },
  sources: [
    { key: 'taxonomy', text: 'A refusal with an option, a route or a question keeps the talk going.' },
  ],
  yieldsTo: [
    'policy-shield',
    'passing-around',
    'threatening',
    'blaming',
    'calm-down',
    'mirroring',
    'discount-only',
  ],
  patterns: [],
  marks: {
    refusal: [
      '@NEG_CAN !(be paying|tell (you)? (what|how|why|when)|tell|come|see|hear|find|stress|imagine|thank|apologize|express|begin|believe|wait|agree|say|tell you how|have gone|be (charged|billed|blamed)|it is|sit|remember|promise|guarantee) (be)? (@ACT|do|help|offer|accept|allow|discuss|say|honor|make|refund|be|done|give|admit|shift|sell|serve|exchange|extend|speed|comment|authorize|it|that|on|$)',
      '(i|we|that|this|it) (am|are|is) not (able|allowed|going|giving|doing|refunding|opening|selling|letting|in a position) to',
      '(am|is|are) unable to',
      'there is (simply|just|really)? nothing (i|we|more|else|left|further|to be|that)',
      '(nothing|no more) (i|we) can (do|say|offer)',
      'can not be (done|helped|changed|moved|opened|refunded|given|accessed|reached|brought|undone|reversed|exchanged|returned|handing|doing)',
      '(that|this|it) (is|will) not (possible|available|doable|happening|an option|going to happen|be possible|happen)',
      '^^ (sorry)? (no|nope|nah) $',
      '^^ (there is not|there are not|it is not) no $',
      '^^ not (on|in|at|for|with|without|today|tonight|now|this|here|possible|until|till|before|@WEEKDAY|the) ..2 $',
      '^ no (refunds|refund|returns|exchanges|room|seats|spaces|tables|change|appointments|(further)? (delivery)? slots|tickets|walk ins|stock) ..4',
      '^ (sorry)? (we are|it is|they are|that is) (all)? (sold out|fully booked|shut|full|closed)',
      '(are|is) no longer (available|sold|offered|made)',
      '(we|i) do not (do|offer|have|sell|stock|ship|deliver|give|open|accept|cover|allow|print|repair|carry) !(to|that|it (yet|now))',
      '(we|i) have (no|not got) (means|way|permission|permissions|power|authority|any|spare) !(to bend)',
      '(charge|fee|decision|price|fine|answer) (stands|stays|is final|remains) $',
      'out of (our|my) hands',
      'sold out',
      '(that one|the <ordinal>|they|the last one) is (all)? gone',
      'gone for good',
      '(i|we) am not (taking|looking|opening|giving|doing|letting|refunding|moving|selling|serving|changing|handing|paying) (it|that|you|twice|anything|one|them)',
      'you are not (coming|getting|allowed|having|going) (back)? (in|through|past|on|inside|up|down|it|that|one) ..2',
      'nobody (is)? (going|getting|coming) (back)? (in|through|past)',
      'is not something (the (product|app|shop|store|company|service)|we|i) ..3',
      '(we|i) have no (contact|connection|means|way) ',
      '(has|is) now closed',
      'certainly not',
      '(it|that|this|the charge|the fee) stays (like that|as it is|down|closed|shut|on)',
      'nothing to get back',
      '(still|final|the answer is|it is) (a)? no $',
      'i have nothing (to|for) (give|offer|you|say)',
      '(i|we) (regret|fear) ..4 (nothing|not|no|can not|unable)',
    ],
    short: [
      '^^ (full|closed|shut|impossible|denied|declined|refused) $',
      '^^ (the|its|his|deck|lift|kitchen|bar|gate)? ..2 is (full|closed|shut|finished) $$',
    ],
    asks: [
      '(you|it|that|this|i|we|the|a|is|what|which|when|how|who|now|here|okay|ok|please|to|for|me|us|one|day|help|minute|name|number|today|then|instead|back|them|there) <?>',
    ],
    'way-on': [
      '@WAY_ON',
      '(refund|refunded|credited|going back|here is|here are|yours|emergency|recovery|permitted to|stays (in|with)|until (seven|six|then)|next please|in you go|go in|have a seat|on it|on his way|on her way|(is|are|am|be|been|already|now) coming|^ coming)',
      '@SEND_AWAY ..3 @ELSEWHERE',
      'i (would|will)',
      '^ @ACT_ING',
      '(number|address) (for|is|on)',
      // A route: "stop nine, behind you".
      '(deck|stop|bus|train|tram|gate|platform|bay|floor|door|desk|room|counter|stairs|line|row|exit|window|pier) (<num>|<code>|@NUM) !(is|are)',
      '(stop|stairs|door|way|exit|desk|lounge|shelter|hall|office) (is|are)? (behind|opposite|across|beside|next to|left of|right of|past|round) ..2',
      '<code> (bus|train|tram|coach|ferry)',
      // A rule or a machine as the reason: another rule speaks of that.
      '(on|in) (my|the|our) (screen|system|computer|till|register)',
      '(the|this|my|our) (button|system|computer|till|register|screen|software|form)',
      '(no means|rule|regulation|policy|terms|clause|section|condition|make exceptions)',
      'no (problem|worries|charge|bother|rush|need|extra)',
      'nothing to (worry|pay)',
      '(do|does|did|will|need) not (need|have) to',
      'not (you|your (fault|mistake))',
      'you are right',
      'you are not (wrong|late|alone|being|charged|liable|the|to blame|in trouble|at fault)',
    ],
  },
  starts: ['refusal', 'short'],
  check,
  checks: ['no-way-on'],
  examples: {
    hit: [
      { text: "We «can't deliver» there.", pattern: 'no-way-on' },
      { text: "Unfortunately «I'm unable to» do that.", pattern: 'no-way-on' },
      { text: '«There is nothing I» can do.', pattern: 'no-way-on' },
      { text: '«No refunds».', pattern: 'no-way-on' },
      { text: "«We don't sell» those.", pattern: 'no-way-on' },
      { text: '«Not today».', pattern: 'no-way-on' },
      { text: "«I'm not able to» give that out.", pattern: 'no-way-on' },
      { text: "«Sold out», I'm afraid.", pattern: 'no-way-on' },
      { text: '«cant do» that sorry', pattern: 'no-way-on' },
    ],
    miss: [
      { text: "I can't ship there, but a pickup point in Linz works.", because: 'another way' },
      { text: "No, you don't need to pay again.", because: 'good news' },
      { text: "I can't see the photo, could you resend it?", because: 'a question' },
      { text: 'No problem.', because: 'good news' },
      { text: "We can't deliver there. I'm booking a locker nearby for you.", because: 'a step' },
      { text: "You can't be charged twice.", because: 'good news' },
      { text: "I can't promise Friday; Monday is safe.", because: 'names the safe date' },
      { text: "We don't sell those. Would you like the number of the maker?", because: 'an offer' },
      { text: "Can't park here. Bay nine, behind the chapel.", because: 'names a place' },
      { text: 'No. Cancelled. T4 bus, past the bridge.', because: 'names a route' },
      { text: "I won't say there is nothing I can do.", because: 'negated' },
    ],
  },
})

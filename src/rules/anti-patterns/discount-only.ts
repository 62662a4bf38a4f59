import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** More words than this hold more than a gift. */
const MOST_WORDS = 36

const SUBSTANCE = [
  'next-step',
  'own-it',
  'promise-follow-up',
  'clarify',
  'paraphrase',
  'name-feeling',
  'offer-choice',
  'set-boundary',
  'apologize-once',
  'recap',
]

/** A gift, and nothing about what happened: no cause, no fix, no question. */
function check(reading: Reading): readonly Hit[] {
  if (reading.reply.tokens.count > MOST_WORDS) return []
  const gift = reading.find('gift')[0]
  if (gift === undefined || reading.has('substance') || reading.findInCustomer('wants-money').length > 0)
    return []
  const strong = SUBSTANCE.filter((signal) => reading.signals.has(signal))
  // "I've put a voucher on your card" is itself an act, and no fix.
  if (strong.some((signal) => signal !== 'next-step') || (strong.length > 0 && !reading.has('gift-act')))
    return []
  return [{ ...reading.span(gift), pattern: 'gift-alone' }]
}

export default defineRule({
  id: 'discount-only',
  kind: 'anti-pattern',
  title: 'A gift in place of help',
  definition:
    'Money, credit or a gift is the only content: no word on what happened, no fix, no answer. Not: a refund of the disputed sum, or a gesture after cause and step.',
  severity: 'medium',
  stage: 'resolve',
  level: 'reply',
  tier: 'likely',
  message: '“{span}” is all there is, with no word on what happened.',
  why: 'A gift before the fix feels like being paid to go away.',
  instead: {
    advice: 'Say the cause or the effect first, the fix second, and the gesture last.',
    example: 'The parcel went to the wrong depot, and I am sending a new one today. The delivery is on us.',
  },
  sources: [{ key: 'taxonomy', text: 'Cause and fix first; a gesture helps only beside them.' }],
  patterns: [],
  marks: {
    gift: [
      '(voucher*|coupon*|gift card*|store card|bonus points|loyalty points|promo code|discount code|cashback|store credit|prosecco|freebie*|complimentary ..3|loyalty credit|smoothie*|poppadoms|drinks tokens|credits)',
      '(here is|here are|have|take|enjoy|add|added|put|credited|popped|chuck|throw|grab|get yourself) ..3 (free|complimentary|half price) ..3',
      '(here is|have|take|add|added|put) (a|one|two|three|some|your|an) ..2 (token|tokens|points|pass|passes|credit)',
      'on (the house|us|me) !(to)',
      '(my|our) (treat|shout)',
      '(<percent>|twenty percent|ten percent|fifteen percent|twenty per cent|ten per cent|a quarter|half price|half) off',
      '(knock|take|put|knocked|took) ..3 (<money>|<percent>|@NUM|fiver|tenner) ..3 off',
      '(<money>|@NUM (pounds|euros|euro|dollars|quid)) (of)? ..2 (credit|off !(you|me|him|her|them)|gift card|voucher|token)',
      '(free|complimentary) (month|months|week|shipping|delivery|drink|drinks|coffee|dessert|meal|night|upgrade|sample|gift|ticket|tickets|trial|year|wash|item|groom|session|game|canvas|admission|hours|exits|entry|pass)',
      '(a|two|three|<num>) (free|guest|day|month) (passes|pass|months|hours|month on us)',
      'code <code>',
      '(months|weeks|nights|days|rides|drinks|coffees|glasses|hours|gems|lessons|years) (on us|on the house|for free|free|of ..2 (gold|premium|credit))',
      '(put|putting) <money>? ..3 on your ..2 account',
      '(half price|free) (entries|entry|rides|games|programme|program|coffee|coffees|month|night|session)',
      '(onboard|line|account|store|gift|goodwill|appreciation) (credit|rental|points|card|voucher)',
      '(day|guest|free) passes',
      'a (code|voucher|coupon) for ..4',
      '!(a|few) (@NUM|hundred|thousand) (gems|points|coins|credits|miles)',
      'be our guest* ..6',
      '(knock|take) a (fiver|tenner) off ..4',
      'credited you ..3',
      'token of (our|my) (appreciation|esteem|regret|thanks|apology) ..8',
      '(free of charge|nothing to pay)',
      'a (tenner|fiver) ..4 (points|card|voucher|off)',
      '(can|could) (give|offer) you (<money>|eighty|fifty|twenty|ten|a hundred|@NUM) ..4',
    ],
    'gift-act': [
      '(i|we) (have|just) (just)? (put|added|popped|credited|topped|taken|loaded|sent|given|done) ..12',
      'there is ..6 (gone)? on your ..3',
      '(i|we) (will|can) (put|add|pop|chuck|throw|knock|take|give)',
    ],
    substance: [
      '(because|since|happened|caused|cause|mistake|fault|error|wrong|should have|broke|broken|failed|delayed|lost|missed|late|missing|damaged|found|fixed|replaced|replace|repair|repaired|resend|reorder|rebook|rebooked|refund|refunded|back on (the|your) card|money back|full price|in full|reversed)',
      'before we ..6',
      '^^ first !(game|drink|month|round|one)',
      '(i|we) will !(put|add|pop|chuck|throw|knock|take|give|let|also|even|send you a) @ACT',
      '(in|out|come|go) (you go|through|round|behind) !(free)',
      '(going back|minutes|by @WEEKDAY|by @CLOCK|charged|expired|declined)',
      'i (would|believe|feel bad)',
      '(i|we) (handed|sent|gave) you',
      'i have (a|the|tomorrow|one) ..4 (free|left|ready)',
      '(i|we) (am|are) (checking|ringing|calling|sending|looking|opening|asking)',
      '(you are|you will be|get you|put you|have you) (on|in|into|first for) (the|a) (next|first|second|earlier|later)',
      '(which|what|when|where|how|who|is|are|did|does|do|can|could|would) ..12 (you|it|that|the|your) ..8 <?>',
      '@SORRY (about|that|for) the ..4',
    ],
    'wants-money': [
      '(discount|price|cheaper|money off|compensation|reduction|price match|voucher|coupon|code) ..6 (please|back|owe|promised|work|works|working|apply|want|get|deserve|instead|valid|expired)',
      '(want|give|get|like|expect|deserve|owed) ..5 (discount|compensation|voucher|reduction|money off|something off|price)',
      '(voucher|coupon|code|discount) (does not|did not|will not|was|is)',
    ],
  },
  starts: ['gift'],
  check,
  checks: ['gift-alone'],
  examples: {
    hit: [
      { text: "Here's «15% off» your next order!", pattern: 'gift-alone' },
      { text: "I've added a «$10 voucher». Have a nice day.", pattern: 'gift-alone' },
      { text: 'We «can offer you a free month».', pattern: 'gift-alone' },
      { text: 'As a gesture, have a drink «on the house».', pattern: 'gift-alone' },
      { text: '«Enjoy two free coffees».', pattern: 'gift-alone' },
      { text: 'Tell you what, a «free dessert» on us.', pattern: 'gift-alone' },
      { text: 'ive put «500 points» on ur card x', pattern: 'gift-alone' },
      { text: "Here's a «gift card» for your next visit.", pattern: 'gift-alone' },
      { text: 'A «complimentary night for you».', pattern: 'gift-alone' },
    ],
    miss: [
      {
        text: "The cable was broken. I'm sending a new one today, with a voucher.",
        because: 'cause and step first',
      },
      { text: "I'm refunding the $40 to your card now.", because: 'a refund is the fix' },
      {
        text: 'Here is your code: 10% off.',
        because: 'asked for',
        customer: 'Can I get a discount code please?',
      },
      { text: 'Before we talk about vouchers, let me get the line working.', because: 'fix first' },
      { text: "A voucher won't fix this. Is the leak still running?", because: 'asks about the case' },
      { text: 'Would you like the money back or a voucher?', because: 'a choice' },
      { text: 'We sent the wrong size. A voucher is in the box as well.', because: 'names what happened' },
      { text: 'A gap of a few points between two readings is normal.', because: 'another kind of points' },
      { text: 'You are on the next boat, and the tea is on us.', because: 'the fix comes first' },
      { text: 'Your gift card was charged twice.', because: 'about their card' },
    ],
  },
})

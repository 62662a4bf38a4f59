import { Flag } from '../../text/tokens.ts'
import { isAnythingGiven, isGiven, isNameGiven, THINGS } from '../given.ts'
import type { Match, Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** Who has done one of these has read the message. */
const WORK = ['own-it', 'paraphrase', 'name-feeling', 'recap', 'offer-choice', 'set-boundary']

/** "Which bus?" when the message names a bus with a number or a place beside it. */
function asksForStatedThing(reading: Reading, { to }: Match): boolean {
  const { reply, customer } = reading
  const stem = reply.tokens.stems[to - 1]!
  if (stem === 0) return false
  const { stems, count, flags } = customer!.tokens
  const text = customer!.text
  for (let i = 0; i < count; i++) {
    if (stems[i] !== stem) continue
    for (const near of [i - 1, i + 1]) {
      if (near < 0 || near >= count) continue
      const start = customer!.tokens.starts[near]!
      if (
        /\d/.test(text.slice(start, customer!.tokens.ends[near])) ||
        (flags[near]! & Flag.capital && near > i)
      )
        return true
    }
  }
  return false
}

/** A number of the customer's stands in the reply: it is there, and only confirmed. */
function repeatsNumber({ reply, customer }: Reading): boolean {
  const theirs = new Set<string>(customer!.text.match(/\d{3,}/g))
  return theirs.size > 0 && (reply.text.match(/\d{3,}/g) ?? []).some((number) => theirs.has(number))
}

/** What is asked for although the customer has said it. */
function askedAgain(reading: Reading): Hit[] {
  if (!reading.hasCustomer || WORK.some((id) => reading.signals.has(id))) return []
  const hits: Hit[] = []
  for (const thing of THINGS) {
    const asked = reading.find(`${thing}-asked`)[0]
    if (asked && isGiven(reading, thing)) hits.push({ ...reading.span(asked), pattern: thing })
  }
  const name = reading.find('name-asked')[0]
  if (name && isNameGiven(reading)) hits.push({ ...reading.span(name), pattern: 'name' })
  for (const which of reading.find('which'))
    if (asksForStatedThing(reading, which))
      hits.push({ ...reading.span(which), pattern: 'which', tier: 'sure' })
  if (hits.length === 0 || reading.has('has-it') || repeatsNumber(reading)) return []
  return hits.slice(0, 2)
}

export default defineRule({
  id: 'asking-again',
  kind: 'anti-pattern',
  title: 'Asks for what was given',
  definition:
    'Asks for information that the customer has already given. Not: confirming it (“4471, right?”), a security check with the reason given, or asking for a missing part.',
  severity: 'medium',
  stage: 'understand',
  level: 'context',
  tier: 'likely',
  message: '“{span}” is in their message already.',
  why: 'Saying it twice is tiring, and it costs trust.',
  instead: {
    advice: 'Show that you have it, and ask for the missing piece.',
    example: 'I have order 4471 and your photo. Does the lid close at all?',
  },
  sources: [
    {
      key: 'packard21',
      text: 'Packard and Berger 2021: concrete words show that somebody listened, and raise satisfaction.',
    },
  ],
  needs: ['customer'],
  patterns: [],
  marks: {
    'has-it': [
      '(your @RELATIVE|he|she) (can|could|may|will) (just|also)? (make|send|take|bring|show|upload)',
      '^ (i have|i see|i can see|got) (your|the) ..3 (number|name|order|account|reference|details|pictures|photo*)',
      '(to|just to|let me) (confirm|double check|make sure)',
      '(for|as a) (security|safety|data protection)',
    ],
    'number-asked': [
      '(what|which) (is|was) (the|your|his|her)? ..2 (number|reference|ref|id|code|reg) ..4',
      '(what|which) ..2 (number|reference) (is|was|do|did|are|on|please)',
      '(may|can|could|might|shall) i (just|please|first|kindly|also)? (start with|have|get|take|grab|ask for|trouble you for|note) ..9 (number|reference|ref|reg|id|code|no)',
      '(tell|send|give|provide|let|need|require|confirm|read) (us|me|you)? ..1 (the|your|a|his|her) ..2 (number|reference|ref|reg|id|code) ..4',
      '(have you got|do you have|have you|and|got) (a|the|your|any) ..2 (number|reference|ref) ..4 <?>',
      '^^ ..2 (order|employee|claim|booking|serial|account|customer|ticket|member|membership|reference|case|job|student|candidate|policy|tracking|meter|phone) (number|no|reference)? <?>',
    ],
    'number-given': [
      '<code>',
      '(number|no|nr|order|reference|ref|claim|account|employee|booking|ticket|membership|application|policy|candidate|customer|service|case|job|invoice|student) (is|was)? <num>',
      '(number|reference|ref|booking|order|claim) <caps>',
      'reg ..3',
    ],
    'name-asked': [
      '(what|which) (is|was) (the|your|his|her) (first|last|full|sur)? (name|surname) ..3',
      '(what|which) (name|surname) ..4 <?>',
      '(may|can|could|might) i ..2 (start with|have|get|take|grab|ask for) ..5 (name|surname)',
      'who (am i|is this|are you|is the (patient|passenger|customer|guest)|are you visiting) ..3',
      '(what is|what was) ..3 (name|dogs name|surname) ..4',
    ],
    'name-given': ['(my name is|name is|i am mr|i am mrs|i am ms|this is mr|this is mrs) ..2'],
    'date-asked': [
      '(when|since when) (did|was|were) (you|it|this|that|the fee|your) ..4 <?>',
      'when (was|were) the (fee|order|op|operation|purchase|booking|appointment|delivery|incident|payment) ..4',
      'what (date|day|time) (did|was|were|would) (you|it|this|the|your) ..5',
      'what (date|day) would ..4',
      '(the|your)? date (you|of (purchase|birth)|that you|on which) ..3',
      '(and)? since (when|approximately|roughly) ..4',
    ],
    'date-given': [
      '<date>',
      '<time>',
      '@WEEKDAY',
      'since (@WEEKDAY|<time>|yesterday|last night|this morning|eleven|nine|ten|<num>)',
      '(the|on) <ordinal>',
      '(today|yesterday|last night|this morning)',
      '(at|around) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half) ..1',
      '(<num>|the <ordinal>) (of)? @MONTH',
      '@MONTH <num>',
      'booked for ..1',
    ],
    'address-asked': [
      '(what|which) (is|was)? (the|your)? address ..5',
      '(the|your|have the) (address|postcode) ..4 <?>',
      'whereabouts are you ..2',
      '(may|can|could) i ..3 address',
    ],
    'address-given': [
      '<num> ..2 (road|street|lane|avenue|drive|close|court|way|place|square|terrace|crescent|hill|gardens|quay|row)',
      '(flat|unit|apartment) <num>',
    ],
    'document-asked': [
      '(do you have|have you got|have you|did you|could you|can you|please|kindly|we (need|require)|is there|send|note) ..4 (photo|photos|picture|pictures|pics|receipt|receipts|certificate|form|video|proof|mail|email|slip|bank slip|document|documents|confirmation|anything with you that proves) ..8',
      '(note|write|put) ..3 (down)? (anywhere) ..5',
    ],
    'document-given': [
      '(photo|photos|picture|pictures|pic|pics|receipt|receipts|certificate|form|video|proof|slip|document|documents|confirmation|screenshot*|timesheet) ..6 (attached|sent|here|times|twice|already|again|right here|on my phone|in my hand|holding)',
      '(sent|brought|attached|handed|uploaded|holding|here is|here are|got) ..8 (photo|photos|picture|pictures|pic|pics|receipt|receipts|certificate|form|video|proof|slip|document|documents|confirmation|screenshot*|email|mail|card|passport)',
      '(certificate|photo|photos|pic|receipt*|form) attached',
    ],
    'attempt-asked': [
      'have you (tried|restarted|reset|turned|cleared|unplugged|given|checked|already|taken|switched|rebooted|plugged) ..6',
      '(has|did) (anyone|anybody|you) (tried|try|restart|reset|turn|clear) ..5',
      '(please)? try (clearing|restarting|turning|resetting|unplugging|logging|rebooting) ..5',
      '^ (restart|reset|reboot|clear) (the|your) ..3',
    ],
    'attempt-given': [
      '(have|has|had|already|i|we|been|just) ..2 (tried|restarted|reset|turned it|cleared|unplugged|charged|rebooted|switched it|plugged|reinstalled|changed the) ..3',
    ],
    'amount-asked': [
      'how many (seats|hours|people|tickets|days|nights|bags|boxes|pieces|copies|items) ..6 <?>',
      '(and)? for how many ..3 <?>',
      'how late (you|were|was) ..3',
      'the strength of ..4',
      '(roughly|about)? how much was (it|the charge) <?>',
    ],
    'amount-given': [
      '(<num>|<money>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixty|forty|eighteen|minus|plus) (of|hours|people|pairs|times|pieces|seats|bags|together|minutes|days|nights|boxes|<num>|in|for)',
      '<money>',
      '(minus|plus) <num>',
    ],
    'trouble-asked': [
      'what (is|was|seems to be|appears to be|exactly is|would be) the (problem|trouble|issue|matter|complaint) ..5 <?>',
      '(describe|explain|tell (me|us)) ..2 (what is (wrong|missing)|the (problem|issue|matter|trouble)|your (issue|problem)) ..5',
      '(explain|start|tell (me|us)|say) ..2 from the (beginning|start) ..6 <?>',
      '^^ ..2 what (happened|is wrong|went wrong|is missing|is it about|has happened) $',
      'what (was it|is it|was it that) (you|u)? (left|ordered|bought|wanted|were after|are after|lost) ..4 <?>',
      'what (was it you left|it was you ordered|was on it|have you (bought|ordered)|did you (order|buy)) ..4',
      '(what is|and what is|what has) (making you|he got|she got|brought you) ..3',
      'what (kind|type|sort) of (pest|problem|issue) ..4 <?>',
      '^^ (how (can|may) i help you) ..1 $$',
    ],
    'trouble-given': ['not working'],
    which: [
      '(what|which) (room|route|bus|train|ward|pitch|seat|row|flight|order|dormitory|dorm|flat|line|window|gate|platform|table|unit|plot|bed|pump|lane|station|store|branch|model|pair|charge|transaction|paper|colour|color|side|stop|street|floor)',
      '(left or right) (side)',
      'whether left or right side',
      '^ (which|what) kind of (pest|device|animal|car|phone|modem|card)',
    ],
  },
  checks: [...THINGS, 'name', 'which'],
  starts: [...THINGS.map((thing) => `${thing}-asked`), 'name-asked', 'which'],
  check: askedAgain,
  plausible: isAnythingGiven,
  examples: {
    hit: [
      {
        text: '«May I have your order number», please?',
        pattern: 'number',
        customer: 'Order 5512 came without the lid.',
      },
      {
        text: '«What is your name»?',
        pattern: 'name',
        customer: 'Hello, this is Greta Holm, and my booking is gone.',
      },
      {
        text: '«When was the operation»?',
        pattern: 'date',
        customer: 'My cat had surgery on Monday and the wound is open.',
      },
      {
        text: '«What is the address, please»?',
        pattern: 'address',
        customer: 'No bin truck came to 12 Orchard Lane this week.',
      },
      {
        text: '«Do you have a photo of the crack»?',
        pattern: 'document',
        customer: 'The sink is cracked, photo attached.',
      },
      {
        text: '«Have you tried turning it off and on»?',
        pattern: 'attempt',
        customer: 'The box blinks red. I have restarted it four times.',
      },
      {
        text: '«How many seats did you order»?',
        pattern: 'amount',
        customer: 'I ordered six seats in row D and you sent me two.',
      },
      {
        text: 'So «what is the problem with the oven»?',
        pattern: 'trouble',
        customer:
          'Your oven has burned every cake since Easter, the fan is stuck, and the man who came on Friday only shrugged.',
      },
      { text: '«Which room» are you in?', pattern: 'which', customer: 'The shower in room 217 is cold.' },
    ],
    miss: [
      { text: 'Order 5512, right?', because: 'only confirms', customer: 'Order 5512 came without the lid.' },
      {
        text: 'I have order 5512 and the photo. Is the crack on the inside as well?',
        because: 'the missing piece',
        customer: 'Order 5512 came cracked, photo attached.',
      },
      {
        text: 'For security, may I have your order number once more?',
        because: 'a check with its reason',
        customer: 'Order 5512 came without the lid.',
      },
      {
        text: 'May I have your order number, please?',
        because: 'it was not given',
        customer: 'My kettle came without the lid.',
      },
      {
        text: 'Please, your husband can send a photo of his card to this number.',
        because: 'asks somebody else for another one',
        customer: 'The parcel is for my husband, here is a photo of the slip.',
      },
      {
        text: 'When did it start to blink?',
        because: 'it was not given',
        customer: 'The box blinks red, and the kids have no school.',
      },
      {
        text: 'What is your name?',
        because: 'it was not given',
        customer: 'My booking is gone and nobody helps me.',
      },
      {
        text: 'Which of the two charges is wrong?',
        because: 'a new question',
        customer: 'You took the money twice and I want it back.',
      },
      {
        text: 'Does the light blink after the reset as well?',
        because: 'moves it on',
        customer: 'The box blinks red. I have restarted it four times.',
      },
    ],
  },
})

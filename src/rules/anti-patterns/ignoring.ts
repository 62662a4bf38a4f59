import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** Signals that only a reply to the matter itself gives. */
const ANSWERS = [
  'next-step',
  'own-it',
  'name-feeling',
  'paraphrase',
  'clarify',
  'offer-choice',
  'set-boundary',
  'promise-follow-up',
]

/** A shorter reply is an answer in brief, or a fragment. */
const FEWEST_WORDS = 6

/** How many content words the reply shares with the customer's message. */
function shared(reading: Reading): number {
  const theirs = new Set<number>()
  const { stems, count } = reading.customerTokens!
  for (let i = 0; i < count; i++) if (stems[i] !== 0) theirs.add(stems[i]!)
  const { tokens } = reading.reply
  const found = new Set<number>()
  for (let i = 0; i < tokens.count; i++)
    if (tokens.stems[i] !== 0 && theirs.has(tokens.stems[i]!)) found.add(tokens.stems[i]!)
  return found.size
}

/** A closing line as the whole reply, or talk about other things with nothing of the matter in it. */
function besideThePoint(reading: Reading): Hit[] {
  if (reading.customerTokens === undefined || reading.customerTokens.count < FEWEST_WORDS) return []
  const closes = reading.reply.segments.sentenceCount < 3 && reading.has('closing')
  const answers = ANSWERS.some((id) => reading.signals.has(id))
  const promotes = !answers && reading.has('promotion')
  const greets = !answers && reading.has('courtesy')
  if (!(closes || promotes || greets) || reading.has('answer')) return []
  const whole = reading.reply.whole()
  if (closes) return [{ ...whole, pattern: 'closing-line' }]
  const common = shared(reading)
  if (promotes && common < 3) return [{ ...whole, pattern: 'promotion' }]
  if (greets && common === 0) return [{ ...whole, pattern: 'courtesy-only', tier: 'possible' }]
  return []
}

export default defineRule({
  id: 'ignoring',
  kind: 'anti-pattern',
  title: 'Passes by what was said',
  definition:
    'Does not respond to the stated problem or question: nothing of it is named, answered, asked about or given a step. Not: an answer to one of two questions, or a question about the problem.',
  severity: 'high',
  stage: 'understand',
  level: 'context',
  tier: 'likely',
  message: 'Nothing here answers what they wrote.',
  why: 'A person who is not answered has to say it again, and believes it less.',
  instead: {
    advice: 'Name the problem in their words, then give one step or one question.',
    example: 'The leak, and three visits nobody turned up for. Is water still coming out now?',
  },
  sources: [
    {
      key: 'packard21',
      text: 'Packard and Berger 2021: concrete words show that somebody listened, and raise satisfaction.',
    },
  ],
  needs: ['customer'],
  yieldsTo: ['discount-only', 'asking-again', 'mirroring'],
  patterns: [],
  marks: {
    closing: [
      '(is there|was there)? (anything|something|what) else (i|we|that i|for you|today) ..6 <?> $$',
      '^^ (please)? (rate|review) (this|our|your|the) (chat|call|service|conversation) ..8',
      '(how likely|on a scale) ..6',
    ],
    promotion: [
      '(did|do) you know (that)? (we|you|our|toner|the) ..4',
      '(would|do) you (like|want) to (sign up|go paperless|join|subscribe|upgrade|add|donate|make a donation|take part|switch|rate)',
      '@PROMOTION',
      'how likely ..2 you ..2 (recommend|to)',
      '(just (to say|so you are aware|a reminder|to let you know|a quick reminder)|may i (also)? (take this opportunity to remind|remind you)|are you aware|have you (visited|tried our|thought about|seen our) ..3)',
      '(while i have you ..2 (are|would|on the)|do not forget (to|our)|be sure to check out|check out our)',
      '(is|are) (now)? (live|out|in store|on sale|available) (now|on|till|until|in the|from|at the) ..3',
      '(has|have) moved to ..4',
    ],
    courtesy: [
      'thank you for (contacting|reaching out|calling|ringing|getting in touch|choosing|coming in|supporting|being|your (message|support|loyalty|interest|custom)) ..3',
      'thanks (so much|a lot)? for (contacting|reaching out|calling|ringing|getting in touch|choosing|coming in|supporting|being) ..3',
      '(have|enjoy) (a|your|the rest of) ..2 (day|stay|evening|visit|meal|flight|weekend|time)',
      '(is|are) (open|served|heated) ..4',
      '(is|are) from (<time>|<num>|@CLOCK|@WEEKDAY|six|seven|eight|nine|ten|noon) ..3',
      '(always|constantly) striving',
    ],
    answer: [
      '@DOING',
      '(i am|we are) !filming ..1 (sending|calling|looking|checking|opening|moving|asking|putting|fetching|ringing|getting|taking|going|coming|sorry)',
      '@DONE',
      '(i|we) (will|shall) (call|ring|send|check|find|look|get|move|ask|put|fetch|replace|refund|write|bring|come|take) ..2',
      '(let|give) me',
      '(i|we) (can not|could not|do not|am not|did|was|were|messed|missed|should|never) ..4',
      '(sorry|apologize|apologies) (that|about|to hear) ..3',
      '(that is|it is) (on us|not right|our|my|with|too|wrong|true)',
      '(no|yes|not) (longer|refund|returns|exchange|here|possible|allowed|without|with)',
      '(you are|you were) (right|wrong|not)',
      '(policy|refund|refunded|replacement|police|security|terms|clause|rule|rules|manager|supervisor|voucher*|<percent>|euro|credit|points|free (night|month|coffee|drink|meal|ticket*|pass*|lesson|game|delivery))',
    ],
  },
  checks: ['closing-line', 'promotion', 'courtesy-only'],
  starts: ['closing', 'promotion', 'courtesy'],
  check: besideThePoint,
  examples: {
    hit: [
      {
        text: 'Is there anything else I can help you with today?',
        pattern: 'closing-line',
        customer: 'My boiler leaks, and this is the third visit nobody came to.',
      },
      {
        text: 'Please rate this chat from one to five.',
        pattern: 'closing-line',
        customer: 'My boiler leaks, and this is the third visit nobody came to.',
      },
      {
        text: 'Hello! Did you know you can follow us on the new website?',
        pattern: 'promotion',
        customer: 'My boiler leaks, and this is the third visit nobody came to.',
      },
      {
        text: 'Our new spring range has just come in, with a prize draw on Sunday!',
        pattern: 'promotion',
        customer: 'The chair you sold me broke under my mother.',
      },
      {
        text: 'Would you like to sign up for the newsletter?',
        pattern: 'promotion',
        customer: 'The chair you sold me broke under my mother.',
      },
      {
        text: 'Just a reminder that the library club meets on Friday.',
        pattern: 'promotion',
        customer: 'Why was my card refused at the till this morning?',
      },
      {
        text: 'Thank you for contacting Larkfield. Have a pleasant day.',
        pattern: 'courtesy-only',
        customer: 'Why was my card refused at the till this morning?',
      },
      {
        text: 'Good morning and thank you for your message.',
        pattern: 'courtesy-only',
        customer: 'There is water coming through my ceiling, who pays for this?',
      },
      {
        text: 'While I have you on the line, are you happy with your broadband?',
        pattern: 'promotion',
        customer: 'There is water coming through my ceiling, who pays for this?',
      },
    ],
    miss: [
      {
        text: 'The leak, and three visits nobody turned up for. Is water still coming out now?',
        because: 'names it and asks',
        customer: 'My boiler leaks, and this is the third visit nobody came to.',
      },
      {
        text: 'I am calling the engineer now.',
        because: 'a step',
        customer: 'My boiler leaks, and this is the third visit nobody came to.',
      },
      {
        text: 'Thank you for contacting us. The boiler is on my list for nine tomorrow.',
        because: 'names the matter',
        customer: 'My boiler leaks, and this is the third visit nobody came to.',
      },
      {
        text: 'Is there anything else I can help you with, or shall I close the case now that the boiler runs?',
        because: 'the matter was settled',
        customer: 'Thanks, the boiler runs again and the leak is gone.',
      },
      {
        text: 'No, the new range is not for this. I am replacing the chair.',
        because: 'answers',
        customer: 'The chair you sold me broke under my mother.',
      },
      {
        text: 'Sorry about the chair. Was your mother hurt?',
        because: 'asks about it',
        customer: 'The chair you sold me broke under my mother.',
      },
      {
        text: 'It was refused because the chip is worn out; a new card is in the post.',
        because: 'an answer',
        customer: 'Why was my card refused at the till this morning?',
      },
      {
        text: 'The signal is from the mast on the hill, and they are painting it.',
        because: 'a cause is an answer',
        customer: 'Why does my phone not work since the morning?',
      },
      {
        text: 'We do not sell that range any more.',
        because: 'a short answer',
        customer: 'Do you still have the green range with the oak legs?',
      },
    ],
  },
})

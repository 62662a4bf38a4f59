import type { Slots } from '../pattern/compile.ts'

/** When: what can be checked against a clock or calendar, and what cannot. */
export const time: Slots = {
  NUM: '<num> | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | forty | sixty | a | an | a couple of | a few | half (a|an)',
  UNIT: 'second* | sec | secs | minute* | min | mins | hour* | hr | hrs | h | day | days | week | weeks | month | months | working days | business days | workdays',
  WEEKDAY:
    'monday | tuesday | wednesday | thursday | friday | saturday | sunday | mondays | fridays | mon | tue | tues | wed | thu | thurs | fri',
  MONTH:
    'january | february | march | april | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec',
  CLOCK: `
    <time> | noon | midday | midnight | (at|by|before|after|until|till|around|about) (<num>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past|quarter) |
    (<num>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock`,
  DAY: `
    today | tonight | tomorrow | @WEEKDAY | <date> | <num> @MONTH | (@MONTH|may) (<num>|<ordinal>) | <ordinal> (of)? (@MONTH|may) | the <ordinal> |
    this (morning|afternoon|evening) | next @WEEKDAY | (by|before|until) (lunch|lunchtime|close|closing|close of (play|business)|(the)? end of (the)? (day|week|shift|month)|eod|cob|the weekend)`,
  WHEN_NOW: `
    now | right (now|away) | straight away | immediately | at once | this (minute|second|instant) | as we speak | already |
    while (you wait|we (talk|speak)|you are (here|on the line|on the phone)|i have you) | on the spot | before you (go|leave|hang up)`,
  WITHIN:
    '(in|within|under|inside|for|after|next) (the (next)?)? @NUM (and a half)? (more)? @UNIT | @NUM @UNIT | (within|in) the hour | overnight',
  WHEN_EXACT: '@CLOCK | @DAY | @WHEN_NOW | @WITHIN',
  WHEN_LATER: '@CLOCK | @DAY | @WITHIN | once (it|that|the) | as soon as (it|he|she|they|the|i have)',
  WHEN_VAGUE: `
    soon | shortly | asap | as soon as (possible|we can|i can|they can) | in due (course|time) | at some (point|stage) | eventually | sometime | some time |
    one of these days | in (a|no) (bit|while|time) | before long | any (day|time|minute|moment) (now|soon)? | in the near future | in a timely (manner|fashion) |
    when (i|we|they) (can|get (a chance|to it|round to it|around to it)|have time) | whenever (possible|we can) | later (on)? | quickly | promptly | in time`,
  DEADLINE: 'by @WHEN_EXACT | before @WHEN_EXACT | until @WHEN_EXACT | within @NUM @UNIT',
}

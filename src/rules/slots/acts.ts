import type { Slots } from '../pattern/compile.ts'

/** What agents do, promise, refuse and send people to. */
export const acts: Slots = {
  WILL: `will | am going to | are going to | shall | am about to | are about to`,
  LL: '(i|we) @WILL',
  DOING: `
    (i am|we are) (just|now|already|also)? (sending|calling|ringing|checking|looking|opening|booking|ordering|getting|putting|reversing|refunding|cancelling|canceling|canceling|moving|changing|
    fixing|writing|printing|fetching|asking|walking|coming|bringing|taking|replacing|transferring|connecting|crediting|correcting|setting|pulling|raising|logging|adding|releasing|
    issuing|processing|updating|going through|reading|making|giving|resetting|restarting|reordering|rebooking|tracing|chasing|contacting|messaging|emailing|texting|mailing|paging|
    paying|removing|unlocking|starting|packing|shipping|swapping|arranging|wiring|buzzing|switching|turning|driving|filling|escalating|handing|upgrading|clearing|waiving|listening|noting|deleting|blocking|measuring|weighing)`,
  DONE: `
    (i have|we have|i have just|i just|i)  (just|now|already|also)? (sent|called|rung|checked|opened|booked|ordered|put|reversed|refunded|cancelled|canceled|moved|changed|fixed|written|printed|fetched|
    asked|brought|taken|replaced|transferred|credited|corrected|set|pulled|raised|logged|added|released|issued|processed|updated|reset|restarted|reordered|rebooked|traced|chased|emailed|texted|paid|
    removed|unlocked|started|packed|shipped|swapped|arranged|turned|escalated|handed|upgraded|cleared|waived|noted|deleted|blocked|reserved|found|spoken|told|locked|marked|flagged|resent|given|saved|filed|requested|applied)`,
  STEP_VERB: `
    send | call | ring | phone | check | book | order | get | put | reverse | refund | cancel | move | change | fix | write | print | fetch | ask | bring | take | replace | transfer | connect |
    credit | correct | set | pull | raise | log | add | release | issue | process | update | reset | restart | reorder | rebook | trace | chase | contact | message | email | text | mail | page |
    pay | remove | unlock | start | pack | ship | swap | arrange | give | walk | go | come | look | find | open | speak | see | try | switch | deliver | collect | post | drop | escalate | hand |
    upgrade | clear | waive | note | delete | block | reserve | repair | resend | return | talk | have | confirm | tell | let | show | fill | make | turn | read | save | file | request | report | wait | stay | measure`,
  CONTACT_VERB:
    'call | ring | phone | email | mail | write | text | message | contact | get (back|in touch) | be in touch | reach out | let you know | come back | update | follow up | report back | tell you | ping | send you (a|an) (message|email|text|update) | speak',
  CONTACT_YOU: `
    (call|ring|phone|email|mail|text|message|contact|update|ping|tell) you (back)? | write (to)? you | get (back)? (to|in touch with) you | get in touch | come back to you | be in touch | reach out to you | write |
    let you know | follow up (with you)? | report back | call back | ring back | give you (a|an) (call|ring|bell|update|buzz) | send you (a|an) (message|email|text|update|line) | drop you (a|an) (line|email|note)`,
  SOFT_ACT: `
    look (into|at) (it|this|that|the|your|what) | look into | sort (it|this|that|things|something|everything) (out)? | see what (i|we) can do | check (on|up on|into) (it|this|that) | take care of (it|this|that) |
    deal with (it|this|that) | handle (it|this|that) | pass (it|this|that|your (feedback|comments|concerns|complaint|message|details)) (on|along|up) | do (my|our) best | get (it|this|that) (sorted|fixed|resolved|done) |
    work on (it|this|that) | investigate (it|this|that)? | get on (it|to it) | try (and|to) (find|fix|sort|help|get|see|do|resolve) | get back to you | be in touch | reach out | follow up | raise (it|this) | escalate (it|this)`,
  REFUSE: `
    (can|could|will) not (do|offer|accept|give|make|take|help|change|refund|cancel|replace|ship|deliver|process|authorize|allow|let|issue|provide|extend|return|exchange|approve|waive|reopen|move|sell|book|add|fix|repair|
    send|tell|say|discuss|share|override|reverse|undo|put|hold|reserve|honor|go|get|open|be done|be (refunded|returned|changed|canceled|cancelled|exchanged|done|moved|accepted|replaced|extended|repaired)) |
    (am|are|is) (not|un) able to | unable to | (am|are|is) not (allowed|permitted|authorized|in a position) to | do not (do|offer|accept|give|take|have|ship|deliver|sell|stock|allow|issue|refund|make|carry|cover|handle)`,
  NEG_CAN: `
    can not | could not | am not (able|allowed|permitted) to | are not (able|allowed|permitted) to | unable to | will not be able to | is not (possible|allowed|permitted) | not possible |
    am not in a position to | are not in a position to | no can do`,
  OFFER_CAN: `
    (i|we) can !not | what (i|we) can do | (i|we) could !not | (i|we) (will|would) !not (gladly|happily|be glad|be happy)? | let me | shall (i|we) | would you (like|prefer|rather) | do you want (me|us|it|that|the|to) | if you (like|want|prefer) |
    you (can|could|may) !not (still|also|always|instead)? | instead | alternatively | another option | the (other|next) (option|thing) | either | (works|fits|is possible|would work) |
    could you | can you | would (that|it|this) (help|work|do|suit)`,
  SEND_AWAY: `
    call | ring | phone | contact | email | mail | write (to)? | speak (to|with) | talk to | ask | go to | try | visit | reach out to | get in touch with | check with | take (it|this|that) up with | see | message | go through | chase | complain to |
    turn to | raise (it|this|that) with | use | fill (in|out) | submit | log (it|this|that) (with|on)`,
  CHANNEL: `
    the (website|web site|site|app|portal|online form|form|faq|faqs|chat|hotline|helpline|contact form|web form|help center|help page|help pages|help section|store|shop|main number|phone line|ticket system|complaints form) |
    our (website|web site|site|app|portal|online form|form|faq|faqs|hotline|helpline|contact form|web form|help center|help page|help pages|help section|support page|contact page|phone line|main line) | customer (service|services|care|support|relations) |
    online | support`,
  CHASE: 'chase | pursue | find | look for | track',
}

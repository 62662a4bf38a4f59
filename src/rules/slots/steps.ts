import type { Slots } from '../pattern/compile.ts'

/** What an agent does about a case: going on now, just done, or said of a time to come. */
export const steps: Slots = {
  /** Acts under way: "I am ringing …". */
  ACT_ING: `
    adding | amending | applying | arranging | asking | assigning | attaching | authorizing | authorising | begging | binning | blocking | booking | bringing | bumping | buying | calling | canceling | cancelling |
    carrying | changing | charging | chasing | checking | cleaning | clearing | closing | collecting | coming | connecting | contacting | copying | correcting | covering | crediting | crossing | cutting |
    deleting | dialing | dialling | digging | dispatching | doing | drafting | driving | dropping | emailing | ending | entering | escalating | extending | fetching | filing | filling | finding | fitting |
    fixing | flagging | forwarding | freeing | getting | giving | going (through|over|in|out|up|down|back|round|around|to (the|get|your|him|her|my|our) !@STEP_VERB) | grabbing | halting | handing | hauling | heading | holding | initiating | installing |
    issuing | keying | keeping (this|your|a|the|it|you) | kicking | killing | lacing | leaving (you|this|it|a|my|here) | letting | lifting | listing | loading | locking | logging | looking (at|for|in|into|it|through|up|now) | lowering | mailing | making |
    marking | matching | measuring | meeting | messaging | moving | nipping | notifying | opening | ordering | overriding | packing | paging | parking | passing | paying | phoning | pinging | placing |
    plugging | popping | posting | preparing | pressing | printing | processing | pulling | pushing | putting | radioing | raising | reading | rebooking | recalling | recording | redoing | refiling |
    refunding | registering | reinstating | releasing | removing | reopening | reordering | repairing | replacing | reporting | reprinting | requesting | rerouting | resending | reserving | resetting |
    restarting | restoring | returning | reversing | rewriting | ringing | rolling | running | saving | scanning | scheduling | searching | seating | securing | sending | setting | shifting | shipping |
    showing you | signing | sitting with you | sorting | speaking | stamping | standing here | starting | staying (on|with|here|until|till) | stopping | striking | submitting | swapping | switching | taking | taping | telephoning | telling (him|her|them) |
    testing | texting | tracing | tracking | transferring | turning | typing | unblocking | unlocking | updating | upgrading | using | voiding | waiting (here|with you) | waiving | walking | wheeling | whistling |
    wiping | wiring | withdrawing | working on (it|this|that|your) | wrapping | writing | going (and)? (to get|now) | having (it|this|that|them|him|her|your|one|the)`,
  /** Acts just done: "I have … ". */
  ACT_DONE: `
    added | amended | applied | arranged | asked | assigned | attached | authorized | authorised | begged | binned | blocked | booked | bought | brought | bumped | called | canceled | cancelled | changed | chased |
    checked | circled | cleaned | cleared | closed | collected | confirmed | contacted | copied | corrected | credited | deleted | deducted | dispatched | done (it|that|this) | dropped | emailed | enrolled |
    entered | escalated | extended | fetched | filed | filled | fixed | flagged | forwarded | found | freed | given you | gone through | got (it|him|her|them|you|your|the|hold) | halted | handed | held | issued | keyed |
    left (a|you|word|instructions) | let | lifted | listened to | located | locked | logged | looked | made | mailed | marked | matched | messaged | moved | noted | opened | ordered | packed | paged |
    paid | passed | phoned | pinged | placed | popped | posted | printed | processed | pulled | pushed | put | radioed | raised | read | rebooked | recorded | redone | refunded | registered | reinstated |
    released | removed | reopened | reordered | repaired | replaced | reported | reprinted | requested | rerouted | resent | reserved | reset | restarted | restored | returned | reversed | rung | saved | scanned | scheduled |
    sent | set | settled | shifted | shipped | signed | sorted | spoken | stamped | started | stopped | struck | submitted | swapped | switched | taken | taped | telephoned | tested | texted | told (him|her|them|the) |
    topped | traced | transferred | turned | typed | unblocked | unlocked | updated | upgraded | voided | waived | waved | wiped | withdrawn | written`,
  /** Acts done that may come to nothing: a word to somebody, a note, a mark. */
  SOFT_DONE:
    'asked | told | passed | flagged | pinged | popped | put | raised | moved | looked | noted | got | left | let | called | read | escalated | filled | circled | marked | topped | forwarded | reported',
  /** Bare verbs, after "I'll", "let me", "I" or "I can". */
  ACT: `
    add | amend | apply | arrange | ask | attach | authorize | authorise | bin | block | book | bring | bump | buy | call | cancel | carry | catch | change | chase | check | clean | clear | close | collect | come | compare |
    confirm | connect | contact | copy | correct | count | cover | credit | cut | deal with | delete | deliver | dig | do | drive | drop | email | e mail | enter | escalate | fetch | file | fill | find | finish |
    fit | fix | forward | get | give | go | grab | hand | have (it|this|that|them|him|her|your|one|an|the|a) | hit you up | hold | inform | inspect | install | issue | join | keep | key | knock | leave | lend | let | lift | load | lock | log | look | mail | make | mark |
    match | meet | message | move | nip | note | notify | open | order | override | pack | page | park | pass | pay | phone | pick | ping | place | polish | pop | post | press | print | process | pull | push | put | radio |
    raise | read | rebook | recheck | recount | redo | refill | reissue | remake | refund | register | reinstate | release | remain | remove | reopen | repair | replace | reply | report | reprint | request | resend | reserve | reset | restart | restore | return |
    reverse | ring | run | save | scan | search | see | send | set | shift | ship | show | sign | sit | sort | speak | stamp | stand | start | stay | stop | submit | swap | switch | take | talk to | telephone | tell | test |
    text | trace | transfer | turn | type | unblock | unlock | update | upgrade | void | wait | waive | walk | wipe | withdraw | write | try`,
  ACT_S: `
    (calls|rings|phones|emails|texts|messages|writes to|tells|updates|meets|takes|brings|sees|fetches|collects|joins|walks|helps|drives|shows|gives) (you|it|them|him|her|your|the|that|this) |
    (comes|starts|is coming|is bringing|is taking|is ringing|is calling|is getting|is fetching|is opening|is walking|is looking|is checking|is doing|is driving|is on (his|her|their|its|the) way|are on their way|are coming)`,
  /** A clock time, a day or "now", or the end of an act that is under way. */
  BY_TIME: `
    @WHEN_EXACT | first thing | at lunch | this (lunchtime|week) | (after|before) (tea|lunch|dinner|work|closing|six|class|the (shift|weekend|meeting)) | every (day|hour|@NUM @UNIT|morning|evening) | the (second|minute|moment) | straight after | straight back |
    @MINUTES | till @CLOCK | in a (minute|second|sec|moment) | as i (write|type) | while (i|we|you) | before (i|you) | this (very)? (minute|second|instant|moment) | rn | from here | here and now | at (this|the) moment | in person | within the (hour|day) | (this|that) (afternoon|evening|morning) |
    either way | whatever (happens|he says|she says|they say|i find|turns up) | the same (day|minute|hour)`,
  MINUTES: `(@NUM|a couple|half an) (of)? (second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|ticks)`,
  /** Ways in which an agent gets in touch later. */
  GET_IN_TOUCH: `
    (call|ring|phone|email|e mail|mail|text|txt|message|msg|contact|update|telephone|dial|radio|ping|buzz) (you|u|him|her|them|back|your) | (write|report|reply|get back|come back|speak|talk|message|telephone|answer) (to)? you | write back | ring | telephone | phone |
    write | let you know | tell you | inform you | give you (a|an) (call|ring|bell|update|buzz|shout|answer) | send you (a|an|the|word|his|her|their|its|my) | drop you (a|an) | follow up | be in touch | get (back|in touch) | come (back)? to you | hit you up | keep you (posted|updated|informed) | post (it)? (here|in) |
    come (back)? (out|over|round|up|down|and (tell|find|see|get|let)) | come back | be back | see you | have (an answer|a (time|date|answer)|word) for you`,
  I_GONNA:
    '(i|we) @WILL | i will | and (i)? (will|shall)? | i (am going|plan|intend|mean) to | gonna | let me | i would (then)?',
  SOON_ADV: 'then | also | personally | myself | just | gladly | always | straight',
  /** When the next word comes: a time, or the event that brings it. */
  LATER_TIME: `
    @CLOCK | @DAY | @WITHIN | @MINUTES | once | as soon as | the (second|minute|moment|hour|day|same) | when (it|he|she|they|the|i (get|have|know|find|hear)) | after (the|that|lunch|work|tea|i) | before (i|you|the|noon|lunch|six|closing) |
    every | this (afternoon|evening|week|lunchtime|morning) | that (afternoon|evening|morning|day|night) | straight after | first thing | by then | in (a|the) (morning|evening|minute|second|sec|while) | in the afternoon | the next (day|morning) | till then`,
  OUR_OWN_FAULT:
    '(our|my) (own|bad)? (fault|mistake|error|doing|oversight|slip|failure|failing|mix up|muddle|mess|bug|omission|responsibility)',
  /** What opens a way on beside a no: an offer, a route, a question, an act. */
  WAY_ON: `
    (what|the (best|most)) (i|we) (can|could) (do|offer) !not | (i|we|you|it|that|they) (can|could|may|might) !(not|only|see that) (still|also|always|instead|just|gladly|certainly|at least|both|now|then|apply|ask|get|take|have|use|bring|appeal|claim|offer|send|give|put|move|check|try|hold|call|ring|swap|book|change|write|go|choose|come|pay|stay|wait|let|make|find|keep|
    look|leave|tell|help|see|wave|print|refund|fit|pick|collect|arrange|show|speak|open|start|reopen|dispute|borrow|add|sign|buy|lend|walk|request|contest|object|sit|drop|cancel|set|suggest|add|do it) | (i|we) (will|shall|am|are) !(not|unable|sorry|afraid|only|just) (going to)? (@ACT|@ACT_ING|happy|glad|happily|gladly) |
    (^|so|and|then|but|please|just|now|first|ok|right) let me @ACT | (shall|should) (i|we) | would you (like|prefer|rather|want|mind|be) | do you (want|need|prefer) | if you (like|want|prefer|would like|wish|can|have|bring|send|leave|tell|give|call|ring|come|show) | instead | alternatively | another (option|way) | otherwise | either ..4 or | (works|would work) |
    (could|can|would|will|may|might) (you|i|we) | what about | how about | unless you | (is|are) (free|available|still (open|free)) | (have|has) (a|one|two|it|them) (in|free|at|on|left|spare|ready) | i would (be glad|be happy|gladly|suggest|appeal|take|offer) | (that|this|it) (failed|should not) | our (mistake|fault|error) | (for|to) (your|the) safety |
    because (the|of|it|they|we|people|a|there|last) | (right|able|free|welcome|entitled) to | appeal* | refund (is|has|goes|done|you|in) | on the house | free of charge`,
  /** Where the rule is to be read. */
  WRITTEN_THERE: `
    (in|on|at|above|over|across|as per) (the|our|your|my|every|both|all) (reverse|back|front|bottom|top|next|first|second)? (side|page|of)? (of)? (the|our|your)? (terms|conditions|contract|agreement|policy|small print|fine print|website|sign|ticket|booking|booking page|confirmation|rules|leaflet|notice|receipt|wall|door|counter|
    manual|brochure|board|chalkboard|waiver|map|tub|box|invoice|schedule|point of sale|entrance|tariff|licence|license|regulations|head|warranty|reverse) | overleaf | in black and white`,
  HOUSE:
    'company | store | shop | house | standard | strict | airline | hotel | bank | park | club | council | hospital | school | local | safety | own',
  A_RULE:
    'policy | policies | rule | rules | procedure | procedures | process | protocol | regulation | regulations | system | contract | agreement | guidelines | conditions | terms | condition | arrangement | practice',
  /** Verbs for getting hold of somebody. */
  REACH_OUT: `
    call | ring | phone | contact | email | mail | message | write to | write | speak to | speak with | talk to | ask | try | visit | reach out to | get in touch with | check with | check | see | chase | complain to | turn to | use | fill in | fill out | submit | go to | go through | go back to |
    go back up and | ringing | asking | calling | contacting | writing to | log | do (a|the) (report|webform|form|web form) | raise (it|that|this) (with|on|in) | take (it|that|this) (up)? (with|to) | have a word with | pop (back|over|down|into|to) | direct (it|that|any) to | report (it|this|that) (to|with|on)`,
  THEM: 'them | him | her',
  /** Who or what the customer is sent to. */
  ELSEWHERE: `
    @DEPARTMENT | @OUTSIDE_PARTY | @CHANNEL | (the|your|our|their|a) (importer|grower|travel agent|agent|managing agents|agency|landlord|council|committee|secretary|branch|manager|kitchen manager|day manager|sender|test room|box office|ticket office|tax office|information desk|customs|police|school|faculty|college|parish clerk|caretaker|
    (webform|web form|app|form|report|portal|website|helpline|freephone number|online portal|service line|claims department|complaints department|complaints team|complaints line|head office|company|firm|shop|store|maker|brand|other (desk|branch|office|shop|counter|window|side)|main (desk|office|reception|line))) |
    (the|our|your|their) (@DEPARTMENT|property|housing|rent|registry|parking|permit|exam|student|lost property|regional|district|county|town|area|service) (office|department|team|desk|counter|hotline|branch) |
    head office | reception | accounts | billing | finance | transfers | complaints | returns | customs | security | hr | payroll | admissions | (your)? (line manager|hr|union|gp|insurer|bank|card issuer) | their (desk|office|website|helpline|app|portal|page|site|number)`,
  /** A result that others bring about. */
  RESULT:
    '(they|he|she|it|you|your ..2|the ..2|this|that|everything|everyone|we|i) (will|are going to|is going to|shall|can|would)',
  /** Words that swear to it. */
  OATH: `
    cross my heart | (i|we) (swear|guarantee|promise) (it|you|down|on (my|it))? | guaranteed | trust me | (you)? mark my words | hand on (my)? heart | (my|our) (absolute)? word (on it|of honor)? | on my (mother's|mother|life|honor|own)? life | no question (about it)? | without (a)? (doubt|fail) |
    (i can)? promise you (that)? | take my word (for it)? | (a|one)? hundred (and ten)? percent | <percent> | my hand on it | (i)? bet my ..2 | swear on (my|it) | i give you my word | (that is)? a fact | no way (they|it|he|she) | as long as you live | not on my watch | (i am)? sure of it | you (can)? bet on it | (i would)? stake my ..2 | for (definite|certain) | easy | believe me`,
  /** Times that are none. */
  NO_DATE: `
    soon | shortly | asap | in due course | in due time | at some (point|stage) | eventually | some time | sometime | one of these days | in a (bit|while|wee while) | before (too)? long | any (day|time|minute|moment) (now|soon)? | in the near future | as soon as (possible|we can|they can|there is|it is|i can|practicable|humanly possible) |
    at the earliest (opportunity|practicable|convenience|possible)? (moment)? | when (i|we|they|he|she) (can|get (a chance|to it|round to it|a minute)|have (a)? (time|minute|moment)) | whenever ..4 | as (things|it) (progress|progresses|develop|develops) | in (the)? (coming|next few) (days|weeks) | super soon | going forward | as and when`,
  /** What is said to happen to a case when nobody is named. */
  HANDLED:
    'looked (into|at) | passed (on|up|along|to) | forwarded | escalated | noted | actioned | reviewed | investigated | dealt with | taken (care of|up|forward) | handled | processed | attended to | sorted (out|soon)? | seen to | raised (with)? | flagged (up)? | considered | logged | recorded',
  SOFT_LOOK:
    'look into | look at (it|this|that) | see what (i|we) can (do|find) | see what can be done | do (my|our) (best|utmost) | work something out | think of something | sort something | figure something out | see you right | get (it|this|that) sorted | be on to it | keep an eye (out|on) | keep you in mind | see (if|whether) ..8 | try something',
  /** What sets a threat off, as the speaker puts it. */
  PROVOKE: `
    (say|do|try|call (me|us)|swear (at me)?|raise your voice|shout|speak to me|talk to me|threaten me|come shouting|post|write|tell|block|drive off|complain|insult|put|start putting) ..6 (again|once more|one more time|another|about online|in the paper|without paying) | one more | another word | any more | any further | (carry|keep|go) on | (keep|carry) (this|that|it) up |
    (if|unless|should) (you|they|it|there|a word|i do not|this) | still here | or | otherwise | you (have|have got)? till i | swear at me | raise your voice | come shouting | block that | (name and address|pay|out|leave|move) now | try the | five minutes and | do not and | say that | post that | try me`,
  /** What they are told they will lose, or suffer. */
  PENALTY: `
    (i|we) (will|shall|am going to|will have to|am|can|could|may)? (be)? (hang up|hanging up|end (this|the) (call|chat|conversation)|close (this|the|your) (chat|call|case|claim|ticket|account)|block (you|your)|ban you|bar you|cancel (your|the|it)|suspend (your|the)|terminate|report you|call (the police|security)|ring (the police|security)|get security|
    remove you|have you (removed|thrown|towed|escorted|barred)|having (you|the) ..3 towed|throw you out|refuse|put (you|this phone|the phone) (out|down)|give ..3 to (the|someone)|sue|keep your|letting the other|ask the ..3 to leave|call it a) |
    you (are|will be|will find yourself|will|can|may) (barred|banned|blocked|out|removed|off|not be coming in|find (somebody|someone|somewhere)|explain (it|that|this|the)|forget|turn round|watch it from|hear from (our|my|the)|hearing from|regret|lose|walking|on the pavement|be doing your waiting|not show here) |
    (the|your) (police|security|account|membership|place|card|access|booking|order|deposit) ..3 (at the next|will be|is (in the bin|closed|gone|cancelled|canceled|blocked)|gets|goes|withdrawn) | (it|this|that) (goes|is going) to (hr|collections|the police|court|legal|the manager) | it is the police | (it is|will be) logged as | there will be no (deliveries|service|refund|help) | (two|some) of my lads`,
  /** What customers call agents, and agents should not call back. */
  NAMES:
    'idiot* | moron* | clown* | jobsworth* | muppet* | crook* | thief | thieves | vulture* | cowboy* | pen pusher* | robot* | cow | liar* | lump | con artist* | parasite* | genius* | fool* | monkey* | donkey* | scammer* | tin god | useless | blind | deaf | thick',
  /** Changing one's tone, as asked of somebody. */
  TONE_ACT: `
    moderate (your|the) (language|tone|voice) | refrain from (that|the|such|using|shouting|swearing|this) | compose yourself | (all)? (just)? keep (our|your) (voice|voices|temper|tone) (down)? | keep it (down|civil|polite|clean|professional) | conduct (ourselves|yourself) ..3 | bring (it|that|this|your voice) down | lower (your|our) (voice|voices|tone) |
    tone (it|that) down | be (nice|nicer|polite|civil|calm|calmer|reasonable|quiet|quieter|kinder|less ..1) | stay (calm|civil|polite) | calm down | speak (nicely|politely|calmly|quietly) | talk (nicely|politely|calmly|civil) (to me)? | talk to me nicely | mind (your|the) (language|tone) | watch (your|the) (language|tone) | take (it|that) down | stop (shouting|swearing|yelling) | drop the (attitude|tone)`,
}

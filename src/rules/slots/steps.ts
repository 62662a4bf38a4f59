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
    raise | read | rebook | redo | refund | register | reinstate | release | remain | remove | reopen | repair | replace | reply | report | reprint | request | resend | reserve | reset | restart | restore | return |
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
}

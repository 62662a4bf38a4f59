import type { Slots } from '../pattern/compile.ts'

/** What agents ask, and what they thank for. */
export const questions: Slots = {
  THANKS: `
    thank you (ever)? (so|very)? (much|kindly)? | thanks (a lot|a million|so much|very much|again|ever so much)? | many thanks | much obliged | (obliged|grateful|thankful|indebted) to you |
    (i am|we are|am|how|very|really|so|most)? grateful | (i|we) (do|really|very much)? appreciate | (i|we) (do|really)? value | cheers`,
  ROUTINE_ACT: `
    waiting | contacting | reaching | (calling|ringing|writing|phoning|emailing|messaging|texting) !(about|straight|so|before|ahead|first|back about|and not|when|while) |
    getting in touch | getting back | holding !(on to|onto) | bearing | being | (people|customers|book lovers|guests|members|clients|fans) like | choosing | shopping | ordering | purchasing | buying | booking | subscribing | signing up | attending | dining |
    understanding | your | all your | (bringing|taking|sending|returning) (this|it|that|them) (in|back|to|up) | bringing the (matter|issue) | taking the time | coming (in|by|to|back|down|over)? !(in person|before|so|straight|ahead) |
    staying (with us|calm|patient|polite|on the line) | joining | visiting | cooperating | listening | using | flying | traveling | banking | trusting | supporting | making (me|us) aware | informing (me|us) $ | telling (me|us) $ | sharing $ | helping us |
    shouting | yelling | nothing | wasting | ruining | the (attitude|insult*|tone|rant|compliment|kind words|lecture|feedback|heads up|message|email|call|inquiry|question|reply|update|information|info|opportunity|wait|chat|order|clarification|reminder) |
    that $ | this $ | it $ | asking | everything | giving us | (sharing|raising|voicing) (your|this) (feedback|concerns|thoughts|experience) | any | a | hanging up | stopping by | hanging (in|on) !to | letting (me|us) know $ | paying | reading | reminding`,
  OWN_THING: `
    (photo*|picture*|video|receipt*|screenshot*|slip|label*|details|number*|date*|reference|address|honesty|warning|tip|idea|proof|log|list|measurements|copy|documents|form|certificate|ticket|invoice|quick|clear|careful|detailed|precise|prompt)`,
  IDENTITY: `
    (full|first|last|your|the|a)? (name|surname|address|email|e mail|mail address|phone number|telephone number|mobile number|contact number|customer number|account number|order number|booking number|reservation number|booking reference|reference number|reference|
    membership number|policy number|case number|ticket number|tracking number|serial number|invoice number|number|id|id card|passport|date of birth|birthday|postcode|zip code|zip|receipt|confirmation number|last four digits|password|pin|order|booking|account|login|username)`,
  PLEASED: `
    (ok|okay|fair|fair enough|all right|alright|right|fine|good|possible|convenient|agreeable|acceptable|better|easier|enough|too (early|late|soon|much|far)|any (good|use|help)|cool|doable|manageable|reasonable|in order|satisfactory|suitable|of (any)? (use|help))`,
  SUITS: `
    work | suit | suits | works | do | help | fit | catch you | make up for | cheer | clash | be @PLEASED | sound @PLEASED | sound | be of (any)? (help|use) | serve | make (it|things|this) (any)? (better|easier|right) | get you (there|through|home|to) | tide you over | be in time`,
  PLAN: `
    (that|this|it|these|those|@WHEN_EXACT|@WEEKDAY|<time>|<num>|tomorrow|next week|today|morning|noon|seven|eight|nine|ten|eleven|two|three|four|five|six|one) |
    (that|this|the|a|an|it) (plan|time|date|day|slot|arrangement|idea|hour|offer|solution|amount|morning|afternoon|evening|week|place|door|way|appointment|refund|replacement|room|seat)`,
  PERSON_ASKED: 'someone | somebody | us | me | him | her | them | @COLLEAGUE',
  ASK_FOR: `
    (just|please|quickly|briefly|possibly|gently|kindly|respectfully)? (ask | help | assist | know | have (your|a name|the (name|number|address|order|reference|date))| have a look | take (your|this|a (name|look|number)|the (name|number|address|order|opportunity))|
    get (your|a name|the (name|number|address|order)) | see | hear | trouble | look | check your | check the | check who | speak | interest | suggest | say | point | remind | first | begin | be of | expect | do (for|about) | extend | direct | refer | prevail | recommend | draw | add that |
    assure | express | congratulate | venture | introduce | start with | finish | continue | go on | upgrade | sign you | tempt | offer (our|my|you (a|some) (coffee|tea|voucher|discount|drink|glass))) | not`,
  OR_ASK: `
    or (first|as|message|write|add|only|text|email|ring|call|post|send|collect|later|earlier|never|none|would|do|shall|should|can|could|will|is|are|does|if|the|a|an|at|in|on|by|tomorrow|today|@WEEKDAY|<time>|<num>|rather|else|just|leave|wait|i|we|you|sooner|both|have|go|get|take|keep|another|something|with|for|to|from|@NUM) |
    rather than | instead of`,
  SUITS_YOU:
    '@PLEASED (for|with|by) you | (suit|suits|work for|works for|do for) (you|him|her|them) | would that @SUITS | does that @SUITS | will that @SUITS | is (that|this|it) (ok|okay|fair|all right|alright|fine)',
  REPROACH: `
    why (did|do|would|have|are|were|is|should|can|could) (you|it|not|i|we|people) | why (not|on earth|bother) | what (do|did) you (expect|want me|think|mean) | what (else)? (do|am|can|should|could|would) (you|i|we) (expect|supposed|want|do|say) |
    ^ (can|could|do|did|have|are|were) (you|u) not | are you (serious|kidding|joking|even|sure you|blind|deaf|stupid|listening|done|finished|happy|satisfied|always) | did you (even|bother|not|actually read|really|seriously|honestly) | do you (even|really|seriously|honestly|think|realize|always|understand|want help|want to be) |
    how (am|are|can|could|should|would|was|were|do) (i|we) | how (dare|hard|could you|many times|do you think|is that my|is this my|is that our|should i) | who (do you think|told you|says|cares|asked|would have|knows) | what is your (problem|point|issue) | what is the (problem|point|big deal) | what now | what to do | so what $$ | what (am|are|were|have) i | who am i | how about | (who|what) (trained|taught|made|makes) (you|us|me) | what is (the|your) (rush|hurry|matter with|excuse|story) | are you (aware|still on) | did you know | (what|which) is (left|gone|done|sold) | how likely | have you (tried|thought|considered|visited|read|seen our|heard) |
    is there any chance | whose fault | what (about|for|of) it |
    (is|was) (it|that|this) my | have you (even|bothered|never|considered being|read) | what (would|could) possibly | where were you | was (that|it) so hard | isn't it | (that|is that|it) right $$ | eh $$ | (was|is|does|did|do|are|were) (it|that|he|she|they|you) $$ | or (have|has|did|do|are|is) not | what is (done|sold|left|missing) is`,
  HELP_YOU: `
    (how|what) (can|may|could|else can|else may) (i|we) (help|assist|do) | (help|assist) you (with|today|further)? | (how|what) (is|are) (you|it|everything) (doing|going|today)? $ | how are (you|we) | how (does|is) (that|this|it) (sound|work|feel)? $`,
  WISH_ASKED:
    '(do|would|will) (you|u) (like|want|prefer|mind|care|rather|wish|sooner) | want (me|us|it|that|this|to)',
  CAN_YOU:
    '(can|could|will|would) (you|u) (come|wait|make|be|hold|manage|accept|agree|live|please|kindly|let|forgive|bear)',
  UNIT_OF_FACT:
    'row | seat | size | color | model | day | date | time | one | side | street | floor | room | bell | version | part | store | branch | station | stop | door | platform | type | kind | sort | make | address | amount',
  WISH_OPEN: `
    (what|which) (is|would be|feels|helps|sounds) (more|most|the)? (easier|better|best|nicer|worse|lesser|kinder|good|you|them) | what would (he|she|they|it|you|your @RELATIVE|the (bride|groom|children|kids)) (like|prefer|want|rather) | what (do|would) you (fancy|prefer|rather|want me) |
    which of (the two|them|these|those) (shall|should|would|will|do you (want|prefer|like)|suits|is (better|easier|best)) | which (helps|suits|works)`,
}

import type { Slots } from '../pattern/compile.ts'

/** Who and what the fault is put on, and what taking a case over sounds like. */
export const excuses: Slots = {
  /** Bodies and people outside, or in another part of the house. */
  OTHERS: `
    courier* | carrier* | driver* | rider* | supplier* | manufacturer* | maker* | wholesaler | publisher | warehouse | depot | factory | plant | lab | labs | workshop | printer* | agency | agencies | contractor* | subcontractor* | operator* | partner* | franchise* | council | county | government |
    ministry | department | hospital | surgery | school | university | airline | airport | carrier | ground (crew|company|staff) | ground handlers | port | police | bank | insurer* | assessor* | landlord | managing agents | management company | head office | headquarters | parent company | corporate | marketing | billing |
    accounts | finance | payroll | payments | sales | logistics | dispatch | kitchen | housekeeping | radiology | cleaners | caterers | laundry | venue | promoter | organizers | organizer | committee | owner | boss | management | call center | phone (team|line|people) | other (agent|agents|team|branch|store|shop|desk|shift|department|office) |
    (previous|last|former|old) (agent|owner|owners|manager|team|shift|tenant|guy|fella|lad) | (night|day|evening|morning|weekend|late|early|saturday|sunday|wednesday|monday|tuesday|thursday|friday) (shift|staff|team|crew|girl|lad|boy|guy|fella|watchman|manager|lot|people|nurse|nurses|porter|security) |
    developer* | software | system | computer | machine | scanner | app | website | booking engine | platform | provider | network | weather | traffic | air traffic | post office | royal mail | customs | regulator | health board | consulate | embassy | mission | seller* | baker | technician* | engineer* | fitter* | doctor* | locum | nurse* | crew | mate | secretary | registry |
    agency staff | temps | temp | trainee | intern | student | students | volunteers | contractor | third party | outside (firm|company) | franchisee | front of house | back office | control room | scanning center | distribution center | data center | hub`,
  THE_OTHERS:
    '(the|our|a|an|my|your|his|their|some|that|this|those|it is)? @OTHERS (company|firm|people|team|side|lot|guys|lads|staff|office|end|department|room)?',
  /** What others did wrong. */
  MESSED: `
    lost | let | dropped | forgot | missed | messed | mixed | sent | put | wrote | gave | broke | damaged | delayed | set | sets | decided | decides | decide | chose | picked | picks | packed | packs | made | makes | make | prints | printed | print | did | does | do | pulled | took | changed | charged | charges | booked | entered |
    shut | shuts | sends | send | sold | sells | handled | handles | swallowed | put in | told | tells | promised | flagged | signed | called | stamped | installed | uploaded | typed | keyed | issues | issued | runs | rang | should have | never (sent|told|called|rang|passed|answered|wrote|came|got|filled|labels|said)`,
  /** Small roles, in the words of people who hold them. */
  SMALL_ROLE: `
    mind | man | scan | forward | sell | hold | load | take (the)? (bookings|orders|calls|messages|payment|payments|money) | take | type | put | lick | stamp | stand | drive | deliver | hand | answer | own | pass | relay | follow | read | say | repeat | do what | do (the|as|saturdays|sundays|weekends|what|looking) | sit | book people | book | push | press | serve | sweep | clean | collect |
    work here | work | work in | get what | get the | get told | got here | started | joined | came on | came | come in | cover | covering | process | hand out | pay what | point | open the | see what | see the | go by | know what | tell you what | carry | print | keep the | look after | run | walk | (am|was) (following|saying|doing|passing|reading|telling)`,
  /** Who may stand in a line. */
  QUEUERS: `
    people | person | customer | customers | caller | callers | calls | chats | patient | patients | guest | guests | passengers | family | families | others | couple | lady | ladies | gentleman | gentlemen | man | woman | line | queue | party | group | driver | drivers | kids | parents`,
  BUSY: `
    short staffed | short handed | short of (staff|people|hands|drivers|nurses) | under staffed | understaffed | shorthanded | run off (my|our) feet | rushed off (my|our) feet | snowed under | swamped | slammed | overstretched | stretched (thin)? | backed up | flat out | up to (my|our) (eyes|neck|ears) |
    (half|most|two|three|four|five|many|one) of (us|the (team|staff|nurses|drivers|lads|girls)|my (team|staff)) (are|is|were|have|has|called|rang|off|been) | (nurses|nurse|people|staff|drivers|driver|cook|chef|lads|girls|team|them|two|three|four|half) (have|has|are|is)? (all)? (rang|rung|called|phoned|gone|off|out) (in)? sick | only (two|one|three|four|a few) of us | (just|only) (me|the (two|three) of us) (on|in|here) (today|tonight)? |
    (lost|losing) (half|most|two|three|four) (of)? (the|our) (team|staff|people) | (two|three|four|one|both) (nurses|drivers|people|staff|waiters|instructors|cooks|engineers|chefs) (off|down|out|short|on) | (have|had|got|with) (a lot of|so many|lots of)? new (people|staff|starters) | no (deputy|staff|one to) |
    (busy|peak|holiday|christmas|wedding|exam|summer|silly) (season|time|period|week) | a lot of people (off|on holiday) | (short|down) (a|one|two|three) (driver|nurse|man|men|cook|chef|person|people|staff|member)`,
  /** The case is taken over, whoever was at fault. */
  TAKES_OVER: `
    on us to | on me to | (that|this|it|which) is (all|still|now|entirely)? (on (us|me)|mine) | (my|our) (own)? (mistake|fault|error|responsibility|slip|oversight|failing) | my job to (find|fix|sort|get|put) | (i|we) (messed up|slipped up|got it wrong|got that wrong|should have|let you down|take (full)? responsibility|own (it|that|this)) |
    @DOING | you should not have to | (i|we) will (now|also|personally)? (ring|call|phone|chase) (them|him|her|the ..1)`,
  HUMBLE_JOB: `
    messenger | driver | temp | trainee | cashier | clerk | waiter | waitress | receptionist | agent | handover | middleman | middle man | front desk | reception | desk | counter | gate | reseller | shop | agents | venue | carrier | ticket | hired | guard | steward | courier | cleaner | porter | student | volunteer | saturday | first line | call center | help desk | helpdesk | intermediary | agency | go between | host | doorman | marketplace | platform`,
  /** What takes the fault off the customer. */
  EXONERATES: `
    easy to (do|miss|overlook|mix|get wrong|read|mistake) | easily done | (easy|honest|common|natural) (mistake|mix up|slip|one to) | not your (fault|mistake|doing|responsibility|job) | no fault of yours | nothing you did | you did (everything|nothing wrong|it right|exactly|all) | you could not have | nobody (could|would|can) (have)? (know|known|read|see|seen|guess|guessed|find|found) |
    you (were|are) (not wrong|right|quite right|absolutely right) | not on you | not yours to | you should not have to`,
  DUTY_BARE: `
    read | check | know | notice | ask | look | call | tell | say | mention | think | keep | save | follow | pay | confirm | measure | back | sign | order | be (more)? careful | fill | bring | book | update | listen | write | realize | wait | turn up | come | contact | ring | phone | report | inform | spot | double check | plan | leave | register | test | scroll |
    open | press | tap | click | send | reply | answer | submit | try | pack | lock | bought | buy | bothered | told | asked | checked | tested | scrolled | looked | listened | used | set | tick | arrive`,
  BY_NOW: `you (should|could|might) have (it|that|them|the|your|a|an|access|no|more|one|two) | you should (see|get|receive|find)`,
  /** What is written down for people to read. */
  NOTICE: `
    sign | letter | notice | sheet | ticket | label | sticker | email | mail | text | poster | leaflet | app | card | form | confirmation | note | page | menu | invoice | guidance | instructions | manual | website | booking | receipt | welcome text`,
  CROWD: `
    people | folk | folks | parents | mothers | mums | moms | riders | drivers | families | customers | guests | students | passengers | residents | members | travelers | visitors | shoppers | patients | owners | tenants | players | men | women | others`,
  MANAGE: `
    look | read | manage | managed | check | bring | take | set off | order | come | know | give | tend | understand | found | ask | ring | call | keep | turn up | wait | book | plan | write | bother | remember | learn | pick | sit | pack | save | have (a look | long | all | no (trouble | problem))`,
  /** Slips that people are said to have made. */
  BLUNDER: `
    leaving | buying | ordering | coming | trying | using | booking | going | waiting | ignoring | turning | taking | skipping | choosing | posting | reading | checking | asking | calling | clicking | signing | washing | parking | paying | listening | being (late|cheap|careless|lazy)`,
  TRIFLE: `
    delay | glitch | scratch | mark | stain | noise | wait | bush | flowers | leak | wobble |
    dust | water | rain | bump | hair | paper | mistake | hiccup | mix up | typo | detail | dent | problem | issue |
    thing | bit | trip | form | nick | cut | bruise | salt | dirt | hum | smell | overlap | misunderstanding |
    inconvenience | smoke | ants | ache | headache | cold | cough | rash | sprain | graze`,
  TAKE_IT: `
    love | manage | like | enjoy | get by | pay | do not (mind|complain|even) |
    are (fine|happy|glad|perfectly) | would (love|kill|have barely|barely|pay|be (glad|happy|grateful)|give) | take |
    have (to wait|waited|had|no|it (much|far|a lot)? worse) | get through (worse|more|this|it) | put up with (worse|more) | wait | grew | cope | seem | think | get used | quite`,
  SO_LITTLE: `
    (@NUM|one|half an|half a) ..1 (@UNIT|night|nights|shift|miles|meters|yards|floors|stops|bucks|quid|euros|pounds|dollars) |
    <money> | (some|a few|a bit of)? (paper|papers|money|numbers|words|hair|stuff|things|flowers|plwater) |
    a ..1 @TRIFLE |
    a (flag|bag|game|toy|cat|dog|hamster|photo|kid|form|seat|date|bit ..3|joke|bus|trip|cake|dress|coat|show|match|visit|night|car)`,
}

import type { Slots } from '../pattern/compile.ts'

/** Rules, systems and other parties that are given as reasons; faults and who is said to have them. */
export const reasons: Slots = {
  POLICY: `
    policy | policies | rule | rules | procedure | procedures | protocol | regulation | regulations | guideline | guidelines | terms (and conditions)? | conditions | t cs | contract | agreement | small print | fine print |
    system | process | standard practice | company (policy|rules) | house rules | terms of (service|use|sale) | section (<num>|@NUM) | clause (<num>|@NUM) | paragraph (<num>|@NUM)`,
  POLICY_PLACE:
    '(in|on) (the|our|your) (terms (and conditions)?|contract|agreement|policy|small print|fine print|website|site|sign|ticket|conditions|booking|confirmation|rules|leaflet|notice|receipt|wall|door|form|label|page|manual|brochure)',
  MACHINE:
    '(the|our|my|this) (system|computer|till|register|machine|software|terminal|scanner|app|screen|program|website|portal|booking system)',
  THING_AT_FAULT: `
    (the|our|my|that|this)? (courier* | carrier* | driver* | supplier* | manufacturer* | warehouse | system | computer | software | website | app | bank | weather | snow | traffic | post office | depot | airline | airport | agency |
    contractor* | subcontractor* | head office | headquarters | management | previous (agent|owner|shift|team) | other (team|department|shift|branch|store|office) | night shift | day shift | night team | last agent | other agent | seller | partner* |
    delivery (side|company|firm|people|guys|team) | developer* | it department | kitchen | sales team | billing team | third party | colleague* | airport | strike | holidays | update | network | provider)`,
  FAULT:
    'fault | mistake | error | problem | doing | responsibility | job | department | decision | call | slip | mix up | oversight',
  OUR_FAULT:
    '(my|our) (own|bad)? (fault|mistake|error|doing|oversight|slip|failure|failing|mix up|job|responsibility)',
  WRONGED: `
    sent | charged | billed | missed | lost | forgot | broke | damaged | delayed | overlooked | mixed (up)? | failed | messed (up)? | dropped | ignored | kept you waiting | let you down | got (it|this|that|your) ..3 wrong | gave you |
    promised | booked | double booked | overcharged | misread | mislaid | misplaced | delivered | told you | put | left | should have | did not (call|ring|tell|send|check|answer|reply|book|pass|write|come|deliver|warn|pick)`,
  DUTY: `
    read | checked | check | known | noticed | asked | looked | called | told (me|us) | said (so)? | mentioned | thought | kept | saved | followed | paid | confirmed | measured | backed | signed | ordered | been (more)? careful | been more |
    filled | brought | booked | updated | listened | written (it|that) down | paid attention | realized | waited | turned up | come | contacted | rung | phoned | reported | informed | spotted | double checked | planned | left | registered | told | sent | given | stopped | taken | gone | done (it|that|this) | used | chosen | locked | packed | tried | started`,
  CARELESS: `
    obviously | clearly | must have | probably | apparently | evidently | simply | just | again | yourself | somehow`,
  WRONG_ACT: `
    typed | entered | put | chose | clicked | pressed | selected | filled | ordered | missed | forgot | lost | broke | dropped | used | installed | set | read | misread | gave | signed | ignored | deleted | overlooked | skipped | picked | messed | mixed | booked | wrote | left | plugged | turned | did it | looked at | overfilled | overloaded | spilled | knocked | scratched | washed | forced | stored | mislaid | confused`,
  CONSEQUENCE: `
    hang up | hanging up | end (this|the) (chat|call|conversation) | close (this|the|your) (chat|case|ticket|account) | block (you|your account) | ban you | (suspend|cancel|terminate|freeze|lock|deactivate|disable) (you|your|the) (account|contract|service|order|booking|card|membership)? |
    call (the police|security) | calling (the police|security) | get security | remove you | (have|get) you (removed|thrown out|escorted|banned) | throw you out | report you | refuse (to serve|service) | sue | take legal (action|steps) |
    (hear|hearing) from our (lawyer*|legal) | send (it|this|you|the bill|your account) to (collections|our lawyer*|legal|debt) | ban | be (banned|blocked|removed|barred|escorted) | put a (note|mark|flag) on your | never (serve|help) | debt (collector*|collection) | lose your (place|spot|seat|slot|booking|deposit) | walk away | no (help|service|refund) (at all|from me)`,
  IF_MORE: `
    if you (say|do|call|post|write|keep|continue|carry on|go on|shout|swear|talk|speak|raise|do not|use|curse|yell|insult|complain) | one more | another word | keep (this|that|it) up | (carry|go) on like (this|that) | (unless|until) you |
    say that (again|once more) | do that again | last (warning|chance) | post (that|this|it) | or else | try (me|it)`,
}

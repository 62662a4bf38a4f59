import type { Slots } from '../pattern/compile.ts'

/** Who speaks, who is spoken to, and who else there is. */
export const people: Slots = {
  AGENT: 'i | we',
  AGENT_IS: 'i am | we are',
  CUSTOMER_NOUN:
    'customer | customers | guest | guests | client | clients | shopper | shoppers | passenger | passengers | patient | patients | caller | callers | visitor | visitors | people | person | folks',
  OTHER_CUSTOMERS: `
    (other|most|all|many|plenty of|lots of|hundreds of|thousands of) (of (our|the))? @CUSTOMER_NOUN | everyone else | everybody else |
    nobody else | no one else | the others | others | most folks`,
  COLLEAGUE: `
    (my|our|a|the|your|another)? (colleague*|coworker*|teammate*|supervisor*|manager*|lead|boss|technician*|engineer*|fitter*|driver*|
    courier*|specialist*|agent|agents|mechanic*|plumber*|electrician*|nurse|doctor|pharmacist*|porter*|crew|staff)`,
  SOMEONE: `
    someone | somebody | they | one of (us|our (team|people|agents|staff)|the (team|guys|girls|staff)) |
    (our|the|my|a|that|this)? (team|office|department|staff|people|lads|guys|back office|relevant team|warehouse|workshop)`,
  DEPARTMENT: `
    billing | accounts | sales | returns | shipping | delivery | logistics | finance | payroll | legal | reception | dispatch | maintenance |
    housekeeping | complaints | warranty | claims | retention | head office | headquarters | hq | corporate | customer (service|services|care|support|relations) |
    tech support | technical support | support | the (front)? desk | the (help|information|service) desk | helpdesk | hotline | helpline |
    the warehouse | the back office | the (main|other|central) (office|branch|store|shop|desk) | another (team|department|office|desk) |
    the (billing|accounts|sales|returns|shipping|delivery|finance|claims|complaints|right|other|relevant|responsible|proper|tech|technical|legal) (team|department|office|desk|people|line|section|unit)`,
  OUTSIDE_PARTY: `
    the (courier|carrier|driver|manufacturer|maker|supplier|bank|seller|vendor|airline|airport|hotel|landlord|post office|council|insurer|
    insurance company|insurance|network|provider|surgery|clinic|developer|app store|platform|depot|delivery (company|firm|people)|shipping company|
    card (company|issuer)|payment provider|venue|promoter|garage|dealer|station staff) | your (bank|insurer|insurance|provider|landlord|card company|doctor|gp|employer|network)`,
  RELATIVE: `
    mother | mom | mum | father | dad | husband | wife | partner | son | daughter | brother | sister | grandmother | grandfather | grandma | grandpa |
    gran | nan | baby | child | aunt | uncle | fiance | fiancee | boyfriend | girlfriend`,
  FAMILY: 'my @RELATIVE',
  PET_NAME: `
    hun | hon | honey | love | luv | darling | darlin | sweetie | sweetheart | babe | babes | dear | dearie | petal | duck | chick | chum | pal | mate | bro | bruv |
    dude | buddy | bud | fam | boss | champ | chief | sis | lad | son | my friend | my dear | poor (thing|love|lamb|soul)`,
  ROLE_ONLY: `
    first (line|level) | front (line|desk) | (an|the) (temp|trainee|intern|apprentice) | new here | temporary | only (the)? (cashier|clerk|receptionist|driver|messenger|agent|reception)`,
}

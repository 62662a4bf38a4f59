/** Word classes that segmentation, polarity and mood go by. One bit each, combined per word. */
export const Word = {
  negator: 1 << 0,
  subject: 1 << 1, // pronouns that open a clause
  verb: 1 << 2, // bare verbs that open an order or follow "I'll"
  auxiliary: 1 << 3,
  splitter: 1 << 4, // connectors that open a clause after a comma or without one
  softSplitter: 1 << 5, // connectors that open a clause only after a comma
  andOr: 1 << 6,
  lead: 1 << 7, // words that may stand before a clause's real beginning
  wh: 1 << 8,
  title: 1 << 9, // "Dr.": its full stop never ends a sentence
  abbreviation: 1 << 10, // "approx.": its full stop ends one only before a usual beginning
  past: 1 << 11, // frequent irregular past forms
  number: 1 << 12,
  common: 1 << 13, // frequent words that carry no content of a case
  month: 1 << 14,
  weekday: 1 << 15,
  person: 1 << 16, // third persons whose words may be reported
  speech: 1 << 17, // "said", "told": what follows may be reported
  tail: 1 << 18, // words that may stand after a clause's real end
  signOff: 1 << 19,
} as const

const list = (words: string) => words.trim().split(/\s+/)

/** The words of each class; a word may be in several. */
export const WORD_CLASSES: Readonly<Record<keyof typeof Word, readonly string[]>> = {
  negator: list(`not no never nobody none nothing neither nor without hardly nowhere`),
  subject: list(`i you we he she they it that this there these those`),
  verb: list(`
    accept add agree allow answer apologize apply arrange ask authorize avoid be believe book bring browse build buy call
    cancel change charge chase check choose clear click close collect come complain complete confirm connect contact continue
    copy correct count cover create credit deal decide deliver describe dial do download drive drop email enjoy ensure enter
    escalate excuse expect explain feel fetch fill find finish fix follow forget forgive get give go grab guarantee handle hang
    have help hold hope hurry imagine inform install investigate issue join keep know leave let listen live log look lower
    mail make meet mind move need note notice offer open order organize pack pass pay phone pick place plan post prepare press
    print process promise provide pull push put raise read rebook recall reach refund register relax release remember remind
    remove repair repeat replace reply report request reserve reset resend resolve restart return reverse review ring run save
    say schedule see send sell set share ship show sign sit solve sort speak spell start stay step stop submit suggest switch
    swap take talk tell text thank think throw tone touch track transfer translate treat trust try turn type understand unplug
    update upgrade upload use verify visit wait walk want warn watch withdraw work worry write cut calm chill act behave
    be settle shout quit grow spare`),
  auxiliary: list(`
    am is are was were be been being do does did have has had can could will would shall should may might must`),
  splitter: list(`but because although though whereas unless until`),
  softSplitter: list(
    `so if when while as since which who where or and then yet however unfortunately otherwise once`,
  ),
  andOr: list(`and or then so`),
  lead: list(`
    please just ok okay so well right now look listen hey hi hello sir madam ma'am and but because also oh honestly sorry
    alright anyway then maybe perhaps actually kindly really yes no ah um uh er hmm mate ladies guys folks yeah yep dear
    ugh wow again first frankly basically sure`),
  wh: list(`what why how when where who which whose whom`),
  title: list(`dr mr mrs ms prof st mt sr jr rev sgt capt col gen lt messrs`),
  abbreviation: list(`
    approx etc vs eg ie cf min max tel ext ref inc ltd dept est hr hrs mins secs nr vol fig art para sec jan feb mar apr jun
    jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri am pm co corp`),
  past: list(`
    did was were had went said told sent got gave took made came found saw knew thought left lost paid wrote rang called spoke
    put kept held felt sold bought brought caught built broke chose drove ate fell forgot hid hurt led lent met ran read sat
    showed spent stood taught threw woke won missed asked checked charged booked`),
  number: list(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half couple`),
  common: list(`
    a an the i you he she it we they me him her us them my your his its our their mine yours ours this that these those here
    there am is are was were be been being do does did done doing have has had having can could will would shall should may
    might must not no yes and or but if so because as until while of at by for with about against between into through during
    before after above below to from up down in out on off over under again further then once when where why how all any both
    each few more most other some such only own same than too very just now also please ok okay hi hello sorry thank thanks
    who what which get got go going let make know think see want need say said tell told one two back still even much many
    well right yet already ever never always really quite sure thing things way anything something nothing everything day days
    today`),
  month: list(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec`),
  weekday: list(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun`,
  ),
  person: list(`
    he she they colleague colleagues driver manager supervisor technician somebody someone nobody anyone everybody team staff
    agent partner wife husband neighbor neighbour doctor engineer courier warehouse office desk customer customers people`),
  tail: list(`please sir madam ma'am mate then now though ok okay thanks dude bro folks guys too anyway`),
  signOff: list(`regards sincerely cheers wishes yours best kind warm warmly respectfully faithfully`),
  speech: list(`
    say says said saying tell tells told telling write writes wrote written mention mentions mentioned claim claims claimed
    promise promised explain explained state stated`),
}

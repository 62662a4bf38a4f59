/**
 * Words that act alike in replies to upset customers, by what they are used for. The model learns one
 * weight per class beside those of single words, so that a word it never saw in training still counts.
 * A word may be in several classes. The order of the classes is part of the model: retrain after a change.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  slang: `
    ace aggro aha ain't aint alrighty argh arse arvo awesome bananas banger banjaxed banter barmy beef bet
    betcha beyond blag bleeding blimey bloody blooming bob bodge bodged bodgy boffin bog bollocks
    bonkers bonzer boo boomer booyah borked brekkie brill bruh bruv bucks bugger bummed bummer bungled
    busted buzz buzzing bye c'mon cack cahoots cheers chill chillax chillin chinwag chippy chuck chucked
    chuffed ciao clobber clunky conk conked cool coolio cos coz crack cracking craic crap crappy
    cray crazy creepy crikey cringe cruddy cuppa cuz cya daft dandy dang darn dead deadass deets deffo defo
    dinky dodge dodgy doh dokie doozy dope dosh dozy drag dude dudes duh dumpster dunno eek effing fab faff
    faffed faffing fam fave finna fishy fizz flaky flex flipping flub fluff fluffed foobar freaking fricking
    frigging fubar fugly gaff geez ghosted gig gimme gnarly goat gobsmacked golly gonna goof goofed goofy
    gosh gotcha gotchu gotta grand grody groovy grub gubbins guff gunk gunked gutsy gutted hairy hangry
    hankering hassle heaps heck hella heya hiccup hiccups highkey hinky hiya hmph hokey holy hood howdy
    howler hullabaloo humongous hunky icky iffy info innit insane janky jeez jiffy jive jolly kaboom kaput
    kerfuffle kiddo kinda klutz knack knackered lad lame lass laters legit lemme lit lousy lowkey lush manky
    mega meh mental mess messed messy mingin minging mint mojo muck mucked munted nada naff nah natter
    newbie nifty nippy noob nope nosh nuts nutty okey okeydokey okie oldie oodles oof oops oopsie
    oopsy ouch pants peachy pear pearshaped pfft pickle pics pinch plonk plonked pro pronto proper props
    puke quid quirky rad radio ragged reckon riff righto righty ripper rock rocks roger ropey rotten
    rubbish ruddy salty savage scram scrambled screwed screwy scrub sesh shabby shambles shambolic shindig
    shite shizzle sick skint slap slapped slay slick snafu snag snazzy sneaky snooze sod sodding sorta soz
    spiffy spot squeaky squiffy stan stinker stinks stoked stonking stuffed suck sucked sucker sucks sucky
    sup sus sux sweet swell swish ta tad tat tata teeny telly toodles tops tosh totes tricky turbo twit ugh
    ugly umpteen uni vibe vibes vibing wack wacko wangle wanna wassup wee whack whatcha whoa whoops whoopsie
    whopper whopping wicked wig wigging wild woah wobbly wonk wonky woo woohoo wow wowza y'all ya yada yay
    ye yea yeah yeet yep yikes yo yoink yonks yuck yucky yup zap zilch zonked zoom`,
  textSpeak: `
    2day 2moro 2mrw 2nite abt afk asap b4 bby bc bff brb btw cant cos cuz da dat def didnt dis doesnt dont
    fr frfr fyi gd gr8 gud haha hahaha hav heh hehe idc idk ikr ill ily im imho imo isnt istg ive jk k kk
    l8r lmao lmfao lol lolz luv m8 msg ngl nite np nvm obv obvs ok omfg omg pleez pls plss plz ppl prob
    probs prolly r rip rn rofl smh srsly tbf tbh thats theyre thnx tho thru thx tmr tmrw tmw tnx tom txt ty
    tysm u ull ur w wanna wat whats wont wot wtf wth wut xoxo xx xxx y youre`,
  petName: `
    amigo angel auntie aunty babe baby bestie bhai bloke blokes boss bro brother bruh buddy captain champ
    champion chap chappie chief chuck cobber comrade cutie darlin darling dear dearest dearie dears didi
    doll duck ducky dude dudes fella flower folks friend friendo gents girl girlie girls gorgeous guv guvnor
    handsome hon honey hun king lad ladies lads lass legend love lovelies lovely luv maam man mate mates
    matey muchacho pal pet petal pops princess pumpkin queen sis sister sport squire star sugar sunshine
    superstar sweetheart sweetie sweetness sweets toots treacle uncle yaar`,
  profanity: `
    arse ass asshole bastard bitch bloody bollocks bs bugger bullshit christ crap crappy dammit damn damned
    dang darn effing freakin freaking frigging fuck fucked fuckin fucking goddamn heck hell jesus piss
    pissed pissing screw screwed shit shite shitty sod sodding suck sucked sucks wtf`,
  laugh: `
    alien aliens april banana bananas batman bermuda bingo cartoon chuckle chuckles circus clown clowns
    comedian comedy comic cursed disco dragon dragons drumroll elf elves episode fairies fairy funny genie
    ghost ghosts giggle goblin goblins gremlin gremlins haha hahaha hamster hamsters haunted heh hehe
    hilarious hogwarts hostage houdini jedi joke joker jokes joking karma kidding laugh laughing lmao lol
    lottery magic mystery narnia ninja ninjas olympics oracle pirate pixies plot poltergeist popcorn
    possessed potato psychic pun punchline punny rocket rofl roulette sherlock sitcom soap spoiler tada
    telepathy thriller titanic trilogy twist unicorn vacation vampire voila voodoo witch wizard wizardry
    yoga zombie`,
  interjection: `
    aah ah alas aw aww blimey crikey eh er erm geez golly goodness gosh heavens hey hm hmm huh jeez oh oi
    oof ooh oops ouch phew ugh uh um well whoa whoops wow yikes`,
  apology: `
    apologetic apologies apologise apologize apology forgive pardon regret regrets sorry soz`,
  insult: `
    absurd adult adults arrogant baby blind bonkers brat bully cheek cheeky childish clever clown clueless
    cranky crazy crybaby deaf dense dim dimwit diva dope dork dozy drama dramatic drunk dumb einstein
    entitled fool foolish fussy genius grown grownup grumpy halfwit hopeless hysterical idiot idiotic
    ignorant illiterate immature incapable incompetent insane jerk joke karen lazy liar loser lunatic lying
    mad mental moan moaning moody moron muppet nag nagging nasty nonsense nuisance nut nutter
    obnoxious paranoid pathetic pest petulant picky pillock plonker prat princess rant ranting ridiculous
    rubbish rude sarky selfish sherlock silly smart snarky snob snowflake sour spiteful spoiled spoilt
    stupid tantrums thick toddler twat twerp unhinged unreasonable useless vile weirdo whiner whinge
    whinger whining winge wingeing`,
  calm: `
    abusive aggression aggressive anger angry annoyed attitude breath breathe calm calmly capitals caps
    chill civil civilly composed composure cool deep down drama easy emotion emotional emotions excited fuss
    getting grip heated hysterical hysterics inside kindly language loud louder loudly lower mad manners
    nice nicely nicer overreaction panic panicking panicky patience patient polite politely quiet quieter
    raise raised raising rant ranting rational reasonable relax respectful rude scream screaming settle
    shout shouted shouting shush sit snap stress stressed stressing swear swearing tantrum temper tense
    tizzy tone upset volume worked worry worrying wound yell yelling`,
  minimize: `
    barely bigger bit blown calamity catastrophe common cosmetic cried crisis dead delicate dent disaster
    dramatic drop dying else emergency everybody everyone exaggerate exaggerating exaggeration fine fussy
    happens hardly harmless just killed life little live lived lucky mere merely minor molehill mountain
    nobody normal nothing ocean only others overreacting petty proportion scratch sensitive simply slight
    slightly small somewhere standard starving storm survive survived teacup tiny tragedy trifle trivial
    usual world worse worst`,
  blame: `
    accepted adult agreed assumed attention booked broke careful carefully careless check checked checking
    chose chosen clearly clicked confirm confirmed consent consented correctly decided declined delayed
    deleted dropped entered evidently eyes failed fault follow followed forget forgets forgot forgotten
    glasses guessed hadn handled haste homework ignore ignored incorrect incorrectly instructions invalid
    leave leaving left lend lost mislaid misplaced misread missed mistake misunderstood misuse misused mixed
    most neglected normally noticed obviously ordered ought overloaded picked plugged pressed presumably
    properly pushed read reading reads refused responsibility responsible rushed scrolled selected sensible
    should shouldn't signed skimmed skipped spilled supplied supposed tampered threw ticked typed unplugged
    usually waited warned warning washed wrong wrongly yours yourself`,
  excuse: `
    agency airline airport algorithm automated automatic backlog bank blame blaming boiler boss bosses bots
    branch brand builders bureaucracy busy carrier carriers caused christmas colleague colleagues computer
    computers contractor contractors control corporate council courier couriers covid crew cuts data days
    decide decided decides decision decisions department depot developers distributor doctor doctors
    downtime driver drivers factory fault faulty flu forecast franchise freight glitch government hands head
    headquarters higher hire hired holiday holidays hq ill inherited instructed insurer it juggling landlord
    leave lines lorry machine mainframe makers management manager manufacturer merchant myself nature
    network night nobody noshow office old operator other outage outsourced overloaded overwhelmed owner
    pandemic partner partners payroll peak person personally planner platform postal postman predecessor
    previous printer prior provider queue queues roster rota rushed school season server servers shift
    shifts short shortage shortages shortstaffed sick slammed snow software somebody someone staff staffed
    staffing storm strike subcontractor supplier suppliers supply surgeon swamped system systems tech temp
    temps third told traffic trainee trains understaffed understaffing union upstairs upstream vendor volume
    volumes warehouse weather weekend wifi works yesterday's`,
  policy: `
    accordance age agreement allow allowed allows article authorise authorised authorize authorized bound
    bylaw bylaws calendar category charter clause code conditions contract cut cutoff deadline deposit
    discretion documents duly eligible enforce enforced entitled entitlement exact exception exceptions
    expired expires expiry fare fine fixed form format forms guarantee guideline guidelines handbook id
    identification ineligible insist laid law legal licence license limit limits list mandated mandatory
    manual minimum must necessary nonrefundable notice obliged official only ordinance paperwork paragraph
    per permission permit permitted policies policy pre precedent print printed procedure procedures process
    prohibited proof protocol protocols provision published purchase pursuant qualify rate receipt regs
    regulation regulations require required requirement requirements requires restricted rule rulebook rules
    schedule scheme scope section sheet sign signature signed signs small standard stated states statute
    statutory stipulated strictly subclause supposed system tariff tcs term terms tier timetable treated
    valid voucher waiver warranty window withhold written`,
  refuse: `
    afraid can't cannot couldn't decline declined denied deny impossible never no nope not nothing refuse
    refused regrettably unable unfortunately won't`,
  department: `
    accounts app billing branch claims complaints counter department departments dept desk desks email
    engineer engineers extension finance floor form front frontdesk headquarters helpdesk helpline hotline
    housekeeping hq hr legal line maintenance manager number office offices online portal reception returns
    sales security site supervisor support team teams technician technicians warehouse webpage website`,
  sendAway: `
    across airline apply around ask bank call chat check complain contact council courier directly download
    downstairs else elsewhere email enquire faq fill forms go google head http inquire inquiries instead
    landlord line lodge log maker manufacturer open over page phone pop queue raise reapply resubmit ring
    see speak submit talk them ticket try upstairs visit website window write`,
  act: `
    add added adding arrange arranged arranging ask asked asking book booked booking bring bringing call
    called calling cancel canceled cancelled cancelling change changed changing check checked checking
    credit credited crediting email emailed emailing escalate escalating fetch fetching find finding fix
    fixed fixing flag flagging found get getting look looked looking move moved moving open opening order
    ordered ordering phone phoning print printing pull pulling put putting rang refund refunded refunding
    reissue reissuing remove removed removing reorder reordered replace replaced replacing reset resetting
    reverse reversed reversing ring ringing send sending sent ship shipped shipping swap swapping transfer
    transferring update updating waive waiving walk walking write writing wrote`,
  softAct: `
    address addressed back best chase chasing feedback follow forward forwarded forwarding handle handled
    handling hope investigate investigating keep look note noted pass passed passing process processed
    processing raise raised review reviewing see sort sorted sorting touch try update updates`,
  vagueTime: `
    ages asap bit course days due eventually hopefully jiffy later maybe might moment momentarily perhaps
    possible presently probably quickly sec shortly should sometime soon sooner tick weeks whenever while`,
  exactTime: `
    a afternoon am before by evening friday hour hours immediately midday midnight minute minutes monday
    morning noon now o'clock p pm right saturday straight sunday thursday till today tomorrow tonight
    tuesday until wednesday within`,
  promise: `
    100 absolute absolutely again always any anybody anytime assure assured assures bet bulletproof certain
    certainly completely cross definitely ever every everyone everything faith fixed flawless foolproof
    forever guarantee guaranteed guarantees honor honour hundred instant instantly never no nobody nothing
    overnight percent perfect perfectly pinky problem promise promised promises rest risk sorted sure surely
    swear totally trust unconditionally vow whatever within word worries worry zero`,
  someone: `
    anybody anyone colleague people somebody someone staff team them they`,
  discount: `
    bonus card cards code compensation complimentary coupon credit credits dessert discount drink drinks
    free freebie gesture gift goodwill off percent points treat upgrade voucher vouchers`,
  hollow: `
    apologies apologise apologize appreciate aware bear bearing caused concern concerns deeply disappointed
    discomfort distress empathise empathize empathy experience experiences feel feeling feelings frustrated
    frustrating frustration hear heard hearing how imagine importance important inconvenience inconvenienced
    journey loyalty matter matters patience personally priority regret satisfaction sentiment seriously
    sincere sincerely sincerest sorry strive sympathise sympathize trouble understand understanding
    understands upset utmost valuable value valued we whatsoever world`,
  feeling: `
    aggravating agonising agonizing alarm alarmed alarming alone anger angry annoyed annoying anxious
    appalled appalling ashamed awful bad betrayed bitter brutal concerned confused confusing cross crushed
    crushing daunting desperate devastated devastating disappointed disappointing disgusted disheartening
    dismayed distress distressed distressing disturbing drained draining dread dreadful embarrassed
    embarrassing embarrassment enraged exhausted exhausting fear fearful fed frightened frightening
    frustrated frustrating fuming furious galling guilty gut gutted hard heartbreaking heartbroken helpless
    hopeless horrible horrid horrified humiliated humiliating hurt hurtful ignored infuriating insulted
    insulting irritated irritating lonely mad maddening miserable mortified mortifying nerve nervous
    nightmare outraged overwhelmed painful panic panicked pressure rage rattled rotten rough rubbish sad
    scared scary shaken shame shock shocked shocking sick sickening sore strain stranded stressed stressful
    tense terrible terrified terrifying tired tiring trapped trouble troubling unacceptable unfair unhappy
    unpleasant unsettling upset upsetting vile worn worried worrying wretched wrong`,
  threat: `
    bailiff ban banned bar barred blacklist blacklisted block blocked boot booted bounced bye cancel charges
    close closed closing collect collections collector complaint consequences cops court cut debt delete
    deleted disconnect disconnected door drag eject ejected else end ending escort escorted escorting evict
    evicted eviction final fine fined fines finish finished forced forfeit fraud goodbye guard guards hang
    hangup hung kick kicked last lawyer lawyers leave leaving legal line lock locked lose losing note noted
    notes off officer officers order otherwise out penalty perm permanent police press pull pulled record
    recorded recording refuse refusing remove removed report reported security sling stop storey sue summon
    suspend suspended terminate terminated throw thrown tow towed trespass unless void warning withdraw
    withdrawn`,
  boundary: `
    abuse abusive carry continue glad happy help insult insulted insulting insults language names personal
    respect respectful shouting swear swearing willing`,
  rush: `
    afternoon all along already anyway brief briefly busy calls chats chop clock clocking close closing
    customers cut done faster finish finished gist hang hurry just keep lately line long lot minute minutes
    move moving next on other others passengers patients people pick point queue quick quicker quickly rush
    rushed seconds short shorter skip speed spit story straight summarise summarize summary ten tick ticking
    time two version waiting waste wasting wrap yesno`,
  closing: `
    anything bye close closing day else goodbye nice rate resolved survey`,
  ask: `
    account address can confirm could date email how invoice may name number order photo postcode receipt
    reference what when where which who would`,
  ownIt: `
    accept accountable admit answerable apologise blundered bungled carry crossed dropped error failed fault
    fell forgot handled hands held honest let messed mine misfiled misjudged missed mistake mixed muddled my
    myself ought ours overbooked overlooked oversight owe owed owes own promised responsibility responsible
    rests ruined should should've shouldn skipped slip slipped slipup sorry stands taking typo unacceptable
    us wrong wrongly`,
  money: `
    amount bill card cash charge charged charges cost costs credit deposit dollar dollars euro euros fee
    fees invoice money paid pay payment pound pounds price refund refunded rupees`,
  family: `
    anniversary baby birthday child children dad daughter family father funeral gran grandmother grandson
    granny husband kid kids mom mother mum son wedding wife`,
  thanks: `
    appreciate appreciated cheers grateful kind ta thank thanks thankyou ty`,
  greet: `
    good afternoon dear evening hello hey hi ma'am madam miss morning mr mrs ms sir`,
  hedge: `
    apparently believe could guess hopefully maybe might perhaps possibly probably seem seems should suppose
    think`,
  contrast: `
    although but except however nevertheless still though unfortunately yet`,
  I: `
    i i'd i'll i'm i've me mine my myself`,
  we: `
    our ours us we we'd we'll we're we've`,
  you: `
    you you'd you'll you're you've your yours yourself`,
  they: `
    he her him his it its she their them they they'll they're they've`,
  negation: `
    aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't n't neither never no
    nobody none nor not nothing shouldn't wasn't weren't without won't wouldn't`,
  be: `
    am are be been being is was were`,
  have: `
    had has have having`,
  will: `
    going he'll i'll it'll shall she'll they'll we'll will you'll`,
  would: `
    could i'd may might must should we'd would you'd`,
  sarcasm: `
    apparently award bravo brilliant charming clearly congratulations fantastic fascinating genius great
    lovely marvellous mastermind medal obviously oh oscar sure wow`,
  formal: `
    accordance advise advised aforementioned concerning henceforth hereby herewith inform kindly please
    pursuant regarding regret shall sincerely therefore thereof`,
}

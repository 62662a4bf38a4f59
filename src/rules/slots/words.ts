import type { Slots } from '../pattern/compile.ts'

/** Tone words, courtesy formulas, money, and the small glue between them. */
export const words: Slots = {
  INTENSE:
    'so | very | really | truly | deeply | sincerely | terribly | awfully | extremely | most | incredibly | genuinely | ever so | most sincerely | dreadfully',
  SORRY: '(am|are)? @INTENSE? @INTENSE? sorry',
  APOLOGY: `
    sorry | apologize | apologizes | apologizing | apologies | apology | apologetic | (beg|beg your) pardon | beg your pardon | forgive (me|us) | regret | regrets | my bad`,
  APOLOGIZE: `
    (i am|we are|i feel)? (so|very|really|truly|deeply|sincerely|terribly|awfully|extremely|genuinely|incredibly|ever so|just|also|honestly)? (so|very|truly)? sorry |
    (i|we)? (do|must|would like to|want to|have to|can only|really must|sincerely|deeply|truly|also|really)? (sincerely|truly|deeply|really)? apologize | (my|our|sincere|sincerest|deepest|many|heartfelt|humble|a thousand) (sincere|sincerest|deepest|humble|heartfelt|own)? apologies |
    apologies | (please)? (do)? (accept (my|our) (apologies|apology)|forgive (me|us)|excuse (me|us)) | (i|we) (do|must|really|do really)? beg your pardon | (our|my) (apology|regret|regrets) | pardon (me|us) | my bad`,
  INCONVENIENCE:
    '(any|the|this|all (the)?)? (inconvenience* | trouble | bother | hassle | disruption | issues | confusion | misunderstanding)',
  BUT: 'but | however | unfortunately | though | yet | nevertheless | still | only | sadly | regrettably | that said',
  MONEY:
    '<money> | <percent> (off|discount)? | @NUM (euro | euros | pound | pounds | dollar | dollars | bucks | quid | pence | cents | points) | <num> (bonus|loyalty|reward)? points',
  GIFT: `
    voucher* | coupon* | discount* | gift card* | gift | store credit | credit | goodwill | gesture (of goodwill)? | bonus points | loyalty points | points | free (month|months|week|shipping|delivery|drink|drinks|coffee|dessert|meal|night|upgrade|sample|gift|ticket|tickets|trial|year|wash|item) |
    promo code | discount code | code | cashback | freebie* | <percent> off | money off | on the house | complimentary`,
  SLANG: `
    lol | lmao | rofl | lmfao | haha | hahaha | hehe | omg | omfg | wtf | wth | smh | idk | tbh | imo | ngl | fyi dude | bruh | bro | bruv | dude | yo | yikes | oops | oopsie | whoops | whoopsie | yolo | fam | gonna chill |
    no worries | nope | yup | yep | nah | meh | whatever | wassup | sup | sweet | awesome | cheers | chill | dunno | crap | crappy | sucks | suck | sucked | bummer | my bad | our bad | epic fail | legit | lowkey | gotcha | ffs | jeez | geez | sheesh | gee |
    blimey | crikey | cheers mate | no biggie | ouch | oof | uh oh | duh | bloody | bugger | knackered | dodgy | gutted | wonky | naff | innit | quid pro | easy peasy | boom | bam | hiya | heya | holy | btw | brb | nvm | np | k`,
  PROFANITY:
    'damn | dammit | damned | hell | bloody | crap | crappy | bollocks | arse | ass | piss* | shit* | fuck* | bugger* | wtf | ffs | sod | goddamn | freaking | frigging | effing | screwed | bullshit | balls up | cock up',
  INSULT: `
    stupid | idiot* | moron* | dumb | dim | thick | ridiculous | pathetic | rude | childish | silly | crazy | insane | nuts | mad | clueless | ignorant | lazy | impossible | unbearable | obnoxious | a (joke|clown|nightmare|pain|bully|liar|brat|baby|child|piece of work|karen|fool|jerk) |
    absurd | hysterical | unreasonable | laughable | delusional | illiterate | blind | deaf | slow | paranoid | cheap | entitled | spoiled`,
  PRAISE:
    '(brilliant|great|genius|smart|lovely|wonderful|charming|clever|impressive|nice|fantastic|amazing|excellent|excellently|good)',
  ABSOLUTE: `
    guarantee | guaranteed | promise | promised | swear | assure | definitely | absolutely | certainly | <percent> | for sure | without fail | no doubt | without (a)? doubt | bet | mark my words | take my word`,
  NEVER_AGAIN: '(never|not) happen again | never again',
  ANYTHING_ELSE:
    '(anything|something|what) else | further (questions|assistance|help) | any (other|more|further) (questions|concerns|issues)',
  CHOOSE: `
    which (one|of (these|those|the two|them))? (would you (prefer|like|rather)|do you (prefer|want|like)|suits|works|is (easier|better|best)|one) | you (choose|decide|pick) | up to you | your (choice|call|pick|decision) | whichever (you|suits|works|is) | whatever (suits|works) | what would you (prefer|like|rather) |
    would you (rather|prefer) | do you prefer | either (way|one) (works|is fine) | or would you | or should (i|we) | or shall (i|we)`,
}

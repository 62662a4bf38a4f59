import type { Slots } from '../pattern/compile.ts'

/** What people say to show that they feel with somebody, before anything of the case is named. */
export const sympathy: Slots = {
  FULLY: `
    (do|can|may|could|must|would|quite|very well|well|certainly|only|most|fully|really|truly|completely|totally|entirely|absolutely|just|so|honestly|genuinely|deeply|sincerely|perfectly|definitely|personally|too|also|all|both|most certainly|exactly)`,
  YOUR_STATE: `
    your (frustration|anger|annoyance|disappointment|concern|concerns|worry|worries|feelings|situation|circumstances|position|point|pain|distress|upset|stress|predicament|dilemma|irritation|emotions|point of view|experience) |
    (how|what) (you|u|he|she|they|your family|everyone) (feel|are feeling|must feel|must be feeling|must be going|are going|mean|might feel|went|must have felt|find) (through)? | where (you|u) (are|r)? (coming)? from | where (you|u) (are|r) (at|coming) |
    how (very|exceedingly|truly|incredibly|so|extremely)? (upsetting|frustrating|annoying|difficult|hard|stressful|worrying|worrisome|vexing|painful|distressing|important|anxious|disappointing|inconvenient|tough|upset|frustrated|angry|worried|disappointed|awful|trying) (this|that|it|you|things|such|all this|these things|they|your|these|unplanned|unexpected) ..4 |
    (that)? (this|it|that) (is|must be|can be|may be|was|must have been|has been|might be) (a|an|so|very|really|incredibly|extremely|quite)? (so|very|really)? (upsetting|frustrating|annoying|difficult|hard|stressful|worrying|painful|distressing|disappointing|inconvenient|tough|trying|sensitive|important) ..3 |
    (that)? you (are|were|must be|feel|must feel) (so|very|really|quite|understandably|a bit|a little)? (upset|distressed|frustrated|angry|annoyed|disappointed|worried|concerned|unhappy|anxious) | the (frustration|inconvenience|importance|urgency|disappointment|demands|stress|distress|seriousness) ..4`,
  SYMPATHY: `
    (i|we|one) @FULLY? @FULLY? (understand|appreciate|recognize|get|imagine|see|know|hear|sympathize with|empathize with|feel|acknowledge|respect|relate to) @FULLY? @YOUR_STATE |
    (i|we) @FULLY? @FULLY? (sympathize|empathize|feel for (you|u)|feel (you|u|ya|with you)|hear (you|u|that|ya) $|understand (you|completely|perfectly|entirely|this) $|(totally|completely|really|fully|so) get (it|that|you)|feel deeply for you|relate) |
    (i|we) (know|understand) (the|that|exactly (the|how)) (feeling|feelings|you feel|that feels) |
    (that|this|it) (must|has to) be (so|very|really|incredibly|extremely)? (hard|frustrating|difficult|upsetting|stressful|annoying|worrying|tough|awful|distressing) (for you)? $ |
    totally (get|feel|understand) (you|where|how|that|it|ya) | words (can not|fail) ..4 | (i|we) (share|feel) your (pain|frustration|sorrow|anger|disappointment) |
    (sorry|condolences|sympathy|sympathies) (for|on) your loss | (our|my|deepest|heartfelt|sincere) (deepest|sincere|heartfelt)? (condolences|sympathy|sympathies) | (all)? (our|my) (thoughts|hearts|heart|prayers) (is|are|go|goes) (out)? (with|to) (you|all|everyone)`,
  PROMOTION: `
    sign up | subscribe | newsletter | survey | browse | bestseller* | best seller* |
    new (range|collection|line|app|season|stock) | in stock now |
    our (range|collection|catalog|app|shop|new|full program|program|guide|seasonal) ..2 | go half price | members get |
    early access | goodie bag | goody bag | tag us | prize draw | in the draw | raffle | loyalty card | paperless |
    upgrade | (new|gold|cheaper|green|better) tariff | package in your area | smart thermostat | boiler cover | gift aid | masterclass* | cocktail`,
}

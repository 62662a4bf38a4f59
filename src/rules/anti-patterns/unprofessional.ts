import { Flag } from '../../text/tokens.ts'
import { FOREIGN, type Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** Slurred or shortened forms that people also write when they are careful. */
const MILD = new Set(
  'y r c cos coz cuz bc tho thru prob probs def kinda sorta ty gonna wanna gotta pls plz plse thx thnx tnx msg ppl abt ya'.split(
    ' ',
  ),
)

const STRETCHED = /(?<![\p{L}\d])(?!w{3}\b|m{3}\b|h?m{2,}\b)\p{L}?\p{Ll}*(\p{Ll})\1\1\p{Ll}*(?![\p{L}\d.@])/gu

const KISS = /(?<=[\p{L}.!?] )x{1,4}\s*$/u

/** Forms such as "ur" count at once, milder ones ("pls", "cos") from the second on. */
function textSpeak(reading: Reading): Hit[] {
  const { tokens, text } = reading.reply
  let strong: Hit | undefined
  const mild: Hit[] = []
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!
    if (!(flags & Flag.textSpeak) || flags & (FOREIGN | Flag.caps)) continue
    const start = tokens.starts[i]!
    const end = tokens.ends[i]!
    const form = text.slice(start, end)
    // "Row R", "room B4": a single capital or a code is a name.
    if (form.length < 3 && form !== form.toLowerCase() && !(flags & Flag.sentenceStart)) continue
    if (form.length === 1 && form !== 'u' && form !== 'r') continue
    // For many people "Ya" is how "yes" is said.
    if (form.toLowerCase() === 'ya' && flags & Flag.sentenceStart) continue
    if (!MILD.has(form.toLowerCase())) strong ??= { start, end, pattern: 'text-speak', tier: 'sure' }
    else if (mild.at(-1)?.start !== start) mild.push({ start, end, pattern: 'text-speak', tier: 'likely' })
  }
  if (strong) return [strong]
  return mild.slice(0, 1)
}

/** "nooo", "sooo good", "thanks xx". */
function stretched(reading: Reading): Hit[] {
  const { text } = reading.reply
  const hits: Hit[] = []
  for (const { index, 0: word } of text.matchAll(STRETCHED))
    hits.push({ start: index, end: index + word.length, pattern: 'stretched' })
  const kiss = KISS.exec(text)
  if (kiss)
    hits.push({
      start: kiss.index,
      end: kiss.index + kiss[0].trimEnd().length,
      pattern: 'kiss',
      tier: 'sure',
    })
  return hits
}

export default defineRule({
  id: 'unprofessional',
  kind: 'anti-pattern',
  title: 'Too casual for a complaint',
  definition:
    'Slang, text-speak, jokes, pet names, flirting, mild swearing or emoji that do not fit a complaint, and that are not meant as an insult. Not: short, plain or lower-case English, or warm humor that fits their mood.',
  severity: 'low',
  stage: 'connect',
  level: 'span',
  tier: 'likely',
  message: '“{span}” is lighter than this moment.',
  why: 'A joke or slang beside somebody’s trouble sounds as if the trouble were a small thing.',
  instead: {
    advice: 'Keep the content and use plain words.',
    example: 'That is not right, and I am sorry. I am opening your order now.',
  },
  sources: [
    {
      key: 'taxonomy',
      text: 'Casual words are welcome among equals; a person with a complaint wants to be taken seriously.',
    },
  ],
  yieldsTo: ['mirroring', 'threatening'],
  tone: true,
  checks: ['text-speak', 'stretched', 'kiss'],
  check: (reading) => [...textSpeak(reading), ...stretched(reading)],
  patterns: [
    {
      id: 'laughing',
      match: [
        '@LAUGH',
        '(<laugh>|<heart>|<angry>)',
        '^ ha $',
        '^ (hello|hi|hey|hiya|yes|no|and|well|there|you|ok|thanks|bye|morning) (gorgeous|handsome|beautiful|sexy|cutie|stranger)',
      ],
      tier: 'sure',
      allow: ['negated', 'hypothetical'],
    },
    { id: 'emoji', match: ['<emoji>'], tier: 'possible', allow: ['negated', 'hypothetical'] },
    {
      id: 'chat-word',
      match: [
        '@CHAT_WORD',
        'n (ill|i|we|u|you|its|then|get|see|@STEP_VERB)',
        'w (u|you|the|ur|your|me|us|it|out)',
        'v (easy|quick|quickly|sorry|busy|soon|late)',
        '^ k $',
      ],
      tier: 'sure',
      allow: ['negated', 'hypothetical', 'advice'],
    },
    {
      id: 'pet-name',
      match: [
        '@PET_SURE !(daughter|son|dog|child|husband|wife|girl|boy|baby|mother|mum)',
        '^ @PET_VOCATIVE $',
        '(oh|ah|aw|aww|ach|ooh|hey|hi|hiya|hello|no|yes|ok|okay|sorry|sure|thanks|right|alright|easy|cheers|listen|look|nah|yeah|yep|nope|cant|can not|you) (love|mate|pal|pet|hen|boss|champ|buddy|sis|chief|duck|sunshine|princess|honey|hon|dearie|bud|big man|little man|legend|guys|lads) $',
        'mate $',
      ],
      allow: ['negated', 'hypothetical'],
      unless: {
        clause: [
          'dear (mr|mrs|ms|dr|sir|madam|customer|guest)',
          'oh dear',
          '(your|his|her|the|a|our|best|room|team|class|school|work|flat|ship) (love|pet|mate|son|man|boss|champ|pal|buddy|duck|princess|flower|angel|brother)',
        ],
      },
    },
    {
      id: 'swearing',
      match: ['@SWEAR'],
      allow: ['negated', 'hypothetical'],
      unless: {
        clause: ['ass (is|was)', 'your (ass|arse)', '(less|enough|leave out) (of)? (the|that|your)'],
      },
    },
    {
      id: 'gasp',
      match: [
        '^ @GASP',
        '@DISGUST',
        '^ (ah|aw|aww|ahh|ohh) (man|mate|jeez|babe|hun|crap|dude)',
        '^ oh (mate|jeez|babe|hun|crap|dude)',
        '^ (aww|awww|ohh|ohhh|ahh|eww|oooh|ooft|welp|woah|whoa) $',
        '^ nah',
      ],
    },
    {
      id: 'bummer',
      match: [
        '(that|this|it|which|what a) (is|sounds|looks|must be|does) (so|well|proper|just|really|pure|fairly|actually)? (@GREAT_SLANG|@DOWN_SLANG) $',
        '(that|this|it|that is|this is|it all) (really|just|totally)? (sucks|sucked)',
        '(gutted|raging|buzzing|devo|fuming|chuffed|stoked|pumped|psyched) (for (you|u|him|her|them)|to hear|about)',
        '@OUR_THING (is|are|was|has gone|went|can be|has been) (a bit|being|just|such|totally|pure|proper|so|well|always|literally)? (@DOWN_SLANG|mental|mad|bonkers|nuts|haywire|crazy|crap|rubbish|rubbish)',
        '(proper|pure|dead|well|bare|mad|super) (knackered|bad|annoying|busy|rammed|grim|rank|peak|slow|gutting|shambles|nightmare|mess|dinosaur)',
        'a (proper|pure|right|total|complete|absolute|bit of a) (mare|mess|shambles|shocker|nightmare|faff|pickle|dinosaur|melt|clown|circus|joke)',
      ],
      not: ['question'],
    },
    {
      id: 'street',
      match: [
        '@STREET',
        '(taking|take|took|takes) the (mick|mickey|piss|biscuit|michael)',
        '(slag|slagging|slagged) ..2 off',
        '(have|having) (forty winks|a moan|a mare|a laugh|a nosey|a meltdown|my guts|our guts)',
        '(would|will) have my (guts|head|hide|skin|life)',
        '(going|goes|went) (mental|mad|bananas|ape|bonkers|nuts|haywire)',
        '(doing|does|done) (my|your|our|ur|his|her) head in',
        '(chuck|bung|lob|shove|sling|ping|shoot|gimme|give) (us|over) (your|ur|the|a|that|it|an)',
        "(dont|don't|do not|no need to) stress (about|it|hun|mate|too)?",
        '(feel|got) (you fam|your vibe)',
        '(gotcha|cuppa|whatcha|betcha)',
      ],
      tier: 'likely',
      allow: ['negated', 'hypothetical'],
    },
    {
      id: 'admitted-joke',
      match: [
        '(sorry|no|nah|ok|okay|right|well|ah|sure)? (bad|poor|terrible|lame|dad|silly|wrong|cheap) (joke|timing|taste|pun)',
        '^ (i am|we are|was)? (only|just|totally)? (joking|kidding|messing|teasing|messing with you|pulling your leg|having you on|winding you up) $',
        '(joking|jokes|kidding) (aside|apart)',
        '(no)? (but|nah)? (seriously|serious) (though|now|but)',
        '(no)? pun (not)? intended',
        '(i am|we are) here all (week|night|day)',
        '(could not|can not) resist (that|it)?',
        '(beep boop | ta da | tada | badum tss | drum roll | drumroll | plot twist | yee haw | yeehaw | ho ho | boo hoo | abracadabra | hey presto | kaboom | woohoo | woo hoo | yippee | bingo | jackpot | wakey wakey)',
        '^ boom $',
        'too soon <?>',
        '(know|honestly|sorry) (it is|that is|this is)? not funny',
      ],
      allow: ['negated', 'hypothetical'],
      unless: {
        clause: ['not (a)? (joke|joking|kidding)'],
        sentence: ['customer', 'bad timing for (you|us)'],
      },
    },
    {
      id: 'joke',
      match: [
        '(that is|there is|it is|this is|now that is) one way (to|of)',
        '(look|looking)? (on|at) the (bright|plus|upside|sunny) side',
        '(slower|faster|fussier|older|stricter|worse|better|more|scarier|grumpier|stubborn|quicker|longer|less|louder|bossier|pickier|tighter|paper) ..3 than (my|a|your|the) ..2 @BIG_FAMILY',
        '(party trick|show|disco|adventure|surprise|plot twist|sequel|bonus|spa day|sauna|shower|makeover|remix|upgrade|lie in|diet|look) (that)? (nobody|no one|none of us) (ordered|asked for|paid for|wanted|booked)',
        '(limited|special|collector) (edition|run) $',
        '(practically|basically|nearly|almost) (on the payroll|family|furniture|drawing (his|her|a|your) pension|vintage|an antique|a regular|one of us|royalty|famous)',
        '(back|here) for (round|more) ..2 <?>',
        '(you|we|they) (could|can) always (swim|wear|eat|try|move in|sleep|call it|frame|sell|row|paddle|walk)',
        '(must have|probably|might have) (sprouted|grown|got) legs',
        '(gone|went|been) (walkies|awol|on (holiday|holidays|vacation|strike|an adventure|its travels|its holidays|a wander|a jolly))',
        'lost in the (shuffle|void|ether|bermuda triangle)',
        '(nobody|no one) (is|was)? watching',
        '(i never|(say|pretend|swear) i (did not|never)) (saw|see|seen) (you|a thing|nothing|it|that)',
        '(just)? do not tell (anyone|anybody|my (boss|manager|wife|husband)|the (boss|manager|gaffer|missus)|them|em|on me) (i said|that)?',
        '(our|your|my) (little|wee) secret',
        'between (you|us|me) (and me|and the|two)? $',
        'turn a blind eye',
        '(give us|gimme|show us|let us see) (a|that|your|the) (lovely|big|pretty)? (smile|twirl|wink|hug|kiss|cuddle)',
        '(big|massive|virtual|squishy|huge) (squishy|warm)? (hug|hugs|cuddle|kiss|kisses|smooch)',
        '(nice|lovely|love the|loving the|great|cute|sexy|fit) (dressing gown|legs|smile|eyes|hair|voice|accent|figure|outfit|lips|face)',
        '((are you|you are) single | your number for (me|myself) | fancy a (drink|date|dance|coffee with me))',
        '(you will set me off | you are killing me | (cracks|cracked|cracking|killing) me up | made my (day|week|morning) ..2 (laugh|giggle|chuckle) | had (a|me) (laugh|giggle|chuckle|laughing|giggling) | that is hilarious | i am dying | what a classic | classic (gaz|dave|him|her|them|us))',
        'that is not (a|an) ..2 that is (a|an)',
        'if (i|we) (had|got|would) a (euro|pound|penny|dollar|fiver|tenner|quid|cent|rupee) for (each|every)',
        'so (is|was|are|does|did) my @BIG_FAMILY',
        '(braver|better|smarter|richer) (person|man|woman|soul) than (me|i)',
        '(i have)? been called (much|far|a lot)? worse',
        'that is (mr|mister|mrs|miss|sir|captain|officer) ..3 to you',
        '(first|golden|number one) rule of (the|fight|life|any|this|every)',
        'you will have to (give|teach|tell|show|lend) me your (recipe|recipes|secret|secrets|trick)',
        '(caught|catch) (you|me|him|her|us)? red handed',
        '(in the (doghouse|bad books)|famous last words|the plot thickens|close but no cigar|third time (lucky|unlucky|is the charm)|better luck next time|no rest for the wicked|story of my life|welcome to (my world|the club|the jungle)|join the (club|queue)|tell me about it|you could not make it up|not my circus|could be worse)',
        '(pirate (style|mode) | ninja (style|mode) | like a (pirate|ninja|vampire|zombie|roman emperor|boss|champ|good un|drunk|hostage video|hawk on))',
        '(nuts|crackers|bananas|barking|quackers|hopping|toast) about you',
        '(drama queen|fun sponge|party pooper|happy camper|party animal|silly (billy|goose|sausage|moo)|cheeky (monkey|devil|beggar|so and so)|daft (sod|apeth|beggar|bat)|lazy (sod|so and so|git)|cowboys|so and so|so and sos|chancer|chancers|a rando|the rando)',
      ],
      allow: ['negated', 'hypothetical'],
      not: [],
    },
    {
      id: 'whimsy',
      match: ['@WHIMSY'],
      tier: 'possible',
      unless: { customer: ['@WHIMSY'] },
      allow: ['negated', 'hypothetical'],
    },
    {
      id: 'banter-tag',
      match: ['^^ ..6 eh <?>', "(is it|are we|have we|isn't it|ain't it|innit) $$"],
      tier: 'possible',
    },
  ],
  examples: { hit: [], miss: [] },
})

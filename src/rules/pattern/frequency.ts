const ranked = (words: string) => words.trim().split(/\s+/)

/**
 * In how many of 1,000 messages a word turns up, counted in the labelled replies and the messages they answer: the
 * index watches for the rarest word of a pattern.
 */
const TIERS: readonly (readonly [number, readonly string[]])[] = [
  [500, ranked(`the i and you is it a in to on have`)],
  [310, ranked(`my not for your that me of`)],
  [200, ranked(`am at are with this do will there one can now was`)],
  [125, ranked(`two we what here so no out up been or got back be`)],
  [
    77,
    ranked(`minutes from if four has would they all by us off three he just when had want because going get an her
    says six about since who she them like every see`),
  ],
  [
    45,
    ranked(`know our time go day said as sorry paid nobody left five down told come half only nine but before phone
    ten does people right number over did say card where please how again let sent today tell then gone door
    through morning take still hour hours look forty after tomorrow eleven front home twenty last were`),
  ],
  [
    27,
    ranked(`without weeks room nothing put days eight should open his name night took him need first car mother next
    old which till ring could same pay call own seven never friday twice money give even times form under
    new already sat tonight booked thing came leave gate years coming year wrong ask pounds telling bag oh
    line something while yes daughter hear box sunday why paying other whole hand too lot hundred full order
    well mum away little month anything quid second kids fifty machine thursday past`),
  ],
  [
    16,
    ranked(`ticket sister standing good monday late find way someone saturday third man work somebody lift any both
    son round went letter may asked done goes think water useless stop flat dead rang dad else app keep
    ninety sit free send very make gave stood week floor behind into write some answer photo wedding husband
    actually desk must until check really doing minute driver months asking thirty each more anybody another
    account wife single person walk father side window email booking everyone bring march page tuesday bit
    supposed shall hold yours bank lost green read taken cancelled paper office these van wait sold house
    shut sixty anyone exactly road wall head moved meant missed o'clock lad place locked date their feel
    list saying manager baby comes stay hi getting hall called sitting`),
  ],
]

/** A word that is on no list. */
const RARE = 3

const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  TIERS.flatMap(([often, words]) => words.map((word): [string, number] => [word, often])),
)

/** In how many of 1,000 messages the word turns up, roughly. */
export function frequencyOf(word: string): number {
  return FREQUENCIES.get(word) ?? RARE
}

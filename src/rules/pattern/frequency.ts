const ranked = (words: string) => words.trim().split(/\s+/)

/** How often words turn up in replies, roughly: the index watches for the rarest word of a pattern. */
const TIERS: readonly (readonly [number, readonly string[]])[] = [
  [60, ranked('i you the to a it is and not that for your will we have')],
  [
    25,
    ranked(`of in on can do me be this my are was with if so now or at as but out up get no know see let
    please here there what our from by just one been back about they all when don't would did has`),
  ],
  [
    8,
    ranked(`an am had then how right still time today need want take sorry could should make go going us before
    after only more than first two any who which their them he she him her it's because until yes ok put call check
    look send order help tell thank thanks day way where why these those someone something new said sure`),
  ],
]

const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  TIERS.flatMap(([often, words]) => words.map((word): [string, number] => [word, often])),
)

/** A weight from 1 (rare) up. */
export function frequencyOf(word: string): number {
  return FREQUENCIES.get(word) ?? 1
}

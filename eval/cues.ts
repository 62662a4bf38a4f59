import { overlap, rootsOf } from '../src/lint/likeness.ts'
import { measure } from '../src/lint/reading-level.ts'

/** A question with options, without anything that only the author knows but the key. */
export interface CueItem {
  readonly id: string
  readonly stem: string
  readonly options: readonly string[]
  readonly key: number
}

/** A cue: a number for each option, from how the options are written and not from what they mean. */
export interface Cue {
  readonly name: string
  readonly of: (item: CueItem) => number[]
}

const HEDGES =
  /\b(?:usually|often|generally|typically|mostly|mainly|sometimes|perhaps|probably|likely|might|may|can|could|would|some|seems?|about|tends?|depends?|if|unless|rather|as a rule|in most cases)\b/gi
const ABSOLUTES =
  /\b(?:always|never|all|every|everyone|everything|nobody|nothing|none|only|must|any|entirely|completely|whole|at once|immediately|each|no)\b/gi
const HARSH =
  /\b(?:wrong|rude|refuse[ds]?|against|stop|threat\w*|police|blame|fault|problem|complain\w*|angry|anger|shout\w*|leave|drop|difficult|aggressive|warn\w*|enough|stupid|liar|lie[ds]?)\b/gi
const WARM =
  /\b(?:please|thank\w*|sorry|understand\w*|hear[ds]?|listen\w*|help\w*|together|let's|let me|feel\w*|glad|care|kind\w*|welcome|appreciate\w*|worr(?:y|ied)|gladly)\b/gi

const count = (pattern: RegExp) => (item: CueItem) =>
  item.options.map((text) => text.match(pattern)?.length ?? 0)
const words = (text: string): number => measure(text).words

/** Each number less the mean of its question: what stands out there. */
const relative = (values: readonly number[]): number[] => {
  const mean = values.reduce((sum, n) => sum + n, 0) / values.length
  return values.map((n) => n - mean)
}
const compared = (cue: Cue): Cue => {
  const known = new WeakMap<CueItem, number[]>()
  return {
    name: cue.name,
    of(item) {
      const values = known.get(item) ?? relative(cue.of(item))
      known.set(item, values)
      return values
    },
  }
}
const lengths = (item: CueItem): number[] => item.options.map((text) => text.length)
const oneIf = (test: (text: string) => boolean) => (item: CueItem) =>
  item.options.map((text) => Number(test(text)))

const GROUPS: Readonly<Record<string, readonly Cue[]>> = {
  length: [
    { name: 'characters', of: lengths },
    { name: 'characters, share of the longest', of: (item) => shareOfMost(lengths(item)) },
    { name: 'words', of: (item) => item.options.map(words) },
    { name: 'longest', of: (item) => lengths(item).map((n, _, all) => Number(n === Math.max(...all))) },
    { name: 'shortest', of: (item) => lengths(item).map((n, _, all) => Number(n === Math.min(...all))) },
    {
      name: 'rank of length',
      of: (item) => lengths(item).map((n, _, all) => all.filter((m) => m < n).length),
    },
    { name: 'middle length', of: (item) => relative(lengths(item)).map((n) => Math.abs(n)) },
    { name: 'letters in a word', of: (item) => item.options.map((text) => text.length / words(text)) },
    {
      name: 'syllables in a word',
      of: (item) => item.options.map((text) => measure(text).syllables / words(text)),
    },
  ],
  sentences: [
    { name: 'sentences', of: (item) => item.options.map((text) => measure(text).sentences) },
    { name: 'full stops', of: count(/\./g) },
    {
      name: 'longest sentence',
      of: (item) => item.options.map((text) => Math.max(...text.split(/[.?!:]+(?=\s|$)/).map(words))),
    },
  ],
  hedges: [{ name: 'hedges', of: count(HEDGES) }],
  absolutes: [{ name: 'absolutes', of: count(ABSOLUTES) }],
  'stem words': [
    { name: 'words of the stem', of: (item) => item.options.map((text) => shared(text, item.stem)) },
    {
      name: 'likeness to the stem',
      of: (item) => item.options.map((text) => overlap(rootsOf(text), rootsOf(item.stem))),
    },
    {
      name: 'likeness to the other options',
      of: (item) =>
        item.options.map((text) =>
          item.options.reduce(
            (sum, other) => sum + (other === text ? 0 : overlap(rootsOf(text), rootsOf(other))),
            0,
          ),
        ),
    },
  ],
  tone: [
    { name: 'harsh words', of: count(HARSH) },
    { name: 'warm words', of: count(WARM) },
    { name: 'I and me', of: count(/\b(?:I|me|my|mine|I'\w+)\b/g) },
    { name: 'you', of: count(/\b(?:you|your|yours|you'\w+)\b/gi) },
    { name: 'we', of: count(/\b(?:we|us|our|ours|we'\w+|let's)\b/gi) },
    { name: 'not', of: count(/\b(?:not|no|without|\w+n't)\b/gi) },
    { name: 'but', of: count(/\b(?:but|however|though|although|yet)\b/gi) },
    { name: 'reasons', of: count(/\b(?:because|since|so that|so|to)\b/gi) },
  ],
  marks: [
    { name: 'commas', of: count(/,/g) },
    { name: 'colons and dashes', of: count(/[:;–—]/g) },
    { name: 'quotes', of: count(/['"‘’“”](?=\w)/g) },
    { name: 'question marks', of: count(/\?/g) },
    { name: 'digits', of: count(/\d/g) },
    { name: 'times', of: count(/\b\d{1,2}:\d{2}\b/g) },
    { name: 'number words', of: count(/\b(?:one|two|three|four|five|six|ten|first|second|last|next)\b/gi) },
  ],
  'first words': [
    {
      name: 'opens like another option',
      of: (item) => item.options.map((t) => item.options.filter((o) => first(o) === first(t)).length),
    },
    { name: 'opens with a pronoun', of: oneIf((text) => /^['"]?(?:I|you|we|they|he|she|it)\b/i.test(text)) },
    { name: 'opens with an article', of: oneIf((text) => /^(?:the|an?|that|this|their|your)\b/i.test(text)) },
    {
      name: 'opens with a request',
      of: oneIf((text) => /^['"]?(?:please|let|could|can|would|tell|give|take)\b/i.test(text)),
    },
    {
      name: 'opens with -ing or to',
      of: oneIf((text) => /^(?:\w+ing|to|by|with|before|after|if|when)\b/i.test(text)),
    },
  ],
}

function shareOfMost(values: readonly number[]): number[] {
  const most = Math.max(...values)
  return values.map((n) => n / most)
}

function first(text: string): string {
  return (/[\p{L}\p{N}']+/u.exec(text)?.[0] ?? '').toLowerCase()
}

/** How many content words of an option stand in the stem. */
function shared(text: string, stem: string): number {
  const there = rootsOf(stem)
  return [...rootsOf(text)].filter((root) => there.has(root)).length
}

/** All cues, in groups. */
export const CUE_GROUPS: ReadonlyMap<string, readonly Cue[]> = new Map(
  Object.entries(GROUPS).map(([name, cues]) => [name, cues.map(compared)]),
)

/** What wording alone looks like: which words stand in an option (in enough options of the questions learned from). */
export function wordCues(items: readonly CueItem[], minimum = 4): Cue[] {
  const counts = new Map<string, number>()
  for (const { options } of items)
    for (const text of options) for (const w of wordSet(text)) counts.set(w, (counts.get(w) ?? 0) + 1)
  const kept = [...counts].filter(([, n]) => n >= minimum).map(([w]) => w)
  return kept.map((word) => ({
    name: `"${word}"`,
    of: (item) => relative(wordSets(item).map((set) => Number(set.has(word)))),
  }))
}

const sets = new WeakMap<CueItem, ReadonlySet<string>[]>()
function wordSets(item: CueItem): readonly ReadonlySet<string>[] {
  let known = sets.get(item)
  if (!known) {
    known = item.options.map(wordSet)
    sets.set(item, known)
  }
  return known
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}']+/gu) ?? [])
}

import { parse, stringify } from 'yaml'
import type { Check } from '../../src/lint/check.ts'
import { CHECKS } from '../../src/lint/checks/index.ts'
import type { LintFinding } from '../../src/lint/finding.ts'
import { lintFiles } from '../../src/lint/lint-files.ts'
import type { Sources } from '../../src/playbook/schema.ts'

/** The day on which everything here is checked. */
export const TODAY = '2025-06-01'

type Tree = Record<string, unknown>

/** A bank, a question of each kind, and a playbook in which no check finds anything. */
const SOUND_ITEMS: Readonly<Record<string, Tree>> = {
  choose: {
    stem: 'Ms. Osei has lost a bag on your train and is close to tears at your desk. What do you do first?',
    options: [
      {
        text: 'Ask her what was lost at first',
        key: true,
        why: 'You cannot search for a bag that you know nothing about, and the question shows that you will.',
      },
      {
        text: 'Show her the notice on the wall',
        why: 'She gets something to read while the train rolls on. Start the search, then give her the page.',
      },
      {
        text: 'Give her a number for the line',
        why: 'Waiting costs the minutes in which a call to the next station can still help.',
      },
      {
        text: 'Send her to the lost property',
        why: 'It is their field later on. Right now you are the one with a radio.',
      },
    ],
  },
  spot: {
    stem: 'A customer has waited an hour at a closed gate. Which part of the answer makes it worse?',
    line: 'You stood here for an hour. You should have read the sign. I am calling the yard now.',
    options: [
      { text: 'You stood here for an hour.', why: 'It gives back what he went through, in his own words.' },
      {
        text: 'You should have read the sign.',
        key: true,
        why: 'It makes him the cause of his own wait. The sign can be mended later.',
      },
      { text: 'I am calling the yard now.', why: 'A deed, and he can watch you do it.' },
    ],
  },
  order: {
    stem: 'A driver waits at a closed gate and gets loud. Put your moves in the order that works best.',
    sequence: [
      { text: 'Breathe out and walk up to him', why: 'Your own pace sets the pace of the talk.' },
      { text: 'Hear his story to its end', why: 'The facts that you need are in it.' },
      { text: 'Write down what you agreed', why: 'A note holds what both of you will forget.' },
    ],
  },
  recall: {
    stem: 'A customer asks for an exception. What does a clear and respectful no hold?',
    answer: 'It says the limit in one sentence, gives a short reason, and offers what you can do.',
    points: ['the limit', 'a short reason', 'what you can do instead'],
  },
  reply: {
    stem: 'A customer waited at home in vain. Answer her in two sentences.',
    customer: 'I took the day off, and nobody came.',
    wants: ['next-step'],
    model: ["You took the day off, and nobody rang. I'm calling the driver now."],
    why: 'The lost day comes first, and then a deed that she can watch.',
  },
}

const FILLERS = [
  'It takes up what she said, and leads to the next step.',
  'It puts the house before the person, who has only just begun.',
  'It costs time that nobody in the line has to spare.',
  'It moves the matter to a place where it has to start over.',
  'It sounds helpful, and leaves her with less than she came with.',
  'It closes a door that nobody has tried to open yet.',
]

/** Makes a full item of a part of one: what is missing comes from a sound item of its kind. */
export function itemOf(part: Tree, at = 0): Tree {
  const kind = String(part.kind ?? 'choose')
  const base = SOUND_ITEMS[kind] ?? SOUND_ITEMS.choose!
  const item: Tree = { id: `item-${at + 1}`, kind, stage: 'listen', level: 'apply', ...base, ...part }
  // Each item has reasons of its own.
  const ending = at > 0 ? ` So case ${at} showed.` : ''
  for (const key of ['options', 'sequence']) {
    const list = item[key] as Tree[] | undefined
    if (!list) continue
    const own = part[key] !== undefined
    item[key] = list.map((entry, i) => ({
      ...entry,
      why: own && entry.why ? entry.why : `${entry.why ?? FILLERS[i % FILLERS.length]}${ending}`,
    }))
  }
  return item
}

/** A bank of such items. */
export function bankOf(items: readonly Tree[]): string {
  const head = {
    format: 1,
    kind: 'bank',
    id: 'sound-bank',
    title: 'Lost and found',
    summary: 'Questions for a desk.',
  }
  return stringify({ ...head, items: items.map((item, i) => itemOf(item, i)) })
}

/** Keys that only an item has. */
const ITEM_KEYS = new Set(
  'kind stem options line sequence answer points customer wants model level domain why'.split(' '),
)

const MATTER = new Set(['stem', 'options', 'sequence', 'line', 'points'])

/**
 * The file that an example of a check of the items stands for: a part of an item, a list of items, or words for a
 * whole bank ("keys at: 1 3 2", "longest is key: yes no"). Undefined when it is something else.
 */
export function bankOfExample(example: string): string | undefined {
  const places = /^keys at: ([\d ]+)$/.exec(example)?.[1]
  if (places) return bankOf(places.split(' ').map((place, i) => numbered(i, Number(place) - 1, 0)))
  const longest = /^longest is key: ([a-z ]+)$/.exec(example)?.[1]
  if (longest)
    return bankOf(longest.split(' ').map((yes, i) => numbered(i, (i * 7) % 4, yes === 'yes' ? 1 : -1)))
  let tree: unknown
  try {
    tree = parse(example)
  } catch {
    return undefined
  }
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return undefined
  const keys = Object.keys(tree)
  if (keys.length === 1 && keys[0] === 'items') return bankOf((tree as { items: Tree[] }).items)
  return keys.some((key) => MATTER.has(key)) && keys.every((key) => ITEM_KEYS.has(key))
    ? bankOf([tree as Tree])
    : undefined
}

const THINGS =
  'coat key phone ring scarf wallet hat glove watch laptop camera suitcase umbrella ticket passport'.split(
    ' ',
  )

/** A question like the others of its bank, with the key at a place, and longer or shorter than the rest by a letter. */
function numbered(i: number, key: number, longer: number): Tree {
  const thing = THINGS[i % THINGS.length]!
  const texts = [
    `Ask about the ${thing} and`,
    `Read the ${thing} rule or`,
    `Mark the ${thing} down or`,
    `Keep the ${thing} here or`,
  ]
  const length = Math.max(...texts.map((text) => text.length)) + 6
  const options = texts.map((text, j) => {
    const size = length + (j === key ? longer : 0)
    return {
      text: `${text} ${'wait then look'.slice(0, size - text.length - 1)}`,
      key: j === key,
      why: `${FILLERS[j]} (${thing} ${i})`,
    }
  })
  return {
    stem: `A traveler comes to the desk in a rush and misses a ${thing}. What do you do first of all?`,
    options,
  }
}

/** Runs checks over texts as they would be run over files. */
export function lintTexts(
  texts: Readonly<Record<string, string>>,
  {
    checks = CHECKS,
    off = [],
    today = TODAY,
    sources,
  }: {
    checks?: readonly Check[]
    off?: readonly string[]
    today?: string
    sources?: Sources['sources']
  } = {},
): LintFinding[] {
  const severities = new Map(
    checks.filter(({ id }) => !off.includes(id)).map((check) => [check.id, check.severity] as const),
  )
  const inputs = Object.entries(texts).map(([path, text]) => ({ path, text: () => text }))
  const run = { checks, severitiesOf: () => severities, sources, today, keyOf: () => '' }
  return lintFiles(inputs, run).flatMap(({ findings }) => findings)
}

import { parseDocument } from 'yaml'

type Node = Record<string | number, unknown>

/** Texts that are hard on patterns: repetitions, odd letters, quotes that never close, numbers, very long words. */
const HARD: readonly ((n: number) => string)[] = [
  (n) => 'a '.repeat(n),
  (n) => 'a'.repeat(n),
  (n) => `${'never '.repeat(n)}!`,
  (n) => '"\'“‘'.repeat(n),
  (n) => `${'is'.repeat(n)}e`,
  (n) => `${'1,'.repeat(n)}0 percent or more`,
  (n) => `${'(('.repeat(n)}x`,
  (n) => 'I’m so sorry, but '.repeat(n),
  (n) => `${'. '.repeat(n)}?`,
  (n) => 'é👍🏽\u200d\u0301'.repeat(n),
  (n) => `${'mr. '.repeat(n)}a.m.`,
  (n) => 'THE '.repeat(n),
  (n) => '-'.repeat(n),
  (n) => `${'the the\n'.repeat(n)}`,
  () => ' ',
  () => '?',
]
const LENGTHS = [1, 3, 40, 800]

const roots = new Map<string, unknown>()

/** A text is spoiled in many ways; it is read once. */
function rootOf(text: string): unknown {
  if (!roots.has(text)) roots.set(text, parseDocument(text, { logLevel: 'silent' }).toJS())
  return roots.get(text)
}

/**
 * Keeps the file well-formed and breaks what it means: texts that are hard on patterns, entries that are missing,
 * twice, in another place, or of another kind.
 */
export function spoil(text: string, random: () => number): string {
  const below = (n: number): number => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const root = structuredClone(rootOf(text))
  if (typeof root !== 'object' || root === null) return text
  // Half of the files keep their form, so that the checks of what they say are reached.
  const kinds = random() < 0.5 ? 2 : 7
  for (let i = below(5); i >= 0; i--) {
    const places = placesOf(root as Node)
    if (!places.some(isProse)) break
    const { holder, key } = pick(kinds === 2 ? places.filter(isProse) : places)
    const value = holder[key]
    const change = below(kinds)
    if (change < 3 && typeof value === 'string') {
      const hard = pick(HARD)(pick(LENGTHS))
      holder[key] = change === 0 ? hard : change === 1 ? `${value} ${hard}` : value.repeat(1 + below(30))
    } else if (change === 3) {
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
    } else if (change === 4 && Array.isArray(value)) {
      for (let n = below(40); n >= 0; n--) value.push(structuredClone(pick([...value, 'x'])))
    } else if (change === 5) {
      const other = pick(places)
      holder[key] = structuredClone(other.holder[other.key])
    } else holder[key] = pick<unknown>([null, true, -1, 1e21, '', [], {}, [[]], 'choose', 'select', 'x: y'])
  }
  // JSON is YAML too, and quick to write.
  return JSON.stringify(root, null, 1)
}

interface Place {
  readonly holder: Node
  readonly key: string | number
}

/** Words for people, and not an id or a kind. */
function isProse({ holder, key }: Place): boolean {
  return typeof holder[key] === 'string' && /\s/.test(holder[key])
}

function placesOf(node: Node): Place[] {
  return Object.keys(node).flatMap((key) => {
    const value = node[key]
    const below = typeof value === 'object' && value !== null ? placesOf(value as Node) : []
    return [{ holder: node, key }, ...below]
  })
}

/** A file as the check sees it: its path below `src`, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

interface Import {
  readonly from: string
  readonly typesOnly: boolean
}

/** Which parts each part may import; everything points down. The file of a single exception stands beside its part. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  text: [],
  playbook: ['text'],
  rules: ['text', 'playbook/vocabulary.ts', 'playbook/stages.ts'],
  'house-rules': ['text', 'playbook', 'rules'],
  lint: ['text', 'playbook', 'rules'],
  practice: ['text', 'playbook', 'rules'],
  guide: ['text', 'playbook', 'rules'],
  transcript: ['text', 'playbook', 'rules'],
  exchange: ['text', 'playbook', 'rules'],
  rehearsal: ['text', 'playbook', 'rules'],
  journal: [],
  terminal: [
    ...['text', 'playbook', 'rules', 'house-rules', 'lint', 'practice', 'guide', 'transcript', 'exchange'],
    'rehearsal',
  ],
  // The library: what other programs may import.
  'index.ts': ['text', 'playbook', 'rules', 'transcript', 'lint', 'practice', 'exchange', 'rehearsal'],
}

const FEATURES = ['lint', 'practice', 'guide', 'transcript', 'exchange', 'rehearsal', 'house-rules']

/** The one place where each package or part of the world comes in. */
const NAMED: readonly { readonly what: RegExp; readonly place: RegExp }[] = [
  { what: /^commander$/, place: /^terminal\/program\.ts$/ },
  { what: /^@inquirer\//, place: /^terminal\/rich-prompts\.ts$/ },
  { what: /^node:readline$/, place: /^terminal\/ask-plain\.ts$/ },
  { what: /^chalk$/, place: /^terminal\/style\.ts$/ },
  { what: /^fast-wrap-ansi$/, place: /^terminal\/style\.ts$/ },
  { what: /^fast-string-width$/, place: /^text\/width\.ts$/ },
  { what: /^(libsql|node:sqlite|node:module)$/, place: /^journal\/database\.ts$/ },
  { what: /^yaml$/, place: /^playbook\/yaml-tree\.ts$/ },
  { what: /^ts-fsrs$/, place: /^practice\/memory\.ts$/ },
  { what: /^valibot$/, place: /./ },
  { what: /^picomatch$/, place: /^lint\/|^terminal\/lint-/ },
  { what: /^node:(fs|os|path|string_decoder|child_process|crypto)$/, place: /^terminal\/io\.ts$/ },
]

/** The clock and the process come in through one file as well, so that everything else can be tested without them. */
const WORLD: readonly { readonly what: RegExp; readonly name: string }[] = [
  { what: /(?<![.\w])process\s*(\.|\[|\?\.)/, name: 'the process' },
  { what: /\bDate\.now\s*\(/, name: 'the clock' },
  { what: /\bnew Date\(\s*\)/, name: 'the clock' },
  { what: /\bperformance\.now\s*\(/, name: 'the clock' },
  { what: /\bMath\.random\s*\(/, name: 'chance' },
]

/** What is wrong with the imports of these files: a sentence with the reason for each. */
export function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text)
    const faults = importsOf(code).flatMap((found) => {
      const fault = found.from.startsWith('.') ? wrongPart(path, found) : wrongPackage(path, found.from)
      return fault ? [`src/${path} imports ${found.from}: ${fault}`] : []
    })
    if (path !== 'terminal/io.ts') {
      for (const { what, name } of WORLD) {
        if (!what.test(code)) continue
        faults.push(
          `src/${path} reaches for ${name}: only src/terminal/io.ts does, so that tests can bring their own`,
        )
      }
    }
    return faults
  })
}

function wrongPart(path: string, found: Import): string | undefined {
  const target = resolve(path, found.from)
  const own = partOf(path)
  const part = partOf(target)
  if (own === part) return undefined
  const below = BELOW[own]
  if (!below) return `src/${own} has no place in the house yet; give it one in test/support/layers.ts`
  if (own === 'journal') {
    if (!FEATURES.includes(part))
      return 'the journal knows the types of the features and nothing else of ours'
    return found.typesOnly
      ? undefined
      : 'the journal only keeps things; it takes types from a feature, never what the feature does'
  }
  if (own === 'terminal' && part === 'journal') {
    if (found.typesOnly) return undefined
    return path === 'terminal/context.ts' && target === 'journal/journal.ts'
      ? undefined
      : 'only src/terminal/context.ts opens the journal; a command asks it, and may import types'
  }
  if (below.includes(part) || below.includes(target)) return undefined
  if (part === 'journal')
    return 'a feature says what it needs as a port; the journal is wired in by the terminal'
  if (part === 'terminal') return 'nothing below knows that there is a terminal'
  if (FEATURES.includes(own) && FEATURES.includes(part)) {
    return 'features do not know each other, so that each can change alone; share through playbook, rules or text'
  }
  return `imports point down only, and src/${part} is not below src/${own}`
}

function wrongPackage(path: string, name: string): string | undefined {
  const named = NAMED.find(({ what }) => what.test(name))
  if (!named) return 'the package has no place in the house yet; give it one in test/support/layers.ts'
  if (named.place.test(path)) return undefined
  return `it comes in at one place (${named.place.source}), so that it can be replaced there`
}

function partOf(path: string): string {
  return path.split('/')[0]!
}

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const step of to.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

function importsOf(code: string): Import[] {
  const found: Import[] = []
  const statement = /\b(?:import|export)\s+(type\s+)?((?:[\w*\s,]|\{[^}]*\})*?)\s*from\s*(['"])([^'"]+)\3/g
  for (const [, type, names, , from] of code.matchAll(statement)) {
    const listed = /\{([^}]*)\}/
      .exec(names ?? '')?.[1]
      ?.split(',')
      .map((name) => name.trim())
    const named = listed?.filter((name) => name !== '') ?? []
    const others = (names ?? '').replace(/\{[^}]*\}/, '').replace(/[\s,]/g, '')
    const typesOnly =
      type !== undefined ||
      (others === '' && named.length > 0 && named.every((name) => name.startsWith('type ')))
    found.push({ from: from!, typesOnly })
  }
  for (const [, , from] of code.matchAll(/\bimport\s*(['"])([^'"]+)\1/g))
    found.push({ from: from!, typesOnly: false })
  for (const [, , from] of code.matchAll(/\b(?:import|require)\(\s*(['"])([^'"]+)\1\s*\)/g)) {
    found.push({ from: from!, typesOnly: false })
  }
  return found
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{(,])\/\/[^\n]*/g, '$1')
}

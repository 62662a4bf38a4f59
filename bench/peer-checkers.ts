import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Another checker of wording; `check` is missing when it is not installed. */
export interface Peer {
  readonly name: string
  readonly check?: ((text: string) => unknown) | undefined
}

/** What is used of the packages; not all of them come with types. */
interface Processor {
  use(plugin: unknown): Processor
  processSync(text: string): unknown
}

type Module = Record<string, unknown> & { default: unknown }

// They have a package.json of their own: `npm ci --prefix bench/peers` brings them.
const peerFolder = createRequire(join(process.env.EVENKEEL_ROOT!, 'bench/peers/package.json'))

async function load(...names: string[]): Promise<Module[] | undefined> {
  try {
    const files = names.map((name) => pathToFileURL(peerFolder.resolve(name)).href)
    return await Promise.all(files.map(async (file) => (await import(file)) as Module))
  } catch {
    return undefined
  }
}

/** The checkers to compare with, as their documentation calls them. */
export async function peers(): Promise<Peer[]> {
  const writeGood = await load('write-good')
  const alex = await load('alex')
  const retext = await load(
    'retext',
    'retext-english',
    'retext-equality',
    'retext-simplify',
    'retext-stringify',
  )
  return [
    { name: 'write-good', check: writeGood && (writeGood[0]!.default as Peer['check']) },
    { name: 'alex', check: alex && (alex[0]!.text as Peer['check']) },
    { name: 'retext: equality and simplify', check: retext && retextCheck(retext) },
  ]
}

function retextCheck([retext, ...plugins]: Module[]): (text: string) => unknown {
  const start = (retext!.retext as () => Processor)()
  const processor = plugins.reduce((built, plugin) => built.use(plugin.default), start)
  return (text) => processor.processSync(text)
}

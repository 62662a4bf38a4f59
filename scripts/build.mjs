// Builds dist: one small CommonJS file for each command, loaded when it runs (starting is a feature), the library as
// one ES module, the shipped content compiled to JSON, and the JSON Schema for editors.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const terminal = join(root, 'src/terminal')

// Whatever is imported with `import()` is a file of its own, so that it is loaded only when needed.
const lazy = [
  ...readdirSync(join(terminal, 'commands')).map((name) => join(terminal, 'commands', name)),
  ...['program', 'style', 'ask-rich', 'ask-plain', 'ask-script', 'settings', 'read-folder', 'load-judge'].map(
    (name) => join(terminal, `${name}.ts`),
  ),
  join(root, 'src/journal/journal.ts'),
  // Run on threads.
  join(terminal, 'lint-worker.ts'),
]
const nameOf = (path) => path.replace(/\\/g, '/').split('/').at(-1).replace(/\.ts$/, '')
const names = new Set(lazy.map(nameOf))

const lazyFiles = {
  name: 'lazy-files',
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\// }, (args) => {
      if (args.kind !== 'dynamic-import') return undefined
      const name = nameOf(args.path)
      if (!names.has(name))
        return {
          errors: [{ text: `${args.path} is imported lazily; add it to the list in scripts/build.mjs` }],
        }
      return { path: `./${name}.cjs`, external: true }
    })
  },
}

/** Commander could start commands that are programs of their own; ours never are, and loading what for takes time. */
const noChildPrograms = {
  name: 'no-child-programs',
  setup(builder) {
    builder.onResolve({ filter: /^node:child_process$/ }, (args) => {
      return /[\\/]commander[\\/]/.test(args.importer) ? { path: 'none', namespace: 'none' } : undefined
    })
    builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** The YAML parser asks the environment for a debugging switch at every token; asking takes a sixth of its time. */
const noDebuggingSwitches = {
  name: 'no-debugging-switches',
  setup(builder) {
    builder.onResolve({ filter: /^process$/ }, (args) => {
      return /[\\/]yaml[\\/]/.test(args.importer)
        ? { path: 'no-switches', namespace: 'no-switches' }
        : undefined
    })
    builder.onLoad({ filter: /.*/, namespace: 'no-switches' }, () => ({
      contents: 'module.exports = { env: {} }',
    }))
  },
}

/** What the judge works out from its rules before it reads anything is worked out here, once. */
const tables = execFileSync(
  process.execPath,
  [join(root, 'scripts/run.mjs'), join(root, 'scripts/pack-tables.ts')],
  { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
)
const judgeTables = {
  name: 'judge-tables',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]tables[\\/]built-in\.ts$/ }, () => ({
      contents: `export const BUILT_IN_TABLES = ${JSON.stringify(tables)}`,
    }))
  },
}

/** Changes with every change of the program, so that nothing remembered outlives it. */
function hashOfSources() {
  const hash = createHash('sha256').update(version)
  const names = readdirSync(join(root, 'src'), { recursive: true }).filter((name) =>
    /\.(ts|json)$/.test(name),
  )
  for (const name of names.sort()) hash.update(readFileSync(join(root, 'src', name)))
  return hash.digest('base64url').slice(0, 12)
}

rmSync(join(root, 'dist'), { recursive: true, force: true })
mkdirSync(join(root, 'dist'), { recursive: true })
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  outdir: join(root, 'dist'),
  logLevel: 'warning',
  define: { EVENKEEL_VERSION: JSON.stringify(version), EVENKEEL_BUILD: JSON.stringify(hashOfSources()) },
  legalComments: 'linked',
}
await build({
  ...common,
  entryPoints: [join(terminal, 'main.ts'), ...lazy],
  entryNames: '[name]',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // Names stay as they are written: a report of a failure can be read, and to keep them beside short ones would cost
  // a call for each function that is made, which was a tenth of the time of a long lint.
  minifyWhitespace: true,
  minifySyntax: true,
  supported: { 'dynamic-import': false },
  external: ['libsql'],
  define: { ...common.define, 'import.meta.url': '__filename' },
  plugins: [lazyFiles, noChildPrograms, noDebuggingSwitches, judgeTables],
})
// The library: the judge alone, without files or terminal.
await build({
  ...common,
  entryPoints: [join(root, 'src/index.ts')],
  entryNames: '[name]',
  format: 'esm',
  plugins: [judgeTables],
})
if (!process.argv.includes('--no-types')) {
  const types = join(root, 'dist/types')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const options = [
    '--noEmit',
    'false',
    '--emitDeclarationOnly',
    '--declaration',
    '--rootDir',
    'src',
    '--outDir',
    types,
  ]
  const settings = [
    '--ignoreConfig',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--strict',
    '--allowImportingTsExtensions',
    '--skipLibCheck',
    '--types',
    'node',
    '--lib',
    'es2023,es2024.string',
  ]
  execFileSync(process.execPath, [tsc, 'src/index.ts', ...settings, ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const name of readdirSync(types, { recursive: true })) {
    const file = join(types, name)
    if (!file.endsWith('.d.ts')) continue
    // Declarations are found beside the JavaScript, whose names end in .js.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.{1,2}\/[^']*)\.ts'/g, "$1.js'"))
  }
}
execFileSync(process.execPath, [join(root, 'scripts/run.mjs'), join(root, 'scripts/compile-content.ts')], {
  cwd: root,
  stdio: 'inherit',
})

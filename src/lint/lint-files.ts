import type { Sources } from '../playbook/schema.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Check, Elsewhere, Severity } from './check.ts'
import type { FileFacts } from './facts.ts'
import type { FileResult, LintFinding } from './finding.ts'
import { unusedLater, withoutIgnored } from './ignores.ts'
import type { LineJudge } from './judged.ts'
import { inOrder, type LintedFile, lintFile, locate } from './lint-file.ts'

/** A file to check: its path as the user would write it, and its text when asked for. */
export interface LintInput {
  readonly path: string
  readonly text: () => string
}

/** Remembers what a file gave, by everything that its findings depend on. */
export interface LintCache {
  get(key: string): LintedFile | undefined
  set(key: string, value: LintedFile): void
}

export interface LintRun {
  readonly checks: readonly Check[]
  readonly severitiesOf: (path: string) => ReadonlyMap<string, Severity>
  readonly sources: Sources['sources'] | undefined
  readonly today: string
  /** That of the house; the built-in one when left out. */
  readonly judge?: LineJudge | undefined
  /** What the project has beside these files; nothing is known of it when left out. */
  readonly elsewhere?: Elsewhere
  /**
   * Files that were met in a folder with their neighbors. Of a file that was named alone, nobody knows whether a check
   * of many files would find something beside the others.
   */
  readonly walked?: ReadonlySet<string>
  readonly cache?: LintCache | undefined
  /** A key for the cache: of the text and of what else the findings depend on. */
  readonly keyOf: (text: string, severities: ReadonlyMap<string, Severity>) => string
  /** Called after each file. */
  readonly progress?: ((done: number) => void) | undefined
}

/** Checks files one by one, then all of them together. The order of the results is that of the inputs. */
export function lintFiles(inputs: readonly LintInput[], run: LintRun): FileResult[] {
  const linted = inputs.map((input, i) => {
    const result = lintOne(input, run)
    run.progress?.(i + 1)
    return result
  })
  return together(inputs, linted, run)
}

/** Checks one file, or takes what is remembered of it. */
export function lintOne(input: LintInput, run: LintRun): LintedFile {
  const text = input.text()
  const severities = run.severitiesOf(input.path)
  const key = run.cache ? run.keyOf(`${input.path}\u0000${text}`, severities) : ''
  const remembered = run.cache?.get(key)
  if (remembered) return remembered
  const result = lintFile(input.path, text, {
    checks: run.checks,
    severityOf: (check) => severities.get(check),
    sources: run.sources,
    today: run.today,
    judge: run.judge,
  })
  run.cache?.set(key, result)
  return result
}

const NOTHING_KNOWN: Elsewhere = { banks: () => undefined }

/** Adds what only shows when all files are seen. */
export function together(
  inputs: readonly LintInput[],
  linted: readonly LintedFile[],
  run: LintRun,
): FileResult[] {
  const facts = linted.flatMap((file) => (file.facts ? [file.facts] : []))
  const extra = new Map<FileFacts, LintFinding[]>()
  const indexes = new Map<FileFacts, LineIndex>()
  const inputOf = new Map(linted.map((file, i) => [file.facts, inputs[i]!]))
  for (const check of run.checks) {
    if (check.scope !== 'folder') continue
    check.run(
      facts,
      (file, at, said) => {
        const severity = run.severitiesOf(file.path).get(check.id)
        if (severity === undefined) return
        const index = indexes.get(file) ?? new LineIndex(inputOf.get(file)!.text())
        indexes.set(file, index)
        const report = typeof said === 'string' ? { message: said } : said
        const line = index.line(index.position(at).line)
        const end = at + Math.max(1, line.length - (index.position(at).column - 1))
        const list = extra.get(file) ?? []
        list.push(locate(index, check.id, severity, at, end, report, check.fix))
        extra.set(file, list)
      },
      run.elsewhere ?? NOTHING_KNOWN,
    )
  }
  // A file that cannot be read may be the other half of what a remark is about.
  const sawAll = linted.every(({ facts, findings }) => facts !== undefined || findings.length === 0)
  const isFolderCheck = new Set(run.checks.filter(({ scope }) => scope === 'folder').map(({ id }) => id))
  return linted.map((file, i) => {
    const { path } = inputs[i]!
    const told = (file.facts && extra.get(file.facts)) ?? []
    const more = withoutIgnored(told, file.ignores)
    const severity = run.severitiesOf(path).get('unused-ignore')
    if (file.facts && file.ignores && severity && sawAll && run.walked?.has(path)) {
      const index = indexes.get(file.facts) ?? new LineIndex(inputs[i]!.text())
      for (const { ignore, message, fix } of unusedLater(told, file.ignores, (id) => isFolderCheck.has(id))) {
        more.push(locate(index, 'unused-ignore', severity, ignore.start, ignore.end, { message }, fix))
      }
    }
    const findings = more.length > 0 ? [...file.findings, ...more].sort(inOrder) : file.findings
    return { path, findings, ...(file.ignores ? { ignores: file.ignores } : {}) }
  })
}

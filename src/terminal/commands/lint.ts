import { compareWithBaseline, type IdFinding } from '../../lint/against.ts'
import { applyBaseline, makeBaseline, readBaseline } from '../../lint/baseline.ts'
import { CHECKS } from '../../lint/checks/index.ts'
import { type PlacedSettings, severities } from '../../lint/config.ts'
import type { FileResult } from '../../lint/finding.ts'
import { withoutIgnored } from '../../lint/ignores.ts'
import { inOrder, locate } from '../../lint/lint-file.ts'
import type { LintRun } from '../../lint/lint-files.ts'
import { type Format, REPORTERS } from '../../lint/reporters/index.ts'
import type { LintReport } from '../../lint/reporters/report.ts'
import { harmless, summary } from '../../lint/reporters/text.ts'
import { LineIndex } from '../../text/line-index.ts'
import { nearest } from '../../text/nearest.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { withFile } from '../file-errors.ts'
import { openLintCache } from '../lint-cache.ts'
import { explainCheck } from '../lint-explain.ts'
import { fixFiles, sayFixes } from '../lint-fix.ts'
import { collectInputs, type NamedInput, oldFiles, passedOverSentence, sourcesAmong } from '../lint-inputs.ts'
import { banksOf, houseOf } from '../lint-project.ts'
import { lintRules } from '../lint-rules.ts'
import { lintOnThreads } from '../lint-threads.ts'
import { watchFor } from '../lint-watch.ts'
import { cacheFolder } from '../places.ts'
import { UserError } from '../user-error.ts'

export { answerJob } from '../lint-threads.ts'

/** Another one for every change of the program: what an older one remembers may be wrong. */
declare const EVENKEEL_BUILD: string

export interface LintFlags {
  readonly format: Format
  readonly output?: string
  readonly failOn?: 'error' | 'warning'
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly against?: string
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly explain?: string
  readonly stdinName?: string
  readonly cache?: boolean
  readonly watch?: boolean
}

/** Progress is said for runs longer than this many files. */
const LONG_RUN = 200

/** `evenkeel lint [paths]`: what in playbooks and banks would teach the wrong thing. */
export async function run(context: Context, paths: readonly string[], flags: LintFlags): Promise<ExitCode> {
  if (flags.explain !== undefined) {
    context.out(explainCheck(flags.explain, await context.style(context.io.stdout)))
    return EXIT.ok
  }
  if (flags.dryRun && !flags.fix) throw new UserError('--dry-run goes with --fix.')
  if (!flags.watch) return once(context, paths, flags)
  return watchFor(context, paths, () => once(context, paths, flags))
}

async function once(context: Context, paths: readonly string[], flags: LintFlags): Promise<ExitCode> {
  const { io } = context
  const settings = await context.settings()
  checkIds(settings.lint)
  const { inputs, rules, passedOver, troubles } = await collectInputs(context, paths, flags.stdinName)
  const all = [...inputs, ...rules]
  if (all.length === 0 && troubles.length > 0) throw new UserError(troubles.join('\n'))
  if (all.length === 0 && passedOver > 0) {
    throw new UserError(`There is nothing to lint here. ${passedOverSentence(passedOver)}`)
  }
  const last = <K extends 'fail-on' | 'max-warnings' | 'baseline'>(key: K) =>
    settings.lint.findLast(({ settings: s }) => s[key] !== undefined)
  const failOn = flags.failOn ?? last('fail-on')?.settings['fail-on'] ?? 'error'
  const mostWarnings =
    flags.maxWarnings === undefined
      ? last('max-warnings')?.settings['max-warnings']
      : wholeNumber(flags.maxWarnings)

  const files = new Map(all.map((input) => [input.path, input.file]))
  const relative = (path: string, folder: string | undefined): string | undefined => {
    const file = files.get(path) ?? path
    return folder === undefined ? io.resolve(file).replaceAll('\\', '/') : io.relative(folder, file)
  }
  const sources = await sourcesAmong(context, inputs)
  const today = io.dayOf(io.now())
  const linted = new Set(rules.map(({ file }) => file))
  const house = await houseOf(context, (file) => linted.has(file))
  const cache =
    flags.cache === false ? undefined : openLintCache(io, io.resolve(cacheFolder(io), 'lint.json'))
  // Whatever a finding can depend on, beside the text itself, is part of the key of the cache.
  const common = io.hash(JSON.stringify([EVENKEEL_BUILD, today, sources, house.key]))
  const keys = new Map<unknown, string>()
  const run: LintRun = {
    checks: CHECKS,
    severitiesOf: severities(CHECKS, settings.lint, relative),
    sources,
    today,
    elsewhere: { banks: () => banksOf(context, inputs, settings.playbookFolders) },
    walked: new Set(inputs.filter(({ walked }) => walked).map(({ path }) => path)),
    cache,
    keyOf(text, severity) {
      const key = keys.get(severity) ?? io.hash(JSON.stringify([...severity]) + common)
      keys.set(severity, key)
      return io.hash(key + text)
    },
    progress:
      inputs.length > LONG_RUN && io.stderr.isTTY
        ? (done) => {
            if (done % 100 === 0) context.note(`${done} of ${inputs.length} files`)
          }
        : undefined,
  }
  const look = (): Promise<FileResult[]> => lintOnThreads(io, inputs, run, house)
  let results = await look()
  if (flags.fix && flags.dryRun) sayFixes(context, inputs, results)
  else if (flags.fix) results = await fixFiles(context, inputs, results, look)
  cache?.save()
  if (flags.against !== undefined) {
    const old = await oldFiles(context, flags.against, paths)
    results = withIdFindings(results, compareWithBaseline(old, inputs), inputs, run)
  }

  results = [...results.filter((_, i) => !inputs[i]!.isGone()), ...lintRules(rules, run.severitiesOf)]

  const indexes = new Map<string, LineIndex>()
  const texts = new Map(all.map((input) => [input.path, input.text]))
  const index = (path: string): LineIndex => {
    const known = indexes.get(path) ?? new LineIndex(texts.get(path)?.() ?? '')
    indexes.set(path, known)
    return known
  }
  const lineOf = (path: string, line: number): string => index(path).line(line)
  const nameIn = (baseline: string) => (path: string) =>
    relative(path, io.resolve(io.cwd, baseline, '..')) ?? path
  if (flags.writeBaseline !== undefined) {
    const file = flags.writeBaseline
    const text = `${JSON.stringify(makeBaseline(results, lineOf, nameIn(file)), null, 2)}\n`
    withFile(file, () => io.replaceText(io.resolve(io.cwd, file), text))
    context.note(`Wrote ${file}. From now on only what is new is reported: --baseline ${file}`)
    const lost = results.filter(({ findings }) => findings.some(({ stays }) => stays)).length
    if (lost > 0)
      context.note(`${lost} of the files cannot be used at all, which no baseline accepts. Mend that first.`)
    return EXIT.ok
  }
  const accepted = baselineFile(context, flags, last('baseline'))
  if (accepted !== undefined) {
    const text = withFile(accepted, () => io.readText(io.resolve(io.cwd, accepted)))
    const baseline = readBaseline(text)
    if (!baseline)
      throw new UserError(`${accepted} is not a baseline. Write one with --write-baseline ${accepted}.`)
    const left = applyBaseline(results, baseline, lineOf, nameIn(accepted))
    results = left.results
    if (left.accepted > 0) context.note(`${left.accepted} accepted by ${accepted}.`)
  }
  const found = results.flatMap((r) => r.findings)
  const shown = flags.quiet
    ? results.map((r) => ({ ...r, findings: r.findings.filter((f) => f.severity === 'error') }))
    : results
  const errors = found.filter((f) => f.severity === 'error').length
  const warnings = found.filter((f) => f.severity === 'warning').length
  const tooMany = mostWarnings !== undefined && warnings > mostWarnings
  const warningsFail = tooMany || failOn === 'warning'
  // Whatever was found: where not everything was looked at, nobody may take it for a clean run.
  const code =
    troubles.length > 0 ? EXIT.usage : errors > 0 || (warningsFail && warnings > 0) ? EXIT.findings : EXIT.ok
  // Before the report is written: its reader may stop reading, which ends the program.
  io.setExitCode(code)
  await print(context, flags, {
    results: shown,
    checks: CHECKS,
    version: context.version,
    files: all.length,
    ...(flags.quiet ? { hidden: { warnings, infos: found.length - errors - warnings } } : {}),
    fails: ({ severity }) => severity === 'error' || (severity === 'warning' && warningsFail),
    index,
  })
  const style = await context.style(io.stderr)
  const said = [...(passedOver > 0 ? [passedOverSentence(passedOver)] : []), ...troubles.map(harmless)]
  // A script gets each sentence on one line.
  for (const sentence of said) context.note(io.stderr.isTTY ? style.wrap(sentence) : sentence)
  if (tooMany) {
    context.note(
      `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}; the most allowed is ${mostWarnings}.`,
    )
  }
  return code
}

async function print(
  context: Context,
  flags: LintFlags,
  report: Omit<LintReport, 'paint' | 'width'>,
): Promise<void> {
  const { io } = context
  const file = flags.output === '-' ? undefined : flags.output
  const style = await context.style(io.stdout)
  const plain = (text: string): string => text
  const color = file === undefined && style.color
  const paint = color
    ? { error: style.bad, warning: style.accent, info: style.dim, dim: style.dim, strong: style.strong }
    : { error: plain, warning: plain, info: plain, dim: plain, strong: plain }
  const full: LintReport = { ...report, width: style.width, paint }
  const text = `${REPORTERS[flags.format](full)}\n`
  if (file === undefined) {
    context.out(text)
    return
  }
  withFile(file, () => io.replaceText(io.resolve(io.cwd, file), text))
  context.note(`Wrote ${file}. ${summary(full)}`)
}

/** Adds what only shows beside an older version. */
function withIdFindings(
  results: readonly FileResult[],
  found: readonly IdFinding[],
  inputs: readonly NamedInput[],
  run: LintRun,
): FileResult[] {
  return results.map((result, i) => {
    const here = found.filter((f) => f.path === result.path)
    if (here.length === 0) return result
    const index = new LineIndex(inputs[i]!.text())
    const severity = run.severitiesOf(result.path)
    const more = here.flatMap((f) => {
      const level = severity.get(f.check)
      return level === undefined ? [] : [locate(index, f.check, level, f.start, f.end, f, f.fix)]
    })
    return {
      ...result,
      findings: [...result.findings, ...withoutIgnored(more, result.ignores)].sort(inOrder),
    }
  })
}

function baselineFile(
  context: Context,
  flags: LintFlags,
  placed:
    | { readonly folder: string; readonly settings: { readonly baseline?: string | undefined } }
    | undefined,
): string | undefined {
  if (flags.baseline !== undefined) return flags.baseline
  const file = placed?.settings.baseline
  return file === undefined ? undefined : context.io.resolve(placed!.folder, file)
}

function checkIds(layers: readonly PlacedSettings[]): void {
  const known = CHECKS.map((check) => check.id)
  for (const { settings, refuse } of layers) {
    const lists = [
      { at: ['checks'], checks: settings.checks },
      ...(settings.overrides ?? []).map(({ checks }, i) => ({ at: ['overrides', i, 'checks'], checks })),
    ]
    for (const { at, checks } of lists) {
      for (const id of Object.keys(checks ?? {})) {
        if (known.includes(id)) continue
        const meant = nearest(id, known)
        const fix = meant ? `Did you mean "${meant}"?` : '"evenkeel lint --explain all" lists them.'
        refuse?.([...at, id], `the settings name a check "${id}", which does not exist`, fix)
      }
    }
  }
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0)
    throw new UserError(`--max-warnings takes a whole number, not "${text}".`)
  return value
}

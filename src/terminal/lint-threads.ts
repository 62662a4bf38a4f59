import type { HouseRules } from '../house-rules/schema.ts'
import type { Severity } from '../lint/check.ts'
import { CHECKS } from '../lint/checks/index.ts'
import type { FileResult } from '../lint/finding.ts'
import { LineJudge } from '../lint/judged.ts'
import { type LintedFile, type LintSetup, lintFile } from '../lint/lint-file.ts'
import { type LintInput, type LintRun, together } from '../lint/lint-files.ts'
import type { Sources } from '../playbook/schema.ts'
import type { Io, Thread } from './io.ts'
import { houseJudge } from './load-judge.ts'
import { UserError } from './user-error.ts'

/**
 * So many files are worth threads. Each compiles its rules anew and runs slowly at first, and one thread alone already
 * leaves compiling and collecting to a second processor: with two, a thousand files take as long either way, and half
 * more work.
 */
const worthThreads = (helpers: number): number => (helpers > 1 ? 250 : 1500)
/** Few enough that the threads end together, many enough that messages cost nothing. */
const AT_ONCE = 8
const MOST_THREADS = 8

/** Files for a thread; all of them have the same severities. */
interface Job {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly severities: ReadonlyMap<string, Severity>
  readonly sources: Sources['sources'] | undefined
  readonly today: string
  readonly house: House
}

/** The rules of a house as data, since a judge cannot be sent to a thread. */
export interface House {
  /** The same for the same rules; empty where there are none. */
  readonly key: string
  readonly rules: readonly HouseRules[]
}

const NO_HOUSE: House = { key: '', rules: [] }

/** What a thread does with a job. */
export function answerJob({ files, severities, sources, today, house }: Job): LintedFile[] {
  const setup = setupOf(severities, sources, today, judgeOf(house))
  return files.map(({ path, text }) => lintFile(path, text, setup))
}

let last: { readonly setup: LintSetup; readonly severities: Job['severities'] } | undefined

/** Most files have the same setup as the one before: what is looked up for it need not be looked up again. */
function setupOf(
  severities: Job['severities'],
  sources: Job['sources'],
  today: string,
  judge: LineJudge | undefined,
): LintSetup {
  if (
    last?.severities !== severities ||
    last.setup.sources !== sources ||
    last.setup.today !== today ||
    last.setup.judge !== judge
  ) {
    const severityOf = (check: string): Severity | undefined => severities.get(check)
    last = { severities, setup: { checks: CHECKS, severityOf, sources, today, judge } }
  }
  return last.setup
}

let lastJudge: { readonly key: string; readonly judge: LineJudge } | undefined

/** Making a judge costs far more than a file does. */
function judgeOf({ key, rules }: House): LineJudge | undefined {
  if (rules.length === 0) return undefined
  if (lastJudge?.key !== key) lastJudge = { key, judge: new LineJudge(houseJudge(rules)) }
  return lastJudge.judge
}

/** A file that is not remembered, and where its result goes. */
interface Missing {
  readonly at: number
  readonly path: string
  readonly text: string
  readonly key: string
  readonly severities: ReadonlyMap<string, Severity>
}

/**
 * Checks files, on threads where that pays, and then all of them together. The results are the same as without
 * threads and in the order of the inputs. Texts are read as they are needed, so that memory stays flat.
 */
export async function lintOnThreads(
  io: Io,
  inputs: readonly LintInput[],
  run: LintRun,
  house: House = NO_HOUSE,
): Promise<FileResult[]> {
  const linted: LintedFile[] = []
  const missing: Missing[] = []
  let done = 0
  const keep = (at: number, result: LintedFile): void => {
    linted[at] = result
    run.progress?.(++done)
  }
  const learn = ({ at, key }: Missing, result: LintedFile): void => {
    run.cache?.set(key, result)
    keep(at, result)
  }
  const jobOf = (files: readonly Missing[]): Job => ({
    files: files.map(({ path, text }) => ({ path, text })),
    severities: files[0]!.severities,
    sources: run.sources,
    today: run.today,
    house,
  })
  let pool: Pool | undefined
  // This thread works as well.
  const helpers = Math.min(MOST_THREADS, io.processors) - 1
  try {
    for (const [at, input] of inputs.entries()) {
      const text = input.text()
      const severities = run.severitiesOf(input.path)
      const key = run.cache ? run.keyOf(`${input.path}\u0000${text}`, severities) : ''
      const known = run.cache?.get(key)
      if (known) {
        keep(at, known)
        continue
      }
      missing.push({ at, path: input.path, text, key, severities })
      if (helpers > 0 && missing.length > worthThreads(helpers)) pool ??= new Pool(io, helpers, learn, jobOf)
      while (pool && missing.length > AT_ONCE) await pool.share(nextFrom(missing))
    }
    while (pool && missing.length > 0) await pool.share(nextFrom(missing))
    await pool?.finish()
  } finally {
    pool?.stop()
  }
  while (missing.length > 0) {
    const next = missing.splice(0, 1)
    learn(next[0]!, answerJob(jobOf(next))[0]!)
  }
  return together(inputs, linted, run)
}

/** Takes the next files that have the same severities. */
function nextFrom(missing: Missing[]): Missing[] {
  const { severities } = missing[0]!
  const other = missing.findIndex((file) => file.severities !== severities)
  return missing.splice(0, Math.min(AT_ONCE, other < 0 ? AT_ONCE : other))
}

/** Threads beside this one, each with the jobs it has not answered yet: one it works on, and one so that it need not wait. */
class Pool {
  readonly #threads: { readonly thread: Thread; readonly jobs: (readonly Missing[])[] }[] = []
  readonly #jobOf: (files: readonly Missing[]) => Job
  readonly #learn: (file: Missing, result: LintedFile) => void
  #died: UserError | undefined
  /** Wakes whoever waits for an answer. */
  #wake: () => void = () => {}

  constructor(
    io: Io,
    count: number,
    learn: (file: Missing, result: LintedFile) => void,
    jobOf: (files: readonly Missing[]) => Job,
  ) {
    this.#jobOf = jobOf
    this.#learn = learn
    for (let i = 0; i < count; i++) {
      const jobs: (readonly Missing[])[] = []
      const hear = (answer: unknown): void => {
        const results = answer as readonly LintedFile[]
        jobs.shift()!.forEach((file, at) => {
          learn(file, results[at]!)
        })
        this.#wake()
      }
      const died = (why: string): void => {
        const names = (jobs[0] ?? []).map(({ path }) => path).join(', ')
        const where = names === '' ? '' : ` while it looked at ${names}`
        this.#died ??= new UserError(`Lint had to stop${where}: ${why}. Please report it with that file.`)
        this.#wake()
      }
      this.#threads.push({ thread: io.startThread('lint-worker', hear, died), jobs })
    }
  }

  /** Gives files to the thread with the least to do; when all have enough, they are checked here. */
  async share(files: readonly Missing[]): Promise<void> {
    if (this.#died) throw this.#died
    const idle = this.#threads.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a))
    if (idle.jobs.length < 2) {
      idle.jobs.push(files)
      idle.thread.send(this.#jobOf(files))
      return
    }
    const results = answerJob(this.#jobOf(files))
    files.forEach((file, i) => {
      this.#learn(file, results[i]!)
    })
    // Answers are heard between two turns.
    await new Promise((resolve) => setImmediate(resolve))
  }

  async finish(): Promise<void> {
    for (;;) {
      if (this.#died) throw this.#died
      if (this.#threads.every(({ jobs }) => jobs.length === 0)) return
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  stop(): void {
    for (const { thread } of this.#threads) thread.stop()
  }
}

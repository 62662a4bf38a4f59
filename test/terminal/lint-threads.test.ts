import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/lint/checks/index.ts'
import type { LintedFile } from '../../src/lint/lint-file.ts'
import { type LintRun, lintFiles } from '../../src/lint/lint-files.ts'
import type { Io } from '../../src/terminal/io.ts'
import { answerJob, lintOnThreads } from '../../src/terminal/lint-threads.ts'
import { withLine } from '../support/lint-runs.ts'

type StartThread = Io['startThread']

const io = (processors: number, startThread: StartThread): Io =>
  ({ processors, startThread }) as unknown as Io
const none: StartThread = () => {
  throw new Error('no thread is needed here')
}

/** A thread that answers later, as real ones do; `act` may spoil its nth answer. */
function threads(act: (job: number, answer: () => void, die: (why: string) => void) => void): {
  start: StartThread
  counts: { started: number; stopped: number }
} {
  const counts = { started: 0, stopped: 0 }
  const start: StartThread = (name, hear, died) => {
    expect(name).toBe('lint-worker')
    counts.started++
    let jobs = 0
    let before = Promise.resolve()
    return {
      send: (job) => {
        // In the order of the jobs, as the messages of a thread are.
        const answer = (): void => {
          before = before.then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 5)))
          before.then(() => hear(answerJob(job as never)))
        }
        act(++jobs, answer, died)
      },
      stop: () => void counts.stopped++,
    }
  }
  return { start, counts }
}

const only = CHECKS.filter(({ id }) => id === 'doubled-word' || id === 'duplicate-playbook-id')
const run = (more: Partial<LintRun> = {}): LintRun => {
  const warn = new Map(only.map(({ id }) => [id, 'warning'] as const))
  const loud = new Map(only.map(({ id }) => [id, 'error'] as const))
  return {
    checks: CHECKS,
    severitiesOf: (path) => (path.includes('7') ? loud : warn),
    sources: {},
    today: '2026-11-20',
    keyOf: (text) => text,
    ...more,
  }
}
const inputs = Array.from({ length: 400 }, (_, i) => ({
  path: `p-${i}.yaml`,
  text: () => withLine(i % 3 === 0 ? 'do: Put the the box down.' : 'do: Put it down.', `p-${i % 390}`),
}))

describe('lint on threads', () => {
  it('finds what is found without, in the order of the files, with the severities of each', async () => {
    const { start, counts } = threads((_, answer) => answer())
    const found = await lintOnThreads(io(4, start), inputs, run())
    expect(counts).toEqual({ started: 3, stopped: 3 })
    expect(found).toEqual(lintFiles(inputs, run()))
    expect(new Set(found.flatMap((r) => r.findings.map((f) => f.severity)))).toEqual(
      new Set(['error', 'warning']),
    )
  })

  it('starts none for few files, on one processor, and for what is remembered', async () => {
    await lintOnThreads(io(8, none), inputs.slice(0, 200), run())
    await lintOnThreads(io(1, none), inputs, run())
    await lintOnThreads(io(2, none), inputs, run())
    const known = new Map<string, LintedFile>()
    const cache = {
      get: (key: string) => known.get(key),
      set: (key: string, file: LintedFile) => void known.set(key, file),
    }
    const first = await lintOnThreads(io(3, threads((_, answer) => answer()).start), inputs, run({ cache }))
    expect(known.size).toBe(400)
    const done: number[] = []
    const again = await lintOnThreads(io(3, none), inputs, run({ cache, progress: (n) => void done.push(n) }))
    expect(again).toEqual(first)
    expect(done).toEqual(inputs.map((_, i) => i + 1))
  })

  it.each([
    ['at its start', 1],
    ['in the middle', 5],
  ])('a thread that dies %s ends the run with one sentence that names the files', async (_, last) => {
    const { start, counts } = threads((job, answer, die) => {
      if (job < last) answer()
      else if (job === last) setTimeout(() => die('out of memory'), 1)
    })
    const failed = lintOnThreads(io(3, start), inputs, run())
    await expect(failed).rejects.toThrow(
      /^Lint had to stop while it looked at p-\d+\.yaml.*: out of memory\./,
    )
    expect(counts.stopped).toBe(2)
  })
})

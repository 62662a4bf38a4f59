import { spawnSync } from 'node:child_process'

/** A command line to measure against the first of its table. */
export interface Timed {
  readonly name: string
  /** Node, unless another one is named. */
  readonly program?: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** What the ratio must not exceed. */
  readonly goal?: number
  /** The exit codes that are no failure; 0 alone unless others are named. */
  readonly accept?: readonly number[]
  /** Runs before each start, unmeasured. */
  readonly before?: () => void
}

export interface Ratio {
  readonly name: string
  readonly milliseconds: number
  readonly ratio: number
  readonly goal: number | undefined
}

/**
 * Runs every command in turn, round after round, and compares each with the first of the same round: on a shared
 * machine whole seconds are slow, so only neighbors can be compared.
 */
export function ratios(commands: readonly Timed[], rounds: number): Ratio[] {
  const times = commands.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    commands.forEach((command, i) => {
      command.before?.()
      const time = wholeProcess(command)
      // The first round warms the disk's cache.
      if (round >= 0) times[i]!.push(time)
    })
  }
  return commands.map(({ name, goal }, i) => ({
    name,
    goal,
    milliseconds: median(times[i]!),
    ratio: median(times[i]!.map((time, round) => time / times[0]![round]!)),
  }))
}

function wholeProcess(command: Timed): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(command.program ?? process.execPath, command.args, {
    env: { ...process.env, ...command.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (status === null || !(command.accept ?? [0]).includes(status))
    throw new Error(`${command.name} ended with ${status}: ${stderr}`)
  return time
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Prints the table and says whether every goal was met. */
export function report(table: readonly Ratio[]): boolean {
  const wide = Math.max(...table.map((row) => row.name.length))
  console.log(`${'command'.padEnd(wide)}       ms   ratio   goal`)
  let met = true
  for (const { name, milliseconds, ratio, goal } of table) {
    const good = goal === undefined || ratio <= goal
    if (!good) met = false
    const mark = goal === undefined ? '' : `${goal.toFixed(2).padStart(7)}  ${good ? 'met' : 'MISSED'}`
    console.log(
      `${name.padEnd(wide)} ${milliseconds.toFixed(0).padStart(8)} ${ratio.toFixed(2).padStart(7)}${mark}`,
    )
  }
  return met
}

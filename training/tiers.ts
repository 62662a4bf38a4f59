import { chooseThresholds, type Thresholds } from './calibrate.ts'
import type { Validation } from './cross-validate.ts'
import type { Task } from './fit.ts'
import { ANTI_PATTERNS } from './labels.ts'

/**
 * Thresholds for anti-patterns and for signals, each kind with its own precision, side by side. They are chosen as if
 * the wording rules were silent: the authors of the rules have read many of these replies, so what the rules leave
 * over here is not what they leave over elsewhere.
 */
export function joinThresholds(
  task: Task,
  { scores }: Pick<Validation, 'scores'>,
  use: Uint8Array,
): Thresholds {
  const anti = task.labels.map((label) => ANTI_PATTERNS.includes(label))
  const of = (wanted: boolean) => {
    const only = <T>(list: readonly T[]) => list.filter((_, at) => anti[at] === wanted)
    return chooseThresholds(task.examples, only(scores), only(task.replyTargets), use)
  }
  const flaws = of(true)
  const signals = of(false)
  const join = (tier: keyof Thresholds) => {
    let flaw = 0
    let signal = 0
    return anti.map((is) => (is ? flaws[tier][flaw++]! : signals[tier][signal++]!))
  }
  return { sure: join('sure'), likely: join('likely'), possible: join('possible') }
}

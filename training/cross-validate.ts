import { foldsOf } from './corpus.ts'
import { type Fit, learn, SETTINGS, scores, type Task } from './fit.ts'

export const FOLDS = 9

/** Scores of every example by a model that saw neither it nor any other reply of its situation. */
export interface Validation {
  readonly folds: Uint8Array
  readonly fits: readonly Fit[]
  /** By label and example. */
  readonly scores: readonly Float64Array[]
}

export function crossValidate(task: Task, settings = SETTINGS, seed = 0): Validation {
  const folds = foldsOf(task.examples, FOLDS, seed)
  const all = task.labels.map(() => new Float64Array(task.examples.length))
  const fits: Fit[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(
      task,
      folds.map((of) => (of === fold ? 0 : 1)),
      settings,
    )
    fits.push(model)
    const held = folds.map((of) => (of === fold ? 1 : 0))
    scores(task, model, held).forEach((of, label) => {
      for (let i = 0; i < of.length; i++) if (held[i]) all[label]![i] = of[i]!
    })
  }
  return { folds, fits, scores: all }
}

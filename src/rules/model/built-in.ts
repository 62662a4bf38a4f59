import type { Reading } from '../reading.ts'
import { LinearModel } from './linear-model.ts'
import type { Model, Opinion, Stance } from './model.ts'
import weights from './weights.json' with { type: 'json' }
import type { Weights } from './weights.ts'

let loaded: LinearModel | undefined

/** The model that ships with the rules; unpacked when it is asked for the first time. */
export const builtInModel: Model = {
  name: 'linear',
  opinions(reading: Reading): readonly Opinion[] {
    loaded ??= new LinearModel(weights as Weights)
    return loaded.opinions(reading)
  },
  stance(reading: Reading, rule: string): Stance | undefined {
    return loaded?.stance(reading, rule)
  },
}

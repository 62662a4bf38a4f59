import type { Model } from './model.ts'

/** The model that ships with the rules. There is none yet: patterns alone decide. */
export const builtInModel: Model = { name: 'none', opinions: () => [] }

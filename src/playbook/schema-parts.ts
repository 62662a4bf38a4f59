import * as v from 'valibot'

/** A text that a person wrote. */
export const text = (description: string) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(4000), v.description(description))

/** Ids hold the learning history together, so they stay short, plain and stable. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const id = (description: string) =>
  v.pipe(v.string(), v.regex(ID_PATTERN), v.maxLength(64), v.description(description))

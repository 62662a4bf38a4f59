import * as v from 'valibot'

/** The file in which a team writes rules of its own, and adjusts ours. Format 1. */

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(64))
const patterns = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(300))),
  v.minLength(1),
  v.maxLength(200),
)
const around = v.strictObject({
  clause: v.optional(patterns),
  sentence: v.optional(patterns),
  nearby: v.optional(patterns),
  reply: v.optional(patterns),
  customer: v.optional(patterns),
})
const severity = v.picklist(['high', 'medium', 'low'])
const tier = v.picklist(['sure', 'likely', 'possible'])

const rule = v.strictObject({
  id,
  title: text,
  severity: v.optional(severity),
  tier: v.optional(tier),
  message: v.optional(text),
  why: text,
  instead: text,
  example: v.optional(text),
  source: v.optional(text),
  patterns: v.pipe(
    v.array(
      v.strictObject({
        id: v.optional(id),
        match: patterns,
        with: v.optional(around),
        unless: v.optional(around),
      }),
    ),
    v.minLength(1),
  ),
  examples: v.optional(v.strictObject({ hit: v.optional(v.array(text)), miss: v.optional(v.array(text)) })),
})

const adjustment = v.strictObject({
  rule: id,
  severity: v.optional(severity),
  tier: v.optional(tier),
  off: v.optional(v.boolean()),
  /** Wordings that are fine here: a finding in a clause with one of them is dropped. */
  except: v.optional(patterns),
})

export const houseRulesSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('rules'),
  rules: v.optional(v.pipe(v.array(rule), v.maxLength(200))),
  adjust: v.optional(v.array(adjustment)),
})

export type HouseRules = v.InferOutput<typeof houseRulesSchema>

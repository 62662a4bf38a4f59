import * as v from 'valibot'
import { id, text } from './schema-parts.ts'

/** What a rehearsal needs to know of the case. */
export const rehearsal = v.strictObject({
  interest: text('what the customer really wants, beneath what they ask for'),
  reveal: v.optional(text('what they say once they feel heard')),
  facts: v.optional(
    v.pipe(
      v.record(id('name of a fact'), text('the fact, such as "8.99" or "3 hours"; put numbers in quotes')),
      v.description('amounts, times and names of the case; the model lines must agree with them'),
    ),
  ),
})

/** What the person may promise without asking anyone. */
export const authority = v.strictObject({
  refund: v.optional(v.pipe(v.number(), v.minValue(0), v.description('the most money they may pay back'))),
  discount: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(100),
      v.description('the most they may take off, in percent'),
    ),
  ),
  voucher: v.optional(v.pipe(v.number(), v.minValue(0), v.description('the most a voucher may be worth'))),
})

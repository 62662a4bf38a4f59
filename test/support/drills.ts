import fc from 'fast-check'
import type { Item, Playbook } from '../../src/playbook/schema.ts'
import { STAGES } from '../../src/playbook/stages.ts'
import type { DrillPlan } from '../../src/practice/drill.ts'
import { type ItemKey, practiceItems } from '../../src/practice/item-key.ts'
import { type Memory, remember } from '../../src/practice/memory.ts'
import type { Answer, Question } from '../../src/practice/question.ts'
import { chooseItem, playbookOf } from './playbooks.ts'

export const DAY = 24 * 60 * 60 * 1000
/** A moment to start from; tests have a clock of their own. */
export const NOON = Date.UTC(2026, 10, 23, 12)
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The answer that is right, or one that is wrong, for an item of kind choose. */
export function answerTo(question: Question, right: boolean): Answer {
  const { item } = question.source
  if (!('options' in item)) throw new Error(`no answer for ${item.kind}`)
  return { kind: 'options', picked: [item.options.findIndex((o) => (o.key === true) === right)] }
}

export function planOf(playbooks: readonly Playbook[], more: Partial<DrillPlan> = {}): DrillPlan {
  return {
    session: 'a-session',
    pool: practiceItems(playbooks),
    memories: new Map(),
    records: [],
    count: 10,
    until: undefined,
    anyway: false,
    retry: true,
    seed: 1,
    dayOf,
    answered: [],
    ...more,
  }
}

/** Some playbooks with questions of all stages. */
export const somePlaybooks: fc.Arbitrary<Playbook[]> = fc
  .array(fc.array(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((books) =>
    books.map((stages, b) =>
      playbookOf(0, {
        id: `book-${b}`,
        items: stages.map((stage, i): Item => chooseItem(i, { stage } as Partial<Item & { kind: 'choose' }>)),
      }),
    ),
  )

/** What is remembered of some of the items, due before or after noon. */
export function someMemories(keys: readonly ItemKey[]): fc.Arbitrary<Map<ItemKey, Memory>> {
  const memory = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom<1 | 2 | 3>(1, 2, 3))
    .map(([days, rating]) => remember(undefined, rating, NOON - days * DAY))
  return fc
    .array(fc.option(memory, { nil: undefined }), { minLength: keys.length, maxLength: keys.length })
    .map((list) => new Map(keys.flatMap((key, i) => (list[i] ? [[key, list[i]] as const] : []))))
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STAGES } from '../../src/playbook/stages.ts'
import { memoryOf, weakStages } from '../../src/practice/draw.ts'
import { answerDrill, type DrillState, type DrillStep, startDrill } from '../../src/practice/drill.ts'
import type { ItemKey } from '../../src/practice/item-key.ts'
import { practiceItems } from '../../src/practice/item-key.ts'
import type { StageRecord } from '../../src/practice/review.ts'
import { answerTo, DAY, dayOf, NOON, planOf, someMemories, somePlaybooks } from '../support/drills.ts'
import { playbookOf } from '../support/playbooks.ts'

const records: fc.Arbitrary<StageRecord[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...STAGES), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([stage, answered, right]) => ({ stage, answered, right: Math.min(answered, right) })),
  { maxLength: 3 },
)

/** A plan and what the learner does: right or wrong, sure or not, and how long each answer takes. */
const sitting = somePlaybooks.chain((books) =>
  fc.record({
    books: fc.constant(books),
    memories: someMemories(practiceItems(books).map((s) => s.key)),
    records,
    count: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
    minutes: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    anyway: fc.boolean(),
    seed: fc.nat(),
    answers: fc.array(fc.record({ right: fc.boolean(), sure: fc.boolean(), took: fc.nat(90_000) }), {
      minLength: 60,
      maxLength: 60,
    }),
  }),
)

interface Asked {
  readonly before: DrillState
  readonly at: number
  readonly step: DrillStep
}

function sit(s: typeof sitting extends fc.Arbitrary<infer T> ? T : never) {
  const plan = planOf(s.books, {
    memories: s.memories,
    records: s.records,
    count: s.count,
    until: s.minutes === undefined ? undefined : NOON + s.minutes * 60_000,
    anyway: s.anyway,
    seed: s.seed,
  })
  let now = NOON
  let state = startDrill(plan, now)
  const asked: Asked[] = []
  for (const a of s.answers) {
    if (!state.question) break
    const shownAt = now
    now += a.took
    const step = answerDrill(state, answerTo(state.question, a.right), a.sure, shownAt, now)
    asked.push({ before: state, at: now, step })
    state = step.state
  }
  return { plan, asked, state, now }
}

const runs = { numRuns: 300, seed: 20261123 }

test('each question is answered once, and once more only when it was missed', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      const { asked } = sit(s)
      const first = new Map<ItemKey, boolean>()
      const again = new Set<ItemKey>()
      for (const { before, step } of asked) {
        const { key } = before.question!.source
        if (before.reason === 'retry') {
          expect(first.get(key)).toBe(false)
          expect(again.has(key)).toBe(false)
          again.add(key)
        } else {
          expect(first.has(key)).toBe(false)
          first.set(key, step.grade.right)
        }
      }
    }),
    runs,
  )
})

test('never more questions than asked for, and the number says which one it is', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      const { asked, plan, state } = sit(s)
      const fresh = asked.filter((a) => a.before.reason !== 'retry')
      if (plan.count !== undefined) expect(fresh.length).toBeLessThanOrEqual(plan.count)
      expect(fresh.map((a) => a.before.number)).toEqual(fresh.map((_, i) => i + 1))
      if (state.ended === 'count') expect(fresh.length).toBe(plan.count)
    }),
    runs,
  )
})

test('a drill that was not stopped by the clock repeats everything that was missed', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      const { asked, state } = sit({ ...s, minutes: undefined })
      if (state.question) return
      const missed = asked.filter((a) => a.before.reason !== 'retry' && !a.step.grade.right)
      const repeated = asked.filter((a) => a.before.reason === 'retry')
      expect(new Set(repeated.map((a) => a.before.question!.source.key))).toEqual(
        new Set(missed.map((a) => a.before.question!.source.key)),
      )
    }),
    runs,
  )
})

test('due comes before weak, weak before new, and what is known and not due only with --anyway', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      const { asked, plan } = sit(s)
      const rank = { due: 0, weak: 1, new: 2, ahead: 3 }
      const order = asked.flatMap((a) => (a.before.reason === 'retry' ? [] : [rank[a.before.reason!]]))
      expect(order).toEqual([...order].sort())
      for (const { before } of asked) {
        const { source } = before.question!
        const memory = memoryOf(source, plan.memories)
        const due = memory !== undefined && dayOf(memory.due) <= dayOf(NOON)
        if (before.reason === 'due') expect(due).toBe(true)
        if (before.reason === 'new' || before.reason === 'weak') expect(memory).toBeUndefined()
        if (before.reason === 'weak') expect(weakStages(plan.records)).toContain(source.item.stage)
        if (before.reason === 'ahead') expect([plan.anyway, due]).toEqual([true, false])
      }
    }),
    runs,
  )
})

test('two questions of one stage follow each other only when nothing else of that rank is left', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      const { asked, plan } = sit(s)
      asked.forEach(({ before }, i) => {
        const last = asked[i - 1]?.before.question
        if (!last || before.reason === 'retry') return
        if (before.question!.source.item.stage !== last.source.item.stage) return
        const gone = new Set(asked.slice(0, i).map((a) => a.before.question!.source.key))
        const rest = plan.pool.filter((source) => {
          if (gone.has(source.key) || source.item.stage === last.source.item.stage) return false
          const memory = memoryOf(source, plan.memories)
          const due = memory !== undefined && dayOf(memory.due) <= dayOf(NOON)
          const weak = weakStages(plan.records).has(source.item.stage)
          const reason = due ? 'due' : memory ? 'ahead' : weak ? 'weak' : 'new'
          return reason === before.reason
        })
        expect(rest.map((r) => r.key)).toEqual([])
      })
    }),
    runs,
  )
})

test('--anyway and repeats leave the schedule alone; every other answer moves it', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      for (const { before, step, at } of sit(s).asked) {
        const [review, keys, fold] = step.save
        const counts = !s.anyway && before.reason !== 'retry'
        expect(review.counts).toBe(counts)
        expect(fold !== undefined).toBe(counts)
        expect(keys[0]).toBe(review.item)
        expect(review.at).toBe(at)
        if (fold) expect(fold([]).due).toBeGreaterThan(at)
      }
    }),
    runs,
  )
})

test('after the time is up no new question comes', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      const { asked, plan, state } = sit(s)
      if (plan.until === undefined) return
      asked.forEach(({ at, step }) => {
        if (at >= plan.until!) expect([step.state.question, step.state.ended]).toEqual([undefined, 'time'])
      })
      expect(state.ended === 'time' || asked.every((a) => a.at < plan.until!)).toBe(true)
    }),
    runs,
  )
})

test('the same seed and the same answers give the same drill', () => {
  fc.assert(
    fc.property(sitting, (s) => {
      const told = () => sit(s).asked.map((a) => [a.before.question!.source.key, a.before.question!.order])
      expect(told()).toEqual(told())
    }),
    { ...runs, numRuns: 50 },
  )
})

test('a missed question waits for three others before it comes again', () => {
  let state = startDrill(planOf([playbookOf(9)]), NOON)
  const missed = state.question!.source.key
  const seen: (string | undefined)[] = []
  state = answerDrill(state, answerTo(state.question!, false), true, NOON, NOON).state
  for (let i = 0; i < 4; i++) {
    seen.push(state.reason)
    state = answerDrill(state, answerTo(state.question!, true), true, NOON, NOON).state
    if (i === 2) expect(state.question!.source.key).toBe(missed)
  }
  expect(seen).toEqual(['new', 'new', 'new', 'retry'])
})

test('a script of answers is asked nothing twice', () => {
  let state = startDrill(planOf([playbookOf(4)], { retry: false }), NOON)
  let asked = 0
  while (state.question) {
    asked++
    state = answerDrill(state, answerTo(state.question, false), true, NOON, NOON).state
  }
  expect(asked).toBe(4)
})

test('a drill that is gone on with asks the rest and keeps counting', () => {
  const plan = planOf([playbookOf(6)], { count: 5 })
  const first = startDrill(plan, NOON).question!.source.key
  const resumed = startDrill({ ...plan, answered: [first] }, NOON + 60_000)
  expect(resumed.number).toBe(2)
  const keys = new Set<string>([first])
  let state = resumed
  while (state.question) {
    keys.add(state.question.source.key)
    state = answerDrill(state, answerTo(state.question, true), true, NOON, NOON).state
  }
  expect(keys.size).toBe(5)
  expect(state.ended).toBe('count')
})

test('an answer after the end is a fault of the program', () => {
  const ended = startDrill(planOf([playbookOf(1)], { answered: ['test-play/item-1'] }), NOON)
  expect(ended.ended).toBe('nothing-left')
  expect(() => answerDrill(ended, { kind: 'options', picked: [0] }, true, NOON, NOON + DAY)).toThrow(/ended/)
})

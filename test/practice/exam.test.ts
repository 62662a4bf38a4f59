import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ExamEvent,
  examResult,
  examState,
  mayMove,
  timeByQuestion,
  unanswered,
} from '../../src/practice/exam.ts'
import { practiceItems } from '../../src/practice/item-key.ts'
import {
  bankOf,
  EVERY_KIND,
  paperOf,
  profileOf,
  rightAnswer,
  someEvents,
  wrongAnswer,
} from '../support/exams.ts'

const runs = { numRuns: 500, seed: 20261123 }
const pool = practiceItems([bankOf({ A: 6, B: 6 })])
const paper = paperOf(profileOf({ count: 10, pass: 7 }), pool)
const events = someEvents(10)
const TIME = { used: 61_400, allowed: 600_000 }

/** What was answered before the end, the last answer to each question. */
function kept(all: readonly ExamEvent[]): Map<number, unknown> {
  const end = all.findIndex(({ kind }) => kind === 'ended')
  const valid = end < 0 ? all : all.slice(0, end)
  return new Map(
    valid.flatMap((event) => (event.kind === 'answered' ? [[event.question, event.answer] as const] : [])),
  )
}

test('whatever happens, the question on the screen is one of the paper', () => {
  fc.assert(
    fc.property(events, (all) => {
      const { at } = examState(paper, all)
      expect(paper.questions[at]).toBeDefined()
    }),
    runs,
  )
})

test('the last answer to each question is kept; moving and flagging lose none', () => {
  fc.assert(
    fc.property(events, (all) => {
      const state = examState(paper, all)
      expect(new Map(state.answers)).toEqual(kept(all))
      const open = unanswered(paper, state)
      expect([...open, ...state.answers.keys()].sort((a, b) => a - b)).toEqual(
        paper.questions.map((_, i) => i),
      )
    }),
    runs,
  )
})

test('after the end nothing counts', () => {
  fc.assert(
    fc.property(events, fc.constantFrom('time' as const, 'handed-in' as const), events, (all, why, late) => {
      const ended: ExamEvent[] = [...all, { kind: 'ended', why }]
      const state = examState(paper, ended)
      expect(state.ended).toBeDefined()
      expect(examState(paper, [...ended, ...late])).toEqual(state)
      expect(examResult('x', paper, examState(paper, [...ended, ...late]), TIME)).toEqual(
        examResult('x', paper, state, TIME),
      )
    }),
    runs,
  )
})

test('the state is what the events add up to: folding the first ones, then all, is folding all', () => {
  fc.assert(
    fc.property(events, fc.nat(40), (all, n) => {
      const again = JSON.parse(JSON.stringify(all)) as ExamEvent[]
      expect(examState(paper, again)).toEqual(examState(paper, all))
      const some = examState(paper, all.slice(0, n))
      if (!some.ended && all.slice(n).every(({ kind }) => kind === 'flagged'))
        expect(examState(paper, all).at).toBe(some.at)
    }),
    runs,
  )
})

test('a flag is on or off as it was last set', () => {
  const flag = (question: number, on: boolean): ExamEvent => ({ kind: 'flagged', question, on })
  const state = examState(paper, [flag(1, true), flag(2, true), flag(1, false), flag(3, false)])
  expect([...state.flags]).toEqual([2])
})

test('an answer goes on to the next question, and stays on the last', () => {
  const answered = (question: number): ExamEvent => ({
    kind: 'answered',
    question,
    answer: { kind: 'options', picked: [0] },
  })
  expect(examState(paper, [answered(0)]).at).toBe(1)
  expect(examState(paper, [answered(0), { kind: 'moved', to: 7 }, answered(7)]).at).toBe(8)
  expect(examState(paper, [answered(9)]).at).toBe(9)
})

test('one may go anywhere in the paper, but back only where the profile lets one', () => {
  const forward = { ...paper, profile: { ...paper.profile, back: false } }
  const place = fc.integer({ min: -3, max: 13 })
  fc.assert(
    fc.property(fc.nat(9), place, (from, to) => {
      const inside = to >= 0 && to < 10
      expect(mayMove(paper, from, to)).toBe(inside)
      expect(mayMove(forward, from, to)).toBe(inside && to >= from)
    }),
    runs,
  )
})

test('a result counts what is right, by domain too; what is missing or wrong is missed', () => {
  const answers = fc.array(fc.constantFrom('right', 'wrong', 'none'), { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(answers, (plan) => {
      const all = plan.flatMap((how, question): ExamEvent[] => {
        const asked = paper.questions[question]!
        if (how === 'none') return []
        const answer = how === 'right' ? rightAnswer(asked) : wrongAnswer(asked)
        return [{ kind: 'answered', question, answer }]
      })
      const result = examResult('an-exam', paper, examState(paper, all), TIME)
      const right = plan.filter((how) => how === 'right').length
      expect(result).toMatchObject({
        version: 1,
        exam: 'an-exam',
        profile: 'test-exam',
        right,
        count: 10,
        pass: 7,
        passed: right >= 7,
        ended: 'handed-in',
        secondsUsed: 61,
        secondsAllowed: 600,
      })
      expect(result.domains.reduce((n, d) => n + d.right, 0)).toBe(right)
      expect(result.domains.reduce((n, d) => n + d.count, 0)).toBe(10)
      expect(result.missed.map(({ question, answered }) => [question, answered])).toEqual(
        plan.flatMap((how, i) => (how === 'right' ? [] : [[i, how === 'wrong']])),
      )
    }),
    runs,
  )
})

test('an item of any kind is right when all of it is right, and only then', () => {
  const every = paperOf(
    profileOf({ count: 5, pass: 5 }),
    practiceItems([{ ...bankOf({}), items: [...EVERY_KIND] }]),
  )
  const giving = (of: typeof rightAnswer): ExamEvent[] =>
    every.questions.map((asked, question) => ({ kind: 'answered', question, answer: of(asked) }))
  expect(examResult('x', every, examState(every, giving(rightAnswer)), TIME)).toMatchObject({
    right: 5,
    passed: true,
    missed: [],
  })
  expect(examResult('x', every, examState(every, giving(wrongAnswer)), TIME)).toMatchObject({
    right: 0,
    passed: false,
  })
  // One of two keys, or the best without the worst, is not right.
  const half = every.questions.flatMap((asked, question): ExamEvent[] => {
    const { kind } = asked.source.item
    if (kind === 'select') return [{ kind: 'answered', question, answer: { kind: 'options', picked: [0] } }]
    if (kind === 'best-worst')
      return [{ kind: 'answered', question, answer: { kind: 'best-worst', best: 0, worst: 2 } }]
    return []
  })
  expect(examResult('x', every, examState(every, half), TIME).right).toBe(0)
})

test('the time of a question is summed up over all visits, and never more than was used', () => {
  const gaps = fc.array(fc.nat(30_000), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(events, gaps, (all, waits) => {
      let used = 0
      const timed = all.map((event, i) => {
        used += waits[i]!
        return { used, event }
      })
      const spent = timeByQuestion(paper, timed)
      expect([...spent.values()].reduce((a, b) => a + b, 0)).toBe(used)
    }),
    { ...runs, numRuns: 100 },
  )
  const spent = timeByQuestion(paper, [
    { used: 4000, event: { kind: 'moved', to: 1 } },
    { used: 9000, event: { kind: 'moved', to: 0 } },
    { used: 10_000, event: { kind: 'answered', question: 0, answer: { kind: 'options', picked: [0] } } },
  ])
  expect([...spent]).toEqual([
    [0, 5000],
    [1, 5000],
  ])
})

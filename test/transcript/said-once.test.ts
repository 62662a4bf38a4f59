import { expect, test } from 'vitest'
import { Judge } from '../../src/rules/judge.ts'
import { judgeConversation } from '../../src/transcript/judge-conversation.ts'

const judge = new Judge()

/** A conversation that the customer begins, turn by turn. */
function judged(...texts: string[]) {
  const turns = texts.map((text, i) => ({ speaker: i % 2 === 0 ? 'customer' : 'agent', text }) as const)
  return judgeConversation({ id: 'talk', turns }, (reply) => judge.judge(reply))
}

/** Each rule with the turn to mend, over turns and the whole conversation. */
function told({ turns, findings }: ReturnType<typeof judged>): string[] {
  return [
    ...turns.flatMap(({ turn, verdict }) => verdict.findings.map(({ rule }) => `${rule} ${turn}`)),
    ...findings.map(({ rule, turns: at }) => `${rule} ${at.at(-1)}`),
  ]
}

const ORDER = 'My order 44718 came with a broken lid and the box was wet, and I need it on Friday.'

test('asking again is said once for a turn, by the turn itself where that is sure enough', () => {
  const talk = judged(ORDER, 'What is your order number?')
  expect(told(talk).filter((t) => t.startsWith('asking-again'))).toEqual(['asking-again 1'])
  expect(talk.turns[0]!.verdict.findings.map((f) => f.rule)).toContain('asking-again')
})

test('what only the whole conversation shows names the turn of the worker, and that of the customer in words', () => {
  const talk = judged(ORDER, 'I am looking into the lid.', 'And?', 'I see. Could I have your order number?')
  const again = talk.findings.filter((f) => f.rule === 'asking-again')
  expect(again.map(({ turns, message }) => ({ turns, message }))).toEqual([
    { turns: [3], message: 'asks for a number, which the customer gave in turn 1' },
  ])
  expect(told(talk).filter((t) => t.startsWith('asking-again'))).toEqual(['asking-again 3'])
})

test('an apology in every turn is said once, and no turn with one "sorry" is said to hold several', () => {
  const talk = judged(
    ORDER,
    'Sorry about the lid.',
    'And?',
    'Sorry, that is on another list.',
    'So?',
    'I am sorry, I am still looking.',
  )
  expect(told(talk).filter((t) => /apolog/.test(t))).toEqual(['apology-in-every-turn 5'])
  expect(talk.findings.find((f) => f.rule === 'apology-in-every-turn')?.turns).toEqual([1, 3, 5])
})

test('a turn that does hold several apologies is still told', () => {
  const talk = judged(ORDER, 'I am so sorry, truly sorry, our sincere apologies for this.')
  expect(told(talk)).toContain('over-apologizing 1')
})

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { Judge, judge as judgeReply } from '../../src/rules/judge.ts'
import type { Model } from '../../src/rules/model/model.ts'
import { PatternError } from '../../src/rules/pattern/parse.ts'
import { defineRule, type Rule } from '../../src/rules/rule.ts'
import type { ReplyInContext } from '../../src/rules/verdict.ts'
import { anyText } from '../text/support.ts'
import { judge, placesOf } from './support.ts'

/** A rule with nothing but what a test is about. */
function ruleOf(id: string, match: string | string[], more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    kind: 'anti-pattern',
    title: id,
    definition: id,
    severity: 'low',
    stage: 'connect',
    level: 'span',
    tier: 'likely',
    message: '“{span}” is there.',
    why: '',
    instead: { advice: 'Leave it out.', example: '' },
    sources: [],
    patterns: [{ id: 'words', match: [match].flat() }],
    examples: { hit: [], miss: [] },
    ...more,
  })
}

const found = (rules: Rule[], reply: string | ReplyInContext) =>
  placesOf(reply, {}, new Judge(rules)).map(({ id, text }) => `${id}: ${text}`)

describe('any reply', () => {
  const turns = fc.array(
    fc.record({ speaker: fc.constantFrom('agent' as const, 'customer' as const), text: anyText }),
    { maxLength: 3 },
  )
  const replies = fc.record(
    { agent: anyText, customer: anyText, previous: turns },
    { requiredKeys: ['agent'] },
  ) as fc.Arbitrary<ReplyInContext>

  it('gets an answer whose places are in the text and carry its words', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const { findings, signals, notJudged, protocol } = judge.judge(reply)
        for (const { start, end, text } of [...findings, ...signals]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(reply.agent.length)
          expect(text).toBe(reply.agent.slice(start, end))
        }
        for (const list of [findings, signals])
          expect(list.map(({ start }) => start)).toEqual(
            [...list.map(({ start }) => start)].sort((a, b) => a - b),
          )
        for (const { message } of findings)
          expect(message.isWellFormed() || !reply.agent.isWellFormed()).toBe(true)
        for (const { reason } of notJudged) expect(reason).not.toBe('')
        expect(protocol?.do).not.toBe('')
      }),
      { numRuns: 800 },
    )
  })

  it('gets the same answer twice, whatever was judged in between, and from another judge', () => {
    const other = new Judge()
    fc.assert(
      fc.property(replies, replies, (reply, between) => {
        const first = JSON.stringify(judge.judge(reply))
        judge.judge(between)
        expect(JSON.stringify(judge.judge(reply))).toBe(first)
        expect(JSON.stringify(other.judge(reply))).toBe(first)
      }),
      { numRuns: 300 },
    )
  })

  it('gets the same answer after another reply to the same message as after one to another message', () => {
    const between = new Judge()
    const lines = readFileSync(new URL('../fixtures/replies-dev.jsonl', import.meta.url), 'utf8').split('\n')
    for (const line of lines.slice(0, 96)) {
      const { agent, customer } = JSON.parse(line)
      between.judge({ agent: 'Where is it?', customer: 'My order 4471 never came, and you are useless.' })
      expect(judge.judge({ agent, customer })).toEqual(between.judge({ agent, customer }))
    }
  })

  it('has the same findings with other line ends, curly quotes, and odd blanks', () => {
    const samples = RULES.flatMap(({ examples }) => [...examples.hit, ...examples.miss])
    for (const { text, customer, previous } of samples) {
      const agent = text.replaceAll(/[«»]/g, '')
      const idsOf = (words: string) =>
        placesOf({ agent: words, customer, previous }).map(({ id, pattern }) => `${id}/${pattern}`)
      const plain = idsOf(agent)
      expect(idsOf(agent.replaceAll("'", '’')), agent).toEqual(plain)
      expect(idsOf(agent.replaceAll(' ', '\u00a0')), agent).toEqual(plain)
      expect(idsOf(`\ufeff${agent}\r\n`), agent).toEqual(plain)
      expect(idsOf(agent.normalize('NFD')), agent).toEqual(plain)
    }
  })
})

describe('ground rules', () => {
  const rules = [ruleOf('calm', 'calm down')]

  it.each([
    ['the act', 'Please calm down.', ['calm: calm down']],
    ['a negated act', 'I will not tell you to calm down.', []],
    ['quoted words', 'You wrote “please just calm down now” to us.', []],
    ['a line with ">"', '> calm down\nI read that.', []],
    ['reported words', 'My colleague told you to calm down.', []],
    ['advice on wording', 'Never say calm down to anyone.', []],
    ['a condition', 'If you calm down it works.', []],
    ['two acts', 'Calm down. Now calm down.', ['calm: Calm down', 'calm: calm down']],
    ['a gap over two sentences', 'Stay calm. Down there is the exit.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(found(rules, text)).toEqual(expected)
  })

  it('are lifted where a pattern allows it', () => {
    const allowed = ruleOf('calm', '', {
      patterns: [{ id: 'condition', match: ['you calm down'], allow: ['hypothetical'] }],
    })
    expect(found([allowed], 'If you calm down it works.')).toEqual(['calm: you calm down'])
  })
})

describe('precedence', () => {
  const strong = ruleOf('strong', 'calm down now')
  const weak = ruleOf('weak', 'calm down', { yieldsTo: ['strong'] })

  it('drops a place that a winning rule covers, and no other place', () => {
    expect(found([weak, strong], 'Calm down now. And calm down.')).toEqual([
      'strong: Calm down now',
      'weak: calm down',
    ])
  })

  it('drops a whole-reply rule wherever the winner speaks', () => {
    const whole = ruleOf('whole', '', {
      level: 'reply',
      yieldsTo: ['strong'],
      patterns: [{ id: 'words', match: ['sorry'], span: 'reply' }],
    })
    expect(found([whole, strong], 'Sorry. Calm down now.')).toEqual(['strong: Calm down now'])
    expect(found([whole, strong], 'Sorry.')).toEqual(['whole: Sorry.'])
  })

  it('does not hang on the order of the list', () => {
    const text = 'Calm down now. And calm down.'
    expect(found([weak, strong], text).sort()).toEqual(found([strong, weak], text).sort())
  })

  it('keeps the surer of two places of one rule, then the longer', () => {
    const two = (short: Rule['tier'], long: Rule['tier']) =>
      ruleOf('two', '', {
        patterns: [
          { id: 'short', match: ['calm down'], tier: short },
          { id: 'long', match: ['please calm down now'], tier: long },
        ],
      })
    expect(found([two('likely', 'likely')], 'Please calm down now.')).toEqual(['two: Please calm down now'])
    expect(found([two('sure', 'likely')], 'Please calm down now.')).toEqual(['two: calm down'])
  })

  it('lets no model overrule what a pattern is sure of', () => {
    const model: Model = {
      name: 'loud',
      opinions: ({ reply }) => [{ rule: 'strong', tier: 'likely', ...reply.whole(), evidence: ['calm'] }],
    }
    const judged = (tier: Rule['tier']) =>
      placesOf('Please calm down.', { model }, new Judge([{ ...weak, tier }, strong])).map(({ id }) => id)
    expect(judged('sure')).toEqual(['weak'])
    expect(judged('likely')).toEqual(['strong'])
  })

  it('still holds when the winner is turned off: options leave out and change nothing else', () => {
    const both = new Judge([weak, strong])
    const text = 'Calm down now. And calm down.'
    expect(placesOf(text, { off: ['strong'] }, both).map((place) => place.text)).toEqual(['calm down'])
    expect(placesOf(text, { only: ['weak'] }, both).map((place) => place.text)).toEqual(['calm down'])
  })
})

describe('conditions', () => {
  const signal = ruleOf('good', 'thank you', { kind: 'signal' })

  it('see signals, and in the reply, near by, in the sentence, in the clause and with the customer', () => {
    const bad = (around: object) =>
      ruleOf('bad', '', { patterns: [{ id: 'words', match: ['calm down'], ...around }] })
    const silent = (around: object, reply: string | ReplyInContext) => found([bad(around), signal], reply)
    expect(silent({ unless: { signals: ['good'] } }, 'Thank you. Calm down.')).toEqual(['good: Thank you'])
    expect(silent({ unless: { reply: ['blue'] } }, 'Calm down. One. Two. It is blue.')).toEqual([])
    expect(silent({ unless: { nearby: ['blue'] } }, 'Calm down. One. Two. It is blue.')).toHaveLength(1)
    expect(silent({ unless: { sentence: ['blue'] } }, 'Calm down, because it is blue.')).toEqual([])
    expect(silent({ unless: { clause: ['blue'] } }, 'Calm down, because it is blue.')).toHaveLength(1)
    const shouting = { agent: 'Calm down.', customer: 'I AM SHOUTING' }
    expect(silent({ with: { customer: ['shouting'] } }, shouting)).toHaveLength(1)
    expect(silent({ with: { customer: ['shouting'] } }, { ...shouting, customer: 'Hello' })).toEqual([])
  })

  it('count', () => {
    const twice = ruleOf('twice', '', { patterns: [{ id: 'words', match: ['sorry'], count: { min: 2 } }] })
    expect(found([twice], 'Sorry about that.')).toEqual([])
    expect(found([twice], 'Sorry. So sorry.')).toEqual(['twice: Sorry. So sorry'])
  })
})

describe('what is not judged', () => {
  it.each(['', '   ', '\n', '\u200b', '...', '!?'])('no words: %j', (text) => {
    expect(judge.judge(text).notJudged).toEqual([{ reason: 'there are no words in the reply' }])
  })

  it.each(['Hi', 'Hi Sam', 'Hm.', 'Dear Noor,'])('one or two words that say nothing: %s', (text) => {
    expect(judge.judge(text)).toEqual({
      findings: [],
      signals: [],
      notJudged: [{ reason: 'the reply is too short to say anything about it' }],
    })
  })

  it('two words that say something', () => {
    expect(placesOf('Calm down').map(({ id }) => id)).toEqual(['calm-down'])
  })

  it.each([
    'Lo siento mucho, pero su pedido todavía no ha salido del almacén de Valencia.',
    'Es tut mir leid, aber Ihre Bestellung hat unser Lager leider noch nicht verlassen.',
    'Je suis désolé, votre commande est toujours bloquée dans notre entrepôt de Lyon.',
    'Mi dispiace, il suo ordine non ha ancora lasciato il nostro magazzino di Torino.',
    'Przykro mi, paczka wciąż czeka w naszym magazynie i wyjedzie dopiero jutro rano.',
    '请冷静一下',
    '申し訳ありません。',
    'مرحبا، نأسف جدا للتأخير',
    'Здравствуйте',
  ])('not English: %s', (text) => {
    expect(judge.judge(text).notJudged).toEqual([{ reason: 'the reply does not look English' }])
  })

  it.each([
    'I am sorry, Agnieszka Wójcik-Brzęczyszczykiewicz, that the parcel is still in Łódź.',
    'ok ill chk ur order nw n msg u wen its sent thx',
    'Namaste ji, kindly do the needful and revert back with the bill copy today itself.',
    'Refund processed: EUR 49.90, ref 88-1204, Visa ending 4471, value date 12/05/2024.',
  ])('English enough: %s', (text) => {
    expect(judge.judge(text).notJudged.every(({ rule }) => rule !== undefined)).toBe(true)
  })

  it('rules that need the customer or earlier turns, each with the reason', () => {
    const rules = [
      ruleOf('asked', 'order number', { needs: ['customer'] }),
      ruleOf('again', 'order number', { needs: ['previous'] }),
    ]
    const by = new Judge(rules)
    const agent = 'What is your order number?'
    expect(by.judge(agent).notJudged).toEqual([
      { rule: 'asked', reason: 'no customer message given' },
      { rule: 'again', reason: 'no earlier turns given' },
    ])
    expect(by.judge({ agent, customer: ' \n' }).notJudged).toHaveLength(2)
    expect(by.judge(agent, { off: ['again'] }).notJudged.map(({ rule }) => rule)).toEqual(['asked'])
    expect(by.judge(agent, { only: ['again'] }).notJudged.map(({ rule }) => rule)).toEqual(['again'])
    const all = { agent, customer: 'It is late.', previous: [{ speaker: 'agent' as const, text: 'Hello.' }] }
    expect(by.judge(all).notJudged).toEqual([])
    expect(by.judge(all).findings).toHaveLength(2)
  })
})

describe('protocols', () => {
  const agent = 'Calm down. What is your order number?'

  it.each([
    ['self-harm', 'If nobody helps me I will kill myself tonight.'],
    ['self-harm', 'i dont want to live anymore and you talk about a bill'],
    ['medical-emergency', 'My wife is having chest pains right here in your lobby.'],
    ['medical-emergency', 'He is not breathing, do something!'],
    ['violence', 'I will come down there with a knife.'],
    ['violence', 'I know where you live.'],
    ['bereavement', 'My father passed away last week and you still send him bills.'],
    ['bereavement', 'I have just lost my husband.'],
  ])('%s: %s', (kind, customer) => {
    const { protocol, findings, notJudged } = judge.judge({ agent, customer })
    expect(protocol).toMatchObject({ kind, seenIn: 'customer' })
    expect(protocol!.do).toMatch(/\.$/)
    const tone = new Set(RULES.filter((rule) => rule.tone).map(({ id }) => id))
    expect(findings.filter(({ rule }) => tone.has(rule))).toEqual([])
    expect(notJudged.some(({ rule, reason }) => rule === 'calm-down' && reason.includes(kind))).toBe(true)
  })

  it.each([
    '',
    'Hi',
    'Lo siento mucho, pero su pedido todavía no ha salido del almacén.',
    '...',
  ])('is there even when the reply cannot be judged: %j', (reply) => {
    const { protocol } = judge.judge({ agent: reply, customer: 'I want to kill myself.' })
    expect(protocol?.kind).toBe('self-harm')
  })

  it('takes the most urgent one, and sees the reply as well', () => {
    const customer = 'My father died last week and I want to end my life.'
    expect(judge.judge({ agent, customer }).protocol?.kind).toBe('self-harm')
    expect(judge.judge('Stay there, he is not breathing, I am calling.').protocol).toMatchObject({
      kind: 'medical-emergency',
      seenIn: 'agent',
    })
  })

  it.each([
    'My phone died last week.',
    'I nearly had a heart attack when I saw the bill.',
    'This queue is killing me.',
    'I am dying to know when it comes.',
    'My laptop is dead again.',
    'My boss will kill me if this is late.',
    'You people make me want to scream.',
    'The heating died and my mother is freezing.',
  ])('is not called for by a figure of speech: %s', (customer) => {
    expect(judge.judge({ agent, customer }).protocol).toBeUndefined()
  })
})

describe('earlier turns', () => {
  const rule = ruleOf('third-sorry', '', {
    needs: ['previous'],
    patterns: [],
    marks: { sorry: ['sorry'] },
    checks: ['third'],
    check: (reading) => {
      const before = reading.earlier('agent').slice(-2)
      const again = before.length === 2 && before.every((turn) => reading.findIn(turn, 'sorry').length > 0)
      return again ? reading.find('sorry').map((match) => ({ ...reading.span(match), pattern: 'third' })) : []
    },
  })
  const sorry = { speaker: 'agent', text: 'Sorry about that.' } as const
  const plain = { speaker: 'agent', text: 'I see the order.' } as const
  const asks = { speaker: 'customer', text: 'Sorry, where is it?' } as const

  it('are read like the reply, by speaker', () => {
    const reply = { agent: 'Sorry again.', customer: 'Well?' }
    expect(found([rule], { ...reply, previous: [sorry, asks, sorry] })).toEqual(['third-sorry: Sorry'])
    expect(found([rule], { ...reply, previous: [sorry, asks, plain] })).toEqual([])
    expect(found([rule], { ...reply, previous: [asks, sorry] })).toEqual([])
  })
})

describe('options', () => {
  const rules = [
    ruleOf('a', 'red', { tier: 'sure' }),
    ruleOf('b', 'red', { tier: 'likely' }),
    ruleOf('c', 'red', { tier: 'possible' }),
    ruleOf('d', 'red', { kind: 'signal', tier: 'possible' }),
  ]
  const by = new Judge(rules)
  const ids = (options: object) => placesOf('It is red.', options, by).map(({ id }) => id)

  it('atLeast', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd'])
    expect(ids({ atLeast: 'possible' })).toEqual(['a', 'b', 'c', 'd'])
    expect(ids({ atLeast: 'likely' })).toEqual(['a', 'b'])
    expect(ids({ atLeast: 'sure' })).toEqual(['a'])
  })

  it('off and only', () => {
    expect(ids({ off: ['a', 'd'] })).toEqual(['b', 'c'])
    expect(ids({ only: ['a', 'd'] })).toEqual(['a', 'd'])
    expect(ids({ only: ['a', 'b'], off: ['b'] })).toEqual(['a'])
    expect(ids({ only: [] })).toEqual([])
    expect(ids({ off: ['unheard-of'] })).toEqual(['a', 'b', 'c', 'd'])
  })

  it('model: speaks where no pattern has, and not at all when there is none', () => {
    const opinion = (rule: string) => ({ rule, tier: 'likely' as const, start: 0, end: 2, evidence: ['it'] })
    const model: Model = { name: 'test', opinions: () => [opinion('a'), opinion('e'), opinion('nobody')] }
    const withE = new Judge([...rules, ruleOf('e', 'green')])
    const { findings } = withE.judge('It is red.', { model })
    expect(findings.map(({ rule, pattern }) => `${rule}/${pattern}`)).toEqual([
      'e/model',
      'a/words',
      'b/words',
      'c/words',
    ])
    expect(findings[0]!.evidence).toEqual(['it'])
    expect(withE.judge('It is red.', { model: null }).findings.map(({ rule }) => rule)).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})

describe('making a judge', () => {
  it('fails on a pattern that cannot be read, with its place', () => {
    expect(() => new Judge([ruleOf('a', 'so (many')])).toThrow(PatternError)
    expect(() => new Judge([ruleOf('a', 'so (many')])).toThrow('character 4')
    expect(() => new Judge([ruleOf('a', '@NOBODY')])).toThrow('there is no slot @NOBODY')
    expect(() => new Judge([ruleOf('a', '..3')])).toThrow('at least one word')
    expect(() => new Judge([ruleOf('a', 'x '.repeat(300))])).toThrow('at most')
  })

  it('fails on two rules of one id', () => {
    expect(() => new Judge([ruleOf('a', 'x'), ruleOf('a', 'y')])).toThrow('same id')
  })

  it('does not carry over what a failing check left behind', () => {
    let fails = true
    const failing = ruleOf('a', 'red', {
      check: () => {
        if (fails) throw new Error('no')
        return []
      },
    })
    const by = new Judge([failing, ruleOf('b', 'red')])
    expect(() => by.judge('red red red one two')).toThrow('no')
    fails = false
    expect(by.judge('It is blue.', { model: null }).findings).toEqual([])
  })

  it('is not needed for the built-in rules', () => {
    expect(judgeReply('Please calm down.').findings[0]?.rule).toBe('calm-down')
  })
})

import { expect, it } from 'vitest'
import { SOUND } from './sound-playbook.ts'
import { bankOf, lintTexts } from './support.ts'

/** What is found in a text: check and the words pointed at. */
const found = (text: string): string[] =>
  lintTexts({ 'a.yaml': text }).map(({ check, start, end }) => `${check} "${text.slice(start, end)}"`)

/** The sound playbook, which lists sources at its top, with another reason for its first step. */
const withWhy = (why: string): string => SOUND.replace(/why: Your first sentence.*/, () => `why: ${why}`)

it.each<[string, string]>([
  ['By law you may hold a shoplifter until the police come.', 'By law'],
  ['You are legally allowed to search her bag.', 'legally allowed'],
  ['It is illegal to record the talk.', 'is illegal to record'],
  ['The GDPR forbids writing her name down.', 'GDPR forbids'],
])('law without a place: %s', (why, words) => {
  expect(found(withWhy(why))).toEqual([`legal-without-jurisdiction "${words}"`])
})

it.each<[string, string]>([
  ['Studies show that 73 percent of customers calm down within ten seconds.', 'Studies show'],
  ['Nine out of ten shoppers calm down when they are heard.', 'Nine out of ten shoppers'],
  ['Experts agree that a low voice calms.', 'Experts agree'],
  ['Research proves that a low voice calms.', 'Research proves'],
])('a number or a proof needs a source beside it, whatever the file lists: %s', (why, words) => {
  expect(SOUND).toContain('sources:')
  expect(found(withWhy(why))).toEqual([`statistic-without-source "${words}"`])
})

it.each([
  'Whether you may record a talk depends on where you work; read your local law.',
  'In one study, people who were greeted by name calmed down sooner.',
  'Research shows that 73 percent of customers calm down (Grandey, 2004).',
])('lets pass: %s', (why) => {
  expect(found(withWhy(why))).toEqual([])
})

it.each<[string, string]>([
  ['A guest shouts. All of the following are good places to talk except which one?', 'except which one?'],
  ['A guest shouts. All of these are good places EXCEPT one. Which one is it for a talk?', 'EXCEPT'],
  ['A guest is shouting in a full lobby at noon. Which place must be avoided?', 'must be avoided'],
  ['A guest is shouting in a full lobby at noon. Which place should you avoid?', 'should you avoid'],
])('a stem that asks for what is not so: %s', (stem, words) => {
  const messages = lintTexts({ 'a.yaml': bankOf([{ stem }]) }).map(({ message }) => message)
  expect(messages).toContain(`"${words}" turns the question around, and a quick reader misses it`)
})

it.each([
  'A guest who had to be avoided at noon is back. What do you do first to hear her out?',
  'Everyone except one guest has left the lobby. What do you do first for that one guest?',
])('no such stem: %s', (stem) => {
  expect(found(bankOf([{ stem }])).filter((said) => said.startsWith('negative'))).toEqual([])
})

const SAY = 'I can have it here at five, or at your door tomorrow at nine. Which do you prefer?'

function promised(line: string, facts = ''): string[] {
  const text = SOUND.replace(SAY, () => line).replace(
    'steps:',
    () => `authority: { refund: 5, discount: 0 }\n${facts}steps:`,
  )
  return found(text).filter((said) => said.startsWith('beyond-stated-authority'))
}

it.each<[string, string]>([
  ["I'm refunding the full amount now. Is that fine with you?", 'the full amount'],
  ['I can take half off the bill now. Is that fine with you?', 'half off'],
  ['You get it for free today. Is that fine with you?', 'for free'],
])('a promise of all or half of it: %s', (line, words) => {
  expect(promised(line)).toEqual([`beyond-stated-authority "${words}"`])
})

it.each([
  'I can give you back half of the bill now, or ring it up at 8.99. Which do you prefer?',
  "I'm asking Nadia whether you get it for free today. Is that fine with you?",
  'I can refund $4 now, or send a new one. Which do you prefer?',
])('no promise beyond it: %s', (line) => {
  expect(promised(line)).toEqual([])
})

it('knows what the full amount comes to when the facts say so', () => {
  const facts = (price: string) => `rehearsal:\n  interest: to be believed\n  facts:\n    price: "${price}"\n`
  const line = "I'm refunding the full amount now. Is that fine with you?"
  expect(promised(line, facts('4.50'))).toEqual([])
  expect(promised(line, facts('8.99'))).toHaveLength(1)
})

it('names all people of the case when it misses one', () => {
  const facts =
    'rehearsal:\n  interest: to be believed\n  facts: { shopper: Ms. Restrepo, manager: Nadia Karim }\n'
  const text = SOUND.replace(SAY, `Ms. Rodriguez rings you at five. ${SAY}`).replace(
    'steps:',
    `${facts}steps:`,
  )
  expect(lintTexts({ 'a.yaml': text }).map(({ message }) => message)).toContain(
    '"Ms. Rodriguez" is none of the people of the case: Mr. Adeyemi, Ms. Restrepo, Nadia Karim',
  )
})

it('finds a zero-width space inside a word, and leaves joined emoji alone', () => {
  const text = withWhy('A low voice c\u200balms you, and slows the talk of both. 👩\u200d🔧')
  expect(found(text)).toEqual(['stray-blanks "\u200b"'])
})

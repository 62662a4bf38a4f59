import { nearest } from '../../text/nearest.ts'
import type { FileCheck } from '../check.ts'
import { rootsOf } from '../likeness.ts'
import { playbookOf } from '../outline.ts'
import { clocksIn, countsIn, isTime, moneyIn, NAME, type Stated, TITLED } from '../stated-facts.ts'

/** A fact as the file states it, with what it holds. */
interface Fact {
  readonly name: string
  readonly text: string
  readonly roots: ReadonlySet<number>
  readonly money: readonly Stated[]
  readonly clocks: readonly Stated[]
  readonly counts: readonly Stated[]
}

/** Something in a line that the facts do not allow. */
interface Clash {
  readonly start: number
  readonly text: string
  readonly message: string
}

/** Money that is given, not owed: what may be given is the matter of another check. */
const GIVEN = /\b(?:refund|back|off|vouchers?|coupons?|credit|gift|discount|save)\b/i

export const contradictedFact: FileCheck = {
  id: 'contradicted-fact',
  family: 'facts',
  scope: 'file',
  title: 'A model line gives another amount, time or name than the facts of the rehearsal.',
  severity: 'warning',
  why: 'The customer of the rehearsal goes by the facts. A learner who says the model line is told that it is wrong.',
  fix: 'Make the line and the fact agree, or state the new fact under "rehearsal: facts:".',
  examples: {
    bad: `rehearsal:
  interest: to be believed
  facts:
    shelf-price: "8.99"
steps:
  - stage: calm
  - stage: listen
    say: ["The tag said 9.89 for the bottle. Which shelf was it on?"]
  - stage: empathize
  - stage: own
  - stage: solve
  - stage: boundaries
  - stage: boundaries
  - stage: follow-up
  - stage: document
  - stage: learn`,
    good: `rehearsal:
  interest: to be believed
  facts:
    shelf-price: "8.99"
steps:
  - stage: calm
  - stage: listen
    say: ["The tag said 8.99 for the bottle. Which shelf was it on?"]
  - stage: empathize
  - stage: own
  - stage: solve
  - stage: boundaries
  - stage: boundaries
  - stage: follow-up
  - stage: document
  - stage: learn`,
  },
  source: 'house rule: one set of facts for the checklist, the rehearsal and the lines',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    const facts = Object.entries(playbook?.rehearsal?.facts ?? {}).map(([name, text]) => factOf(name, text))
    if (!playbook || facts.length === 0) return
    const names = [playbook.scenario?.customer ?? '', ...facts.map(({ text }) => text)]
    playbook.steps.forEach((step, i) => {
      step.say?.forEach((line, j) => {
        const clashes = [
          ...clausesOf(line).flatMap((clause) => [
            ...wrongTimes(clause, facts),
            ...wrongMoney(clause, facts),
          ]),
          ...wrongNames(line, facts, names),
        ]
        for (const { start, text, message } of clashes) {
          tell({ path: ['steps', i, 'say', j], within: { start, end: start + text.length } }, message)
        }
      })
    })
  },
}

function factOf(name: string, text: string): Fact {
  const roots = rootsOf(name.replaceAll('-', ' '))
  return { name, text, roots, money: moneyIn(text), clocks: clocksIn(text), counts: countsIn(text) }
}

interface Clause {
  readonly text: string
  readonly start: number
  readonly roots: ReadonlySet<number>
}

/** What is said about one thing: up to the next stop or comma; a point within a number is none. */
function clausesOf(line: string): Clause[] {
  return [...line.matchAll(/(?:[^.,;:?!]|[.,:](?=\d))+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    roots: rootsOf(match[0]),
  }))
}

/** Every sum must be one of the facts, or the sum or difference of two of them. */
function wrongMoney(clause: Clause, facts: readonly Fact[]): Clash[] {
  const known = facts.flatMap(({ money }) => money.map(({ value }) => value))
  if (known.length === 0 || GIVEN.test(clause.text)) return []
  const isKnown = (value: number): boolean =>
    known.some((a) => near(a, value) || known.some((b) => near(Math.abs(a - b), value) || near(a + b, value)))
  const told = facts.filter(({ money }) => money.length > 0).map(({ name, text }) => `${name} is "${text}"`)
  return moneyIn(clause.text)
    .filter(({ value }) => !isKnown(value))
    .map(({ text, start }) => ({
      text,
      start: clause.start + start,
      message: `"${text}" is none of the stated amounts: ${told.join(', ')}`,
    }))
}

/** Times and numbers are compared with the facts that the clause speaks of; others may be new. */
function wrongTimes(clause: Clause, facts: readonly Fact[]): Clash[] {
  const compare = (said: readonly Stated[], of: (fact: Fact) => readonly Stated[]): Clash[] =>
    said.flatMap(({ text, start, kind, value }) => {
      const alike = facts.flatMap((fact) =>
        of(fact).flatMap((stated) => (stated.kind === kind ? [{ fact, stated }] : [])),
      )
      if (alike.some(({ stated }) => near(stated.value, value))) return []
      const isFree = kind === 'clock' || isTime(kind)
      const meant = alike.find(
        ({ fact }) => !isFree || [...fact.roots].some((root) => clause.roots.has(root)),
      )
      if (!meant) return []
      const message = `"${text}" is said, and the fact "${meant.fact.name}" is "${meant.fact.text}"`
      return [{ text, start: clause.start + start, message }]
    })
  return [
    ...compare(clocksIn(clause.text), ({ clocks }) => clocks),
    ...compare(countsIn(clause.text), ({ counts }) => counts),
  ]
}

/** A name with a title that is none of the names, a slip in a name, and "my colleague Sam" where that is Kim. */
function wrongNames(line: string, facts: readonly Fact[], texts: readonly string[]): Clash[] {
  const clashes: Clash[] = []
  const own = facts.filter(({ text }) => NAME.test(text))
  const known = own.flatMap(({ text }) => text.split(' '))
  const titled = new Set(texts.flatMap((text) => [...text.matchAll(TITLED)].map((match) => match[1]!)))
  const people = peopleOf(own, texts)
  for (const match of line.matchAll(TITLED)) {
    const name = match[1]!.replace(/['’]s$/, '')
    if (titled.size === 0 || texts.some((text) => text.includes(name))) continue
    const message = `"${match[0]}" is none of the people of the case: ${people.join(', ')}`
    clashes.push({ text: match[0], start: match.index, message })
  }
  for (const match of line.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{3,}/gu)) {
    if (texts.some((text) => text.includes(match[0]))) continue
    const meant = nearest(
      match[0],
      known.filter((name) => name.length > 3),
    )
    if (meant === undefined || clashes.some(({ start, text }) => match.index < start + text.length)) continue
    clashes.push({
      text: match[0],
      start: match.index,
      message: `"${match[0]}" is called "${meant}" in the facts`,
    })
  }
  for (const { name, text } of own) {
    const role = name.replaceAll('-', ' ')
    for (const match of line.matchAll(
      new RegExp(`\\b(?:[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]he) ${role},? (\\p{Lu}[\\p{L}-]+)`, 'gu'),
    )) {
      if (text.split(' ').includes(match[1]!) || clashes.some(({ start }) => start >= match.index)) continue
      const message = `"${match[0]}" is said, and the fact "${name}" is "${text}"`
      clashes.push({ text: match[0], start: match.index, message })
    }
  }
  return clashes
}

/** Everyone the case names: with a title in any text of it, or as a fact that is nothing but a name. */
function peopleOf(facts: readonly Fact[], texts: readonly string[]): string[] {
  const titled = texts.flatMap((text) => [...text.matchAll(TITLED)].map((match) => match[0]))
  const all = new Set([...titled, ...facts.map(({ text }) => text)])
  // "Ms. Restrepo" and "Restrepo" are one person.
  return [...all].filter((name) => ![...all].some((other) => other !== name && other.endsWith(` ${name}`)))
}

/** Cents are no binary fractions. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005
}

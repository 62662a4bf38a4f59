import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Item, Playbook } from '../../src/playbook/schema.ts'
import { STAGES } from '../../src/playbook/stages.ts'
import { ROOT } from './program.ts'

/** The shipped YAML files, by their path below the folder. */
export function shippedFiles(): { name: string; text: string }[] {
  const folder = join(ROOT, 'playbooks')
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** One question with three options; the right one says so, for drivers that read the screen. */
export function chooseItem(n: number, more: Partial<Extract<Item, { kind: 'choose' }>> = {}): Item {
  return {
    id: `item-${n}`,
    kind: 'choose',
    stage: STAGES[n % STAGES.length]!,
    stem: `What helps in case ${n}?`,
    options: [
      { text: `the right thing in case ${n}`, key: true, why: `It helps in case ${n}.` },
      { text: `a wrong thing in case ${n}`, why: `It hurts in case ${n}.` },
      { text: `another wrong thing in case ${n}`, why: `It is no use in case ${n}.` },
    ],
    ...more,
  }
}

/** A playbook with `n` questions. */
export function playbookOf(n: number, more: Partial<Playbook> = {}): Playbook {
  return {
    format: 1,
    id: 'test-play',
    title: 'A playbook for tests',
    summary: 'For tests alone.',
    steps: [
      { id: 'breathe', stage: 'calm', do: 'Breathe out once.', why: 'It keeps your voice low.' },
      { id: 'hear', stage: 'listen', do: 'Repeat what they said.', why: 'They feel heard.' },
      { id: 'offer', stage: 'solve', do: 'Offer two ways.', why: 'They can choose.' },
    ],
    items: Array.from({ length: n }, (_, i) => chooseItem(i + 1)),
    ...more,
  }
}

/** JSON is YAML too. */
export function asYaml(playbook: object): string {
  return `${JSON.stringify(playbook, null, 2)}\n`
}

/** A playbook as a person writes it, short, without anything wrong: what the reader's tests break in one place. */
export const VALID = `format: 1
id: late-parcel
title: A parcel that never came
summary: A customer waited at home.
conditions:
  abusive:
    ask: Are they insulting you?
notes:
  their-words:
    ask: What did they say?
    about: they-said
steps:
  - id: breathe
    stage: calm
    do: Breathe out once.
    why: A low voice calms.
  - id: hear
    stage: listen
    do: Repeat it.
    why: They feel heard.
    note: their-words
  - id: limit
    stage: boundaries
    when: abusive
    do: Name what has to stop.
    why: It protects you.
items:
  - id: first-words
    kind: choose
    stage: listen
    stem: What do you say first?
    options:
      - text: You were home all day.
        key: true
        why: Their own words.
      - text: The log says delivered.
        why: Facts too early.
      - text: I am so sorry, so sorry.
        why: One apology is plenty.
  - id: in-order
    kind: order
    stage: solve
    stem: Which order?
    sequence:
      - text: listen
        why: first
      - text: name it
        why: second
      - text: offer
        why: third
`
